package dk.bip.examples.casebook.evidence;

import dk.bip.model.feature.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four documents of the evidence model, each with the features of the one before and more. */
enum NestedDocument {
    REGISTER(RegressionFigures.REGISTER),
    CITIZEN(
            REGISTER,
            Feature.CITIZEN_JOB_SEARCH_BEHAVIOUR,
            Feature.CITIZEN_LABOUR_MARKET_KNOWLEDGE,
            Feature.CITIZEN_BELIEF,
            Feature.CITIZEN_COOPERATION,
            Feature.CITIZEN_HEALTH_MASTERY),
    BOTH_RATERS(CITIZEN, Feature.CASEWORKER_LABOUR_MARKET_KNOWLEDGE, Feature.CASEWORKER_GOAL_DIRECTEDNESS),
    BELIEF(
            BOTH_RATERS,
            Feature.CASEWORKER_BELIEF,
            Feature.CASEWORKER_ORIENTATION,
            Feature.CASEWORKER_CHANGES,
            Feature.COMPANY_COURSE_ENDED);

    private final List<Feature> features;

    NestedDocument(List<Feature> features) {
        this.features = List.copyOf(features);
    }

    NestedDocument(NestedDocument before, Feature... more) {
        List<Feature> all = new ArrayList<>(before.features);
        all.addAll(List.of(more));
        this.features = List.copyOf(all);
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

    List<Feature> features() {
        return features;
    }
}
