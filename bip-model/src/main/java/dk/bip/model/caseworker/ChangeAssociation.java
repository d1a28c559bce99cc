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
import dk.bip.model.statistics.RatioEstimate;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What goes with a change of caseworker (BIP-SHIFT-01): the relative difference of the probability between one change and none,
 * unadjusted and with controls.
 *
 * <p>Logistic regression of the outcome on the number of changes and the controls; the ratio is the mean predicted probability of
 * all rows with one change over that with none (standardisation). Standard errors are clustered, by caseworker unless told
 * otherwise, with the delta method.
 *
 * <p>An association (BIP-SHIFT-01 is one): changes and outcome may have a common cause. Who stays longer without a job has more time to meet a
 * change and less chance of a job, so that time belongs among the controls: {@link #withTime}.
 * Count the changes up to the start of the time in which the outcome is looked for. Immutable, thread-safe and serializable.
 */
public final class ChangeAssociation implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAXIMUM_TIMES = 24;

    private final String changes;
    private final Controls controls;
    private final int minimumOthers;
    private final ClusteredBy clusters;
    private final String time;

    private ChangeAssociation(String changes, Controls controls, int minimumOthers, ClusteredBy clusters, String time) {
        this.changes = changes;
        this.controls = controls;
        this.time = time;
        this.minimumOthers = minimumOthers;
        this.clusters = clusters;
    }

    /**
     * The association without controls.
     *
     * @param changes the name of the column of the frame that holds the number of changes so far, a whole number from 0
     * @return the calculator
     * @throws IllegalArgumentException if the name is blank
     */
    public static ChangeAssociation of(String changes) {
        return new ChangeAssociation(
                Checks.notBlank(changes, "changes"),
                Controls.none(),
                BeliefEffect.DEFAULT_MINIMUM_OTHERS,
                ClusteredBy.CASEWORKER,
                null);
    }

    /**
     * The same with controls. Default: none.
     *
     * @param newControls the controls
     * @return another calculator
     */
    public ChangeAssociation with(Controls newControls) {
        return new ChangeAssociation(
                changes, Objects.requireNonNull(newControls, "controls"), minimumOthers, clusters, time);
    }

    /**
     * The same with standard errors clustered otherwise. Default: by caseworker.
     *
     * @param newClusters by caseworker or by citizen
     * @return another calculator
     */
    public ChangeAssociation with(ClusteredBy newClusters) {
        return new ChangeAssociation(
                changes, controls, minimumOthers, Objects.requireNonNull(newClusters, "clusters"), time);
    }

    /**
     * The same where caseload means among the controls ask for another number of other citizens. Default: 5.
     *
     * @param newMinimumOthers the fewest other citizens that make a mean, at least 1
     * @return another calculator
     * @throws IllegalArgumentException if it is less than 1
     */
    public ChangeAssociation withMinimumOthers(int newMinimumOthers) {
        return new ChangeAssociation(
                changes, controls, BeliefEffect.checkMinimumOthers(newMinimumOthers), clusters, time);
    }

    /**
     * Returns the same among rows that are as long after the first measurement. Without it the association mixes what a change goes with and
     * what time goes with: who has been met longer has had more time for changes, and another chance. Default: time is no control.
     *
     * @param newTime the name of the column of the frame that holds the time, such as the number of the interval, in at most 24 different
     *     values, each of which gets a level of its own
     * @return another calculator
     * @throws IllegalArgumentException if the name is blank, or that of the changes
     */
    public ChangeAssociation withTime(String newTime) {
        Checks.that(!Checks.notBlank(newTime, "time").equals(changes), "time must be another column than " + changes);
        return new ChangeAssociation(changes, controls, minimumOthers, clusters, newTime);
    }

    /**
     * Estimates the association.
     *
     * @param table the rows
     * @return the ratio with what belongs to it
     * @throws IllegalArgumentException if the frame lacks a column, time has more than 24 values, changes are no whole numbers from 0, or errors are to be clustered
     *     by citizen and the table does not say who is one
     * @throws EstimationException if no one or everyone has a change, columns are collinear, or they separate the outcome
     */
    public Result fit(CaseworkerTable table) {
        Objects.requireNonNull(table, "table");
        double[] counts = table.frame().values(changes);
        double changed = 0;
        for (int i = 0; i < counts.length; i++) {
            if (!(counts[i] >= 0 && counts[i] == Math.rint(counts[i]))) {
                throw new IllegalArgumentException(
                        changes + " must be whole numbers from 0, but row " + (i + 1) + " is not");
            }
            changed += counts[i] > 0 ? 1.0 / counts.length : 0;
        }
        Map<String, double[]> compared = new LinkedHashMap<>();
        compared.put(changes, counts);
        addLevelsOfTime(table, compared);
        ControlledRows rows = ControlledRows.of(table, compared, controls, minimumOthers);
        BinaryRegression logit = BinaryRegression.logit().withClusters(clusters.clusterOf(table));
        BinaryRegressionResult regression = logit.fit(rows.frame());
        RatioEstimate unadjusted = ratio(logit.fit(rows.frame().select(List.of(changes))), rows);
        return new Result(
                this,
                table.outcome(),
                table.horizon(),
                Math.min(changed, 1),
                rows.leftOut(),
                unadjusted,
                ratio(regression, rows),
                regression);
    }

    /** An indicator of each time but the earliest. */
    private void addLevelsOfTime(CaseworkerTable table, Map<String, double[]> columns) {
        if (time == null) {
            return;
        }
        double[] times = table.frame().values(time);
        double[] levels = Arrays.stream(times).sorted().distinct().toArray();
        Checks.that(
                levels.length <= MAXIMUM_TIMES,
                time + " must have at most " + MAXIMUM_TIMES + " different values, but has " + levels.length,
                "count intervals, not days?");
        for (int k = 1; k < levels.length; k++) {
            double level = levels[k];
            columns.put(
                    time + " = " + level,
                    Arrays.stream(times).map(each -> each == level ? 1 : 0).toArray());
        }
    }

    private RatioEstimate ratio(BinaryRegressionResult regression, ControlledRows rows) {
        return regression.standardisation(rows.frame()).ratio(Map.of(changes, 1.0), Map.of(changes, 0.0));
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ChangeAssociation[changes=" + changes + ", controls=" + controls.terms() + ", time="
                + (time == null ? "none" : time) + ", clusters=" + clusters + "]";
    }

    /** What goes with a change. Holds numbers only. Immutable, thread-safe and serializable. */
    public static final class Result implements Summarised, Serializable {
        private static final long serialVersionUID = 1L;

        private final ChangeAssociation configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final double shareChanged;
        private final int rowsLeftOut;
        private final RatioEstimate unadjusted;
        private final RatioEstimate adjusted;
        private final BinaryRegressionResult regression;

        private Result(
                ChangeAssociation configuration,
                Outcome outcome,
                Horizon horizon,
                double shareChanged,
                int rowsLeftOut,
                RatioEstimate unadjusted,
                RatioEstimate adjusted,
                BinaryRegressionResult regression) {
            Checks.that(rowsLeftOut >= 0, "rowsLeftOut must be at least 0");
            this.configuration = configuration;
            this.outcome = outcome;
            this.horizon = horizon;
            this.shareChanged = Checks.within(shareChanged, 0, 1, "shareChanged");
            this.rowsLeftOut = rowsLeftOut;
            this.unadjusted = unadjusted;
            this.adjusted = adjusted;
            this.regression = regression;
        }

        /**
         * How the association was estimated.
         *
         * @return the calculator that gave this result
         */
        public ChangeAssociation configuration() {
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
         * The probability with one change over that with none.
         *
         * @param adjustment {@link Adjustment#UNADJUSTED}, or standardised with the controls
         * @return the ratio; its relative difference is the published -22 percent
         */
        public RatioEstimate oneChangeAgainstNone(Adjustment adjustment) {
            return Objects.requireNonNull(adjustment, "adjustment") == Adjustment.UNADJUSTED ? unadjusted : adjusted;
        }

        /**
         * The share of rows with at least one change, left-out rows among them.
         *
         * @return from 0 to 1
         */
        public double shareChanged() {
            return shareChanged;
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
         * How many rows were left out, because the caseworker has too few other citizens for a caseload mean.
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
            return String.format(
                    Locale.ROOT,
                    "%s\nClaim %s. Controls: %s\nRows %d, left out %d; share with a change %.1f %%; errors clustered by %s\n",
                    this,
                    claim(),
                    ControlledRows.words(configuration.controls)
                            + (configuration.time == null ? "" : ", each level of " + configuration.time),
                    regression.observations(),
                    rowsLeftOut,
                    100 * shareChanged,
                    configuration.clusters);
        }

        /**
         * Returns how the share with a change differs from that with none.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "One of " + configuration.changes + " against none on " + outcome.code() + " within " + horizon
                    + ": unadjusted " + Percent.of(unadjusted) + ", with controls " + Percent.of(adjusted);
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            configuration,
                            outcome,
                            horizon,
                            shareChanged,
                            rowsLeftOut,
                            unadjusted,
                            adjusted,
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
                        parts.next(ChangeAssociation.class),
                        parts.next(Outcome.class),
                        parts.next(Horizon.class),
                        parts.number(),
                        parts.whole(),
                        parts.next(RatioEstimate.class),
                        parts.next(RatioEstimate.class),
                        parts.next(BinaryRegressionResult.class));
            }
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(changes, controls, minimumOthers, clusters, time);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            ChangeAssociation read = of(parts.text())
                    .with(parts.next(Controls.class))
                    .withMinimumOthers(parts.whole())
                    .with(parts.next(ClusteredBy.class));
            String time = parts.nextOrNull(String.class);
            return time == null ? read : read.withTime(time);
        }
    }
}
