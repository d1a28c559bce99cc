package dk.bip.model.json;

import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.feature.ReaderVersion;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.ContributionLine;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.Spread;
import dk.bip.model.predictor.Transform;
import dk.bip.model.review.Review;
import dk.bip.model.statistics.ConfidenceInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The samples of bip-model. The model is made up and small: what ships may change, a fixture may not. */
public final class ModelSamples {

    static final Feature BELIEF = Feature.CASEWORKER_BELIEF;
    static final Feature AGE = Feature.AGE;

    /** Features of one's own: the caller gives the one, a reader of the municipality's reads the other. */
    static final Feature HOUSING =
            Feature.of("egen_bolig", Text.of("egen bolig", "a home of one's own"), Domain.YES_OR_NO);

    static final Feature SLEEP = Feature.of(
                    "søvn", Text.of(Language.DANISH, "søvn").and(Language.of("sv"), "sömn"), Domain.range(0, 14.5))
            .withUnit(Text.of(Language.DANISH, "timer"))
            .withSensitivity(Sensitivity.HEALTH)
            .withReader(new ReaderVersion("kommune/soevn", 2));

    private static final Feature ORIENTATION = Feature.CASEWORKER_ORIENTATION;
    private static final Feature CHANGES = Feature.CASEWORKER_CHANGES;
    private static final String MANY_CHANGES = "three_or_more_changes";
    private static final ModelReference MODEL = new ModelReference("kommune.job", "3");
    private static final LocalDate AS_OF = LocalDate.of(2015, 9, 1);

    private ModelSamples() {}

