package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.matrix.CovarianceMatrix;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A regression with a random intercept that converged, in lme4's words. Holds numbers and the labels of the groups, never data.
 * Immutable, thread-safe and serializable.
 */
public final class RandomInterceptResult implements LikelihoodResult {
    private static final long serialVersionUID = 1L;

    private final RandomInterceptRegression regression;
    private final String outcomeName;
    private final CoefficientTable coefficients;
    private final CovarianceMatrix jointCovariance;
    private final double standardDeviation;
    private final boolean boundary;
    private final double logLikelihood;
    private final long observations;
    private final long events;
    private final transient List<GroupEffect> groupEffects;
    private final Convergence convergence;
    private final TreeMap<String, Long> dropped;

    RandomInterceptResult(
            RandomInterceptRegression regression,
            String outcomeName,
            CoefficientTable coefficients,
            CovarianceMatrix jointCovariance,
            double standardDeviation,
            boolean boundary,
            double logLikelihood,
            long observations,
            long events,
            List<GroupEffect> groupEffects,
            Convergence convergence,
            Map<String, Long> dropped) {
        ResultChecks.rows(observations, events);
        this.regression = Objects.requireNonNull(regression, "regression");
        this.outcomeName = Checks.notBlank(outcomeName, "outcomeName");
        this.coefficients = Objects.requireNonNull(coefficients, "coefficients");
        this.jointCovariance = Objects.requireNonNull(jointCovariance, "jointCovariance");
        this.standardDeviation = Checks.notNegative(standardDeviation, "standardDeviation");
        this.boundary = boundary;
        this.logLikelihood = Checks.finite(logLikelihood, "logLikelihood");
        this.observations = observations;
        this.events = events;
        this.groupEffects = List.copyOf(groupEffects);
        this.convergence = Objects.requireNonNull(convergence, "convergence");
        this.dropped = ResultChecks.counts(dropped);
    }

    /**
     * How the fit was configured.
     *
     * @return the regression that gave this result
     */
    public RandomInterceptRegression regression() {
        return regression;
    }

    @Override
    public String outcomeName() {
        return outcomeName;
    }

    /**
     * The fixed effects: within a group, what one unit of a column adds to the linear predictor. Their covariance is the block
     * of the inverse observed information in (coefficients, standard deviation).
     */
    @Override
    public CoefficientTable coefficients() {
        return coefficients;
    }

    /**
     * The standard deviation of the random intercept, sigma.
     *
     * @return at least 0, on the scale of the linear predictor
     */
    public double standardDeviation() {
        return standardDeviation;
    }

    /**
     * The covariance of the estimates of coefficients and sigma together, for the delta method. Sigma is the last term, with lme4's
     * name {@code sd_(Intercept)|group}; the square root of its variance is the standard error of {@link #standardDeviation}, which
     * is no guide where sigma is near zero.
     *
     * @return the inverse of the observed information
     */
    public CovarianceMatrix jointCovariance() {
        return jointCovariance;
    }

    /**
     * The variance of the random intercept, sigma^2.
     *
     * @return at least 0
     */
    public double variance() {
        return standardDeviation * standardDeviation;
    }

    /**
     * Whether sigma is estimated at zero: the groups differ no more than chance would have it. lme4's {@code isSingular}.
     *
     * @return true if {@link #standardDeviation} is 0
     */
    public boolean isOnBoundary() {
        return boundary;
    }

    /**
     * The groups' shrunken intercepts.
     *
     * @return one for each group with an observation, in the order in which the frame names the groups
     */
    public List<GroupEffect> groupEffects() {
        return groupEffects;
    }

