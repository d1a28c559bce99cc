package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import org.junit.jupiter.api.Test;

/** A model that was stored is proved again when it is read, and scores a stored row though nobody knows its features. */
class ModelDocumentJsonTest {

    private static final String DOCUMENT = BipJson.MODEL_DOCUMENT.write(ModelSamples.document());

    @Test
    void scoresAStoredRowOfFeaturesThatTheLibraryHasNeverHeardOf() {
        ModelDocument document = BipJson.MODEL_DOCUMENT.read(DOCUMENT);
        FeatureRow row = FeatureRow.builder(document.schema())
                .value(document.schema().named(ModelSamples.BELIEF.name()), 4)
                .value(document.schema().named(ModelSamples.AGE.name()), 25)
                .value(document.schema().named(ModelSamples.SLEEP.name()), 7.300000000000001)
                .build();
        FeatureRow stored = BipJson.FEATURE_ROW.read(BipJson.FEATURE_ROW.write(row));

        Estimate estimate = (Estimate) JobProbabilityPredictor.of(document).predict(stored, Horizon.TWELVE_MONTHS);

        assertThat(estimate)
                .isEqualTo(JobProbabilityPredictor.of(ModelSamples.document()).predict(row, Horizon.TWELVE_MONTHS));
        assertThat(BipJson.PREDICTION.read(BipJson.PREDICTION.write(estimate))).isEqualTo(estimate);
    }

    @Test
    void refusesAModelWhoseProbabilityFallsWithTheHorizon() {
        assertRefused(
                "\"intercept\":-1.7",
                "\"intercept\":-2.5",
                "document: the probability must not fall with the horizon\n"
                        + "Maybe narrow a domain, state a rule for a corner that cannot occur, or fit the horizons together?");
    }

    @Test
    void refusesATermOfAFeatureThatTheDocumentDoesNotDescribe() {
        assertRefused(
                "\"feature\":\"søvn\",\"transform\"",
                "\"feature\":\"sovn\",\"transform\"",
                "document: term ... must be of a feature of the model");
    }

    @Test
    void refusesATransformThatItDoesNotKnow() {
        assertRefused(
                "\"kind\":\"AT_LEAST\"",
                "\"kind\":\"AT_MOST\"",
                "/terms/3/transform/kind: kind code is not known\nMaybe one of VALUE, LEVELS, AT_LEAST?");
    }

    @Test
    void refusesAModelThatDoesNotGiveTheScoresOfItsReferenceCases() {
        assertRefused(
                "\"intercept\":-1.7",
                "\"intercept\":-1.6",
                "document: must give the scores of its reference cases, but does not of 2 of 2\n"
                        + "Maybe a number was changed, or the cases belong to another model?");
    }

    @Test
    void readsSuchAModelWhereItIsAskedForUnverified() {
        String changed = DOCUMENT.replace("\"intercept\":-1.7", "\"intercept\":-1.6");

        ModelDocument document = BipJson.UNVERIFIED_MODEL_DOCUMENT.read(changed);

        assertThat(JobProbabilityPredictor.of(document).verify().mismatches()).hasSize(2);
        assertThat(BipJson.UNVERIFIED_MODEL_DOCUMENT.write(document)).isEqualTo(changed);
        assertThat(BipJson.formats())
                .contains(BipJson.MODEL_DOCUMENT)
                .doesNotContain(BipJson.UNVERIFIED_MODEL_DOCUMENT);
    }

    private static void assertRefused(String from, String to, String message) {
        assertThat(DOCUMENT).contains(from);
        assertThat(catchThrowableOfType(
                        JsonFormatException.class, () -> BipJson.MODEL_DOCUMENT.read(DOCUMENT.replace(from, to))))
                .hasMessage(message);
    }
}
