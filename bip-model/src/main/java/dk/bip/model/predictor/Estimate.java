package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Coverage;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A probability with its interval and its explanation.
 *
 * <p>The log-odds are the intercept and the contributions added in their order, bit for bit. The interval is for the <em>mean of people
 * with these features</em>, not for the person: a person gets the job or does not. It holds the uncertainty of the coefficients and of
 * what was missing.
 *
 * <p>An estimate is advice. It decides nothing, and a person's own judgement belongs beside it (see the {@code review} package).
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no number of the case.
 */
public final class Estimate implements Prediction {

    private static final long serialVersionUID = 1L;

    private final ModelReference model;
    private final Outcome outcome;
    private final Horizon horizon;
    private final double probability;
    private final double lower;
    private final double upper;
    private final double level;
    private final double intercept;
    private final double logOdds;
    private final double standardError;
    private final transient List<Contribution> contributions;
    private final Coverage coverage;
    private final transient List<Text> caveats;

    private Estimate(Builder builder) {
        this.model = Objects.requireNonNull(builder.model, "model");
        this.outcome = Objects.requireNonNull(builder.outcome, "outcome");
        this.horizon = Objects.requireNonNull(builder.horizon, "horizon");
        this.coverage = Objects.requireNonNull(builder.coverage, "coverage");
        this.level = Checks.between(builder.level, 0, 1, "level");
        this.contributions = List.copyOf(builder.contributions);
        this.caveats = List.copyOf(builder.caveats);
        this.intercept = builder.intercept + 0.0;
        this.logOdds = builder.logOdds + 0.0;
        this.standardError = builder.standardError + 0.0;
        this.probability = builder.probability + 0.0;
        this.lower = builder.lower + 0.0;
        this.upper = builder.upper + 0.0;
        double sum = intercept;
        for (Contribution contribution : contributions) {
            sum += contribution.logOdds();
        }
        Checks.that(
                sum == logOdds, "logOdds must be the intercept and the contributions added in order", "an overflow?");
        Checks.that(
                standardError >= 0 && standardError <= Double.MAX_VALUE,
                "standardError must be finite and not negative");
        Checks.that(
                lower >= 0 && lower <= probability && probability <= upper && upper <= 1,
                "lower, probability and upper must be in this order and from 0 to 1");
    }

    /**
     * Starts an estimate, as a predictor gives it or as it was stored.
     *
     * @param model which model spoke
     * @param outcome the event
     * @param horizon within which time
     * @return a builder
     */
    public static Builder builder(ModelReference model, Outcome outcome, Horizon horizon) {
        return new Builder(model, outcome, horizon);
    }

