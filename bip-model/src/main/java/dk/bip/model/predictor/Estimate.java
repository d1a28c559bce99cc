package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A probability with its uncertainty and its explanation.
 *
 * <p>The log-odds are the intercept and the contributions of what is known, added in their order, bit for bit. The probability is the mean
 * over what is missing: of people with the same known features, who differ in the rest. Two ranges belong to it, which are not the same:
 *
 * <ul>
 *   <li>the {@linkplain #interval() interval} is for the <em>mean of people with the same known features</em>, not for the person, and holds
 *       the uncertainty of the coefficients, where that is known;
 *   <li>the {@linkplain #spread() spread} says how far such people lie apart because of what is missing.
 * </ul>
 *
 * <p>An estimate is advice. It decides nothing, and a person's own judgement belongs beside it (see the {@code review} package).
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no number of the case.
 */
public final class Estimate implements Prediction {

    private static final long serialVersionUID = 1L;

    private final ModelReference model;
    private final String libraryVersion;
    private final Outcome outcome;
    private final Horizon horizon;
    private final FeatureRow row;
    private final double probability;
    private final double level;
    private final ConfidenceInterval interval;
    private final Spread spread;
    private final double intercept;
    private final double interceptProbability;
    private final double logOdds;
    private final Double standardError;
    private final double averaging;
    private final transient List<Contribution> contributions;
    private final transient List<ContributionLine> lines;
    private final transient List<Text> caveats;

    Estimate(
            ModelReference model,
            String libraryVersion,
            Outcome outcome,
            Horizon horizon,
            FeatureRow row,
            double probability,
            double level,
            ConfidenceInterval interval,
            Spread spread,
            double intercept,
            double interceptProbability,
            Double standardError,
            double averaging,
            List<Contribution> contributions,
            List<ContributionLine> lines,
            List<Text> caveats) {
        this.model = Objects.requireNonNull(model, "model");
        this.libraryVersion = Checks.notBlank(libraryVersion, "libraryVersion");
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.horizon = Objects.requireNonNull(horizon, "horizon");
        this.row = Objects.requireNonNull(row, "row");
        this.probability = probability + 0.0;
        this.level = Checks.between(level, 0, 1, "level");
        this.interval = interval;
        this.spread = spread;
        this.intercept = Checks.finite(intercept, "intercept");
        this.interceptProbability = Checks.within(interceptProbability, 0, 1, "interceptProbability");
        this.standardError = standardError == null ? null : Checks.notNegative(standardError, "standardError");
        Checks.that(
                (interval == null) == (standardError == null),
                "interval and standardError must be given together or not at all");
        this.contributions = List.copyOf(contributions);
        this.lines = List.copyOf(lines);
        this.caveats = List.copyOf(caveats);
        double sum = this.intercept;
        for (Contribution contribution : contributions) {
            sum += contribution.logOdds();
        }
        this.logOdds = Checks.finite(sum, "logOdds");
        this.averaging = Checks.finite(averaging, "averaging");
        Checks.within(probability, 0, 1, "probability");
        Checks.that(interval == null || interval.level() == level, "interval must be of the level");
        Checks.that(
                interval == null || interval.lower() >= 0 && interval.contains(probability) && interval.upper() <= 1,
                "lower, probability and upper must be in this order and from 0 to 1");
    }

    /**
     * Returns an estimate of its parts, such as were stored, where they go together; {@link JobProbabilityPredictor} makes one of a case.
     * Where nothing is missing the probabilities must be those of intercept and contributions to the last digit, and points and interval to 1e-12.
     * Where something is, the numbers are taken as they are, and may be off by a millionth from what this version of the library would
     * calculate of intercept, contributions, standard error and spread, since another version may have averaged in another way.
     *
     * @param model which model spoke
     * @param libraryVersion the version of the library that gave the estimate
     * @param outcome the event
     * @param horizon within which time
     * @param row what the model saw
     * @param probability the probability, 0 to 1
     * @param level the level of interval and spread
     * @param interval the interval for the mean of people with the same known features, or empty where the model has no covariance
     * @param spread how far such people lie apart, or empty where nothing is missing
     * @param intercept the log-odds where every known feature has its reference value
     * @param interceptProbability the probability there
     * @param standardError the standard error of the log-odds, zero or more, or empty where the model has no covariance
     * @param averaging what averaging over what is missing adds to the log-odds
     * @param contributions what each known feature of the row adds, in the order of the row
     * @param lines the same as an explanation tells it, a line for each of them
     * @param caveats what must stand beside the estimate
     * @return the estimate
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of its range, or the parts contradict each other
     */
    public static Estimate of(
            ModelReference model,
            String libraryVersion,
            Outcome outcome,
            Horizon horizon,
            FeatureRow row,
            double probability,
            double level,
            Optional<ConfidenceInterval> interval,
            Optional<Spread> spread,
            double intercept,
            double interceptProbability,
            OptionalDouble standardError,
            double averaging,
            List<Contribution> contributions,
            List<ContributionLine> lines,
            List<Text> caveats) {
        Checks.that(
                spread.map(Spread::deviation).orElse(0.0) <= NormalAverage.LARGEST_DEVIATION,
                "spread must have a deviation of at most " + NormalAverage.LARGEST_DEVIATION);
        Estimate estimate = new Estimate(
                model,
                libraryVersion,
                outcome,
                horizon,
                row,
                probability,
                level,
                interval.orElse(null),
                spread.orElse(null),
                intercept,
                interceptProbability,
                standardError.isPresent() ? standardError.getAsDouble() : null,
                averaging,
                contributions,
                lines,
                caveats);
        EstimateChecks.check(estimate);
        return estimate;
    }

    @Override
    public ModelReference model() {
        return model;
    }

    @Override
    public String libraryVersion() {
        return libraryVersion;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Horizon horizon() {
        return horizon;
    }

    @Override
    public FeatureRow row() {
        return row;
    }

    /**
     * Returns the probability that the event happens within the horizon: the mean over what is missing.
     *
     * @return 0 to 1
     */
    public double probability() {
        return probability;
    }

    /**
     * Returns the interval for the mean of people with the same known features: the averaged probability at log-odds -/+ quantile * standard
     * error, with the spread of what is missing held fixed (ours).
     *
     * @return the interval, within 0 and 1, or empty where the model has no covariance: how uncertain it is nobody has published
     */
    public Optional<ConfidenceInterval> interval() {
        return Optional.ofNullable(interval);
    }

    /**
     * Returns how far people with the same known features lie apart because of what is missing: the probabilities at log-odds -/+ quantile *
     * tau.
     *
     * @return the spread, or empty where nothing is missing
     */
    public Optional<Spread> spread() {
        return Optional.ofNullable(spread);
    }

    /**
     * Returns the level of interval and spread.
     *
     * @return between 0 and 1, such as 0.95
     */
    public double level() {
        return level;
    }

    /**
     * Returns the log-odds where every feature has its reference value.
     *
     * @return the intercept of the model at the horizon
     */
    public double intercept() {
        return intercept;
    }

    /**
     * Returns the probability where every known feature has its reference value: what the contributions in points are added to.
     *
     * @return 0 to 1, averaged as {@link #probability()} is
     */
    public double interceptProbability() {
        return interceptProbability;
    }

    /**
     * Returns the log-odds.
     *
     * @return intercept and contributions added in order
     */
    public double logOdds() {
        return logOdds;
    }

    /**
     * Returns the standard error of the log-odds, which comes from the coefficients alone.
     *
     * @return zero or more, in log-odds, or empty where the model has no covariance
     */
    public OptionalDouble standardError() {
        return standardError == null ? OptionalDouble.empty() : OptionalDouble.of(standardError);
    }

    /**
     * Returns what averaging over what is missing adds to the log-odds.
     *
     * @return the log-odds of the probability less {@link #logOdds()}; 0 where nothing is missing
     */
    public double averaging() {
        return averaging;
    }

    /**
     * Returns what each known feature adds.
     *
     * @return an unmodifiable list in the order of the model's features
     */
    public List<Contribution> contributions() {
        return contributions;
    }

    /**
     * Returns the contributions as an explanation tells them, belief and job orientation regrouped.
     *
     * @return an unmodifiable list in the order of the model's features, which sums to what the contributions sum to
     */
    public List<ContributionLine> lines() {
        return lines;
    }

    /**
     * Returns what must stand beside the estimate wherever it is shown.
     *
     * @return an unmodifiable list, never empty for a model with a card
     */
    public List<Text> caveats() {
        return caveats;
    }

    @Override
    public Explanation explanation() {
        return EstimateExplanation.of(this);
    }

    private Object[] parts() {
        return new Object[] {
            model,
            libraryVersion,
            outcome,
            horizon,
            row,
            probability,
            level,
            interval,
            spread,
            intercept,
            interceptProbability,
            standardError,
            averaging,
            contributions,
            lines,
            caveats
        };
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof Estimate other && Arrays.equals(parts(), other.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    /**
     * Returns event, horizon and model.
     *
     * @return a text that holds no probability and no value
     */
    @Override
    public String toString() {
        return "Estimate[" + outcome + " within " + horizon + ", " + model.id() + " " + model.version() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(parts());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        private static OptionalDouble optional(Double number) {
            return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
        }

        @Override
        protected Object value(SerialParts parts) {
            return of(
                    parts.next(ModelReference.class),
                    parts.text(),
                    parts.next(Outcome.class),
                    parts.next(Horizon.class),
                    parts.next(FeatureRow.class),
                    parts.number(),
                    parts.number(),
                    Optional.ofNullable(parts.nextOrNull(ConfidenceInterval.class)),
                    Optional.ofNullable(parts.nextOrNull(Spread.class)),
                    parts.number(),
                    parts.number(),
                    optional(parts.nextOrNull(Double.class)),
                    parts.number(),
                    parts.list(Contribution.class),
                    parts.list(ContributionLine.class),
                    parts.list(Text.class));
        }
    }
}