    public static List<Object> values() {
        return all().stream().<Object>map(Sample::value).toList();
    }

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("model-document", BipJson.MODEL_DOCUMENT, document()),
                new Sample<>("model-document-published", BipJson.MODEL_DOCUMENT, published()),
                new Sample<>("model-card", BipJson.MODEL_CARD, card()),
                new Sample<>("feature-schema", BipJson.FEATURE_SCHEMA, FeatureSchema.of(BELIEF, AGE, HOUSING, SLEEP)),
                new Sample<>(
                        "feature-schema-library",
                        BipJson.FEATURE_SCHEMA,
                        FeatureSchema.of(FeatureCatalogue.builtIn().features())),
                new Sample<>("feature-row", BipJson.FEATURE_ROW, row()),
                new Sample<>("feature-row-own", BipJson.FEATURE_ROW, ownRow()),
                new Sample<>("prediction-estimate", BipJson.PREDICTION, estimate()),
                new Sample<>("prediction-estimate-complete", BipJson.PREDICTION, complete()),
                new Sample<>("prediction-estimate-published", BipJson.PREDICTION, ofPublished()),
                new Sample<>("prediction-no-estimate", BipJson.PREDICTION, noEstimate()),
                new Sample<>("review-agrees", BipJson.REVIEW, Review.agrees(estimate(), AS_OF)),
                new Sample<>("review-published", BipJson.REVIEW, Review.agrees(ofPublished(), AS_OF)),
                new Sample<>(
                        "review-departs",
                        BipJson.REVIEW,
                        Review.departs(estimate(), AS_OF.plusDays(6), "Har netop fået tilbudt et job.")));
    }

    static ModelDocument document() {
        return document(card());
    }

    /** A model from elsewhere: an outcome and a horizon of its own, and neither matrix. */
    private static ModelDocument published() {
        return ModelDocument.builder("elsewhere", "2018")
                .outcome(Outcome.of("NINETY_DAYS", Text.of("90 dages arbejde", "90 days of employment")))
                .feature(HOUSING)
                .require(HOUSING.name())
                .term(ModelTerm.ofValue(HOUSING.name(), 0))
                .logit(new HorizonLogit(Horizon.ofMonths(7), -0.5, List.of(0.5), Optional.empty()))
                .card(ModelCard.builder(
                                Text.of("Et andet sted", "Elsewhere"),
                                Text.of("To offentliggjorte tal", "Two published numbers"),
                                Text.of("Andre mennesker", "Other people"))
                        .intendedUse(Text.of("Et eksempel", "An example"))
                        .forbiddenUse(Text.of("Alt andet", "Anything else"))
                        .caveat(Text.of("Ingen usikkerhed er offentliggjort", "No uncertainty was published"))
                        .build())
                .referenceCase(new ReferenceCase(
                        "egen bolig",
                        Map.of(HOUSING.name(), 1.0),
                        Horizon.ofMonths(7),
                        0.95,
                        0,
                        0.5,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()))
                .build();
    }

    /** With a version of the library that does not change. */
    private static Estimate ofPublished() {
        Estimate now = JobProbabilityPredictor.of(published())
                .predict(
                        FeatureRow.builder(FeatureSchema.of(HOUSING))
                                .date(AS_OF)
                                .value(HOUSING, 1)
                                .build(),
                        Horizon.ofMonths(7))
                .orElseThrow();
        return Estimate.of(
                now.model(),
                "0.5.0",
                now.outcome(),
                now.horizon(),
                now.row(),
                now.probability(),
                now.level(),
                now.interval(),
                now.spread(),
                now.intercept(),
                now.interceptProbability(),
                now.standardError(),
                now.averaging(),
                now.contributions(),
                now.lines(),
                now.caveats());
    }

    /** As version 2 is read, whose card held the law. */
    static ModelDocument documentUntilVersion2() {
        return document(cardUntilVersion2());
    }

    private static ModelDocument document(ModelCard card) {
        return builder()
                .card(card)
                .referenceCase(referenceCase("ung", List.of(4.0, 3.0, 0.0, 1.0, 25.0, 7.5)))
                .referenceCase(referenceCase("ukendt", List.of(2.0, 3.25, 1.0)))
                .build();
    }

    private static ModelDocument.Builder builder() {
        return ModelDocument.builder(MODEL.id(), MODEL.version())
                .outcome(Outcome.JOB)
                .feature(BELIEF)
                .feature(ORIENTATION)
                .feature(CHANGES)
                .feature(Feature.FIRST_INTERVAL)
                .feature(AGE)
                .feature(SLEEP)
                .require(BELIEF.name())
                .term(new ModelTerm(
                        BELIEF.name(), BELIEF.name(), Transform.levels(List.of(1.0, 1.77, 2.57, 3.62, 5.0)), 2.4))
                .term(ModelTerm.ofValue(ORIENTATION.name(), 2.875))
                .term(ModelTerm.ofValue(CHANGES.name(), 0.75))
                .term(new ModelTerm(MANY_CHANGES, CHANGES.name(), Transform.atLeast(3), 0.0625))
                .term(ModelTerm.ofValue(Feature.FIRST_INTERVAL.name(), 0.25))
                .term(ModelTerm.ofValue(AGE.name(), 41.5))
                .term(ModelTerm.ofValue(SLEEP.name(), 7.1))
                .precision(PrecisionMatrix.of(terms(), bordered(1.5, -0.1, 7)))
                .logit(logit(Horizon.SIX_MONTHS, -2.4))
                .logit(logit(Horizon.TWELVE_MONTHS, -1.7))
                .rule(new DomainRule(Feature.FIRST_INTERVAL.name(), 1, CHANGES.name(), 2))
                .group(new GroupedDifference(BELIEF.name(), ORIENTATION.name()))
                .minimumCoverage(0.4)
                .level(0.9)
                .card(card());
    }

    private static List<String> terms() {
        return List.of(
                BELIEF.name(),
                ORIENTATION.name(),
                CHANGES.name(),
                MANY_CHANGES,
                Feature.FIRST_INTERVAL.name(),
                AGE.name(),
                SLEEP.name());
    }

    private static HorizonLogit logit(Horizon horizon, double intercept) {
        List<String> rows = new ArrayList<>(List.of(ModelDocument.INTERCEPT));
        rows.addAll(terms());
        return new HorizonLogit(
                horizon,
                intercept,
                List.of(0.8329091229351039, 0.125, -0.25, 0.5, 0.3, -1.0E-7, 0.05),
                CovarianceMatrix.of(rows, bordered(0.01, 1.0E-3, 8)));
    }

    /** A matrix with one number on its diagonal and another beside it. */
    private static double[][] bordered(double diagonal, double besideIt, int size) {
        double[][] rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            rows[i][i] = diagonal;
            if (i > 0) {
                rows[i][i - 1] = besideIt;
                rows[i - 1][i] = besideIt;
            }
        }
        return rows;
    }

    static ModelCard card() {
        return cardBuilder().build();
    }

    static ModelCard cardUntilVersion2() {
        return cardBuilder()
                .limit(Text.of("GDPR artikel 22", "GDPR article 22"))
                .build();
    }

    private static ModelCard.Builder cardBuilder() {
        return ModelCard.builder(
                        Text.of("Kommunens model", "The municipality's model"),
                        Text.of("Estimeret på egne data", "Estimated on its own data"),
                        Text.of("Aktivitetsparate 2013-2016", "Ready for activity 2013-2016"))
                .intendedUse(Text.of("Samtalen", "The conversation"))
                .forbiddenUse(Text.of("Afslag", "Refusal"))
                .limit(Text.of("Kun det første job", "The first job only"))
                .caveat(Text.of("Sammenhænge, ikke årsager", "Associations, not causes"))
                .finding(new FindingId("BIP-BELIEF-01"))
                .assumption(new Assumption(
                        "belief-horizon", Text.of("Læst som seks måneder", "Read as six months"), 6, 6, 12, "months"))
                .calibration(new CalibrationPoint(
                        Text.of("Tro 5", "Belief 5"),
                        Horizon.SIX_MONTHS,
                        0.231,
                        0.268,
                        "BIP-BELIEF-01",
                        OptionalDouble.empty()))
                .termNote(AGE.name(), Text.of("Falder lidt med alderen", "Falls slightly with age"))
                .provenance("population_seed", "17")
                .provenance("library_version", "0.1.0");
    }

    /** A case with the scores that the model gives, as whoever reads a document finds them. */
    private static ReferenceCase referenceCase(String name, List<Double> known) {
        JobProbabilityPredictor predictor =
                JobProbabilityPredictor.of(builder().build()).withLevel(0.95);
        Map<String, Double> values = new LinkedHashMap<>();
        FeatureRow.Builder row = FeatureRow.builder(predictor.schema());
        for (int i = 0; i < known.size(); i++) {
            Feature feature = predictor.schema().features().get(i);
            values.put(feature.name(), known.get(i));
            row.value(feature, known.get(i));
        }
        Estimate estimate = (Estimate) predictor.predict(row.build(), Horizon.TWELVE_MONTHS);
        return new ReferenceCase(
                name,
                values,
                Horizon.TWELVE_MONTHS,
                0.95,
                estimate.logOdds(),
                estimate.probability(),
                estimate.interval().orElseThrow().lower(),
                estimate.interval().orElseThrow().upper(),
                estimate.spread().stream().mapToDouble(Spread::lower).findFirst(),
                estimate.spread().stream().mapToDouble(Spread::upper).findFirst());
    }

    static FeatureRow row() {
        return FeatureRow.builder(FeatureSchema.of(BELIEF, AGE))
                .value(BELIEF, 4)
                .build();
    }

    private static FeatureRow ownRow() {
        return FeatureRow.builder(FeatureSchema.of(BELIEF, AGE, HOUSING, SLEEP))
                .date(AS_OF)
                .value(BELIEF, 4)
                .outsideDomain(AGE)
                .value(SLEEP, 7.300000000000001)
                .build();
    }

    /** The numbers have nine digits, so that the fixture does not change with the last bits of the library's own. */
    private static Estimate estimate() {
        return Estimate.of(
                MODEL,
                "0.4.0",
                Outcome.JOB,
                Horizon.SIX_MONTHS,
                ownRow(),
                0.156475134,
                0.95,
                Optional.of(new ConfidenceInterval(0.95, 0.104024237, 0.227504652)),
                Optional.of(new Spread(0.95, 0.0457611954, 0.357203507, 0.625)),
                -3.0625,
                0.0525868929,
                OptionalDouble.of(0.25),
                0.127807732,
                List.of(
                        Contribution.of(BELIEF, 1.6, 1.5, 0.12466589),
                        Contribution.of(SLEEP, 0.2, -0.25, -0.0207776483)),
                List.of(
                        new ContributionLine(ContributionLine.Kind.FEATURE, BELIEF, 1.6, 1.5, 0.12466589),
                        new ContributionLine(ContributionLine.Kind.FEATURE, SLEEP, 0.2, -0.25, -0.0207776483)),
                List.of(Text.of("Et skøn", "An estimate")));
    }

    /**
     * Nothing is missing, so that the numbers must be exact, and their last bits are those of every version. Belief and orientation are told as a difference and a level.
     */
    private static Estimate complete() {
        return Estimate.of(
                MODEL,
                "0.4.0",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS,
                FeatureRow.builder(FeatureSchema.of(BELIEF, ORIENTATION))
                        .value(BELIEF, 4)
                        .value(ORIENTATION, 3.25)
                        .build(),
                0.5,
                0.9,
                Optional.of(new ConfidenceInterval(0.9, 0.4487786419545004, 0.5512213580454997)),
                Optional.empty(),
                -1.5,
                0.18242552380635632,
                OptionalDouble.of(0.125),
                0,
                List.of(
                        Contribution.of(BELIEF, 1.5, 1.75, 0.37050355555925096),
                        Contribution.of(ORIENTATION, 0.5, -0.25, -0.05292907936560728)),
                List.of(
                        new ContributionLine(ContributionLine.Kind.ABOVE_LEVEL, BELIEF, 1, 1.25, 0.2646453968280364),
                        new ContributionLine(ContributionLine.Kind.LEVEL, ORIENTATION, 0.5, 0.25, 0.05292907936560728)),
                List.of(Text.of("Et skøn", "An estimate")));
    }

    private static NoEstimate noEstimate() {
        return new NoEstimate(
                MODEL,
                "0.4.0",
                Outcome.JOB_OR_EDUCATION,
                Horizon.TWELVE_MONTHS,
                FeatureRow.builder(FeatureSchema.of(BELIEF, AGE)).date(AS_OF).build(),
                List.of(NoEstimateReason.REQUIRED_FEATURE_MISSING, NoEstimateReason.COVERAGE_TOO_LOW),
                0.5,
                List.of(BELIEF.name()));
    }
}
