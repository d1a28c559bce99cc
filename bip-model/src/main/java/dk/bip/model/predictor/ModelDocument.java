package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A model as data: everything that a {@link JobProbabilityPredictor} needs, and what the model says of itself.
 *
 * <p>The model is a discrete-time hazard. In interval k of three months the event happens with
 *
 * <pre>hazard(k) = 1 / (1 + exp(-(logOdds + offset(k))))
 * logOdds   = intercept + sum of coefficient * (value - reference)</pre>
 *
 * <p>and within n intervals with 1 - (1 - hazard(1)) ... (1 - hazard(n)). The offsets correct for the fact that a row is frozen while time
 * goes on; their number is the longest horizon.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelDocument implements Serializable {

    /** The name of the intercept in the covariance of the coefficients. */
    public static final String INTERCEPT = "(Intercept)";

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String version;
    private final Outcome outcome;
    private final double intercept;
    private final transient List<ModelTerm> terms;
    private final CovarianceMatrix coefficientCovariance;
    private final CovarianceMatrix featureCovariance;
    private final double minimumCoverage;
    private final double level;
    private final transient List<Double> intervalOffsets;
    private final Horizon longestHorizon;
    private final ModelCard card;
    private final transient List<ReferenceCase> referenceCases;

    private ModelDocument(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.outcome = Objects.requireNonNull(builder.outcome, "outcome");
        Checks.that(Double.isFinite(builder.intercept), "intercept must be finite, but is " + builder.intercept);
        this.intercept = builder.intercept + 0.0;
        this.terms = List.copyOf(builder.terms);
        this.coefficientCovariance = Objects.requireNonNull(builder.coefficientCovariance, "coefficientCovariance");
        this.featureCovariance = Objects.requireNonNull(builder.featureCovariance, "featureCovariance");
        this.minimumCoverage = Checks.within(builder.minimumCoverage, 0, 1, "minimumCoverage");
        this.level = Checks.between(builder.level, 0, 1, "level");
        this.intervalOffsets =
                builder.intervalOffsets.stream().map(offset -> offset + 0.0).toList();
        this.card = Objects.requireNonNull(builder.card, "card");
        this.referenceCases = List.copyOf(builder.referenceCases);
        checkTerms();
        checkOffsets();
        this.longestHorizon = Horizon.ofMonths(intervalOffsets.size() * Horizon.MONTHS_PER_INTERVAL);
        referenceCases.forEach(this::checkReferenceCase);
        checkTermNotes();
    }

    private void checkTerms() {
        Checks.that(!terms.isEmpty(), "terms must not be empty");
        Set<String> names = new HashSet<>();
        terms.forEach(term -> Checks.that(names.add(term.name()), "terms must not name " + term.name() + " twice"));
        Checks.that(!names.contains(INTERCEPT), "terms must not name the intercept");
        List<String> withIntercept = new ArrayList<>();
        withIntercept.add(INTERCEPT);
        withIntercept.addAll(names());
        checkCovariance(coefficientCovariance, withIntercept, "coefficientCovariance");
        checkCovariance(featureCovariance, names(), "featureCovariance");
        Checks.that(
                coefficientCovariance.isPositiveSemidefinite(),
                "coefficientCovariance must be positive semidefinite",
                "two-way cluster-robust covariances need not be: choose another?");
        Checks.that(
                featureCovariance.isPositiveDefinite(),
                "featureCovariance must be positive definite",
                "leave out a feature that the others determine?");
    }

    private static void checkCovariance(CovarianceMatrix covariance, List<String> names, String what) {
        Checks.that(
                covariance.terms().equals(names),
                what + " must have the rows and columns " + names + ", but has " + covariance.terms());
    }

    private void checkOffsets() {
        Checks.that(
                !intervalOffsets.isEmpty(),
                "intervalOffsets must have one number for each interval up to the longest horizon");
        intervalOffsets.forEach(
                offset -> Checks.that(Double.isFinite(offset), "intervalOffsets must be finite, but one is " + offset));
        Checks.that(
                intervalOffsets.get(0) == 0,
                "the first of intervalOffsets must be 0",
                "put what it holds into the intercept?");
    }

    private void checkTermNotes() {
        List<String> names = names();
        card.termNotes()
                .forEach(note -> Checks.that(
                        names.contains(note.term()),
                        "the card must have notes only on terms of the model, but has one on " + note.term()));
    }

    private void checkReferenceCase(ReferenceCase referenceCase) {
        Checks.that(
                new HashSet<>(names()).containsAll(referenceCase.values().keySet()),
                "reference case " + referenceCase.name() + " must name only features of the model");
        Checks.that(
                referenceCase.horizon().compareTo(longestHorizon()) <= 0,
                "reference case " + referenceCase.name() + " must not reach beyond the longest horizon");
    }

    /**
     * Starts a document.
     *
     * @param id a stable id of the model
     * @param version the version of the model; another version may give other scores
     * @return a builder
     * @throws IllegalArgumentException if a text is blank
     */
    public static Builder builder(String id, String version) {
        return new Builder(Checks.notBlank(id, "id"), Checks.notBlank(version, "version"));
    }

    /**
     * Returns the stable id of the model.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version of the model.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns the event whose probability the model gives.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the length of an interval.
     *
     * @return three months
     */
    public int intervalMonths() {
        return Horizon.MONTHS_PER_INTERVAL;
    }

    /**
     * Returns the log-odds of the first interval where every feature has its reference value.
     *
     * @return the intercept
     */
    public double intercept() {
        return intercept;
    }

    /**
     * Returns the features and what they weigh.
     *
     * @return an unmodifiable list in the order of the row
     */
    public List<ModelTerm> terms() {
        return terms;
    }

    /**
     * Returns the names of the features.
     *
     * @return an unmodifiable list in the order of the row
     */
    public List<String> names() {
        return terms.stream().map(ModelTerm::name).toList();
    }

    /**
     * Returns how uncertain the coefficients are.
     *
     * @return the covariance of the intercept and the coefficients
     */
    public CovarianceMatrix coefficientCovariance() {
        return coefficientCovariance;
    }

    /**
     * Returns how the features vary together in the population.
     *
     * @return the covariance of the features
     */
    public CovarianceMatrix featureCovariance() {
        return featureCovariance;
    }

    /**
     * Returns the minimum share of features that must be known.
     *
     * @return 0 to 1
     */
    public double minimumCoverage() {
        return minimumCoverage;
    }

    /**
     * Returns the level of the interval unless the caller chooses another.
     *
     * @return between 0 and 1; 0.95 by default
     */
    public double level() {
        return level;
    }

    /**
     * Returns what is added to the log-odds in each interval.
     *
     * @return an unmodifiable list, the first number 0
     */
    public List<Double> intervalOffsets() {
        return intervalOffsets;
    }

    /**
     * Returns the longest horizon of the model.
     *
     * @return the horizon of as many intervals as there are offsets
     */
    public Horizon longestHorizon() {
        return longestHorizon;
    }

    /**
     * Returns what the model says of itself.
     *
     * @return the card
     */
    public ModelCard card() {
        return card;
    }

    /**
     * Returns the cases by which the model proves itself.
     *
     * @return an unmodifiable list
     */
    public List<ReferenceCase> referenceCases() {
        return referenceCases;
    }

    /**
     * Returns this document with other reference cases.
     *
     * @param cases the cases
     * @return a new document
     * @throws IllegalArgumentException if a case names a feature that the model does not have, or reaches beyond its longest horizon
     */
    public ModelDocument withReferenceCases(List<ReferenceCase> cases) {
        Builder builder = builder(id, version)
                .outcome(outcome)
                .intercept(intercept)
                .coefficientCovariance(coefficientCovariance)
                .featureCovariance(featureCovariance)
                .minimumCoverage(minimumCoverage)
                .level(level)
                .intervalOffsets(intervalOffsets)
                .card(card);
        terms.forEach(builder::term);
        cases.forEach(builder::referenceCase);
        return builder.build();
    }

    /**
     * Returns the page of the {@link ModelCard#toMarkdown card}, and below it the numbers of the model: its coefficients with standard errors
     * and references, what is required, the offsets of the intervals. The covariances stand in the JSON document only.
     *
     * @param language the language to read
     * @return a page of Markdown, its lines ended by a line feed; the same on every machine, and not for parsing
     */
    public String toMarkdown(Language language) {
        return DocumentMarkdown.page(this, Objects.requireNonNull(language, "language"));
    }

    private List<Object> parts() {
        return List.of(
                id,
                version,
                outcome,
                intercept,
                terms,
                coefficientCovariance,
                featureCovariance,
                minimumCoverage,
                level,
                intervalOffsets,
                card,
                referenceCases);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModelDocument other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /**
     * Returns id, version and outcome.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ModelDocument[" + id + " " + version + ", " + outcome + ", " + terms.size() + " features]";
    }

    /** Collects the parts of a document. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String version;
        private final List<ModelTerm> terms = new ArrayList<>();
        private final List<ReferenceCase> referenceCases = new ArrayList<>();
        private Outcome outcome;
        private double intercept = Double.NaN;
        private CovarianceMatrix coefficientCovariance;
        private CovarianceMatrix featureCovariance;
        private double minimumCoverage;
        private double level = 0.95;
        private List<Double> intervalOffsets = List.of();
        private ModelCard card;

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
        }

        /**
         * Gives the event.
         *
         * @param outcome the outcome
         * @return this builder
         */
        public Builder outcome(Outcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * Gives the log-odds at the reference.
         *
         * @param intercept a finite number
         * @return this builder
         */
        public Builder intercept(double intercept) {
            this.intercept = intercept;
            return this;
        }

        /**
         * Adds a feature behind those that are there.
         *
         * @param term the feature and what it weighs
         * @return this builder
         */
        public Builder term(ModelTerm term) {
            terms.add(Objects.requireNonNull(term, "term"));
            return this;
        }

        /**
         * Gives the covariance of the coefficients.
         *
         * @param covariance rows and columns named {@link ModelDocument#INTERCEPT} and then as the features
         * @return this builder
         */
        public Builder coefficientCovariance(CovarianceMatrix covariance) {
            this.coefficientCovariance = covariance;
            return this;
        }

        /**
         * Gives the covariance of the features.
         *
         * @param covariance rows and columns named as the features
         * @return this builder
         */
        public Builder featureCovariance(CovarianceMatrix covariance) {
            this.featureCovariance = covariance;
            return this;
        }

        /**
         * Gives the minimum share of features that must be known.
         *
         * @param share 0 to 1; 0 by default
         * @return this builder
         */
        public Builder minimumCoverage(double share) {
            this.minimumCoverage = share;
            return this;
        }

        /**
         * Gives the level of the interval.
         *
         * @param level between 0 and 1; 0.95 by default
         * @return this builder
         */
        public Builder level(double level) {
            this.level = level;
            return this;
        }

        /**
         * Gives what is added to the log-odds in each interval.
         *
         * @param offsets one number for each interval up to the longest horizon, the first 0
         * @return this builder
         */
        public Builder intervalOffsets(List<Double> offsets) {
            this.intervalOffsets = offsets;
            return this;
        }

        /**
         * Gives what the model says of itself.
         *
         * @param card the card
         * @return this builder
         */
        public Builder card(ModelCard card) {
            this.card = card;
            return this;
        }

        /**
         * Adds a case by which the model proves itself.
         *
         * @param referenceCase the case
         * @return this builder
         */
        public Builder referenceCase(ReferenceCase referenceCase) {
            referenceCases.add(Objects.requireNonNull(referenceCase, "referenceCase"));
            return this;
        }

        /**
         * Returns the document.
         *
         * @return an immutable document
         * @throws NullPointerException if outcome, a covariance or the card is not given
         * @throws IllegalArgumentException if a number is not finite or out of its range, names do not fit together (those of the notes of
         *     the card, too), the first offset is not 0, the covariance of the coefficients is not positive semidefinite or that of the features not positive definite
         */
        public ModelDocument build() {
            return new ModelDocument(this);
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
            Builder document = builder(parts.text(), parts.text())
                    .outcome(parts.next(Outcome.class))
                    .intercept(parts.number());
            parts.list(ModelTerm.class).forEach(document::term);
            document.coefficientCovariance(parts.next(CovarianceMatrix.class))
                    .featureCovariance(parts.next(CovarianceMatrix.class))
                    .minimumCoverage(parts.number())
                    .level(parts.number())
                    .intervalOffsets(parts.list(Double.class))
                    .card(parts.next(ModelCard.class));
            parts.list(ReferenceCase.class).forEach(document::referenceCase);
            return document.build();
        }
    }
}
