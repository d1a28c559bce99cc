package dk.bip.model.fit;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What rows do not say of the model that is fitted to them: its id and version, the event, the horizons, each feature with label, unit,
 * domain and sensitivity, what is made of its value, and the card with what the model is for.
 *
 * <pre>{@code
 * JobModelDescription description = JobModelDescription.builder("my-city", "1", Outcome.JOB)
 *         .like(EvidenceModel.registerData())
 *         .feature(Feature.of("own_housing", Text.of("egen bolig", "a home of one's own"), Domain.YES_OR_NO))
 *         .rowsFrom("My City, 2021 to 2024")
 *         .card(card)
 *         .build();
 * }</pre>
 *
 * <p>A description that leaves something open is refused when it is built, and the message names all that it lacks. Immutable,
 * thread-safe and serializable.
 */
public final class JobModelDescription implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Horizon> HORIZONS =
            List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.ofMonths(9), Horizon.TWELVE_MONTHS);

    private final String id;
    private final String version;
    private final Outcome outcome;
    private final transient List<Horizon> horizons;
    private final FeatureSchema schema;
    private final transient List<ModelTerm> terms;
    private final transient List<String> requiredFeatures;
    private final transient List<DomainRule> rules;
    private final transient List<GroupedDifference> groups;
    private final double minimumCoverage;
    private final double level;
    private final String source;
    private final ModelCard card;

    private JobModelDescription(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.outcome = builder.outcome;
        this.horizons = builder.horizons;
        this.schema = FeatureSchema.of(builder.features);
        this.terms = List.copyOf(builder.terms);
        this.requiredFeatures = List.copyOf(builder.requiredFeatures);
        this.rules = List.copyOf(builder.rules);
        this.groups = List.copyOf(builder.groups);
        this.minimumCoverage = builder.minimumCoverage;
        this.level = builder.level;
        this.source = builder.source;
        this.card = builder.card;
    }

    /**
     * Starts a description.
     *
     * @param id a stable id of the model
     * @param version the version of the model; another version may give other scores
     * @param outcome the event whose probability the model gives
     * @return a builder with the horizons 3, 6, 9 and 12 months
     * @throws IllegalArgumentException if a text is blank
     */
    public static Builder builder(String id, String version, Outcome outcome) {
        return new Builder(
                Checks.notBlank(id, "id"),
                Checks.notBlank(version, "version"),
                Objects.requireNonNull(outcome, "outcome"));
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
     * Returns the horizons, for each of which a logit is fitted.
     *
     * @return an unmodifiable list, from the shortest to the longest
     */
    public List<Horizon> horizons() {
        return horizons;
    }

    /**
     * Returns the features, which are the columns of the rows.
     *
     * @return the schema of the model's rows
     */
    public FeatureSchema schema() {
        return schema;
    }

    /**
     * Returns the terms, measured from 0: their references are known when the rows are.
     *
     * @return an unmodifiable list, the terms of each feature together, in the order of the features
     */
    public List<ModelTerm> terms() {
        return terms;
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
     * Returns where and when the rows come from.
     *
     * @return the words of whoever made the model
     */
    public String rowsFrom() {
        return source;
    }

    /**
     * Returns what the model says of itself before it is fitted.
     *
     * @return the card
     */
    public ModelCard card() {
        return card;
    }

    /**
     * Returns the grid that turns case files into the rows of this model: one row for each citizen and interval of three months at risk.
     * {@link PersonPeriods#withOwnColumn} and {@link PersonPeriods#withCatalogue} bring the features of one's own, {@link
     * PersonPeriods#withCaseworkers} a second kind of cluster, and {@link PersonPeriods#expand(Collection, java.time.LocalDate, Collection)}
     * with {@link #horizons} gives the rows.
     *
     * @return the grid
     */
    public PersonPeriods grid() {
        return PersonPeriods.of(schema, outcome);
    }

    /** Starts the document with everything that is known before the rows. */
    ModelDocument.Builder document() {
        ModelDocument.Builder document = ModelDocument.builder(id, version)
                .outcome(outcome)
                .minimumCoverage(minimumCoverage)
                .level(level);
        schema.features().forEach(document::feature);
        requiredFeatures.forEach(document::require);
        rules.forEach(document::rule);
        groups.forEach(document::group);
        return document;
    }

    private List<Object> parts() {
        return List.of(
                id,
                version,
                outcome,
                horizons,
                schema,
                terms,
                requiredFeatures,
                rules,
                groups,
                minimumCoverage,
                level,
                source,
                card);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof JobModelDescription other && parts().equals(other.parts());
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
        return "JobModelDescription[" + id + " " + version + ", " + outcome + ", " + schema.size() + " features]";
    }

    /** Collects the parts of a description. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String version;
        private final Outcome outcome;
        private final List<Feature> features = new ArrayList<>();
        private final List<ModelTerm> terms = new ArrayList<>();
        private final List<String> requiredFeatures = new ArrayList<>();
        private final List<DomainRule> rules = new ArrayList<>();
        private final List<GroupedDifference> groups = new ArrayList<>();
        private List<Horizon> horizons = HORIZONS;
        private double minimumCoverage = 0.5;
        private double level = 0.95;
        private String source;
        private ModelCard card;

        private Builder(String id, String version, Outcome outcome) {
            this.id = id;
            this.version = version;
            this.outcome = outcome;
        }

        /**
         * Adds a feature and its terms behind those that are there.
         *
         * @param feature the feature, with label, domain, sensitivity and, unless it is yes or no, its unit
         * @param transforms what is made of its value, a term each; without any the value itself. The value and a score of levels are
         *     named as the feature, a threshold as in {@code caseworker_changes>=3}
         * @return this builder
         */
        public Builder feature(Feature feature, Transform... transforms) {
            features.add(Objects.requireNonNull(feature, "feature"));
            for (Transform transform : transforms.length == 0 ? new Transform[] {Transform.value()} : transforms) {
                String suffix =
                        transform instanceof Transform.AtLeast step ? ">=" + Checks.plain(step.threshold()) : "";
                term(new ModelTerm(feature.name() + suffix, feature.name(), transform, 0));
            }
            return this;
        }

        /** Adds a term, to be measured from a reference that is not known yet. */
        private void term(ModelTerm term) {
            terms.add(new ModelTerm(term.name(), term.feature(), term.transform(), 0));
        }

        /**
         * Adds the features of a document with their terms, what it requires, its rules and groups, and takes its horizons, least coverage
         * and level: a model that is to have this one as its prior, or to be compared with it, has the same form.
         *
         * @param document the document
         * @return this builder
         */
        public Builder like(ModelDocument document) {
            features.addAll(document.schema().features());
            document.terms().forEach(this::term);
            requiredFeatures.addAll(document.requiredFeatures());
            rules.addAll(document.rules());
            groups.addAll(document.groups());
            horizons = document.horizons();
            minimumCoverage = document.minimumCoverage();
            level = document.level();
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
         * Gives the horizons in place of those that are there.
         *
         * @param newHorizons one or more, from the shortest to the longest; 3, 6, 9 and 12 months by default
         * @return this builder
         * @throws IllegalArgumentException if there is none, or they are not in order
         */
        public Builder horizons(List<Horizon> newHorizons) {
            Checks.that(!newHorizons.isEmpty(), "newHorizons must hold one or more");
            Checks.that(
                    newHorizons.equals(List.copyOf(new TreeSet<>(newHorizons))),
                    "newHorizons must go from the shortest to the longest, but are " + newHorizons);
            horizons = List.copyOf(newHorizons);
            return this;
        }

        /**
         * Gives the share of the features that must at least be known.
         *
         * @param share 0 to 1; 0.5 by default
         * @return this builder
         * @throws IllegalArgumentException if the share is not from 0 to 1
         */
        public Builder minimumCoverage(double share) {
            minimumCoverage = Checks.within(share, 0, 1, "share");
            return this;
        }

        /**
         * Gives the level of interval and spread.
         *
         * @param newLevel between 0 and 1; 0.95 by default
         * @return this builder
         * @throws IllegalArgumentException if the level is not between 0 and 1
         */
        public Builder level(double newLevel) {
            level = Checks.between(newLevel, 0, 1, "newLevel");
            return this;
        }

        /**
         * Says where and when the rows come from, for the card.
         *
         * @param newSource such as a municipality and its years
         * @return this builder
         */
        public Builder rowsFrom(String newSource) {
            source = newSource;
            return this;
        }

        /**
         * Gives what the model says of itself. The fit adds its calibration and its provenance; a date, a person responsible and whatever
         * else is known of the making are added to the card's provenance by whoever makes the model.
         *
         * @param newCard the card
         * @return this builder
         */
        public Builder card(ModelCard newCard) {
            card = newCard;
            return this;
        }

        /**
         * Returns the description.
         *
         * @return an immutable description
         * @throws IllegalArgumentException if it lacks something, and the message names all that it lacks: a feature; the label, the domain or
         *     the unit of a feature of one's own; where the rows come from; the card. Or if a feature or a term stands twice
         */
        public JobModelDescription build() {
            List<String> lacking = new ArrayList<>();
            if (features.isEmpty()) {
                lacking.add("a feature");
            }
            features.forEach(feature -> addWhatLacks(feature, lacking));
            if (source == null || source.isBlank()) {
                lacking.add("rowsFrom, where and when the rows come from");
            }
            if (card == null) {
                lacking.add("the card");
            }
            Checks.that(
                    lacking.isEmpty(),
                    "the description lacks " + String.join("; ", lacking),
                    "ask whoever knows the rows and is responsible for the model?");
            List<String> names = terms.stream().map(ModelTerm::name).toList();
            FeatureSchema schema = FeatureSchema.of(features);
            Checks.that(
                    terms.stream()
                            .map(ModelTerm::feature)
                            .collect(Collectors.toSet())
                            .equals(Set.copyOf(schema.names())),
                    "terms must be of the features, and each feature must have one");
            groups.forEach(group -> Checks.that(
                    names.contains(group.term()) && names.contains(group.level()),
                    "a group must be of terms of the model, but " + group.term() + " and " + group.level()
                            + " are not both"));
            names.forEach(name -> Checks.that(
                    names.indexOf(name) == names.lastIndexOf(name), "terms must not name " + name + " twice"));
            return new JobModelDescription(this);
        }

        private static void addWhatLacks(Feature feature, List<String> lacking) {
            if (FeatureCatalogue.builtIn().find(feature.name()).equals(Optional.of(feature))) {
                return;
            }
            Feature column = Feature.ofColumn(feature.name());
            if (feature.label().equals(column.label())) {
                lacking.add("the label of " + feature.name());
            }
            if (feature.domain().equals(column.domain())) {
                lacking.add("the domain of " + feature.name());
            } else if (feature.domain().kind() != Domain.Kind.YES_OR_NO
                    && feature.unit().isEmpty()) {
                lacking.add("the unit of " + feature.name());
            }
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
            Builder description = builder(parts.text(), parts.text(), parts.next(Outcome.class))
                    .horizons(parts.list(Horizon.class));
            description.features.addAll(parts.next(FeatureSchema.class).features());
            parts.list(ModelTerm.class).forEach(description::term);
            parts.list(String.class).forEach(description::require);
            parts.list(DomainRule.class).forEach(description::rule);
            parts.list(GroupedDifference.class).forEach(description::group);
            return description
                    .minimumCoverage(parts.number())
                    .level(parts.number())
                    .rowsFrom(parts.text())
                    .card(parts.next(ModelCard.class))
                    .build();
        }
    }
}
