package dk.bip.model.caseworker;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.Controls;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.statistics.Quantiles;
import dk.bip.model.statistics.RatioEstimate;
import dk.bip.model.statistics.Standardisation;
import dk.bip.model.whatif.OrientationTertile;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What goes with high against low job orientation of the caseworker (BIP-BELIEF-03): the share with the outcome among citizens in
 * the outer tertiles of leave-one-out orientation, unadjusted and with controls.
 *
 * <p>A citizen's orientation is the mean belief of the caseworker in the other citizens. The cuts are the tertiles of caseworkers,
 * each of them counted once with the mean of the citizens' orientations (type 7 quantiles); a citizen at or below the lower cut is
 * in the low tertile, at or above the upper one in the high tertile. Shares with controls are standardised: a logistic regression on
 * tertiles and controls predicts every citizen's probability in each tertile, and the mean over all citizens is taken. Standard errors
 * are clustered by caseworker (R's {@code sandwich::vcovCL}, factor G/(G-1)) with the delta method, for these citizens and cuts.
 *
 * <p>Where citizens are sorted to caseworkers the unadjusted comparison is of caseloads as much as of orientation, and may have the wrong
 * sign. An association also with controls. Immutable, thread-safe and serializable.
 */
public final class OrientationAssociation implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MIDDLE = "middle tertile of orientation";
    private static final String HIGH = "high tertile of orientation";

    private final String belief;
    private final Controls controls;
    private final int minimumOthers;

    private OrientationAssociation(String belief, Controls controls, int minimumOthers) {
        this.belief = belief;
        this.controls = controls;
        this.minimumOthers = minimumOthers;
    }

    /**
     * The association without controls.
     *
     * @param belief the name of the column of the frame that holds the belief, 1-5
     * @return the calculator
     * @throws IllegalArgumentException if the name is blank
     */
    public static OrientationAssociation of(String belief) {
        return new OrientationAssociation(
                Checks.notBlank(belief, "belief"), Controls.none(), BeliefEffect.DEFAULT_MINIMUM_OTHERS);
    }

    /**
     * The same with controls. Default: none.
     *
     * @param newControls the controls
     * @return another calculator
     */
    public OrientationAssociation with(Controls newControls) {
        return new OrientationAssociation(belief, Objects.requireNonNull(newControls, "controls"), minimumOthers);
    }

    /**
     * The same for caseloads of another minimum size. Default: 5, as job orientation has it.
     *
     * @param newMinimumOthers the fewest other citizens that make a mean, at least 1; rows with fewer are left out and counted
     * @return another calculator
     * @throws IllegalArgumentException if it is less than 1
     */
    public OrientationAssociation withMinimumOthers(int newMinimumOthers) {
        return new OrientationAssociation(belief, controls, BeliefEffect.checkMinimumOthers(newMinimumOthers));
    }

    /**
     * Estimates the association.
     *
     * @param table the rows
     * @return the shares and their ratio
     * @throws IllegalArgumentException if the frame lacks a column, or a control is the belief
     * @throws EstimationException if no caseworker has enough citizens, orientation hardly differs, columns are collinear, or a
     *     tertile has no outcome
     */
    public Result fit(CaseworkerTable table) {
        Objects.requireNonNull(table, "table");
        Checks.that(
                !controls.columns().contains(belief),
                "controls must not name " + belief + ", which orientation acts through",
                "BeliefEffect?");
        double[] orientation = ControlledRows.othersMeans(table, belief, minimumOthers);
        double[] cuts = cuts(table, orientation);
        double[] middle = new double[orientation.length];
        double[] high = new double[orientation.length];
        for (int i = 0; i < orientation.length; i++) {
            boolean missing = Double.isNaN(orientation[i]);
            high[i] = missing ? Double.NaN : orientation[i] >= cuts[1] ? 1 : 0;
            middle[i] = missing ? Double.NaN : orientation[i] > cuts[0] && orientation[i] < cuts[1] ? 1 : 0;
        }
        Map<String, double[]> compared = new LinkedHashMap<>();
        compared.put(HIGH, high);
        compared.put(MIDDLE, middle);
        ControlledRows rows = ControlledRows.of(table, compared, controls, minimumOthers);
        BinaryRegression logit = BinaryRegression.logit().withClusters(table.caseworkerCluster());
        Comparison unadjusted = Comparison.of(
                logit.fit(rows.frame().select(List.of(HIGH, MIDDLE))).standardisation(rows.frame()));
        BinaryRegressionResult regression = logit.fit(rows.frame());
        Comparison adjusted = Comparison.of(regression.standardisation(rows.frame()));
        return new Result(
                this,
                table.outcome(),
                table.horizon(),
                rows.leftOut(),
                cuts[0],
                cuts[1],
                unadjusted,
                adjusted,
                regression);
    }

    private static double[] cuts(CaseworkerTable table, double[] orientation) {
        boolean[] known = new boolean[orientation.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = !Double.isNaN(orientation[i]);
        }
        double[] means = CaseloadMeans.of(orientation, table, known);
        double[] sorted = IntStream.range(0, known.length)
                .filter(i -> known[i])
                .map(i -> table.caseworkerOf()[i])
                .distinct()
                .mapToDouble(code -> means[code])
                .sorted()
                .toArray();
        int count = sorted.length;
        if (count < 3 || !(Quantiles.of(sorted, 1.0 / 3) < Quantiles.of(sorted, 2.0 / 3))) {
            throw new EstimationException(
                    "the orientation of caseworkers must differ between tertiles, but it does not, or there are fewer than three of "
                            + table.caseworkerCluster() + " with enough citizens",
                    List.of(table.caseworkerCluster()));
        }
        return new double[] {Quantiles.of(sorted, 1.0 / 3), Quantiles.of(sorted, 2.0 / 3)};
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "OrientationAssociation[belief=" + belief + ", controls=" + controls.terms() + ", minimumOthers="
                + minimumOthers + "]";
    }

    /** The shares of the tertiles and the ratio of the outer ones. */
    private record Comparison(List<PointEstimate> shares, RatioEstimate ratio) {

        Comparison {
            shares = List.copyOf(shares);
            Checks.that(shares.size() == OrientationTertile.values().length, "shares must be one for each tertile");
            Objects.requireNonNull(ratio, "ratio");
        }

        static Comparison of(Standardisation standardisation) {
            Map<String, Double> low = Map.of(HIGH, 0.0, MIDDLE, 0.0);
            Map<String, Double> middle = Map.of(HIGH, 0.0, MIDDLE, 1.0);
            Map<String, Double> high = Map.of(HIGH, 1.0, MIDDLE, 0.0);
            return new Comparison(
                    List.of(standardisation.share(low), standardisation.share(middle), standardisation.share(high)),
                    standardisation.ratio(high, low));
        }
    }

    /** Shares by tertile of orientation. Holds numbers only. Immutable, thread-safe and serializable. */
    public static final class Result implements Summarised, Serializable {
        private static final long serialVersionUID = 1L;

        private final OrientationAssociation configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final int rowsLeftOut;
        private final double lowerCut;
        private final double upperCut;
        private final transient Comparison unadjusted;
        private final transient Comparison adjusted;
        private final BinaryRegressionResult regression;

        private Result(
                OrientationAssociation configuration,
                Outcome outcome,
                Horizon horizon,
                int rowsLeftOut,
                double lowerCut,
                double upperCut,
                Comparison unadjusted,
                Comparison adjusted,
                BinaryRegressionResult regression) {
            Checks.that(rowsLeftOut >= 0, "rowsLeftOut must be at least 0");
            Checks.that(lowerCut < upperCut, "lowerCut must be below upperCut");
            this.configuration = configuration;
            this.outcome = outcome;
            this.horizon = horizon;
            this.rowsLeftOut = rowsLeftOut;
            this.lowerCut = Checks.finite(lowerCut, "lowerCut");
            this.upperCut = Checks.finite(upperCut, "upperCut");
            this.unadjusted = unadjusted;
            this.adjusted = adjusted;
            this.regression = regression;
        }

        /**
         * How the association was estimated.
         *
         * @return the calculator that gave this result
         */
        public OrientationAssociation configuration() {
            return configuration;
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
         * What kind of statement this is.
         *
         * @return {@link Claim#ASSOCIATION}
         */
        public Claim claim() {
            return Claim.ASSOCIATION;
        }

        /**
         * The share in one tertile.
         *
         * @param tertile the tertile
         * @param adjustment unadjusted for {@link Adjustment#UNADJUSTED}, or standardised with the controls
         * @return the share; standard error clustered by caseworker
         */
        public PointEstimate share(OrientationTertile tertile, Adjustment adjustment) {
            return comparison(adjustment).shares.get(tertile.ordinal());
        }

        /**
         * The share in the high tertile over that in the low tertile.
         *
         * @param adjustment unadjusted for {@link Adjustment#UNADJUSTED}, or standardised with the controls
         * @return the ratio; its relative difference is the published +32 percent
         */
        public RatioEstimate highAgainstLow(Adjustment adjustment) {
            return comparison(adjustment).ratio;
        }

        private Comparison comparison(Adjustment adjustment) {
            return Objects.requireNonNull(adjustment, "adjustment") == Adjustment.UNADJUSTED ? unadjusted : adjusted;
        }

        /**
         * The orientation at and below which a citizen is in the low tertile.
         *
         * @return the cut, on the scale of the belief
         */
        public double lowerCut() {
            return lowerCut;
        }

        /**
         * The orientation at and above which a citizen is in the high tertile.
         *
         * @return the cut, on the scale of the belief
         */
        public double upperCut() {
            return upperCut;
        }

        /**
         * What is held alike.
         *
         * @return the controls
         */
        public Controls controls() {
            return configuration.controls;
        }

        /**
         * How many rows were left out, because the caseworker has too few other citizens.
         *
         * @return at least 0
         */
        public int rowsLeftOut() {
            return rowsLeftOut;
        }

        /**
         * The regression with controls.
         *
         * @return the result in R's words
         */
        public BinaryRegressionResult regression() {
            return regression;
        }

        @Override
        public String summary() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%s\nPercent by tertile of the mean of %s in the other citizens. Controls: %s\n\n%-8s  %-26s  %s\n",
                    this,
                    configuration.belief,
                    ControlledRows.words(configuration.controls),
                    "",
                    "Unadjusted",
                    "With controls"));
            for (OrientationTertile tertile : OrientationTertile.values()) {
                text.append(String.format(
                        Locale.ROOT,
                        "%-8s  %-26s  %s\n",
                        tertile,
                        Percent.of(share(tertile, Adjustment.UNADJUSTED)),
                        Percent.of(share(tertile, Adjustment.ADJUSTED))));
            }
            text.append(String.format(
                    Locale.ROOT,
                    "High against low: unadjusted %s, with controls %s; %s\nRows %d, left out %d\n",
                    Percent.of(unadjusted.ratio),
                    Percent.of(adjusted.ratio),
                    claim(),
                    regression.observations(),
                    rowsLeftOut));
            return text.toString();
        }

        /**
         * Returns how the outer tertiles of job orientation differ.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Share with " + outcome.code() + " within " + horizon
                    + ", high job orientation against low: unadjusted " + Percent.of(unadjusted.ratio)
                    + ", with controls " + Percent.of(adjusted.ratio);
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            configuration,
                            outcome,
                            horizon,
                            rowsLeftOut,
                            lowerCut,
                            upperCut,
                            unadjusted.shares,
                            unadjusted.ratio,
                            adjusted.shares,
                            adjusted.ratio,
                            regression);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.next(OrientationAssociation.class),
                        parts.next(Outcome.class),
                        parts.next(Horizon.class),
                        parts.whole(),
                        parts.number(),
                        parts.number(),
                        new Comparison(parts.list(PointEstimate.class), parts.next(RatioEstimate.class)),
                        new Comparison(parts.list(PointEstimate.class), parts.next(RatioEstimate.class)),
                        parts.next(BinaryRegressionResult.class));
            }
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(belief, controls, minimumOthers);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.text()).with(parts.next(Controls.class)).withMinimumOthers(parts.whole());
        }
    }
}
