package dk.bip.model.caseworker;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.CollinearityException;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.NotConvergedException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * The share of citizens with the outcome by quartile of caseworkers, unadjusted and adjusted, the gap between the outer quartiles and the
 * share if all caseworkers were as the best quartile (BIP-CW-01, -02 and -04), as a study measures them in its own sample; and beside
 * them what chance alone gives.
 *
 * <p>Model of a study: logit P(y = 1) = a + x' b + e of the citizen's caseworker, one free effect e for each, by maximum likelihood. A
 * caseworker none of whose citizens has the outcome would have no finite effect, and gets half an event, spread over the citizens alike; one
 * all of whose citizens have it gets half a non-event. The rule narrows the gap; {@link Result#withoutTheRule} says what it is worth.
 *
 * <p>Caseworkers are ranked by e in the same sample, and each quartile holds a fourth of them, ties broken by chance. Unadjusted share of a
 * quartile: the mean outcome of its own citizens. Adjusted share: the mean over its caseworkers of the mean over all citizens of
 * expit(a + x' b + e). Both are proportions from 0 to 1. Where a table holds several studies, {@link #withStudiesOf} ranks within each and
 * takes the mean over them.
 *
 * <p>Ranked and measured on the same citizens, quartiles are far apart where caseworkers do not differ at all: at seventeen citizens each
 * and a mean share of 15 % the adjusted gap is some 20 points. {@link #fit} therefore draws the same study again, with the citizens, caseloads
 * and x' b as they are, normal effects of a standard deviation s, which go with the caseload's mean x' b as the estimated effects do, and the level at which the mean share is expected to be the one found:
 *
 * <ul>
 *   <li>s = 0 gives what chance alone gives;
 *   <li>the s at which the expected variance between estimated effects is the found one is the estimate of the true standard
 *       deviation; the s for which the found variance is within the central 95 % (mean -/+ 1.96 standard deviations) are its interval,
 *       looked for from 0 to 3;
 *   <li>the real share of the variance between estimated effects is 1 less the variance at 0 over that at s;
 *   <li>the correlation of estimated and drawn effects is the most that such data allow: what is not adjusted for lowers it;
 *   <li>the mean of expit over the upper quarter of the normal effects is what could be had, if one knew who they are.
 * </ul>
 *
 * <p>Slopes are held at those found. The interval is of the true standard deviation given that the characteristics say all about the
 * citizens that goes with the caseworker.
 *
 * <p>Draws are by {@link Random}, whose algorithm is part of the Java platform: the same rows in the same order and the same seed give
 * the same digits on every machine. Immutable, thread-safe and serializable.
 *
 * <p>Literature: J. R. Lockwood, T. A. Louis and D. F. McCaffrey (2002), "Uncertainty in rank estimation: implications for value-added
 * modeling accountability systems", Journal of Educational and Behavioral Statistics 27, 255-270; J. B. S. Haldane (1956), "The
 * estimation and significance of the logarithm of a ratio of frequencies", Annals of Human Genetics 20, 309-311 (half an event).
 */
public final class EffectivenessQuartiles implements Serializable {
    private static final long serialVersionUID = 1L;

    static final int QUARTILES = 4;

    private static final double LEVEL = 0.95;
    private static final int DEFAULT_REPLICATIONS = 200;
    private static final int MAXIMUM_REPLICATIONS = 100_000;
    private static final long DEFAULT_SEED = 1;

    private final transient List<String> covariates;
    private final int citizensOfStudy;
    private final int replications;
    private final long seed;

    private EffectivenessQuartiles(List<String> covariates, int citizensOfStudy, int replications, long seed) {
        this.covariates = covariates;
        this.citizensOfStudy = citizensOfStudy;
        this.replications = replications;
        this.seed = seed;
    }

    /**
     * Returns a calculator that takes citizens as they are.
     *
     * @return the calculator; adjusted shares are then of the citizens as they are too
     */
    public static EffectivenessQuartiles unadjusted() {
        return new EffectivenessQuartiles(List.of(), Integer.MAX_VALUE, DEFAULT_REPLICATIONS, DEFAULT_SEED);
    }

    /**
     * Returns a calculator for citizens who are alike in some characteristics.
     *
     * @param covariates the names of columns of the frame that hold characteristics of citizens, at least one
     * @return the calculator
     * @throws IllegalArgumentException if no column is named, or a name is blank or stands twice
     */
    public static EffectivenessQuartiles adjustedFor(String... covariates) {
        List<String> names = List.of(covariates);
        Checks.that(!names.isEmpty(), "covariates must name at least one column", "unadjusted()?");
        names.forEach(name -> Checks.notBlank(name, "a name in covariates"));
        Checks.that(
                new LinkedHashSet<>(names).size() == names.size(),
                "covariates must not name a column twice, but are " + names);
        return new EffectivenessQuartiles(names, Integer.MAX_VALUE, DEFAULT_REPLICATIONS, DEFAULT_SEED);
    }

    /**
     * Returns the same where a table holds several studies: caseworkers in the order in which the rows name them, until a study has enough
     * citizens; what is left at the end is a study where it is at least half as large, and else part of the last. Default: one study.
     *
     * @param citizens how many citizens a study has at least, from 8
     * @return another calculator
     * @throws IllegalArgumentException if it is less than 8
     */
    public EffectivenessQuartiles withStudiesOf(int citizens) {
        Checks.that(citizens >= 8, "citizens of a study must be at least 8, but are " + citizens);
        return new EffectivenessQuartiles(covariates, citizens, replications, seed);
    }

    /**
     * Returns the same with another number of replications in which chance is drawn. Default: 200, which takes half a second for 4,000
     * citizens and as many times that as a table holds 4,000.
     *
     * @param newReplications from 20 to 100,000
     * @return another calculator
     * @throws IllegalArgumentException if it is out of range
     */
    public EffectivenessQuartiles withReplications(int newReplications) {
        Checks.that(
                newReplications >= 20 && newReplications <= MAXIMUM_REPLICATIONS,
                "replications must be from 20 to " + MAXIMUM_REPLICATIONS + ", but are " + newReplications);
        return new EffectivenessQuartiles(covariates, citizensOfStudy, newReplications, seed);
    }

    /**
     * Returns the same with another seed of ties and replications. Default: 1.
     *
     * @param newSeed the seed, any number
     * @return another calculator
     */
    public EffectivenessQuartiles withSeed(long newSeed) {
        return new EffectivenessQuartiles(covariates, citizensOfStudy, replications, newSeed);
    }

    /**
     * Returns what the studies find, without what chance gives: the fast part, for a search. Whoever shows it calls {@link #fit}.
     *
     * @param table one row for each citizen, such as the first
     * @return the shares of each study, in the order of the rows
     * @throws IllegalArgumentException if a citizen has several rows, the frame lacks a column, a characteristic does not differ between
     *     citizens of a caseworker, or a study has fewer than four caseworkers
     * @throws CollinearityException if a characteristic is a combination of others in a study
     * @throws NotConvergedException if characteristics tell the outcome for certain
     * @throws EstimationException if no citizen, or every citizen, of a study has the outcome
     */
    public List<QuartileShares> ofEachStudy(CaseworkerTable table) {
        Random ties = new Random(seed);
        return studies(table).stream().map(study -> study.found(ties)).toList();
    }

    /**
     * Returns what the studies find with what chance alone gives, and what of it is real.
     *
     * @param table one row for each citizen, such as the first
     * @return the result
     * @throws IllegalArgumentException as {@link #ofEachStudy} says
     * @throws CollinearityException if a characteristic is a combination of others in a study
     * @throws NotConvergedException if characteristics tell the outcome for certain
     * @throws EstimationException if no citizen, or every citizen, of a study has the outcome
     */
    public Result fit(CaseworkerTable table) {
        List<InSampleStudy> studies = studies(table);
        Random ties = new Random(seed);
        QuartileShares found = QuartileShares.meanOf(
                studies.stream().map(study -> study.found(ties)).toList());
        QuartileShares withoutRule = QuartileShares.meanOf(
                studies.stream().map(study -> study.withoutHalves(ties)).toList());
        double variance =
                studies.stream().mapToDouble(InSampleStudy::variance).average().orElseThrow();
        EffectSimulation simulation = new EffectSimulation(studies, variance, replications, seed);
        double deviation = simulation.deviation(variance);
        double[] range = simulation.range(variance);
        return new Result(
                this,
                table.outcome(),
                table.horizon(),
                studies.size(),
                table.caseworkers(),
                studies.stream()
                        .mapToInt(InSampleStudy::caseworkersWithoutEvent)
                        .sum(),
                table.citizens(),
                found,
                withoutRule,
                QuartilesByChance.of(simulation.withoutEffect()),
                interval(deviation, range, DoubleUnaryOperator.identity()),
                interval(deviation, range, simulation::realShare),
                interval(deviation, range, simulation::correlation),
                interval(deviation, range, simulation::withBestQuartile));
    }

    private List<InSampleStudy> studies(CaseworkerTable table) {
        Objects.requireNonNull(table, "table");
        int rows = table.frame().size();
        Checks.that(
                table.citizens() == rows,
                "each citizen must have one row, but there are " + rows + " rows of " + table.citizens() + " citizens",
                "the first of each?");
        boolean[] all = new boolean[rows];
        Arrays.fill(all, true);
        for (String name : covariates) {
            CaseloadMeans.checkVariesWithin(name, table.frame().values(name), table, all);
        }
        return StudyRows.of(table, covariates, citizensOfStudy).stream()
                .map(InSampleStudy::new)
                .toList();
    }

    /** A quantity that rises with the standard deviation. */
    private static IntervalEstimate interval(double deviation, double[] range, DoubleUnaryOperator quantity) {
        double estimate = quantity.applyAsDouble(deviation);
        return new IntervalEstimate(
                estimate,
                new ConfidenceInterval(
                        LEVEL,
                        Math.min(estimate, quantity.applyAsDouble(range[0])),
                        Math.max(estimate, quantity.applyAsDouble(range[1]))));
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "EffectivenessQuartiles[adjusted for " + covariates + ", "
                + (citizensOfStudy == Integer.MAX_VALUE ? "one study" : "studies of " + citizensOfStudy)
                + ", replications=" + replications + ", seed=" + seed + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(covariates, citizensOfStudy, replications, seed);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String[] covariates = parts.list(String.class).toArray(String[]::new);
            return (covariates.length == 0 ? unadjusted() : adjustedFor(covariates))
                    .withStudiesOf(parts.whole())
                    .withReplications(parts.whole())
                    .withSeed(parts.next(Long.class));
        }
    }

    /** The quartiles with what chance gives, and what of them is real. Holds numbers only. Immutable, thread-safe and serializable. */
    public static final class Result implements Summarised, Serializable {
        private static final long serialVersionUID = 1L;

        private final EffectivenessQuartiles configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final int studies;
        private final int caseworkers;
        private final int caseworkersWithoutEvent;
        private final int citizens;
        private final QuartileShares found;
        private final QuartileShares withoutTheRule;
        private final QuartilesByChance byChance;
        private final IntervalEstimate effectDeviation;
        private final IntervalEstimate realShare;
        private final IntervalEstimate correlation;
        private final IntervalEstimate withTrulyBest;

        private Result(
                EffectivenessQuartiles configuration,
                Outcome outcome,
                Horizon horizon,
                int studies,
                int caseworkers,
                int caseworkersWithoutEvent,
                int citizens,
                QuartileShares found,
                QuartileShares withoutTheRule,
                QuartilesByChance byChance,
                IntervalEstimate effectDeviation,
                IntervalEstimate realShare,
                IntervalEstimate correlation,
                IntervalEstimate withTrulyBest) {
            Checks.that(
                    studies >= 1 && caseworkers >= QUARTILES && citizens >= caseworkers && caseworkersWithoutEvent >= 0,
                    "studies must be one or more, caseworkers four or more, and citizens as many as caseworkers or more");
            this.configuration = configuration;
            this.outcome = outcome;
            this.horizon = horizon;
            this.studies = studies;
            this.caseworkers = caseworkers;
            this.caseworkersWithoutEvent = caseworkersWithoutEvent;
            this.citizens = citizens;
            this.found = found;
            this.withoutTheRule = withoutTheRule;
            this.byChance = byChance;
            this.effectDeviation = effectDeviation;
            this.realShare = realShare;
            this.correlation = correlation;
            this.withTrulyBest = withTrulyBest;
        }

        /**
         * Returns how the shares were obtained.
         *
         * @return the calculator that gave this result
         */
        public EffectivenessQuartiles configuration() {
            return configuration;
        }

        /**
         * Returns what the outcome is.
         *
         * @return the outcome
         */
        public Outcome outcome() {
            return outcome;
        }

        /**
         * Returns within which time.
         *
         * @return the horizon
         */
        public Horizon horizon() {
            return horizon;
        }

        /**
         * Returns in how many studies caseworkers were ranked.
         *
         * @return at least 1
         */
        public int studies() {
            return studies;
        }

        /**
         * Returns how many caseworkers have no citizen with the outcome, and an effect by the rule for them.
         *
         * @return at least 0
         */
        public int caseworkersWithoutEvent() {
            return caseworkersWithoutEvent;
        }

        /**
         * Returns what was found, chance included.
         *
         * @return the shares, the mean over the studies
         */
        public QuartileShares found() {
            return found;
        }

        /**
         * Returns what would have been found without half an event, with the same level and slopes: a caseworker with no citizen who has
         * the outcome then has the adjusted share 0, one with no citizen who has it not 1. The difference from {@link #found} is what the
         * rule is worth.
         *
         * @return the shares, the mean over the studies
         */
        public QuartileShares withoutTheRule() {
            return withoutTheRule;
        }

        /**
         * Returns what the same studies find where caseworkers do not differ.
         *
         * @return the shares with their spread
         */
        public QuartilesByChance byChance() {
            return byChance;
        }

        /**
         * Returns the standard deviation of the caseworkers' true effects.
         *
         * @return in log-odds, from 0 to 3, with the 95 % interval
         */
        public IntervalEstimate effectDeviation() {
            return effectDeviation;
        }

        /**
         * Returns the share of the variance between the estimated effects that chance does not give.
         *
         * @return from 0 to 1, with the 95 % interval
         */
        public IntervalEstimate realShareOfVariance() {
            return realShare;
        }

        /**
         * Returns the correlation of estimated and true effects that such data allow at most.
         *
         * @return from 0 to 1, with the values at the ends of the interval of {@link #effectDeviation}
         */
        public IntervalEstimate correlationOfEstimatedAndTrue() {
            return correlation;
        }

        /**
         * Returns what could really be had: the share of citizens with the outcome if all caseworkers had effects like the quartile who
         * are the best, whoever they are.
         *
         * @return from 0 to 1, with the values at the ends of the interval of {@link #effectDeviation}
         */
        public IntervalEstimate ifAllWereAsTheTrulyBest() {
            return withTrulyBest;
        }

        @Override
        public String summary() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%s\nPercent, ranked in the same sample, adjusted for %s\n"
                            + "By chance: what caseworkers who do not differ give, and how far one drawing lies from it (%d replications)\n\n"
                            + "%-28s %10s  %-16s %10s  %s\n",
                    this,
                    configuration.covariates.isEmpty() ? "nothing" : String.join(", ", configuration.covariates),
                    byChance.replications(),
                    "",
                    "Unadjusted",
                    "by chance",
                    "Adjusted",
                    "by chance"));
            for (Quartile quartile : Quartile.values()) {
                line(
                        text,
                        quartile.toString(),
                        found.share(quartile, Adjustment.UNADJUSTED),
                        byChance.share(quartile, Adjustment.UNADJUSTED),
                        found.share(quartile, Adjustment.ADJUSTED),
                        byChance.share(quartile, Adjustment.ADJUSTED));
            }
            line(
                    text,
                    "Gap, " + found.claimOfGap(),
                    found.gap(Adjustment.UNADJUSTED),
                    byChance.gap(Adjustment.UNADJUSTED),
                    found.gap(Adjustment.ADJUSTED),
                    byChance.gap(Adjustment.ADJUSTED));
            text.append(String.format(
                    Locale.ROOT,
                    "\nAs it is %.2f, if all were as the most effective quartile as ranked %.2f, increase %.2f; %s\n"
                            + "If all were as the quartile who are the best: %s\n"
                            + "Standard deviation of true effects: %s log-odds\n"
                            + "Share of the variance between estimated effects that is real: %s\n"
                            + "Correlation of estimated and true effects, at most: %s\n"
                            + "A caseworker with no event has half an event, which %d of %d have; "
                            + "without the rule the adjusted gap is %.2f\n"
                            + "Studies %d, caseworkers %d, citizens %d\n",
                    100 * found.mean(),
                    100 * found.ifAllWereAsTheBest(),
                    100 * found.increaseIfAllWereAsTheBest(),
                    found.claimOfBest(),
                    words(withTrulyBest, 100),
                    words(effectDeviation, 1),
                    words(realShare, 1),
                    words(correlation, 1),
                    caseworkersWithoutEvent,
                    caseworkers,
                    100 * withoutTheRule.gap(Adjustment.ADJUSTED),
                    studies,
                    caseworkers,
                    citizens));
            return text.toString();
        }

        private static void line(
                StringBuilder text,
                String name,
                double unadjusted,
                SimulatedShare unadjustedByChance,
                double adjusted,
                SimulatedShare adjustedByChance) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-28s %10.2f  %6.2f +- %-6.2f %10.2f  %6.2f +- %.2f\n",
                    name,
                    100 * unadjusted,
                    100 * unadjustedByChance.mean(),
                    100 * unadjustedByChance.standardDeviation(),
                    100 * adjusted,
                    100 * adjustedByChance.mean(),
                    100 * adjustedByChance.standardDeviation()));
        }

        private static String words(IntervalEstimate each, double unit) {
            return String.format(
                    Locale.ROOT,
                    "%.2f (%.2f to %.2f)",
                    unit * each.estimate(),
                    unit * each.interval().lower(),
                    unit * each.interval().upper());
        }

        /**
         * Returns how far the outer quartiles lie apart, and what chance alone gives.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Share with %s within %s by quartile of %d caseworkers, %d citizens: "
                            + "adjusted gap %.2f points, by chance %.2f",
                    outcome.code(),
                    horizon,
                    caseworkers,
                    citizens,
                    100 * found.gap(Adjustment.ADJUSTED),
                    100 * byChance.gap(Adjustment.ADJUSTED).mean());
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            configuration,
                            outcome,
                            horizon,
                            studies,
                            caseworkers,
                            caseworkersWithoutEvent,
                            citizens,
                            found,
                            withoutTheRule,
                            byChance,
                            effectDeviation,
                            realShare,
                            correlation,
                            withTrulyBest);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.next(EffectivenessQuartiles.class),
                        parts.next(Outcome.class),
                        parts.next(Horizon.class),
                        parts.whole(),
                        parts.whole(),
                        parts.whole(),
                        parts.whole(),
                        parts.next(QuartileShares.class),
                        parts.next(QuartileShares.class),
                        parts.next(QuartilesByChance.class),
                        parts.next(IntervalEstimate.class),
                        parts.next(IntervalEstimate.class),
                        parts.next(IntervalEstimate.class),
                        parts.next(IntervalEstimate.class));
            }
        }
    }

    /** A quartile of all caseworkers, by their estimated effect on the outcome. */
    public enum Quartile {
        /** The quartile with the smallest effects. */
        LEAST,
        /** The quartile above the least. */
        SECOND_LEAST,
        /** The quartile below the most. */
        SECOND_MOST,
        /** The quartile with the largest effects. */
        MOST
    }
}
