package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.PointEstimate;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * The share of citizens with the outcome by quartile of caseworkers from the least to the most effective, unadjusted and adjusted, the gap
 * between the outer quartiles, and the share if all caseworkers were as the best quartile (BIP-CW-01 to BIP-CW-05).
 *
 * <p>Caseworkers are ranked by shrunken effects, adjusted ones where characteristics are named, so that unadjusted and adjusted shares
 * are of the same quartiles; each quartile holds a fourth of the caseworkers, ties broken by chance. {@link Method} says on
 * whom the quartiles are measured. The default is measured out of sample, with the citizens of each caseworker in two parts: each
 * part ranks the caseworkers who are measured on the other, and every citizen is measured once. A caseworker whose citizens all lie
 * in one part is left out there. A ranked quartile that contains many caseworkers by mistake has a share nearer to the mean, so the
 * out-of-sample gap understates that between the quartiles of the true effects; more parts rank better.
 *
 * <p>Adjusted shares are standardised: the mean over all citizens of the predicted probability with the quartile's effect.
 *
 * <p>Standard errors are by the delta method: the influence of each caseworker on all shares and on the cuts between quartiles at once,
 * so that differences of shares have the right ones, with the covariance of the slopes added. A bootstrap of caseworkers would repeat
 * the fits hundreds of times, many minutes at 13,000 caseworkers, and a caseworker drawn twice would be ranked by some citizens and
 * measured on their doubles. {@code EffectivenessQuartilesSimulationTest} prints how often the 95 % intervals cover in 200 samples
 * of eighty caseworkers: a few percent too seldom out of sample, where there are so few caseworkers. In-sample intervals are of no use.
 *
 * <p>Parts and ties are drawn by {@link Random}, whose algorithm is part of the Java platform: the same rows in the same order and
 * the same seed give the same digits on every machine. Immutable, thread-safe and serializable.
 *
 * <p>Literature: E. C. Norton and B. E. Dowd (2018), "Log odds and the interpretation of logit models", Health Services Research 53,
 * 859-878 (standardised probabilities); J. R. Lockwood, T. A. Louis and D. F. McCaffrey (2002), "Uncertainty in rank estimation:
 * implications for value-added modeling accountability systems", Journal of Educational and Behavioral Statistics 27, 255-270.
 */
