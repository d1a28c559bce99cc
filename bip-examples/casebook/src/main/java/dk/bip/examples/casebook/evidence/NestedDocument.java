package dk.bip.examples.casebook.evidence;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.fit.JobModelDescription;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The four documents of the evidence model, each with the features of the one before and more. Registers know the first interval and the
 * changes of caseworker, and without them no document is right on average in those groups.
 *
 * <p>Changes of caseworker are three indicators, of one, two, and three or more. A count and an indicator of three or more is 10 to 15 %
 * too low after one change and 13 to 26 % too high after two, and its line to twenty changes would let probabilities fall with the horizon.
 */
enum NestedDocument {
    REGISTER(Stream.concat(
            RegressionFigures.REGISTER.stream().map(Feature::name),
            Stream.of(Feature.FIRST_INTERVAL.name(), Feature.CASEWORKER_CHANGES.name()))),
    CITIZEN(
            REGISTER,
            Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR,
            Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE,
            Feature.CITIZEN_BELIEF,
            Feature.CITIZEN_COOPERATION,
            Feature.CITIZEN_HEALTH_MASTERY),
    BOTH_RATERS(CITIZEN, Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE, Feature.CASEWORKER_GOAL_DIRECTEDNESS),
    BELIEF(BOTH_RATERS, Feature.CASEWORKER_BELIEF, Feature.CASEWORKER_ORIENTATION, Feature.COMPANY_COURSE_ENDED);

    /** Where the rows come from, on the cards. */
    static final String SOURCE = "reference population";

    private static final int CHANGES_TOLD_APART = 3;

    /** The lowest score of who searches at all. */
    private static final int SEARCHES = 2;

    private final List<String> features;

    NestedDocument(Stream<String> features) {
        this.features = features.toList();
    }

    NestedDocument(NestedDocument before, Feature... more) {
        this(Stream.concat(before.features.stream(), Arrays.stream(more).map(Feature::name)));
    }

    /** The id of the shipped document. */
    String id() {
        return "bip-evidence-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NestedDocument ofId(String id) {
        return Arrays.stream(values())
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no document " + id));
    }

    /** The name of the class that its numbers are shipped as. */
    String className() {
        StringBuilder className = new StringBuilder();
        for (String word : name().split("_")) {
            className.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return className.append("Numbers").toString();
    }

    List<String> features() {
        return features;
    }

    /** The terms, the caseworker's belief by the score of its levels. */
    List<ModelTerm> terms(List<Double> beliefScores) {
        return description(beliefScores).terms();
    }

    /** The document before it is fitted. It has no words yet: they are written by hand beside the numbers. */
    JobModelDescription description(List<Double> beliefScores) {
        Text id = Text.of(id(), id());
        JobModelDescription.Builder description = JobModelDescription.builder(
                        id(), EvidenceDocuments.VERSION, Outcome.JOB)
                .rowsFrom(SOURCE)
                .card(ModelCard.builder(id, id, id)
                        .intendedUse(id)
                        .forbiddenUse(id)
                        .caveat(id)
                        .build());
        features.forEach(
                name -> description.feature(FeatureCatalogue.builtIn().named(name), transforms(name, beliefScores)));
        if (features.contains(Feature.CITIZEN_BELIEF.name())) {
            description.require(Feature.CITIZEN_BELIEF.name());
        }
        if (this == BELIEF) {
            description.group(
                    new GroupedDifference(Feature.CASEWORKER_BELIEF.name(), Feature.CASEWORKER_ORIENTATION.name()));
        }
        return description.build();
    }

    private static Transform[] transforms(String feature, List<Double> beliefScores) {
        if (feature.equals(Feature.CASEWORKER_BELIEF.name())) {
            return new Transform[] {Transform.levels(beliefScores)};
        }
        if (feature.equals(Feature.CASEWORKER_CHANGES.name())) {
            return IntStream.rangeClosed(1, CHANGES_TOLD_APART)
                    .mapToObj(Transform::atLeast)
                    .toArray(Transform[]::new);
        }
        if (feature.equals(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR.name())) {
            return new Transform[] {Transform.value(), Transform.atLeast(SEARCHES)};
        }
        return new Transform[] {Transform.value()};
    }
}
