package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.Objects;

/**
 * How differently the two raters see an indicator on the same occasion. The beliefs have no gap, because each is rated by one rater.
 * Immutable and thread-safe.
 *
 * @param indicator an indicator that both raters rate
 * @param citizen the citizen's score
 * @param caseworker the caseworker's score
 */
public record RaterGap(Indicator indicator, Score citizen, Score caseworker) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param indicator an indicator that both raters rate
     * @param citizen the citizen's score
     * @param caseworker the caseworker's score
     * @throws IllegalArgumentException if only one rater can rate the indicator
     */
    public RaterGap {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(citizen, "citizen");
        Objects.requireNonNull(caseworker, "caseworker");
        Checks.that(isRatedByBoth(indicator), "indicator must be rated by both raters, but is " + indicator);
    }

    static boolean isRatedByBoth(Indicator indicator) {
        return indicator.isRatedBy(Rater.CITIZEN) && indicator.isRatedBy(Rater.CASEWORKER);
    }

    /**
     * Returns the gap.
     *
     * @return the caseworker's score minus the citizen's, from -4 to 4
     */
    public double difference() {
        return caseworker.value() - citizen.value();
    }

    /**
     * Says the gap in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence
     */
    public String describe(Language language) {
        String citizens = Words.score(citizen.value(), Objects.requireNonNull(language, "language"));
        String caseworkers = Words.score(caseworker.value(), language);
        return indicator.label(language)
                + Words.in(
                        language,
                        citizens.equals(caseworkers)
                                ? ": borger og sagsbehandler er enige (" + citizens + ")."
                                : ": borgeren vurderer " + citizens + ", sagsbehandleren " + caseworkers + ".",
                        citizens.equals(caseworkers)
                                ? ": citizen and caseworker agree (" + citizens + ")."
                                : ": the citizen rates " + citizens + ", the caseworker " + caseworkers + ".");
    }

    /**
     * Returns the indicator.
     *
     * @return a text that holds no score
     */
    @Override
    public String toString() {
        return "RaterGap[" + indicator + "]";
    }
}
