package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;

/**
 * What a trial with two arms of equal size can show of a share: R's {@code power.prop.test} with its defaults, a two-sided test whose other side
 * is left out of the power.
 *
 * <p>With n persons of each arm, shares p0 and p1, their mean m and z the normal quantile, power = Phi((root of n |p1 - p0| - z(1 - a/2) root of
 * (2 m (1 - m))) / root of (p0 (1 - p0) + p1 (1 - p1))). Nobody is lost and centres do not matter; with persons lost or sorted to centres a trial
 * shows less. Immutable and thread-safe.
 */
public final class TrialPower {

    private static final TrialPower DEFAULT = new TrialPower(0.05, 0.8);
    private static final int STEPS = 200;

    private final double significance;
    private final double power;

    private TrialPower(double significance, double power) {
        this.significance = significance;
        this.power = power;
    }

    /**
     * Returns the calculator for a two-sided test at 5 % with a power of 0.8.
     *
     * @return the calculator
     */
    public static TrialPower withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns the calculator for a test at another level.
     *
     * @param newSignificance the level of the two-sided test, greater than 0 and less than 1; default 0.05
     * @return the calculator
     * @throws IllegalArgumentException if the level is out of range
     */
    public TrialPower withSignificance(double newSignificance) {
        return new TrialPower(Checks.between(newSignificance, 0, 1, "significance"), power);
    }

    /**
     * Returns the calculator for another power.
     *
     * @param newPower the share of trials that are to find the effect, at least 0.5 and less than 1; default 0.8
     * @return the calculator
     * @throws IllegalArgumentException if the power is out of range
     */
    public TrialPower withPower(double newPower) {
        Checks.that(newPower >= 0.5 && newPower < 1, "power must be at least 0.5 and less than 1, but is " + newPower);
        return new TrialPower(significance, newPower);
    }

    /**
     * Returns in what share of trials an effect is found.
     *
     * @param personsOfEachArm how many persons each arm has, at least 2
     * @param base the share without the effect, greater than 0 and less than 1
     * @param with the share with it, greater than 0 and less than 1
     * @return the share of trials
     * @throws IllegalArgumentException if a number is out of range
     */
    public double of(int personsOfEachArm, double base, double with) {
        Checks.that(personsOfEachArm >= 2, "personsOfEachArm must be at least 2, but are " + personsOfEachArm);
        return of((double) personsOfEachArm, Checks.between(base, 0, 1, "base"), Checks.between(with, 0, 1, "with"));
    }

    private double of(double persons, double base, double with) {
        double mean = (base + with) / 2;
        double threshold = NormalDistribution.halfWidth(1 - significance) * Math.sqrt(2 * mean * (1 - mean));
        return NormalDistribution.below((Math.sqrt(persons) * Math.abs(with - base) - threshold)
                / Math.sqrt(base * (1 - base) + with * (1 - with)));
    }

    /**
     * Returns the smallest increase of a share that the trial finds with the power.
     *
     * @param personsOfEachArm how many persons each arm has, at least 2
     * @param base the share without the effect, greater than 0 and less than 1
     * @return the increase, greater than 0
     * @throws IllegalArgumentException if a number is out of range, or no increase is found with the power
     */
    public double smallestIncrease(int personsOfEachArm, double base) {
        double lower = Checks.between(base, 0, 1, "base");
        double upper = Math.nextDown(1.0);
        Checks.that(
                of(personsOfEachArm, base, upper) >= power,
                "personsOfEachArm must be enough to find some increase with the power " + power + ", but are "
                        + personsOfEachArm);
        for (int step = 0; step < STEPS && Math.nextUp(lower) < upper; step++) {
            double middle = (lower + upper) / 2;
            if (of((double) personsOfEachArm, base, middle) >= power) {
                upper = middle;
            } else {
                lower = middle;
            }
        }
        return upper - base;
    }

    /**
     * Returns how many persons each arm needs to find an effect with the power.
     *
     * @param base the share without the effect, greater than 0 and less than 1
     * @param with the share with it, greater than 0 and less than 1, another than the base
     * @return the smallest whole number of persons, which R gives before rounding up
     * @throws IllegalArgumentException if a number is out of range, both are the same, or more than 2^31 persons are needed
     */
    public int personsOfEachArm(double base, double with) {
        Checks.between(base, 0, 1, "base");
        Checks.between(with, 0, 1, "with");
        Checks.that(with != base, "with must be another share than base");
        double mean = (base + with) / 2;
        double root = (NormalDistribution.halfWidth(1 - significance) * Math.sqrt(2 * mean * (1 - mean))
                        + NormalDistribution.quantile(power) * Math.sqrt(base * (1 - base) + with * (1 - with)))
                / (with - base);
        double persons = Math.ceil(root * root);
        Checks.that(persons <= Integer.MAX_VALUE, "with must be further from base, as no trial is that large");
        return (int) Math.max(2, persons);
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "TrialPower[significance=" + significance + ", power=" + power + "]";
    }
}
