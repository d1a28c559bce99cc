package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The effect of a trial week by week, by intention to treat: the share of the treated with the outcome less that of the controls, each over
 * those with a value in that week.
 *
 * <p>With n persons of an arm with a value in week w, share p and y their values, the difference and its variance are J. Neyman's (1923), not
 * pooled:
 *
 * <pre>
 *   difference = p1 - p0        variance = s1^2 / n1 + s0^2 / n0        s^2 = sum (y - p)^2 / (n - 1)
 * </pre>
 *
 * <p>Within centres the difference is the mean of the centres' differences, each weighted by its share of the persons with a value, and the
 * variance the sum of the squared weights times the centres' variances; a centre with fewer than two such persons in an arm does not count in
 * that week. Weights are taken as given. The shares of the two arms stay those of all persons.
 *
 * <p>A person's influence on the difference is (y - p) / n sqrt(n / (n - 1)), negative for a control and times the weight of the centre; the sums
 * of products of influences are the covariance of the differences of any two weeks, and their squares the variance above. The band is the sup-t
 * band: difference -/+ c x standard error, c the 95 % quantile of the largest |z| of all weeks under that covariance, by 100,000 normal draws
 * with a fixed seed. Another seed moves c by less than 0.02 in 99 of 100 cases. c is never below the pointwise quantile nor above Sidak's for as
 * many weeks. Weeks without any outcome, or with nothing else, have no error and take no part. The cumulated difference, the running sum, has
 * its error and band from the same covariance. Intervals are clipped to what the quantity can be.
 *
 * <p>J. L. Montiel Olea, M. Plagborg-Moller (2019), Journal of Applied Econometrics 34, 1-17. Immutable and thread-safe.
 */
public final class WeeklyEffects {

    private static final WeeklyEffects DEFAULT = new WeeklyEffects(false, 0.95, 100_000, 1);

    private final boolean withinCentres;
    private final double level;
    private final int draws;
    private final long seed;

