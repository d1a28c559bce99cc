package dk.bip.examples.casebook.evidence;

import dk.bip.model.feature.Feature;
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
    List<DocumentTerm> terms(List<Double> beliefScores) {
        return features.stream()
                .flatMap(feature -> terms(feature, beliefScores))
                .toList();
    }

    private static Stream<DocumentTerm> terms(String feature, List<Double> beliefScores) {
        if (feature.equals(Feature.CASEWORKER_BELIEF.name())) {
            return Stream.of(DocumentTerm.levels(feature, beliefScores));
        }
        if (feature.equals(Feature.CASEWORKER_CHANGES.name())) {
            return IntStream.rangeClosed(1, CHANGES_TOLD_APART)
                    .mapToObj(changes -> DocumentTerm.atLeast(feature, changes));
        }
        if (feature.equals(Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR.name())) {
            return Stream.of(DocumentTerm.value(feature), DocumentTerm.atLeast(feature, SEARCHES));
        }
        return Stream.of(DocumentTerm.value(feature));
    }
}
