package dk.bip.examples.casebook.evidence;

import dk.bip.model.feature.Feature;
import java.util.ArrayList;
import java.util.List;

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

    List<Feature> features() {
        return features;
    }
}
