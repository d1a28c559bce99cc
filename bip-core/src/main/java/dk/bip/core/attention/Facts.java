package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.ScaleSeries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** The facts that several of the built-in rules give. */
final class Facts {

    private Facts() {}

    static AttentionFact score(Scale scale, DatedScore score) {
        return AttentionFact.of(
                scale.code() + "=" + Checks.plain(score.value()),
                score.date(),
                inBoth(language -> scale.label(language) + ": "
                        + LanguageFormat.of(language).score(score.value())));
    }

    static AttentionFact began(InterventionType type, LocalDate date) {
        return AttentionFact.of(
                "BEGAN." + type.code(),
                date,
                Text.of(
                        "indsatsen begyndte, " + type.label(Language.DANISH),
                        "the intervention began, " + type.label(Language.ENGLISH)));
    }

    static AttentionFact ended(InterventionType type, LocalDate date) {
        return AttentionFact.of(
                "ENDED." + type.code(),
                date,
                Text.of(
                        "indsatsen sluttede, " + type.label(Language.DANISH),
                        "the intervention ended, " + type.label(Language.ENGLISH)));
    }

    static AttentionFact caseworkerChanged(LocalDate date) {
        return AttentionFact.of(
                "CASEWORKER_CHANGED", date, Text.of("en anden sagsbehandler tog over", "another caseworker took over"));
    }

    static AttentionFact episodeBegan(LocalDate date) {
        return AttentionFact.of("EPISODE_BEGAN", date, Text.of("forløbet begyndte", "the episode began"));
    }

    /** Returns the last months before a day and the day itself. */
    static DateRange lastMonths(int months, LocalDate date) {
        LocalDate end = date.plusDays(1);
        return DateRange.of(end.minusMonths(months), end);
    }

    static boolean belongTogether(DatedScore one, DatedScore other) {
        return Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= ScaleSeries.PAIRED_DAYS;
    }

    static void atLeastOne(int value, String name) {
        Checks.that(value >= 1, () -> name + " must be 1 or more, but is " + value);
    }

    private static Text inBoth(Function<Language, String> words) {
        return Text.of(words.apply(Language.DANISH), words.apply(Language.ENGLISH));
    }
}
