package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.List;

/**
 * Whether citizen and caseworker come to see a dimension more alike: the straight line through their gaps over time.
 *
 * <p>The slope is that of the least-squares line through the differences caseworker less citizen, as in {@link Trend}; its standard error comes
 * from the measurement error of both, sqrt(SEM1^2 + SEM2^2) in place of SEM. The raters draw nearer where the slope is certain and the line ends nearer to
 * no gap than it begins, and apart where it ends farther from it.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no gap.
 *
 * @param gaps how many gaps it rests on, three or more
 * @param firstOnTheLine the difference caseworker less citizen on the line at the first gap, finite
 * @param lastOnTheLine that difference on the line at the last gap, finite
 * @param slopePerMonth the change of that difference in a month, finite
 * @param standardError the standard error of the slope that comes from measurement error, positive and finite
 * @param level the level of the verdict, between 0 and 1 and neither
 */
public record RaterGapTrend(
        int gaps, double firstOnTheLine, double lastOnTheLine, double slopePerMonth, double standardError, double level)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST = 3;

    /**
     * Checks the numbers.
     *
     * @param gaps how many gaps it rests on, three or more
     * @param firstOnTheLine the difference caseworker less citizen on the line at the first gap, finite
     * @param lastOnTheLine that difference on the line at the last gap, finite
     * @param slopePerMonth the change of that difference in a month, finite
     * @param standardError the standard error of the slope that comes from measurement error, positive and finite
     * @param level the level of the verdict, between 0 and 1 and neither
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public RaterGapTrend {
        Checks.that(gaps >= FEWEST, "gaps must be " + FEWEST + " or more, but are " + gaps);
        firstOnTheLine = Checks.finite(firstOnTheLine, "firstOnTheLine");
        lastOnTheLine = Checks.finite(lastOnTheLine, "lastOnTheLine");
        slopePerMonth = Checks.finite(slopePerMonth, "slopePerMonth");
        Checks.that(
                standardError > 0 && standardError <= Double.MAX_VALUE, "standardError must be positive and finite");
        Checks.between(level, 0, 1, "level");
    }

    static boolean isPossible(List<RaterGap> gaps) {
        return gaps.size() >= FEWEST;
    }

    static RaterGapTrend of(List<RaterGap> gaps, Reliability citizen, Reliability caseworker, double level) {
        double[] differences = gaps.stream().mapToDouble(RaterGap::difference).toArray();
        long[] days = gaps.stream().mapToLong(gap -> gap.date().toEpochDay()).toArray();
        LeastSquares line = LeastSquares.of(days, differences);
        double error = Math.sqrt(
                        square(citizen.standardErrorOfMeasurement()) + square(caseworker.standardErrorOfMeasurement()))
                / line.root();
        return new RaterGapTrend(differences.length, line.first(), line.last(), line.slope(), error, level);
    }

    private static double square(double number) {
        return number * number;
    }

    /**
     * Returns the lower bound of the confidence interval.
     *
     * @return the slope minus the normal quantile times the standard error
     */
    public double lower() {
        return slopePerMonth - NormalDistribution.halfWidth(level) * standardError;
    }

    /**
     * Returns the upper bound of the confidence interval.
     *
     * @return the slope plus the normal quantile times the standard error
     */
    public double upper() {
        return slopePerMonth + NormalDistribution.halfWidth(level) * standardError;
    }

    /**
     * Tells whether the raters draw nearer by more than measurement error.
     *
     * @return true where the interval of the slope leaves out nought and the line ends nearer to no gap than it begins
     */
    public boolean drawsNearer() {
        return isCertain() && Math.abs(lastOnTheLine) < Math.abs(firstOnTheLine);
    }

    /**
     * Tells whether the raters draw apart by more than measurement error.
     *
     * @return true where the interval of the slope leaves out nought and the line ends farther from no gap than it begins
     */
    public boolean drawsApart() {
        return isCertain() && Math.abs(lastOnTheLine) > Math.abs(firstOnTheLine);
    }

    private boolean isCertain() {
        return lower() > 0 || upper() < 0;
    }

    /**
     * Says the trend in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence
     */
    public String describe(Language language) {
        String over = Words.in(language, "Set over " + gaps + " målinger ", "Over " + gaps + " measurements ");
        if (drawsNearer()) {
            return over
                    + Words.in(
                            language,
                            "nærmer borger og sagsbehandler sig hinanden.",
                            "citizen and caseworker draw nearer to each other.");
        }
        return over
                + (drawsApart()
                        ? Words.in(
                                language,
                                "fjerner borger og sagsbehandler sig fra hinanden; det er værd at tale om.",
                                "citizen and caseworker draw apart, which is worth talking about.")
                        : Words.in(
                                language,
                                "er der ingen sikker ændring i, hvor ens de ser det.",
                                "there is no certain change in how alike they see it."));
    }

    /**
     * Returns the number of gaps.
     *
     * @return a text that holds no gap
     */
    @Override
    public String toString() {
        return "RaterGapTrend[" + gaps + " gaps]";
    }
}
