package dk.bip.model.trial;

import dk.bip.core.internal.words.Digits;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.PointEstimate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Effects as summaries say them: shares in percent and their differences in points, other means as they are. */
final class EffectDigits {

    private static final double POINTS = 100;

    private EffectDigits() {}

    static String[] heads(String first, String... more) {
        return cells(first, List.of("Treated", "Control", "Difference", "2.5 %", "97.5 %", "p"), more);
    }

    static String[] row(String name, OutcomeEffect effect, String... more) {
        boolean share = effect.shares().isPresent();
        ConfidenceInterval interval = effect.difference().confidenceInterval();
        return cells(
                name,
                List.of(
                        mean(effect.meanTreated(), share),
                        mean(effect.meanControl(), share),
                        signed(effect.difference().estimate(), share),
                        signed(interval.lower(), share),
                        signed(interval.upper(), share),
                        Digits.p(effect.p())),
                more);
    }

    private static String[] cells(String first, List<String> middle, String... more) {
        return Stream.of(Stream.of(first), middle.stream(), Stream.of(more))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    static String mean(double mean, boolean share) {
        return share ? Digits.percent(mean) : Digits.of(mean);
    }

    static String difference(PointEstimate difference, boolean share) {
        return difference(difference.estimate(), difference.confidenceInterval(), share);
    }

    static String difference(double difference, ConfidenceInterval interval, boolean share) {
        return signed(difference, share) + (share ? " points" : "") + " (95 % " + signed(interval.lower(), share)
                + " to " + signed(interval.upper(), share) + ")";
    }

    static String signed(double difference, boolean share) {
        return share ? String.format(Locale.ROOT, "%+.1f", POINTS * difference + 0.0) : Digits.of(difference);
    }
}
