package dk.bip.core.attention;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One of the seven indicators is low in several measurements running of one rater (BIP-IND-03). Of another instrument it looks at the
 * dimensions of its first index, and the score is the same share of the range. A refusal ends the run.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param score the score of BIP, 1 to 5, at or below which an indicator is low; 2 by default
 * @param measurements how many measurements running, one or more; 3 by default
 */
public record StrongIndicatorStandsStill(double score, int measurements) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "STRONG_INDICATOR_STANDS_STILL",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvad er det mindste, der kunne rykke lige præcis her, og hvem kunne hjælpe?",
                            "What is the smallest thing that could move right here, and who could help?"))
            .withFinding("BIP-IND-03");

    /**
     * Checks the thresholds.
     *
     * @param score the score of BIP, 1 to 5, at or below which an indicator is low; 2 by default
     * @param measurements how many measurements running, one or more; 3 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public StrongIndicatorStandsStill {
        Checks.that(score >= 1 && score <= 5, () -> "score must be from 1 to 5, but is " + score);
        Facts.atLeastOne(measurements, "measurements");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static StrongIndicatorStandsStill withDefaults() {
        return new StrongIndicatorStandsStill(2, 3);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the score of BIP, 1 to 5, at or below which an indicator is low; 2 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public StrongIndicatorStandsStill withScore(double other) {
        return new StrongIndicatorStandsStill(other, measurements);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other how many measurements running, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public StrongIndicatorStandsStill withMeasurements(int other) {
        return new StrongIndicatorStandsStill(score, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        MeasurementSeries series = snapshot.standing().measurements();
        List<AttentionFact> facts = new ArrayList<>();
        for (Instrument instrument : series.instruments()) {
            List<Measurement> own = series.of(instrument).measurements();
            for (Dimension dimension : StrongDimensions.of(instrument)) {
                for (Rater rater : dimension.raters()) {
                    if (snapshot.standing().score(rater, dimension).isPresent()) {
                        facts.addAll(lowRun(own, Scale.of(rater, dimension)));
                    }
                }
            }
        }
        return List.copyOf(facts);
    }

    /** The latest scores in order of their dates, if all are low; otherwise none. */
    private List<AttentionFact> lowRun(List<Measurement> series, Scale scale) {
        Dimension dimension = scale.dimension().orElseThrow();
        Deque<DatedScore> run = new ArrayDeque<>();
        for (int i = series.size() - 1; i >= 0 && run.size() < measurements; i--) {
            if (Optional.of(series.get(i).rater()).equals(scale.rater())) {
                Reading reading = series.get(i).profile().reading(dimension);
                Optional<Score> found = reading.score();
                if (reading.isRefusal()
                        || found.isPresent() && !StrongDimensions.isAtMost(score, dimension, found.get())) {
                    return List.of();
                }
                LocalDate date = series.get(i).date();
                found.ifPresent(low -> run.addFirst(new DatedScore(date, low)));
            }
        }
        return run.size() < measurements
                ? List.of()
                : run.stream().map(low -> Facts.score(scale, low)).toList();
    }
}
