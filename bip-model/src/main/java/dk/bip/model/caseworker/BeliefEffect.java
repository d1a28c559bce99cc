package dk.bip.model.caseworker;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.TwoStageLeastSquares;
import dk.bip.model.estimation.TwoStageLeastSquaresResult;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.Controls;
import dk.bip.model.statistics.PointEstimate;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What one step of the caseworker's belief in a citizen does to the outcome (BIP-BELIEF-02), by two-stage least squares: the
 * instrument is the same caseworker's mean belief in the <em>other</em> citizens.
 *
 * <p>Model: y = a + b belief + controls + e, belief instrumented; b is in probability a step, and b over the mean outcome is the
 * relative change. Standard errors are clustered by caseworker, for caseworkers share the instrument. The standard error of the
 * relative change is by the delta method, mean outcome and b taken for independent.
 *
 * <p>{@link TwoStageLeastSquares} says when the device is invalid: where citizens are sorted to caseworkers (as BIP-CW-02 says they
 * are) by more than the controls hold alike, and where a caseworker's orientation acts on the citizen by another way than this
 * belief (as BIP-BELIEF-05 says it does). The result repeats this in {@link Result#conditions}.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class BeliefEffect implements Serializable {
    private static final long serialVersionUID = 1L;

    static final int DEFAULT_MINIMUM_OTHERS = 5;

    private final String belief;
    private final Controls controls;
    private final int minimumOthers;

    private BeliefEffect(String belief, Controls controls, int minimumOthers) {
        this.belief = belief;
        this.controls = controls;
        this.minimumOthers = minimumOthers;
    }

    /**
     * The effect without controls.
     *
     * @param belief the name of the column of the frame that holds the belief, 1-5
     * @return the calculator
     * @throws IllegalArgumentException if the name is blank
     */
    public static BeliefEffect of(String belief) {
        return new BeliefEffect(Checks.notBlank(belief, "belief"), Controls.none(), DEFAULT_MINIMUM_OTHERS);
    }

    /**
     * The same with controls. Default: none, which is invalid where citizens are sorted.
     *
     * @param newControls the controls; the citizen's own items and register index, with the caseload means of both, are what
     *     repairs the device as far as it can be
     * @return another calculator
     */
    public BeliefEffect with(Controls newControls) {
        return new BeliefEffect(belief, Objects.requireNonNull(newControls, "controls"), minimumOthers);
    }

    /**
     * The same for caseloads of another minimum size. Default: 5, as job orientation has it.
     *
     * @param newMinimumOthers the fewest other citizens that make a mean, at least 1; rows with fewer are left out and counted
     * @return another calculator
     * @throws IllegalArgumentException if it is less than 1
     */
    public BeliefEffect withMinimumOthers(int newMinimumOthers) {
        return new BeliefEffect(belief, controls, checkMinimumOthers(newMinimumOthers));
    }

    static int checkMinimumOthers(int minimumOthers) {
        Checks.that(minimumOthers >= 1, "minimumOthers must be at least 1, but is " + minimumOthers);
        return minimumOthers;
    }

    /**
     * Estimates the effect.
     *
     * @param table the rows
     * @return the effect
     * @throws IllegalArgumentException if the frame lacks a column, or a control is the belief
     * @throws EstimationException if no caseworker has enough citizens, columns are collinear, the outcome never happens, or the
     *     instrument does not move the belief
     */
    public Result fit(CaseworkerTable table) {
        Objects.requireNonNull(table, "table");
        String instrument = Controls.othersMean(belief);
        Map<String, double[]> compared = new LinkedHashMap<>();
        compared.put(belief, table.frame().values(belief));
        compared.put(instrument, ControlledRows.othersMeans(table, belief, minimumOthers));
        ControlledRows rows = ControlledRows.of(table, compared, controls, minimumOthers);
        TwoStageLeastSquares device =
                TwoStageLeastSquares.of(belief, instrument).withClusters(table.caseworkerCluster());
        return Result.of(
                this,
                table,
                rows,
                device.fit(rows.frame()),
                device.withoutInstruments().fit(rows.frame()).coefficient(belief));
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "BeliefEffect[belief=" + belief + ", controls=" + controls.terms() + ", minimumOthers=" + minimumOthers
                + "]";
    }

    /** The effect of a step of belief. Holds numbers only. Immutable, thread-safe and serializable. */
    public static final class Result implements Summarised, Serializable {
        private static final long serialVersionUID = 1L;

        private final BeliefEffect configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final TwoStageLeastSquaresResult regression;
        private final Coefficient plain;
        private final PointEstimate meanOutcome;
        private final int rowsLeftOut;

        private Result(
                BeliefEffect configuration,
                Outcome outcome,
                Horizon horizon,
                TwoStageLeastSquaresResult regression,
                Coefficient plain,
                PointEstimate meanOutcome,
                int rowsLeftOut) {
            Checks.that(meanOutcome.estimate() > 0, "meanOutcome must be more than 0");
            Checks.that(rowsLeftOut >= 0, "rowsLeftOut must be at least 0");
            Checks.that(
                    regression.coefficients().terms().contains(configuration.belief),
                    "regression must have the belief as a term");
            this.configuration = configuration;
            this.outcome = outcome;
            this.horizon = horizon;
            this.regression = regression;
            this.plain = plain;
            this.meanOutcome = meanOutcome;
            this.rowsLeftOut = rowsLeftOut;
        }

        private static Result of(
                BeliefEffect configuration,
                CaseworkerTable table,
                ControlledRows rows,
                TwoStageLeastSquaresResult regression,
                Coefficient plain) {
            PointEstimate meanOutcome = meanOutcome(table, rows);
            if (!(meanOutcome.estimate() > 0)) {
                throw new EstimationException(
                        "the outcome never happens, so that nothing is relative to it",
                        List.of(table.frame().outcomeName()));
            }
            return new Result(
                    configuration, table.outcome(), table.horizon(), regression, plain, meanOutcome, rows.leftOut());
        }

        private static PointEstimate meanOutcome(CaseworkerTable table, ControlledRows rows) {
            ModelFrame frame = rows.frame();
            double mean = 0;
            for (int i = 0; i < frame.size(); i++) {
                mean += frame.outcome(i) / frame.size();
            }
            double[] influence = new double[table.caseworkers()];
            for (int i = 0; i < frame.size(); i++) {
                influence[table.caseworkerOf()[rows.rows()[i]]] += (frame.outcome(i) - mean) / frame.size();
            }
            double variance = 0;
            for (double each : influence) {
                variance += each * each;
            }
            return PointEstimate.ofShare(mean, Math.sqrt(variance));
        }

        /**
         * How the effect was estimated.
         *
         * @return the calculator that gave this result
         */
        public BeliefEffect configuration() {
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
         * @return {@link Claim#CAUSAL}: a claim that stands and falls with {@link #conditions}
         */
        public Claim claim() {
            return Claim.CAUSAL;
        }

        /**
         * What one step of belief adds to the probability.
         *
         * @return the difference, 0.05 for five points; standard error clustered by caseworker
         */
        public PointEstimate perStep() {
            Coefficient belief = regression.coefficient(configuration.belief);
            return PointEstimate.of(belief.estimate(), belief.standardError());
        }

        /**
         * What one step of belief adds, relative to the mean outcome.
         *
         * @return the relative change, 0.33 for 33 percent more
         */
        public PointEstimate relativePerStep() {
            PointEstimate step = perStep();
            double mean = meanOutcome.estimate();
            double ratio = step.estimate() / mean;
            double own = step.standardError() / mean;
            double ofMean = ratio * meanOutcome.standardError() / mean;
            return PointEstimate.of(ratio, Math.sqrt(own * own + ofMean * ofMean));
        }

        /**
         * The mean outcome of the rows that were used.
         *
         * @return the share; standard error clustered by caseworker
         */
        public PointEstimate meanOutcome() {
            return meanOutcome;
        }

        /**
         * What plain regression with the same controls says of a step, the association.
         *
         * @return the difference of probability; standard error clustered by caseworker
         */
        public PointEstimate perStepWithoutInstrument() {
            return PointEstimate.of(plain.estimate(), plain.standardError());
        }

        /**
         * How strongly the belief in the others moves the belief in the citizen.
         *
         * @return the first stage; its robust F, clustered by caseworker, is the one to read
         */
        public TwoStageLeastSquaresResult.FirstStage firstStage() {
            return regression.firstStage(configuration.belief);
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
         * What must hold for the effect to be one.
         *
         * @return sentences to print beside every number
         */
        public List<String> conditions() {
            return List.of(
                    "Citizens come to caseworkers by nothing that bears on the outcome but what the controls hold alike. "
                            + "BIP-CW-02 says that they are sorted; with noisy controls a part of the bias stays, downwards if "
                            + "job-oriented caseworkers have the weaker citizens.",
                    "The belief in the others acts on the citizen through the belief in the citizen alone. BIP-BELIEF-05 says "
                            + "that it acts on job search too: then the number is of both ways together, and no control mends it.",
                    "A step adds the same to every citizen's probability; the number is a mean over the citizens whose belief "
                            + "the orientation moves.");
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
         * The fitted regression.
         *
         * @return the result in R's words
         */
        public TwoStageLeastSquaresResult regression() {
            return regression;
        }

        @Override
        public String summary() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%s\nInstrument: mean of the other citizens of the caseworker\nControls: %s\n"
                            + "Per step, points            %s\n"
                            + "Relative to the mean, %%     %s\n"
                            + "Without instrument, points  %s\n"
                            + "Mean outcome, %%             %s\n"
                            + "%s\nRows %d, left out %d\nClaim %s, under these conditions:\n",
                    this,
                    ControlledRows.words(configuration.controls),
                    Percent.of(perStep()),
                    Percent.of(relativePerStep()),
                    Percent.of(perStepWithoutInstrument()),
                    Percent.of(meanOutcome),
                    firstStage(),
                    regression.observations(),
                    rowsLeftOut,
                    claim()));
            conditions()
                    .forEach(condition -> text.append("- ").append(condition).append('\n'));
            return text.toString();
        }

        /**
         * Returns the effect of a step.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "One step of " + configuration.belief + " on " + outcome.code() + " within " + horizon + ": "
                    + Percent.of(perStep()).strip() + " points, "
                    + Percent.of(relativePerStep()).strip()
                    + " % of the mean, " + regression.observations() + " rows";
        }

        private Object writeReplace() {
            return new Proxy().holding(configuration, outcome, horizon, regression, plain, meanOutcome, rowsLeftOut);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.next(BeliefEffect.class),
                        parts.next(Outcome.class),
                        parts.next(Horizon.class),
                        parts.next(TwoStageLeastSquaresResult.class),
                        parts.next(Coefficient.class),
                        parts.next(PointEstimate.class),
                        parts.whole());
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