    /**
     * The shrunken intercept of one group.
     *
     * @param group the group's label
     * @return the effect with its standard error
     * @throws IllegalArgumentException if the fit had no such group; a group that is not known has an expected effect of 0
     */
    public GroupEffect groupEffect(String group) {
        return groupEffects.stream()
                .filter(each -> each.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the fit had no such group of " + regression.group() + "\nMaybe 0, the mean of all groups?"));
    }

    /**
     * The integrated log-likelihood, as approximated by the quadrature; comparable with that of a {@link BinaryRegression}.
     *
     * <p>A {@link LikelihoodRatioTest} of that regression against this one tests sigma = 0 on the boundary: half its p value is
     * the right one (Self and Liang 1987).
     */
    @Override
    public double logLikelihood() {
        return logLikelihood;
    }

    @Override
    public int parameters() {
        return coefficients.terms().size() + 1;
    }

    @Override
    public long observations() {
        return observations;
    }

    /**
     * The number of observations with the outcome 1, unweighted.
     *
     * @return from 0 to {@link #observations}
     */
    public long events() {
        return events;
    }

    /**
     * How the fit came to stand still.
     *
     * @return iterations, step-halvings and the size of the last step
     */
    public Convergence convergence() {
        return convergence;
    }

    @Override
    public SortedMap<String, Long> droppedRows() {
        return Collections.unmodifiableSortedMap(dropped);
    }

    /**
     * The linear predictor of each row of a frame for a group of effect 0, with its offset.
     *
     * @param frame rows with all columns of the fit; neither outcome nor group is read
     * @return one number a row
     * @throws IllegalArgumentException if a column is missing
     */
    public double[] linearPredictors(ModelFrame frame) {
        return coefficients.linearPredictors(frame);
    }

    /**
     * The probability of the outcome for each row of a frame, for a group of effect 0. Not the mean over groups, which is
     * nearer to one half.
     *
     * @param frame rows with all columns of the fit; neither outcome nor group is read
     * @return one probability a row
     * @throws IllegalArgumentException if a column is missing
     */
    public double[] probabilities(ModelFrame frame) {
        return coefficients.probabilities(frame, regression.link());
    }

    @Override
    public String summary() {
        int points = regression.points();
        return this + "\n" + (points == 1 ? "Laplace approximation" : points + " quadrature points") + "\n\n"
                + coefficients + "\n"
                + "Random intercept: variance " + Digits.of(variance()) + ", standard deviation "
                + Digits.of(standardDeviation) + (boundary ? " (estimated at zero, the boundary)" : "") + ", groups "
                + groupEffects.size() + "\n"
                + "Log-likelihood " + Digits.of(logLikelihood) + ", AIC " + Digits.of(aic()) + ", BIC "
                + Digits.of(bic()) + "\n"
                + ResultLines.dropped(dropped)
                + ResultLines.of(convergence);
    }

    /**
     * Returns what was fitted, to how many rows, and how far groups differ.
     *
     * @return one line, not for parsing
     */
    @Override
    public String toString() {
        return "Binary regression of " + outcomeName + ", "
                + regression.link().code() + " link, random intercept of " + regression.group() + ": " + observations
                + " observations, " + events + " events, standard deviation of intercepts "
                + Digits.of(standardDeviation);
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        regression,
                        outcomeName,
                        coefficients,
                        jointCovariance,
                        standardDeviation,
                        boundary,
                        logLikelihood,
                        observations,
                        events,
                        groupEffects,
                        convergence,
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
            return new RandomInterceptResult(
                    parts.next(RandomInterceptRegression.class),
                    parts.text(),
                    parts.next(CoefficientTable.class),
                    parts.next(CovarianceMatrix.class),
                    parts.number(),
                    parts.flag(),
                    parts.number(),
                    parts.next(Long.class),
                    parts.next(Long.class),
                    parts.list(GroupEffect.class),
                    parts.next(Convergence.class),
                    parts.map(Long.class));
        }
    }

    /**
     * The random intercept of one group: the conditional mode, which is shrunken towards 0 the more, the less the group's rows say.
     * R's {@code lme4::ranef(fit, condVar = TRUE)}.
     *
     * <p>A rank list of such effects is mostly noise where groups are small: compare their differences with their standard errors.
     *
     * @param group the group's label
     * @param effect the conditional mode of the intercept, on the scale of the linear predictor; 0 if sigma is estimated at zero
     * @param standardError the conditional standard deviation given the estimates, sigma / sqrt(1 + sigma^2 sum of information); 0 if
     *     sigma is estimated at zero
     * @param observations the number of rows of the group
     */
    public record GroupEffect(String group, double effect, double standardError, long observations)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the numbers.
         *
         * @param group the group's label
         * @param effect the conditional mode of the intercept
         * @param standardError its conditional standard deviation, at least 0
         * @param observations the number of rows, at least 1
         * @throws IllegalArgumentException if a number is out of its range
         */
        public GroupEffect {
            Objects.requireNonNull(group, "group");
            effect = Checks.finite(effect, "effect");
            standardError = Checks.notNegative(standardError, "standardError");
            Checks.that(observations >= 1, "observations must be at least 1");
        }

        /**
         * The size of the group, without who it is or how it does.
         *
         * @return such as {@code GroupEffect[observations=12]}
         */
        @Override
        public String toString() {
            return "GroupEffect[observations=" + observations + "]";
        }
    }
}
