package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fit by two-stage (or, without instruments, ordinary) least squares, in R's words. Holds numbers, never data. Immutable,
 * thread-safe and serializable.
 */
public final class TwoStageLeastSquaresResult implements EstimationResult {
    private static final long serialVersionUID = 1L;

    private final TwoStageLeastSquares regression;
    private final String outcomeName;
    private final CoefficientTable coefficients;
    private final double residualStandardError;
    private final double rSquared;
    private final long observations;
    private final transient List<FirstStage> firstStages;
    private final TreeMap<String, Long> clusters;
    private final transient List<ClusterRemark> clusterRemarks;
    private final TreeMap<String, Long> dropped;

    TwoStageLeastSquaresResult(
            TwoStageLeastSquares regression,
            String outcomeName,
            CoefficientTable coefficients,
            double residualStandardError,
            double rSquared,
            long observations,
            List<FirstStage> firstStages,
            Map<String, Long> clusters,
            List<ClusterRemark> clusterRemarks,
            Map<String, Long> dropped) {
        ResultChecks.clusters(clusters, regression.clusters());
        Checks.that(
                observations > coefficients.terms().size(), "observations must be more than the terms of coefficients");
        Checks.that(
                firstStages.size()
                        == (regression.isInstrumented()
                                ? regression.endogenous().size()
                                : 0),
                "firstStages must be one for each endogenous column of an instrumented fit");
        this.regression = regression;
        this.outcomeName = Checks.notBlank(outcomeName, "outcomeName");
        this.coefficients = coefficients;
        this.residualStandardError = Checks.notNegative(residualStandardError, "residualStandardError");
        this.rSquared = Checks.finite(rSquared, "rSquared");
        this.observations = observations;
        this.firstStages = List.copyOf(firstStages);
        this.clusters = ResultChecks.counts(clusters);
        this.clusterRemarks = List.copyOf(clusterRemarks);
        this.dropped = ResultChecks.counts(dropped);
    }

    /**
     * How the fit was configured.
     *
     * @return the regression that gave this result
     */
    public TwoStageLeastSquares regression() {
        return regression;
    }

    @Override
    public String outcomeName() {
        return outcomeName;
    }

    /**
     * The coefficients, with t statistics on {@link #degreesOfFreedom}; their covariance is robust where that was configured.
     */
    @Override
    public CoefficientTable coefficients() {
        return coefficients;
    }

    /**
     * The residual standard error, sigma: the root of RSS / (n - k).
     *
     * @return at least 0, in units of the outcome
     */
    public double residualStandardError() {
        return residualStandardError;
    }

    /**
     * The degrees of freedom of the residuals, n - k.
     *
     * @return observations less coefficients, at least 1
     */
    public long degreesOfFreedom() {
        return observations - coefficients.terms().size();
    }

    /**
     * 1 - RSS / TSS. With instruments it may be negative, and says nothing of their worth.
     *
     * @return at most 1
     */
    public double rSquared() {
        return rSquared;
    }

    @Override
    public long observations() {
        return observations;
    }

    /**
     * How strongly the instruments move each endogenous column.
     *
     * @return one for each endogenous column, in the order in which they were named; empty without instruments
     */
    public List<FirstStage> firstStages() {
        return firstStages;
    }

