package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.card.Regulations;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A model as data: everything that a {@link JobProbabilityPredictor} needs, and what the model says of itself.
 *
 * <p>The model is one logit for each horizon, all with the same terms:
 *
 * <pre>log-odds = intercept + sum of coefficient * (term - reference)</pre>
 *
 * <p>A term is made of the value of a feature by a {@link Transform}. Where a feature is missing, what the others say of it stands in their
 * coefficients, by the precision matrix of the terms, and the probability averages over what is left open.
 *
 * <p>The probability never falls with the horizon: for all values that the features can have, the log-odds of a longer horizon are
 * above those of a shorter one by 1e-9 or more, which is proved when a document is built and when it is read. A sum over the features has its minimum
 * where each part has its own; corners of the domains that cannot occur are left out by stated rules.
 *
 * <p>A published model has seldom all of this, and nothing is invented for it: without the covariance of its coefficients its estimates have no
 * interval, and without the precision matrix of its terms every feature is required. One horizon is enough.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelDocument implements Serializable {

    /** The name of the intercept in the covariances of the coefficients. */
    public static final String INTERCEPT = "(Intercept)";

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String version;
    private final Outcome outcome;
    private final FeatureSchema schema;
    private final transient List<String> requiredFeatures;
    private final transient List<ModelTerm> terms;
    private final PrecisionMatrix precision;
    private final transient List<HorizonLogit> logits;
    private final transient List<DomainRule> rules;
    private final transient List<GroupedDifference> groups;
    private final double minimumCoverage;
    private final double level;
    private final ModelCard card;
    private final transient List<ReferenceCase> referenceCases;
    private final transient LogitForm form;
    private final double largestDeviation;

    private ModelDocument(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.outcome = Objects.requireNonNull(builder.outcome, "outcome");
        this.schema = FeatureSchema.of(builder.features);
        this.requiredFeatures = List.copyOf(builder.requiredFeatures);
        this.terms = List.copyOf(builder.terms);
        this.precision = builder.precision;
        this.logits = List.copyOf(builder.logits);
        this.rules = List.copyOf(builder.rules);
        this.groups = List.copyOf(builder.groups);
        this.minimumCoverage = Checks.within(builder.minimumCoverage, 0, 1, "minimumCoverage");
        this.level = Checks.between(builder.level, 0, 1, "level");
        this.card = Objects.requireNonNull(builder.card, "card");
        this.referenceCases = List.copyOf(builder.referenceCases);
        DocumentChecks.check(this);
        this.form =
                new LogitForm(schema.features(), terms, precision == null ? null : precision.toArray(), logits, rules);
        this.largestDeviation = DocumentChecks.largestDeviation(this);
        DocumentChecks.checkNeverFalls(this);
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
     * Starts a document that is like this one.
     *
     * @param newVersion the version of the other document
     * @return a builder with everything that this document has
     * @throws IllegalArgumentException if the version is blank
     */
    public Builder toBuilder(String newVersion) {
        Builder builder = builder(id, newVersion)
                .outcome(outcome)
                .precision(precision)
                .minimumCoverage(minimumCoverage)
                .level(level)
                .card(card);
        schema.features().forEach(builder::feature);
        requiredFeatures.forEach(builder::require);
        terms.forEach(builder::term);
        logits.forEach(builder::logit);
        rules.forEach(builder::rule);
        groups.forEach(builder::group);
        referenceCases.forEach(builder::referenceCase);
        return builder;
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
     * Returns the features.
     *
     * @return the schema of the model's rows
     */
    public FeatureSchema schema() {
        return schema;
    }

    /**
     * Returns the features without which there is no estimate.
     *
     * @return an unmodifiable list of their names
     */
    public List<String> requiredFeatures() {
        return requiredFeatures;
    }

    /**
     * Returns the terms.
     *
     * @return an unmodifiable list, in the order of the matrices
     */
    public List<ModelTerm> terms() {
        return terms;
    }

    /**
     * Returns the names of the terms.
     *
     * @return an unmodifiable list, in the order of the matrices
     */
    public List<String> termNames() {
        return terms.stream().map(ModelTerm::name).toList();
    }

    /**
     * Returns the inverse of the covariance of the terms, in the rows that their references are from.
     *
     * @return the precision matrix, or empty where every feature is required, so that nothing may be missing
     */
    public Optional<PrecisionMatrix> precision() {
        return Optional.ofNullable(precision);
    }

    /**
     * Returns the logit of each horizon.
     *
     * @return an unmodifiable list, from the shortest to the longest horizon
     */
    public List<HorizonLogit> logits() {
        return logits;
    }

    /**
     * Returns the logit of a horizon.
     *
     * @param horizon the horizon
     * @return its logit
     * @throws IllegalArgumentException if the model has none for the horizon
     */
    public HorizonLogit logit(Horizon horizon) {
        return logits.get(indexOf(horizon));
    }

    /** The place of a horizon among the logits. */
    int indexOf(Horizon horizon) {
        Objects.requireNonNull(horizon, "horizon");
        for (int h = 0; h < logits.size(); h++) {
            if (logits.get(h).horizon().equals(horizon)) {
                return h;
            }
        }
        throw new IllegalArgumentException("horizon must be one of the model's, but is " + horizon + "\nMaybe one of "
                + String.join(", ", horizons().stream().map(Horizon::toString).toList()) + "?");
    }

    /**
     * Returns the horizons of the model.
     *
     * @return an unmodifiable list, from the shortest to the longest
     */
    public List<Horizon> horizons() {
        return logits.stream().map(HorizonLogit::horizon).toList();
    }

    /**
     * Returns the corners of the domains that cannot occur.
     *
     * @return an unmodifiable list
     */
    public List<DomainRule> rules() {
        return rules;
    }

    /**
     * Returns the pairs of terms that an explanation tells as a difference and a level.
     *
     * @return an unmodifiable list
     */
    public List<GroupedDifference> groups() {
        return groups;
    }

    /**
     * Returns the share of the features that must at least be known.
     *
     * @return 0 to 1
     */
    public double minimumCoverage() {
        return minimumCoverage;
    }

    /**
     * Returns the level of interval and spread unless the caller chooses another.
     *
     * @return between 0 and 1; 0.95 by default
     */
    public double level() {
        return level;
    }

    /**
     * Returns by how much what is missing can at most spread the log-odds: the standard deviation where everything is missing that is not
     * required. The average over it is right to 1e-9 relative.
     *
     * @return tau, 0 to 2.5
     */
    public double largestDeviation() {
        return largestDeviation;
    }

    /**
     * Returns how the model reads where only some features are known.
     *
     * @param features the names of those that are known; none of them may be
     * @return the effective coefficients, the spread, and whether the probability is proved never to fall with the horizon
     * @throws IllegalArgumentException if one is no feature of the model
     */
    public KnownFeatures knowing(Collection<String> features) {
        features.forEach(schema::named);
        boolean[] given = new boolean[schema.size()];
        for (int f = 0; f < given.length; f++) {
            given[f] = features.contains(schema.names().get(f));
        }
        boolean all = features.containsAll(schema.names());
        return new KnownFeatures(this, all ? KnownTerms.all(form) : KnownTerms.of(form, given));
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

    LogitForm form() {
        return form;
    }

    /**
     * Returns the page of the {@link ModelCard#toMarkdown(Language) card}, and below it the numbers of the model: the coefficients of each horizon with
     * standard errors, the references and what is required. The matrices stand in the JSON document only.
     *
     * @param language the language to read
     * @return a page of Markdown, its lines ended by a line feed; the same on every machine, and not for parsing
     * @throws NullPointerException if the language is null
     */
    public String toMarkdown(Language language) {
        return toMarkdown(language, Regulations.denmark());
    }

    /**
     * Returns the page as {@link #toMarkdown(Language)} does, with other regulations.
     *
     * @param language the language to read
     * @param regulations what is known of law and administration where the model is used
     * @return a page of Markdown, its lines ended by a line feed; the same on every machine, and not for parsing
     * @throws NullPointerException if an argument is null
     */
    public String toMarkdown(Language language, Regulations regulations) {
        return DocumentMarkdown.page(
                this, Objects.requireNonNull(language, "language"), Objects.requireNonNull(regulations, "regulations"));
    }

    private List<Object> parts() {
        return Arrays.asList(
                id,
                version,
                outcome,
                schema,
                requiredFeatures,
                terms,
                precision,
                logits,
                rules,
                groups,
                minimumCoverage,
                level,
                card,
                referenceCases);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof ModelDocument other && parts().equals(other.parts());
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
        return "ModelDocument[" + id + " " + version + ", " + outcome + ", " + schema.size() + " features]";
    }

    /** Collects the parts of a document. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String version;
        private final List<Feature> features = new ArrayList<>();
        private final List<String> requiredFeatures = new ArrayList<>();
        private final List<ModelTerm> terms = new ArrayList<>();
        private final List<HorizonLogit> logits = new ArrayList<>();
        private final List<DomainRule> rules = new ArrayList<>();
        private final List<GroupedDifference> groups = new ArrayList<>();
        private List<ReferenceCase> referenceCases = new ArrayList<>();
        private Outcome outcome;
        private PrecisionMatrix precision;
        private double minimumCoverage = 0.5;
        private double level = 0.95;
        private ModelCard card;

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
        }

        /**
         * Gives the event.
         *
         * @param newOutcome the outcome
         * @return this builder
         */
        public Builder outcome(Outcome newOutcome) {
            this.outcome = newOutcome;
            return this;
        }

        /**
         * Adds a feature behind those that are there.
         *
         * @param feature the feature
         * @return this builder
         */
        public Builder feature(Feature feature) {
            features.add(Objects.requireNonNull(feature, "feature"));
            return this;
        }

        /**
         * Says that there is no estimate without a feature.
         *
         * @param feature the name of the feature
         * @return this builder
         */
        public Builder require(String feature) {
            requiredFeatures.add(Objects.requireNonNull(feature, "feature"));
            return this;
        }

        /**
         * Adds a term behind those that are there.
         *
         * @param term the term
         * @return this builder
         */
        public Builder term(ModelTerm term) {
            terms.add(Objects.requireNonNull(term, "term"));
            return this;
        }

        /**
         * Gives the inverse of the covariance of the terms. It may be left out where every feature is required.
         *
         * @param newPrecision rows and columns named as the terms
         * @return this builder
         */
        public Builder precision(PrecisionMatrix newPrecision) {
            this.precision = newPrecision;
            return this;
        }

        /**
         * Adds the logit of a horizon behind those that are there.
         *
         * @param logit the logit, its horizon longer than those before
         * @return this builder
         */
        public Builder logit(HorizonLogit logit) {
            logits.add(Objects.requireNonNull(logit, "logit"));
            return this;
        }

        /**
         * Adds a corner of the domains that cannot occur.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rule(DomainRule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Adds a pair of terms that an explanation tells as a difference and a level.
         *
         * @param group the pair
         * @return this builder
         */
        public Builder group(GroupedDifference group) {
            groups.add(Objects.requireNonNull(group, "group"));
            return this;
        }

        /**
         * Gives the share of the features that must at least be known.
         *
         * @param share 0 to 1; 0.5 by default
         * @return this builder
         */
        public Builder minimumCoverage(double share) {
            this.minimumCoverage = share;
            return this;
        }

        /**
         * Gives the level of interval and spread.
         *
         * @param newLevel between 0 and 1; 0.95 by default
         * @return this builder
         */
        public Builder level(double newLevel) {
            this.level = newLevel;
            return this;
        }

        /**
         * Gives what the model says of itself.
         *
         * @param newCard the card
         * @return this builder
         */
        public Builder card(ModelCard newCard) {
            this.card = newCard;
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
         * Gives the cases by which the model proves itself, in place of those that are there.
         *
         * @param cases the cases
         * @return this builder
         */
        public Builder referenceCases(List<ReferenceCase> cases) {
            this.referenceCases = new ArrayList<>(cases);
            return this;
        }

        /**
         * Returns the document.
         *
         * @return an immutable document
         * @throws NullPointerException if the outcome or the card is not given
         * @throws IllegalArgumentException if the parts do not fit together, a probability could fall with the horizon, or what may be
         *     missing spreads the log-odds by more than 2.5
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
            Builder document = builder(parts.text(), parts.text()).outcome(parts.next(Outcome.class));
            parts.next(FeatureSchema.class).features().forEach(document::feature);
            parts.list(String.class).forEach(document::require);
            parts.list(ModelTerm.class).forEach(document::term);
            document.precision(parts.nextOrNull(PrecisionMatrix.class));
            parts.list(HorizonLogit.class).forEach(document::logit);
            parts.list(DomainRule.class).forEach(document::rule);
            parts.list(GroupedDifference.class).forEach(document::group);
            return document.minimumCoverage(parts.number())
                    .level(parts.number())
                    .card(parts.next(ModelCard.class))
                    .referenceCases(parts.list(ReferenceCase.class))
                    .build();
        }
    }
}
