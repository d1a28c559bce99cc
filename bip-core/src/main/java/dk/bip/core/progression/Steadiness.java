package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.ChiSquareDistribution;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;

/**
 * How steadily the scores of one scale follow the line of their {@link Trend}, set against measurement error.
 *
 * <p>The ratio is that of the deviation from the line, sqrt(sum (y - line)^2 / (n - 2)), to the standard error of measurement. Of a citizen who
 * moves along a line, measured with the error that is assumed, it lies from sqrt(q((1 - level) / 2) / (n - 2)) to sqrt(q((1 + level) / 2) / (n -
 * 2)) in the share of cases that the level says, with the quantiles q of chi-square with n - 2 degrees of freedom. Above it the course went up
 * and down by more than measurement error; below it the scores lie nearer to a line than the reliability lets them, as where old answers are
 * copied. With few scores the bounds are wide: from 0.03 to 2.24 with three at 95 %.
 *
 * <p>Immutable and thread-safe. {@link #toString()} does not tell the ratio.
 *
 * @param measurements the number of scores n, three or more
 * @param ratio the deviation from the line in standard errors of measurement, zero or more and finite
 * @param level the level of the bounds, between 0 and 1 and neither
 */
public record Steadiness(int measurements, double ratio, double level) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @param measurements the number of scores n, three or more
     * @param ratio the deviation from the line in standard errors of measurement, zero or more and finite
     * @param level the level of the bounds, between 0 and 1 and neither
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public Steadiness {
        Checks.that(measurements >= 3, "measurements must be 3 or more, but are " + measurements);
        ratio = Checks.notNegative(ratio, "ratio");
        Checks.between(level, 0, 1, "level");
    }

    /**
     * Returns the lower bound of the ratio where the citizen moves along a line.
     *
     * @return the bound, between 0 and 1
     */
    public double lower() {
        return bound((1 - level) / 2);
    }

    /**
     * Returns the upper bound of the ratio where the citizen moves along a line.
     *
     * @return the bound, above the lower one
     */
    public double upper() {
        return bound((1 + level) / 2);
    }

    private double bound(double probability) {
        int degrees = measurements - 2;
        return Math.sqrt(ChiSquareDistribution.quantile(probability, degrees) / degrees);
    }

    /**
     * Tells whether the course went up and down by more than measurement error.
     *
     * @return true where the ratio is above the upper bound
     */
    public boolean isUnsteady() {
        return ratio > upper();
    }

    /**
     * Tells whether the scores lie nearer to a line than measurement error lets them.
     *
     * @return true where the ratio is below the lower bound
     */
    public boolean isSteadierThanMeasured() {
        return ratio < lower();
    }

    /**
     * Says the steadiness in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence
     */
    public String describe(Language language) {
        String times = LanguageFormat.of(language).number(ratio, 1);
        String what;
        if (isUnsteady()) {
            what = Words.in(
                    language,
                    "Forløbet svinger mere, end måleusikkerheden kan forklare",
                    "The course goes up and down by more than the uncertainty of measurement explains");
        } else if (isSteadierThanMeasured()) {
            what = Words.in(
                    language,
                    "Forløbet er jævnere, end måleusikkerheden lader vente",
                    "The course is steadier than the uncertainty of measurement would have it");
        } else {
            what = Words.in(
                    language,
                    "Forløbet svinger ikke mere og ikke mindre, end måleusikkerheden kan forklare",
                    "The course goes up and down no more and no less than the uncertainty of measurement explains");
        }
        return what
                + Words.in(
                        language,
                        " (" + times + " gange måleusikkerheden omkring en linje).",
                        " (" + times + " times the uncertainty of measurement about a line).");
    }

    /**
     * Returns the number of scores.
     *
     * @return a text that does not tell the ratio
     */
    @Override
    public String toString() {
        return "Steadiness[" + measurements + " measurements]";
    }
}