public final class EffectivenessQuartiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CaseworkerEffects effects;
    private final long seed;
    private final Method method;
    private final Adjustment ranking;
    private final int parts;

    private EffectivenessQuartiles(CaseworkerEffects effects, long seed, Method method, Adjustment ranking, int parts) {
        this.effects = effects;
        this.seed = seed;
        this.method = method;
        this.ranking = ranking;
        this.parts = parts;
    }

    /**
     * Quartiles measured out of sample, in two parts.
     *
     * @param effects how effects are estimated, and so what is adjusted for
     * @param seed the seed of parts and ties
     * @return the calculator
     */
    public static EffectivenessQuartiles withDefaults(CaseworkerEffects effects, long seed) {
        Objects.requireNonNull(effects, "effects");
        return new EffectivenessQuartiles(effects, seed, Method.OUT_OF_SAMPLE, effects.adjustment(), 2);
    }

    /**
     * The same, obtained in another way. Default: {@link Method#OUT_OF_SAMPLE}.
     *
     * @param newMethod the method
     * @return another calculator
     */
    public EffectivenessQuartiles with(Method newMethod) {
        return new EffectivenessQuartiles(effects, seed, Objects.requireNonNull(newMethod, "method"), ranking, parts);
    }

    /**
     * The same with caseworkers ranked by unadjusted or by adjusted effects. Default: adjusted where characteristics are named.
     *
     * @param newRanking by which effects
     * @return another calculator
     * @throws IllegalArgumentException if adjusted effects are wanted and nothing is adjusted for
     */
    public EffectivenessQuartiles withRanking(Adjustment newRanking) {
        Objects.requireNonNull(newRanking, "ranking");
        Checks.that(
                newRanking == Adjustment.UNADJUSTED || effects.adjustment() == Adjustment.ADJUSTED,
                "ranking must be UNADJUSTED where nothing is adjusted for",
                "CaseworkerEffects.adjustedFor(...)?");
        return new EffectivenessQuartiles(effects, seed, method, newRanking, parts);
    }

    /**
     * The same with citizens in another number of parts. Default: 2. With more parts caseworkers are ranked by more of their
     * citizens, and a fit for each part costs the more.
     *
     * @param newParts the number of parts, from 2 to 20
     * @return another calculator
     * @throws IllegalArgumentException if it is out of range
     */
    public EffectivenessQuartiles withParts(int newParts) {
        Checks.that(newParts >= 2 && newParts <= 20, "parts must be from 2 to 20, but are " + newParts);
        return new EffectivenessQuartiles(effects, seed, method, ranking, newParts);
    }

    /**
     * Computes the shares.
     *
     * @param table the rows
     * @return the shares with what follows from them
     * @throws IllegalArgumentException if there are fewer than four caseworkers, or as {@link CaseworkerEffects#fit} says
     * @throws EstimationException if a fit fails, or no row can be measured
     */
    public Result fit(CaseworkerTable table) {
        Objects.requireNonNull(table, "table");
        Checks.that(
                table.caseworkers() >= ShareEstimates.QUARTILES,
                "there must be at least four caseworkers to have quartiles, but there are " + table.caseworkers());
        ShareEstimates shares = switch (method) {
            case OUT_OF_SAMPLE -> outOfSample(table);
            case IN_SAMPLE -> inSample(table);
            case MODEL_BASED -> modelBased(table);
        };
        return Result.of(this, table, shares);
    }

    private ShareEstimates outOfSample(CaseworkerTable table) {
        Random random = new Random(seed);
        int[] partOf = QuartileRanking.parts(table, parts, random);
        int rows = partOf.length;
        int[] of = table.caseworkerOf();
        int[] quartileOf = new int[rows];
        double[] linear = new double[rows];
        double[][] slopes =
                new double[effects.covariates().size()][effects.covariates().size()];
        for (int part = 0; part < parts; part++) {
            boolean[] used = new boolean[rows];
            for (int i = 0; i < rows; i++) {
                used[i] = partOf[i] != part;
            }
            EffectFit adjusted = effects.fit(table, effects.adjustment(), used);
            EffectFit ranked =
                    ranking == effects.adjustment() ? adjusted : effects.fit(table, Adjustment.UNADJUSTED, used);
            int[] quartiles = QuartileRanking.quartiles(ranked.effects(), random);
            double[] centred = adjusted.centredLinear();
            for (int i = 0; i < rows; i++) {
                if (partOf[i] == part) {
                    quartileOf[i] = quartiles[of[i]];
                    linear[i] = centred[i];
                }
            }
            // The slopes of each part rest on the share (parts - 1) / parts of the rows, those of all parts on all.
            double[][] ofPart = adjusted.slopeCovariance();
            for (int i = 0; i < slopes.length; i++) {
                for (int j = 0; j < slopes.length; j++) {
                    slopes[i][j] += ofPart[i][j] * (parts - 1) / ((double) parts * parts);
                }
            }
        }
        return measure(table, quartileOf, linear, slopes);
    }

    private ShareEstimates inSample(CaseworkerTable table) {
        EffectFit adjusted = effects.fit(table, effects.adjustment(), all(table));
        EffectFit ranked =
                ranking == effects.adjustment() ? adjusted : effects.fit(table, Adjustment.UNADJUSTED, all(table));
        int[] quartiles = QuartileRanking.quartiles(ranked.effects(), new Random(seed));
        int[] quartileOf =
                Arrays.stream(table.caseworkerOf()).map(code -> quartiles[code]).toArray();
        return measure(table, quartileOf, adjusted.centredLinear(), adjusted.slopeCovariance());
    }

    private ShareEstimates modelBased(CaseworkerTable table) {
        EffectFit adjusted = effects.fit(table, effects.adjustment(), all(table));
        EffectFit ranked =
                ranking == effects.adjustment() ? adjusted : effects.fit(table, Adjustment.UNADJUSTED, all(table));
        return ModelledShares.of(table, ranked, adjusted);
    }

    private ShareEstimates measure(CaseworkerTable table, int[] quartileOf, double[] linear, double[][] slopes) {
        boolean[] found = new boolean[ShareEstimates.QUARTILES];
        for (int quartile : quartileOf) {
            if (quartile >= 0) {
                found[quartile] = true;
            }
        }
        for (boolean each : found) {
            if (!each) {
                throw new EstimationException(
                        "no citizen can be measured in one of the quartiles of " + table.caseworkerCluster()
                                + "\nMaybe caseworkers with several citizens each?",
                        List.of(table.caseworkerCluster()));
            }
        }
        double[][] columns = effects.covariates().stream()
                .map(name -> table.frame().values(name))
                .toArray(double[][]::new);
        return MeasuredShares.of(table, quartileOf, linear, columns, slopes);
    }

    private static boolean[] all(CaseworkerTable table) {
        boolean[] all = new boolean[table.frame().size()];
        Arrays.fill(all, true);
        return all;
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "EffectivenessQuartiles[" + method + ", ranked by " + ranking + " effects, parts=" + parts + ", seed="
                + seed + ", " + effects + "]";
    }

    /** The shares by quartile with what follows from them. Holds numbers only. Immutable, thread-safe and serializable. */
    public static final class Result implements Serializable {
        private static final long serialVersionUID = 1L;

        private final EffectivenessQuartiles configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final int caseworkers;
        private final int citizens;
        private final long rowsLeftOut;
        private final transient List<Share> shares;
        private final Gap unadjustedGap;
        private final Gap adjustedGap;
        private final BestScenario scenario;

        private Result(
                EffectivenessQuartiles configuration,
                Outcome outcome,
                Horizon horizon,
                int caseworkers,
                int citizens,
                long rowsLeftOut,
                List<Share> shares,
                PointEstimate unadjustedGap,
                PointEstimate adjustedGap,
                BestScenario scenario) {
            Checks.that(
                    shares.stream().map(Share::quartile).toList().equals(List.of(Quartile.values())),
                    "shares must be one for each quartile, in order");
            Checks.that(
                    caseworkers >= ShareEstimates.QUARTILES && citizens >= 1 && rowsLeftOut >= 0,
                    "caseworkers must be four or more, citizens one or more, and rowsLeftOut at least 0");
            this.configuration = configuration;
            this.outcome = outcome;
            this.horizon = horizon;
            this.caseworkers = caseworkers;
            this.citizens = citizens;
            this.rowsLeftOut = rowsLeftOut;
            this.shares = List.copyOf(shares);
            this.unadjustedGap = new Gap(Adjustment.UNADJUSTED, unadjustedGap);
            this.adjustedGap = new Gap(Adjustment.ADJUSTED, adjustedGap);
            this.scenario = scenario;
        }

        private static Result of(
                EffectivenessQuartiles configuration, CaseworkerTable table, ShareEstimates estimates) {
            List<Share> shares = new ArrayList<>();
            double measured = 0;
            for (Quartile quartile : Quartile.values()) {
                int q = quartile.ordinal();
                measured += estimates.rows(q);
                shares.add(new Share(
                        quartile,
                        estimates.rows(q),
                        estimates.share(ShareEstimates.unadjusted(q)),
                        estimates.share(ShareEstimates.adjusted(q))));
            }
            int best = ShareEstimates.QUARTILES - 1;
            return new Result(
                    configuration,
                    table.outcome(),
                    table.horizon(),
                    table.caseworkers(),
                    table.citizens(),
                    table.frame().size() - Math.round(measured),
                    shares,
                    estimates.difference(ShareEstimates.unadjusted(best), ShareEstimates.unadjusted(0)),
                    estimates.difference(ShareEstimates.adjusted(best), ShareEstimates.adjusted(0)),
                    new BestScenario(
                            estimates.share(ShareEstimates.MEAN),
                            estimates.share(ShareEstimates.adjusted(best)),
                            estimates.difference(ShareEstimates.adjusted(best), ShareEstimates.MEAN)));
        }

        /**
         * How the shares were obtained.
         *
         * @return the calculator that gave this result
         */
        public EffectivenessQuartiles configuration() {
            return configuration;
        }

        /**
         * The way in which the shares were obtained.
         *
         * @return the method
         */
        public Method method() {
            return configuration.method;
        }

        /**
         * What the outcome is.
         *
         * @return the outcome
         */
        public Outcome outcome() {
            return outcome;
        }

        /**
         * Within which time.
         *
         * @return the horizon
         */
        public Horizon horizon() {
            return horizon;
        }

        /**
         * The shares.
         *
         * @return one for each quartile, from the least to the most effective
         */
        public List<Share> quartiles() {
            return shares;
        }

        /**
         * The share of one quartile.
         *
         * @param quartile the quartile
         * @param adjustment unadjusted or adjusted
         * @return the share, from 0 to 1
         */
        public PointEstimate share(Quartile quartile, Adjustment adjustment) {
            return shares.get(quartile.ordinal()).share(adjustment);
        }

        /**
         * The most effective quartile less the least effective one.
         *
         * @param adjustment unadjusted or adjusted; the same where nothing is adjusted for and the shares are measured
         * @return the gap, an association
         */
        public Gap gap(Adjustment adjustment) {
            return Objects.requireNonNull(adjustment, "adjustment") == Adjustment.UNADJUSTED
                    ? unadjustedGap
                    : adjustedGap;
        }

        /**
         * The thought experiment "if all caseworkers were as the most effective quartile".
         *
         * @return the mean share as it is, the share then and the increase, a counterfactual
         */
        public BestScenario ifAllWereAsTheBest() {
            return scenario;
        }

        /**
         * How many rows were not measured, because their caseworker had no citizen to be ranked by.
         *
         * @return at least 0
         */
        public long rowsLeftOut() {
            return rowsLeftOut;
        }

        /**
         * The result as text.
         *
         * @return lines, each ended by a line feed; not for parsing
         */
        public String summary() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "Share with %s within %s by quartile of caseworkers, percent, with 95 %% intervals\n"
                            + "%s, ranked by %s effects, adjusted for %s\n\n%-13s %10s  %-26s  %-26s\n",
                    outcome.code(),
                    horizon,
                    configuration.method,
                    configuration.ranking,
                    configuration.effects.covariates().isEmpty()
                            ? "nothing"
                            : String.join(", ", configuration.effects.covariates()),
                    "",
                    "Rows",
                    "Unadjusted",
                    "Adjusted"));
            for (Share each : shares) {
                text.append(String.format(
                        Locale.ROOT,
                        "%-13s %10.0f  %-26s  %-26s\n",
                        each.quartile(),
                        each.rows(),
                        Percent.of(each.unadjusted()),
                        Percent.of(each.adjusted())));
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%-13s %10s  %-26s  %-26s %s\n\n",
                    "Gap",
                    "",
                    Percent.of(unadjustedGap.difference()),
                    Percent.of(adjustedGap.difference()),
                    unadjustedGap.claim()));
            text.append(String.format(
                    Locale.ROOT,
                    "As it is %s, if all were as the most effective quartile %s, increase %s; %s\n",
                    Percent.of(scenario.meanShare()).strip(),
                    Percent.of(scenario.share()).strip(),
                    Percent.of(scenario.increase()).strip(),
                    scenario.claim()));
            text.append(String.format(
                    Locale.ROOT,
                    "Caseworkers %d, citizens %d, rows left out %d\n",
                    caseworkers,
                    citizens,
                    rowsLeftOut));
            if (configuration.method == Method.IN_SAMPLE) {
                text.append("Ranked and measured on the same citizens: most of the gap may be chance\n");
            }
            return text.toString();
        }

        /**
         * The configuration and the size of the data.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "EffectivenessQuartiles.Result[" + configuration + ", caseworkers=" + caseworkers + ", citizens="
                    + citizens + "]";
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            configuration,
                            outcome,
                            horizon,
                            caseworkers,
                            citizens,
                            rowsLeftOut,
                            shares,
                            unadjustedGap.difference(),
                            adjustedGap.difference(),
                            scenario);
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
                        parts.next(Long.class),
                        parts.list(Share.class),
                        parts.next(PointEstimate.class),
                        parts.next(PointEstimate.class),
                        parts.next(BestScenario.class));
            }
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(effects, seed, method, ranking, parts);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return withDefaults(parts.next(CaseworkerEffects.class), parts.next(Long.class))
                    .with(parts.next(Method.class))
                    .withRanking(parts.next(Adjustment.class))
                    .withParts(parts.whole());
        }
    }

    /**
     * The share of the most effective quartile of caseworkers less that of the least effective one: an association, which says nothing
     * of what would be if caseworkers changed; compare {@link BestScenario}. Immutable, thread-safe and serializable.
     *
     * @param adjustment whether citizens are compared as they are
     * @param difference the difference of the shares, from -1 to 1
     */
    public record Gap(Adjustment adjustment, PointEstimate difference) implements Serializable {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param adjustment whether citizens are compared as they are
         * @param difference the difference of the shares
         */
        public Gap {
            Objects.requireNonNull(adjustment, "adjustment");
            Objects.requireNonNull(difference, "difference");
        }

        /**
         * What kind of statement this is.
         *
         * @return {@link Claim#ASSOCIATION}
         */
        public Claim claim() {
            return Claim.ASSOCIATION;
        }

        private Object writeReplace() {
            return new Proxy().holding(adjustment, difference);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Gap(parts.next(Adjustment.class), parts.next(PointEstimate.class));
            }
        }
    }

    /**
     * The share of citizens with the outcome in one quartile of caseworkers. Immutable, thread-safe and serializable.
     *
     * @param quartile the quartile
     * @param rows the number of rows in it; with {@link Method#MODEL_BASED} the expected number, which is seldom whole
     * @param unadjusted the share among the quartile's own citizens
     * @param adjusted the share that all citizens would have with the quartile's effect; the unadjusted share if nothing is adjusted for
     */
    public record Share(Quartile quartile, double rows, PointEstimate unadjusted, PointEstimate adjusted)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param quartile the quartile
         * @param rows the number of rows in it, at least 0
         * @param unadjusted the share among the quartile's own citizens
         * @param adjusted the share that all citizens would have with the quartile's effect
         * @throws IllegalArgumentException if the number is negative
         */
        public Share {
            Objects.requireNonNull(quartile, "quartile");
            rows = Checks.notNegative(rows, "rows");
            Objects.requireNonNull(unadjusted, "unadjusted");
            Objects.requireNonNull(adjusted, "adjusted");
        }

        /**
         * The share, unadjusted or adjusted.
         *
         * @param adjustment which one
         * @return the share
         */
        public PointEstimate share(Adjustment adjustment) {
            return Objects.requireNonNull(adjustment, "adjustment") == Adjustment.UNADJUSTED ? unadjusted : adjusted;
        }

        private Object writeReplace() {
            return new Proxy().holding(quartile, rows, unadjusted, adjusted);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Share(
                        parts.next(Quartile.class),
                        parts.number(),
                        parts.next(PointEstimate.class),
                        parts.next(PointEstimate.class));
            }
        }
    }

    /**
     * The thought experiment "if all caseworkers were as the most effective quartile" (BIP-CW-04): the share of all citizens, as they
     * are, with the effect of that quartile. A calculation and no observation: it takes the quartile's effect for something that every
     * caseworker could have and every citizen would get. Immutable, thread-safe and serializable.
     *
     * @param meanShare the share as it is
     * @param share the share if all were as the most effective quartile
     * @param increase the difference of the two
     */
    public record BestScenario(PointEstimate meanShare, PointEstimate share, PointEstimate increase)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param meanShare the share as it is
         * @param share the share if all were as the most effective quartile
         * @param increase the difference of the two
         */
        public BestScenario {
            Objects.requireNonNull(meanShare, "meanShare");
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(increase, "increase");
        }

        /**
         * What kind of statement this is.
         *
         * @return {@link Claim#COUNTERFACTUAL}
         */
        public Claim claim() {
            return Claim.COUNTERFACTUAL;
        }

        private Object writeReplace() {
            return new Proxy().holding(meanShare, share, increase);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new BestScenario(
                        parts.next(PointEstimate.class),
                        parts.next(PointEstimate.class),
                        parts.next(PointEstimate.class));
            }
        }
    }

    /**
     * How the shares of quartiles of caseworkers are obtained. At a dozen citizens each most of the differences between the rates of
     * caseworkers are chance, and the three answers differ widely:
     *
     * <ul>
     *   <li>{@link #IN_SAMPLE} shows chance as if it were difference: the gap is far too wide;
     *   <li>{@link #OUT_OF_SAMPLE} shows what the quartile that one would <em>name</em> as the best does for other citizens: the gap is
     *       real, and narrower than that between the caseworkers who are the best, because many are named wrongly;
     *   <li>{@link #MODEL_BASED} shows the quartile who <em>are</em> the best, whoever they are, if true effects are normal.
     * </ul>
     */
    public enum Method {
        /**
         * Caseworkers are ranked by the shrunken effects that one part of their citizens gives, and measured on the others, each part
         * in turn. Assumes nothing of the effects' distribution.
         */
        OUT_OF_SAMPLE,
        /** Caseworkers are ranked and measured on the same citizens. For showing what is wrong with it. */
        IN_SAMPLE,
        /**
         * From the estimated standard deviation of the effects. Adjusted share of a quartile: the mean over all citizens, and over that
         * quartile of a normal distribution of effects, of the predicted probability. Unadjusted share: the outcomes of all caseworkers,
         * weighted by the probability, given their citizens, that the caseworker belongs to the quartile.
         */
        MODEL_BASED
    }

    /** A quartile of all caseworkers, by their effect on the outcome. */
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