    @Override
    public ModelReference model() {
        return model;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Horizon horizon() {
        return horizon;
    }

    /**
     * Returns the probability that the event happens within the horizon.
     *
     * @return 0 to 1
     */
    public double probability() {
        return probability;
    }

    /**
     * Returns the lower end of the interval.
     *
     * @return 0 to {@link #probability()}
     */
    public double lower() {
        return lower;
    }

    /**
     * Returns the upper end of the interval.
     *
     * @return {@link #probability()} to 1
     */
    public double upper() {
        return upper;
    }

    /**
     * Returns the level of the interval.
     *
     * @return between 0 and 1, such as 0.95
     */
    public double level() {
        return level;
    }

    /**
     * Returns the log-odds of the first interval where every feature has its reference value.
     *
     * @return the intercept of the model
     */
    public double intercept() {
        return intercept;
    }

    /**
     * Returns the log-odds of the first interval.
     *
     * @return intercept and contributions added in order
     */
    public double logOdds() {
        return logOdds;
    }

    /**
     * Returns the standard error of the log-odds, with the spread of what was missing in it.
     *
     * @return zero or more, in log-odds
     */
    public double standardError() {
        return standardError;
    }

    /**
     * Returns what each feature adds to the log-odds.
     *
     * @return an unmodifiable list in the order of the model's features
     */
    public List<Contribution> contributions() {
        return contributions;
    }

    @Override
    public Coverage coverage() {
        return coverage;
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
    public String describe(Language language) {
        String event = PredictionWords.event(outcome, horizon, Objects.requireNonNull(language, "language"));
        String between = Words.percent(lower, language) + " - " + Words.percent(upper, language);
        BigDecimal hundredths = BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros();
        String percent = Words.number(hundredths.doubleValue(), Math.max(0, hundredths.scale()), language);
        StringBuilder text = new StringBuilder(event).append(": ").append(Words.percent(probability, language));
        text.append(Words.in(
                language,
                " (" + percent + " %-interval for gennemsnittet: " + between + ").\n",
                " (" + percent + " % interval for the mean: " + between + ").\n"));
        contributions.stream()
                .sorted(Comparator.comparingDouble(contribution -> -Math.abs(contribution.logOdds())))
                .forEach(contribution -> text.append(
                                contribution.logOdds() > 0 ? "  +" : contribution.logOdds() < 0 ? "  " : "   ")
                        .append(Words.number(contribution.logOdds(), 2, language))
                        .append("  ")
                        .append(contribution.reason(language))
                        .append('\n'));
        caveats.forEach(caveat -> text.append(caveat.in(language)).append('\n'));
        return text.append(PredictionWords.model(model)).toString();
    }

    private List<Object> parts() {
        return List.of(
                model,
                outcome,
                horizon,
                probability,
                lower,
                upper,
                level,
                intercept,
                logOdds,
                standardError,
                contributions,
                coverage,
                caveats);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Estimate other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
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

    /** Collects the parts of an estimate. Not thread-safe. */
    public static final class Builder {

        private final ModelReference model;
        private final Outcome outcome;
        private final Horizon horizon;
        private final List<Contribution> contributions = new ArrayList<>();
        private double probability = Double.NaN;
        private double lower = Double.NaN;
        private double upper = Double.NaN;
        private double level = Double.NaN;
        private double intercept = Double.NaN;
        private double logOdds = Double.NaN;
        private double standardError = Double.NaN;
        private Coverage coverage;
        private List<Text> caveats = List.of();

        private Builder(ModelReference model, Outcome outcome, Horizon horizon) {
            this.model = model;
            this.outcome = outcome;
            this.horizon = horizon;
        }

        /**
         * Gives the probability and its interval.
         *
         * @param probability 0 to 1
         * @param lower 0 to the probability
         * @param upper the probability to 1
         * @param level the level of the interval, between 0 and 1
         * @return this builder
         */
        public Builder probability(double probability, double lower, double upper, double level) {
            this.probability = probability;
            this.lower = lower;
            this.upper = upper;
            this.level = level;
            return this;
        }

        /**
         * Gives the log-odds and their standard error.
         *
         * @param intercept the intercept of the model
         * @param logOdds intercept and contributions added in order
         * @param standardError zero or more
         * @return this builder
         */
        public Builder logOdds(double intercept, double logOdds, double standardError) {
            this.intercept = intercept;
            this.logOdds = logOdds;
            this.standardError = standardError;
            return this;
        }

        /**
         * Adds a contribution behind those that are there.
         *
         * @param contribution what one feature adds
         * @return this builder
         */
        public Builder contribution(Contribution contribution) {
            contributions.add(contribution);
            return this;
        }

        /**
         * Gives what the estimate rested on.
         *
         * @param coverage the features that were used and imputed
         * @return this builder
         */
        public Builder coverage(Coverage coverage) {
            this.coverage = coverage;
            return this;
        }

        /**
         * Gives what must stand beside the estimate.
         *
         * @param caveats the sentences
         * @return this builder
         */
        public Builder caveats(List<Text> caveats) {
            this.caveats = caveats;
            return this;
        }

        /**
         * Returns the estimate.
         *
         * @return an immutable estimate
         * @throws NullPointerException if the model, outcome, horizon or coverage is not given
         * @throws IllegalArgumentException if the numbers do not fit together
         */
        public Estimate build() {
            return new Estimate(this);
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(parts().toArray());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder estimate = builder(
                            parts.next(ModelReference.class), parts.next(Outcome.class), parts.next(Horizon.class))
                    .probability(parts.number(), parts.number(), parts.number(), parts.number())
                    .logOdds(parts.number(), parts.number(), parts.number());
            parts.list(Contribution.class).forEach(estimate::contribution);
            return estimate.coverage(parts.next(Coverage.class))
                    .caveats(parts.list(Text.class))
                    .build();
        }
    }
}
