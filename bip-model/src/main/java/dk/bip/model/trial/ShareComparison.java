package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.RatioEstimate;
import java.util.Optional;

/**
 * Two shares beside each other, such as those of the arms of a trial or of two groups in a survey.
 *
 * <p>The test is the pooled two-proportion z test without continuity correction, R's {@code prop.test(correct = FALSE)}: z = (p1 - p0) / root of
 * p (1 - p) (1 / n1 + 1 / n0) with p the share of all. The interval of the difference is R. G. Newcombe's hybrid score interval without
 * continuity correction (1998, Statistics in Medicine 17, 873-890, method 10): from Wilson's intervals l to u of each share, d - root of ((p1 -
 * l1)^2 + (u0 - p0)^2) to d + root of ((u1 - p1)^2 + (p0 - l0)^2). Ratio and odds ratio have the errors of their logarithms by the delta
 * method, root of (1/x1 - 1/n1 + 1/x0 - 1/n0) and root of (1/x1 + 1/(n1 - x1) + 1/x0 + 1/(n0 - x0)). Immutable and thread-safe.
 */
public final class ShareComparison implements Summarised {

    private final double treated;
    private final int treatedPersons;
    private final double control;
    private final int controlPersons;

    private ShareComparison(double treated, int treatedPersons, double control, int controlPersons) {
        this.treated = Checks.within(treated, 0, 1, "treated");
        this.treatedPersons = checked(treatedPersons, "treatedPersons");
        this.control = Checks.within(control, 0, 1, "control");
        this.controlPersons = checked(controlPersons, "controlPersons");
    }

    private static int checked(int persons, String name) {
        Checks.that(persons >= 1, () -> name + " must be at least 1, but are " + persons);
        return persons;
    }

    /**
     * Compares counted shares.
     *
     * @param treatedEvents how many of the treated have the outcome, from 0 to the number of persons
     * @param treatedPersons how many treated persons have a value, at least 1
     * @param controlEvents how many of the controls have the outcome, from 0 to the number of persons
     * @param controlPersons how many controls have a value, at least 1
     * @return the comparison
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ShareComparison ofCounts(
            int treatedEvents, int treatedPersons, int controlEvents, int controlPersons) {
        Checks.that(
                treatedEvents >= 0 && treatedEvents <= treatedPersons,
                () -> "treatedEvents must be from 0 to treatedPersons, but are " + treatedEvents + " of "
                        + treatedPersons);
        Checks.that(
                controlEvents >= 0 && controlEvents <= controlPersons,
                () -> "controlEvents must be from 0 to controlPersons, but are " + controlEvents + " of "
                        + controlPersons);
        return new ShareComparison(
                (double) treatedEvents / Math.max(1, treatedPersons),
                treatedPersons,
                (double) controlEvents / Math.max(1, controlPersons),
                controlPersons);
    }

    /**
     * Compares printed shares, as a report has them. The counts behind them may be no whole numbers, because the shares are rounded.
     *
     * @param treated the share of the treated, from 0 to 1
     * @param treatedPersons how many treated persons have a value, at least 1
     * @param control the share of the controls, from 0 to 1
     * @param controlPersons how many controls have a value, at least 1
     * @return the comparison
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ShareComparison ofShares(double treated, int treatedPersons, double control, int controlPersons) {
        return new ShareComparison(treated, treatedPersons, control, controlPersons);
    }

    /**
     * Returns a share.
     *
     * @param arm the arm, or the first (treated) or second group of a survey
     * @return the share, from 0 to 1
     */
    public double share(Arm arm) {
        return arm == Arm.TREATED ? treated : control;
    }

    /**
     * Returns how many persons have a value.
     *
     * @param arm the arm, or the first (treated) or second group of a survey
     * @return at least 1
     */
    public int persons(Arm arm) {
        return arm == Arm.TREATED ? treatedPersons : controlPersons;
    }

    /**
     * Returns the difference, treated less control.
     *
     * @return from -1 to 1
     */
    public double difference() {
        return treated - control;
    }

    /**
     * Returns Newcombe's interval of the difference.
     *
     * @param level the level, greater than 0 and less than 1
     * @return the interval, within -1 and 1, which holds the difference
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval interval(double level) {
        ConfidenceInterval first = ConfidenceInterval.wilsonOfShare(treated, treatedPersons, level);
        ConfidenceInterval second = ConfidenceInterval.wilsonOfShare(control, controlPersons, level);
        double below = root(treated - first.lower(), second.upper() - control);
        double above = root(first.upper() - treated, control - second.lower());
        return new ConfidenceInterval(level, difference() - below, difference() + above);
    }

    private static double root(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    /**
     * Returns the probability of a difference at least as large in either direction where the shares do not differ.
     *
     * @return from 0 to 1; 1 where nobody has the outcome or everybody
     */
    public double p() {
        double pooled = (treated * treatedPersons + control * controlPersons) / (treatedPersons + controlPersons);
        double variance = pooled * (1 - pooled) * (1.0 / treatedPersons + 1.0 / controlPersons);
        return variance > 0 ? Probabilities.twoSided(difference() / Math.sqrt(variance), Double.POSITIVE_INFINITY) : 1;
    }

    /**
     * Returns the ratio of the shares, treated to control.
     *
     * @return the ratio, or empty where nobody of an arm has the outcome
     */
    public Optional<RatioEstimate> ratio() {
        if (!(treated > 0 && control > 0)) {
            return Optional.empty();
        }
        double variance = (1 - treated) / (treated * treatedPersons) + (1 - control) / (control * controlPersons);
        return Optional.of(new RatioEstimate(treated / control, Math.sqrt(variance)));
    }

    /**
     * Returns the ratio of the odds, treated to control.
     *
     * @return the ratio, or empty where nobody or everybody of an arm has the outcome
     */
    public Optional<RatioEstimate> oddsRatio() {
        if (!(treated > 0 && treated < 1 && control > 0 && control < 1)) {
            return Optional.empty();
        }
        double variance =
                1 / (treated * (1 - treated) * treatedPersons) + 1 / (control * (1 - control) * controlPersons);
        return Optional.of(new RatioEstimate(treated / (1 - treated) / (control / (1 - control)), Math.sqrt(variance)));
    }

    /**
     * Returns the two shares, their difference and p.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Treated " + Digits.percent(treated) + " of " + treatedPersons + ", control "
                + Digits.percent(control) + " of " + controlPersons + ": "
                + EffectDigits.difference(difference(), interval(ConfidenceInterval.USUAL_LEVEL), true) + ", p "
                + Digits.p(p());
    }
}