    /**
     * How strongly the instruments move one endogenous column.
     *
     * @param endogenous the column's name
     * @return its first stage
     * @throws IllegalArgumentException if it is not endogenous, or the fit has no instruments
     */
    public FirstStage firstStage(String endogenous) {
        Checks.that(regression.isInstrumented(), "a fit without instruments has no first stage");
        return firstStages.stream()
                .filter(each -> each.endogenous().equals(endogenous))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no endogenous column named " + endogenous
                        + "\nMaybe one of " + String.join(", ", regression.endogenous()) + "?"));
    }

    /**
     * The number of clusters of each kind.
     *
     * @return kind of cluster to number; empty if the covariance is not cluster-robust
     */
    public SortedMap<String, Long> clusters() {
        return Collections.unmodifiableSortedMap(clusters);
    }

    @Override
    public List<ClusterRemark> clusterRemarks() {
        return clusterRemarks;
    }

    @Override
    public SortedMap<String, Long> droppedRows() {
        return Collections.unmodifiableSortedMap(dropped);
    }

    @Override
    public String summary() {
        StringBuilder text = new StringBuilder(this + "\n");
        if (regression.isInstrumented()) {
            text.append("Instruments ")
                    .append(String.join(", ", regression.instruments()))
                    .append(" for ")
                    .append(String.join(", ", regression.endogenous()))
                    .append('\n');
        }
        if (regression.robustErrors() != null) {
            text.append("Standard errors robust to heteroskedasticity, ")
                    .append(regression.robustErrors())
                    .append('\n');
        }
        text.append(ResultLines.clusters(clusters, regression.correction(), coefficients, clusterRemarks));
        text.append('\n').append(coefficients).append('\n');
        firstStages.forEach(stage -> text.append(stage).append('\n'));
        return text.append("Degrees of freedom ")
                .append(degreesOfFreedom())
                .append('\n')
                .append(ResultLines.dropped(dropped))
                .toString();
    }

    /**
     * Returns what was fitted, to how many rows and how well.
     *
     * @return one line, not for parsing
     */
    @Override
    public String toString() {
        return (regression.isInstrumented() ? "Two-stage" : "Ordinary") + " least squares of " + outcomeName + ": "
                + observations + " observations, residual standard error " + Digits.of(residualStandardError)
                + ", R squared " + Digits.of(rSquared);
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        regression,
                        outcomeName,
                        coefficients,
                        residualStandardError,
                        rSquared,
                        observations,
                        firstStages,
                        List.copyOf(clusters.keySet()),
                        List.copyOf(clusters.values()),
                        clusterRemarks,
                        List.copyOf(dropped.keySet()),
                        List.copyOf(dropped.values()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new TwoStageLeastSquaresResult(
                    parts.next(TwoStageLeastSquares.class),
                    parts.text(),
                    parts.next(CoefficientTable.class),
                    parts.number(),
                    parts.number(),
                    parts.next(Long.class),
                    parts.list(FirstStage.class),
                    parts.map(Long.class),
                    parts.list(ClusterRemark.class),
                    parts.map(Long.class));
        }
    }

    /**
     * How strongly the instruments move one endogenous column, beside the exogenous columns: the regression of that column on all of
     * them. Immutable, thread-safe and serializable.
     *
     * <p>A rule of thumb holds two-stage least squares unreliable below an F of 10 (Staiger and Stock 1997): the estimates lean
     * towards those of plain regression, and their intervals are too short.
     */
    public static final class FirstStage implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String endogenous;
        private final Double f;
        private final int instruments;
        private final long residualDegreesOfFreedom;
        private final double partialRSquared;

        private final Double robustF;

        FirstStage(
                String endogenous,
                Double f,
                int instruments,
                long residualDegreesOfFreedom,
                double partialRSquared,
                Double robustF) {
            Checks.that(
                    instruments >= 1 && residualDegreesOfFreedom >= 1,
                    "instruments and residualDegreesOfFreedom must be at least 1");
            this.endogenous = Checks.notBlank(endogenous, "endogenous");
            this.f = f == null ? null : Checks.notNegative(f, "f");
            this.instruments = instruments;
            this.residualDegreesOfFreedom = residualDegreesOfFreedom;
            this.partialRSquared = Checks.within(partialRSquared, 0, 1, "partialRSquared");
            this.robustF = robustF == null ? null : Checks.notNegative(robustF, "robustF");
        }

        /**
         * The column.
         *
         * @return its name
         */
        public String endogenous() {
            return endogenous;
        }

        /**
         * The F statistic of the hypothesis that no instrument moves the column, with classical errors: "Weak instruments" of R's
         * {@code summary(AER::ivreg(), diagnostics = TRUE)}.
         *
         * @return at least 0; empty where the instruments tell the column exactly, which leaves nothing to compare with
         */
        public OptionalDouble f() {
            return f == null ? OptionalDouble.empty() : OptionalDouble.of(f);
        }

        /**
         * The F statistic with the kind of errors that the fit has: the Wald statistic over the number of instruments.
         *
         * @return the statistic; empty where errors are classical, there are too few clusters to compute it, or {@link #f} is
         */
        public OptionalDouble robustF() {
            return robustF == null ? OptionalDouble.empty() : OptionalDouble.of(robustF);
        }

        /**
         * The degrees of freedom of the numerator.
         *
         * @return the number of instruments
         */
        public int instruments() {
            return instruments;
        }

        /**
         * The degrees of freedom of the denominator.
         *
         * @return observations less instruments, exogenous columns and intercept
         */
        public long residualDegreesOfFreedom() {
            return residualDegreesOfFreedom;
        }

        /**
         * The p value of {@link #f}.
         *
         * @return from 0 to 1; empty where {@link #f} is
         */
        public OptionalDouble p() {
            return f == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Probabilities.upperF(f, instruments, residualDegreesOfFreedom));
        }

        /**
         * The share of the column's variance that the instruments explain, of what the exogenous columns leave.
         *
         * @return from 0 to 1
         */
        public double partialRSquared() {
            return partialRSquared;
        }

        /**
         * The first stage in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            String of = "First stage of " + endogenous + ": ";
            return (f == null
                            ? of + "told exactly by the instruments"
                            : of + "F " + Digits.of(f) + " on " + instruments + " and " + residualDegreesOfFreedom
                                    + ", p " + Digits.p(p().orElseThrow()) + ", partial R squared "
                                    + Digits.of(partialRSquared))
                    + (robustF == null ? "" : ", robust F " + Digits.of(robustF));
        }

        private Object writeReplace() {
            return new Proxy().holding(endogenous, f, instruments, residualDegreesOfFreedom, partialRSquared, robustF);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new FirstStage(
                        parts.text(),
                        parts.nextOrNull(Double.class),
                        parts.whole(),
                        parts.next(Long.class),
                        parts.number(),
                        parts.nextOrNull(Double.class));
            }
        }
    }
}
