package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * The share of citizens with the outcome by quarter of caseworkers from the least to the most effective, raw and adjusted, the gap
 * between the outer quarters, and the share if all caseworkers were as the best quarter (BIP-CW-01 to BIP-CW-05).
 *
 * <p>Caseworkers are ranked by shrunken effects, adjusted ones where characteristics are named, so that raw and adjusted shares
 * are of the same quarters; each quarter holds a fourth of the caseworkers, ties broken by chance. {@link QuartileMethod} says on
 * whom the quarters are measured. The default is measured out of sample, with the citizens of each caseworker in two parts: each
 * part ranks the caseworkers who are measured on the other, and every citizen is measured once. A caseworker whose citizens all lie
 * in one part is left out there. A ranked quarter that contains many caseworkers by mistake has a share nearer to the mean, so the
 * out-of-sample gap understates that between the quarters of the true effects; more parts rank better.
 *
 * <p>Adjusted shares are standardised: the mean over all citizens of the predicted probability with the quarter's effect.
 *
 * <p>Standard errors are by the delta method: the influence of each caseworker on all shares and on the cuts between quarters at once,
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
    private final QuartileMethod method;
    private final Adjustment ranking;
    private final int parts;

    private EffectivenessQuartiles(
            CaseworkerEffects effects, long seed, QuartileMethod method, Adjustment ranking, int parts) {
        this.effects = effects;
        this.seed = seed;
        this.method = method;
        this.ranking = ranking;
        this.parts = parts;
    }

    /**
     * Quarters measured out of sample, in two parts.
     *
     * @param effects how effects are estimated, and so what is adjusted for
     * @param seed the seed of parts and ties
     * @return the calculator
     */
    public static EffectivenessQuartiles withDefaults(CaseworkerEffects effects, long seed) {
        Objects.requireNonNull(effects, "effects");
        return new EffectivenessQuartiles(effects, seed, QuartileMethod.OUT_OF_SAMPLE, effects.adjustment(), 2);
    }

    /**
     * The same, obtained in another way. Default: {@link QuartileMethod#OUT_OF_SAMPLE}.
     *
     * @param newMethod the method
     * @return another calculator
     */
    public EffectivenessQuartiles with(QuartileMethod newMethod) {
        return new EffectivenessQuartiles(effects, seed, Objects.requireNonNull(newMethod, "method"), ranking, parts);
    }

    /**
     * The same with caseworkers ranked by raw or by adjusted effects. Default: adjusted where characteristics are named.
     *
     * @param newRanking by which effects
     * @return another calculator
     * @throws IllegalArgumentException if adjusted effects are wanted and nothing is adjusted for
     */
    public EffectivenessQuartiles withRanking(Adjustment newRanking) {
        Objects.requireNonNull(newRanking, "ranking");
        Checks.that(
                newRanking == Adjustment.RAW || effects.adjustment() == Adjustment.ADJUSTED,
                "ranking must be RAW where nothing is adjusted for",
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
     * @throws IllegalArgumentException if there are fewer than four caseworkers, or as {@link CaseworkerEffects#estimate} says
     * @throws EstimationException if a fit fails, or no row can be measured
     */
    public Result evaluate(CaseworkerTable table) {
        Objects.requireNonNull(table, "table");
        Checks.that(
                table.caseworkers() >= ShareEstimates.QUARTILES,
                "there must be at least four caseworkers to have quarters, but there are " + table.caseworkers());
        ShareEstimates shares = switch (method) {
            case OUT_OF_SAMPLE -> outOfSample(table);
            case IN_SAMPLE -> inSample(table);
            case MODEL_BASED -> modelBased(table);
        };
        return new Result(this, table, shares);
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
            EffectFit ranked = ranking == effects.adjustment() ? adjusted : effects.fit(table, Adjustment.RAW, used);
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
        EffectFit ranked = ranking == effects.adjustment() ? adjusted : effects.fit(table, Adjustment.RAW, all(table));
        int[] quartiles = QuartileRanking.quartiles(ranked.effects(), new Random(seed));
        int[] quartileOf =
                Arrays.stream(table.caseworkerOf()).map(code -> quartiles[code]).toArray();
        return measure(table, quartileOf, adjusted.centredLinear(), adjusted.slopeCovariance());
    }

    private ShareEstimates modelBased(CaseworkerTable table) {
        EffectFit adjusted = effects.fit(table, effects.adjustment(), all(table));
        EffectFit ranked = ranking == effects.adjustment() ? adjusted : effects.fit(table, Adjustment.RAW, all(table));
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
                        "no citizen can be measured in one of the quarters of " + table.caseworkerCluster()
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

    /** The shares by quarter with what follows from them. Holds numbers only. Immutable, thread-safe and serializable. */
    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    public static final class Result implements Serializable {
        private static final long serialVersionUID = 1L;

        private final EffectivenessQuartiles configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final int caseworkers;
        private final int citizens;
        private final long rowsLeftOut;
        private final List<QuartileShare> shares;
        private final QuartileGap rawGap;
        private final QuartileGap adjustedGap;
        private final BestQuartileScenario scenario;

        private Result(EffectivenessQuartiles configuration, CaseworkerTable table, ShareEstimates estimates) {
            this.configuration = configuration;
            this.outcome = table.outcome();
            this.horizon = table.horizon();
            this.caseworkers = table.caseworkers();
            this.citizens = table.citizens();
            List<QuartileShare> all = new ArrayList<>();
            double measured = 0;
            for (EffectivenessQuartile quartile : EffectivenessQuartile.values()) {
                int q = quartile.ordinal();
                measured += estimates.rows(q);
                all.add(new QuartileShare(
                        quartile,
                        estimates.rows(q),
                        estimates.share(ShareEstimates.raw(q)),
                        estimates.share(ShareEstimates.adjusted(q))));
            }
            this.shares = List.copyOf(all);
            this.rowsLeftOut = table.frame().size() - Math.round(measured);
            int best = ShareEstimates.QUARTILES - 1;
            this.rawGap = new QuartileGap(
                    Adjustment.RAW, estimates.difference(ShareEstimates.raw(best), ShareEstimates.raw(0)));
            this.adjustedGap = new QuartileGap(
                    Adjustment.ADJUSTED,
                    estimates.difference(ShareEstimates.adjusted(best), ShareEstimates.adjusted(0)));
            this.scenario = new BestQuartileScenario(
                    estimates.share(ShareEstimates.MEAN),
                    estimates.share(ShareEstimates.adjusted(best)),
                    estimates.difference(ShareEstimates.adjusted(best), ShareEstimates.MEAN));
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
        public QuartileMethod method() {
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
         * @return one for each quarter, from the least to the most effective
         */
        public List<QuartileShare> quartiles() {
            return shares;
        }

        /**
         * The share of one quarter.
         *
         * @param quartile the quarter
         * @param adjustment raw or adjusted
         * @return the share, from 0 to 1
         */
        public PointEstimate share(EffectivenessQuartile quartile, Adjustment adjustment) {
            return shares.get(quartile.ordinal()).share(adjustment);
        }

        /**
         * The most effective quarter less the least effective one.
         *
         * @param adjustment raw or adjusted; the same where nothing is adjusted for and the shares are measured
         * @return the gap, an association
         */
        public QuartileGap gap(Adjustment adjustment) {
            return Objects.requireNonNull(adjustment, "adjustment") == Adjustment.RAW ? rawGap : adjustedGap;
        }

        /**
         * The thought experiment "if all caseworkers were as the most effective quarter".
         *
         * @return the mean share as it is, the share then and the increase, a counterfactual
         */
        public BestQuartileScenario ifAllWereAsTheBest() {
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
                    "Share with %s within %s by quarter of caseworkers, percent, with 95 %% intervals\n"
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
                    "Raw",
                    "Adjusted"));
            for (QuartileShare each : shares) {
                text.append(String.format(
                        Locale.ROOT,
                        "%-13s %10.0f  %-26s  %-26s\n",
                        each.quartile(),
                        each.rows(),
                        each.raw().percent(),
                        each.adjusted().percent()));
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%-13s %10s  %-26s  %-26s %s\n\n",
                    "Gap",
                    "",
                    rawGap.difference().percent(),
                    adjustedGap.difference().percent(),
                    rawGap.claim()));
            text.append(String.format(
                    Locale.ROOT,
                    "As it is %s, if all were as the most effective quarter %s, increase %s; %s\n",
                    scenario.meanShare().percent().strip(),
                    scenario.share().percent().strip(),
                    scenario.increase().percent().strip(),
                    scenario.claim()));
            text.append(String.format(
                    Locale.ROOT,
                    "Caseworkers %d, citizens %d, rows left out %d\n",
                    caseworkers,
                    citizens,
                    rowsLeftOut));
            if (configuration.method == QuartileMethod.IN_SAMPLE) {
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
    }
}
