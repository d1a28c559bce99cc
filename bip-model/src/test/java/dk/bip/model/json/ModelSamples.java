package dk.bip.model.json;

import dk.bip.core.Text;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.review.Review;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The samples of bip-model. The model is made up and small: what ships may change, a fixture may not. */
public final class ModelSamples {

    private static final Feature BELIEF = Feature.CASEWORKER_BELIEF;
    private static final Feature AGE = Feature.AGE;
    private static final ModelReference MODEL = new ModelReference("kommune.job", "3");
    private static final LocalDate AS_OF = LocalDate.of(2015, 9, 1);

    private ModelSamples() {}

    public static List<Object> values() {
        return all().stream().<Object>map(Sample::value).toList();
    }

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("model-document", BipJson.MODEL_DOCUMENT, document()),
                new Sample<>("model-card", BipJson.MODEL_CARD, card()),
                new Sample<>("feature-schema", BipJson.FEATURE_SCHEMA, FeatureSchema.of(List.of(BELIEF, AGE))),
                new Sample<>("feature-row", BipJson.FEATURE_ROW, row()),
                new Sample<>("prediction-estimate", BipJson.PREDICTION, estimate()),
                new Sample<>("prediction-no-estimate", BipJson.PREDICTION, noEstimate()),
                new Sample<>("review-agrees", BipJson.REVIEW, Review.agrees(estimate(), AS_OF, AS_OF)),
                new Sample<>(
                        "review-departs",
                        BipJson.REVIEW,
                        Review.departs(estimate(), AS_OF, AS_OF.plusDays(6), "Har netop fået tilbudt et job.")));
    }

    static ModelDocument document() {
        return ModelDocument.builder(MODEL.id(), MODEL.version())
                .outcome(Outcome.JOB)
                .intercept(-3.0625)
                .term(new ModelTerm(BELIEF.featureName(), 0.8329091229351039, 2.4, true))
                .term(new ModelTerm(AGE.featureName(), -1.0E-7, 41.5, false))
                .coefficientCovariance(CovarianceMatrix.of(
                        List.of(ModelDocument.INTERCEPT, BELIEF.featureName(), AGE.featureName()),
                        new double[][] {{0.04, -0.0012, 0}, {-0.0012, 0.0025, 1.0E-5}, {0, 1.0E-5, 4.0E-4}}))
                .featureCovariance(featureCovariance())
                .minimumCoverage(0.5)
                .level(0.9)
                .intervalOffsets(List.of(0.0, -0.05, -0.1, -0.15))
                .card(card())
                .referenceCase(referenceCase())
                .build();
    }

    private static CovarianceMatrix featureCovariance() {
        return CovarianceMatrix.of(
                List.of(BELIEF.featureName(), AGE.featureName()), new double[][] {{1.21, -0.3}, {-0.3, 110.25}});
    }

    private static ModelCard card() {
        return ModelCard.builder(
                        Text.of("Kommunens model", "The municipality's model"),
                        Text.of("Estimeret på egne data", "Estimated on its own data"),
                        Text.of("Aktivitetsparate 2013-2016", "Ready for activity 2013-2016"))
                .intendedUse(Text.of("Samtalen", "The conversation"))
                .forbiddenUse(Text.of("Afslag", "Refusal"))
                .limit(Text.of("Kun det første job", "The first job only"))
                .law(Text.of("GDPR artikel 22", "GDPR article 22"))
                .caveat(Text.of("Sammenhænge, ikke årsager", "Associations, not causes"))
                .finding(new FindingId("BIP-BELIEF-01"))
                .assumption(new Assumption(
                        "belief-horizon", Text.of("Læst som seks måneder", "Read as six months"), 6, 6, 12, "months"))
                .calibration(new CalibrationPoint(
                        Text.of("Tro 5", "Belief 5"), Horizon.SIX_MONTHS, 0.231, 0.268, "BIP-BELIEF-01"))
                .termNote(AGE.featureName(), Text.of("Falder lidt med alderen", "Falls slightly with age"))
                .provenance("population_seed", "17")
                .provenance("library_version", "0.1.0")
                .build();
    }

    private static ReferenceCase referenceCase() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(BELIEF.featureName(), 4.0);
        values.put(AGE.featureName(), 25.0);
        return new ReferenceCase(
                "ung", values, Horizon.TWELVE_MONTHS, 0.95, -1.7298, 0.4387654321, 0.31, 0.5899999999999999);
    }

    private static FeatureRow row() {
        return FeatureRow.builder(FeatureSchema.of(List.of(BELIEF, AGE)))
                .value(BELIEF, 4)
                .build();
    }

    private static Coverage coverage() {
        return new Coverage(List.of(BELIEF.featureName()), List.of(AGE.featureName()), List.of("unskilled"));
    }

    private static Estimate estimate() {
        return Estimate.builder(MODEL, Outcome.JOB, Horizon.SIX_MONTHS)
                .probability(0.1953125, 0.125, 0.3, 0.95)
                .logOdds(-3.0625, -1.8125, 0.25)
                .contribution(Contribution.of(BELIEF, 4, 2.4, 1.5, false))
                .contribution(Contribution.of(AGE, 44.2, 41.5, -0.25, true))
                .coverage(coverage())
                .caveats(List.of(Text.of("Et skøn", "An estimate")))
                .build();
    }

    private static NoEstimate noEstimate() {
        return new NoEstimate(
                MODEL,
                Outcome.JOB_OR_EDUCATION,
                Horizon.TWELVE_MONTHS,
                List.of(NoEstimateReason.REQUIRED_FEATURE_MISSING, NoEstimateReason.COVERAGE_TOO_LOW),
                new Coverage(List.of(), List.of(AGE.featureName()), List.of(BELIEF.featureName())));
    }
}