    private WeeklyEffects(boolean withinCentres, double level, int draws, long seed) {
        this.withinCentres = withinCentres;
        this.level = level;
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * Returns the calculator over all persons, not within centres, at the level 0.95, with 100,000 draws of the seed 1.
     *
     * @return the calculator
     */
    public static WeeklyEffects withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns the calculator that compares within centres.
     *
     * @return the calculator
     */
    public WeeklyEffects withinCentres() {
        return new WeeklyEffects(true, level, draws, seed);
    }

    /**
     * Returns the calculator at another level of intervals and bands.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public WeeklyEffects withLevel(double newLevel) {
        return new WeeklyEffects(withinCentres, Checks.between(newLevel, 0, 1, "level"), draws, seed);
    }

    /**
     * Returns the calculator with other draws for the bands.
     *
     * @param newDraws how many, at least 1000; default 100,000
     * @param newSeed the seed; default 1
     * @return the calculator
     * @throws IllegalArgumentException if there are fewer than 1000 draws
     */
    public WeeklyEffects withDraws(int newDraws, long newSeed) {
        Checks.that(newDraws >= 1000, "draws must be at least 1000, but are " + newDraws);
        return new WeeklyEffects(withinCentres, level, newDraws, newSeed);
    }

    /**
     * Computes the effects of all weeks of a trial.
     *
     * @param table the persons
     * @return the effects
     * @throws IllegalArgumentException if in some week an arm has fewer than two persons with a value; within centres also if persons have no
     *     centre, a centre was assigned fewer than two persons of an arm, or in some week no centre has two persons with a value in each arm
     */
    public Result evaluate(TrialTable table) {
        Objects.requireNonNull(table, "table");
        WeeklyInfluences influences = WeeklyInfluences.of(table, table.strata(withinCentres));
        double[][] covariance = influences.covariance();
        double[] variances = new double[table.weeks()];
        double[] cumulatedVariances = new double[table.weeks()];
        double sum = 0;
        for (int w = 0; w < variances.length; w++) {
            variances[w] = covariance[w][w];
            sum += covariance[w][w];
            for (int v = 0; v < w; v++) {
                sum += 2 * covariance[w][v];
            }
            cumulatedVariances[w] = Math.max(0, sum);
        }
        SupremumQuantiles quantiles = SupremumQuantiles.of(covariance, cumulatedVariances, level, draws, seed);
        List<WeeklyEffect> weeks = new ArrayList<>();
        double cumulated = 0;
        for (int w = 0; w < variances.length; w++) {
            WeeklyInfluences.Week week = influences.week(w);
            double error = Math.sqrt(variances[w]);
            double cumulatedError = Math.sqrt(cumulatedVariances[w]);
            cumulated += week.difference();
            PointEstimate difference = PointEstimate.ofDifference(week.difference(), error);
            PointEstimate running = new PointEstimate(cumulated, cumulatedError, -(w + 1), w + 1);
            weeks.add(new WeeklyEffect(
                    w + 1,
                    week.treated(),
                    week.control(),
                    week.shareTreated(),
                    week.shareControl(),
                    difference,
                    difference.confidenceInterval(level),
                    band(difference, quantiles.ofWeeks()),
                    running,
                    running.confidenceInterval(level),
                    band(running, quantiles.ofCumulated()),
                    week.strataLeftOut()));
        }
        return new Result(List.copyOf(weeks), level, quantiles.ofWeeks(), quantiles.ofCumulated());
    }

    private ConfidenceInterval band(PointEstimate estimate, double critical) {
        double reach = critical * estimate.standardError();
        return new ConfidenceInterval(
                level,
                Math.max(estimate.estimate() - reach, estimate.minimum()),
                Math.min(estimate.estimate() + reach, estimate.maximum()));
    }

    /**
     * The effects of all weeks. Immutable and thread-safe.
     *
     * @param weeks one effect for each week, from week 1
     * @param level the level of intervals and bands
     * @param criticalValue how many standard errors the band of the weekly differences reaches to each side
     * @param cumulatedCriticalValue how many standard errors the band of the cumulated differences reaches to each side
     */
    public record Result(List<WeeklyEffect> weeks, double level, double criticalValue, double cumulatedCriticalValue)
            implements Summarised {

        /**
         * Returns the effect of a week.
         *
         * @param number the week after the assignment, from 1
         * @return the effect
         * @throws IllegalArgumentException if there is no such week
         */
        public WeeklyEffect week(int number) {
            Checks.that(
                    number >= 1 && number <= weeks.size(),
                    () -> "number must be from 1 to " + weeks.size() + ", but is " + number);
            return weeks.get(number - 1);
        }

        /**
         * Returns the weeks in which nought lies outside the band: where the trial has no effect in any week there are none in about
         * 95 of 100 trials.
         *
         * @return the numbers of these weeks, in order
         */
        public List<Integer> weeksApartFromNone() {
            return weeks.stream()
                    .filter(week -> week.band().lower() > 0 || week.band().upper() < 0)
                    .map(WeeklyEffect::week)
                    .toList();
        }

        @Override
        public String summary() {
            TextTable table = new TextTable(
                    "Week", "Treated", "Control", "Difference", "from", "to", "Band from", "to", "Cumulated weeks");
            weeks.forEach(week -> table.row(
                    Integer.toString(week.week()),
                    Digits.percent(week.shareTreated()),
                    Digits.percent(week.shareControl()),
                    EffectDigits.signed(week.difference().estimate(), true),
                    EffectDigits.signed(week.interval().lower(), true),
                    EffectDigits.signed(week.interval().upper(), true),
                    EffectDigits.signed(week.band().lower(), true),
                    EffectDigits.signed(week.band().upper(), true),
                    Digits.of(week.cumulated().estimate())));
            return this + "\n\n" + table;
        }

        /**
         * Returns in how many weeks nought lies outside the interval of the week alone, and outside the band that holds in all weeks at once.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            long alone =
                    weeks.stream().filter(week -> !week.interval().contains(0)).count();
            return "Effects of " + weeks.size() + " weeks: nought outside the "
                    + LanguageFormat.of(Language.ENGLISH).level(level) + " interval in " + alone
                    + ", outside the band of all weeks in "
                    + weeksApartFromNone().size();
        }
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "WeeklyEffects[withinCentres=" + withinCentres + ", level=" + level + ", draws=" + draws + ", seed="
                + seed + "]";
    }
}
