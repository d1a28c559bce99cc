package dk.bip.model.json;

import dk.bip.core.internal.Checks;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.predictor.SurvivalCurve;
import dk.bip.model.review.Review;
import java.util.Optional;

/** What a model says of a case, and what people say to that. */
final class PredictionCodecs {

    private static final ObjectCodec<Contribution> CONTRIBUTION = ObjectCodec.of(
            (contribution, out) -> {
                out.text("feature", contribution.feature().featureName());
                out.number("value", contribution.value());
                out.number("reference", contribution.reference());
                out.number("logOdds", contribution.logOdds());
                out.bool("imputed", contribution.isImputed());
            },
            in -> Contribution.of(
                    in.at("feature").as(Feature::named),
                    in.at("value").number(),
                    in.at("reference").number(),
                    in.at("logOdds").number(),
                    in.at("imputed").bool()));

    static final ObjectCodec<Prediction> PREDICTION = ObjectCodec.of(
            (prediction, out) -> {
                if (prediction instanceof Estimate estimate) {
                    out.text("prediction", Kind.ESTIMATE.name());
                    writeSubject(prediction, out);
                    writeEstimate(estimate, out);
                } else if (prediction instanceof NoEstimate none) {
                    out.text("prediction", Kind.NO_ESTIMATE.name());
                    writeSubject(prediction, out);
                    out.texts("reasons", none.reasons(), NoEstimateReason::code);
                }
                out.object("coverage", prediction.coverage(), FeatureCodecs.COVERAGE);
            },
            in -> switch (in.at("prediction").as(Kind::ofCode)) {
                case ESTIMATE -> readEstimate(in);
                case NO_ESTIMATE ->
                    new NoEstimate(
                            in.at("model").object(ModelCodecs.REFERENCE),
                            in.at("outcome").as(Outcome::ofCode),
                            ModelCodecs.horizon(in),
                            in.at("reasons").list(reason -> reason.as(NoEstimateReason::ofCode)),
                            in.at("coverage").object(FeatureCodecs.COVERAGE));
            });

    private static final ObjectCodec<SurvivalCurve.Point> POINT = ObjectCodec.of(
            (point, out) -> {
                out.whole(ModelCodecs.HORIZON, point.horizon().months());
                out.number("survival", point.survival());
                out.number("lower", point.lower());
                out.number("upper", point.upper());
            },
            in -> new SurvivalCurve.Point(
                    ModelCodecs.horizon(in),
                    in.at("survival").number(),
                    in.at("lower").number(),
                    in.at("upper").number()));

    static final ObjectCodec<SurvivalCurve> SURVIVAL_CURVE = ObjectCodec.of(
            (curve, out) -> {
                out.text("outcome", curve.outcome().code());
                out.number("level", curve.level());
                out.objects("points", curve.points(), POINT);
            },
            in -> new SurvivalCurve(
                    in.at("outcome").as(Outcome::ofCode),
                    in.at("level").number(),
                    in.at("points").objects(POINT)));

    static final ObjectCodec<Review> REVIEW = ObjectCodec.of(
            (review, out) -> {
                out.object("model", review.model(), ModelCodecs.REFERENCE);
                out.text("outcome", review.outcome().code());
                out.whole(ModelCodecs.HORIZON, review.horizon().months());
                out.date("asOf", review.asOf());
                out.date("reviewedOn", review.reviewedOn());
                out.text("verdict", review.verdict().code());
                review.reason().ifPresent(reason -> out.text("reason", reason));
            },
            in -> {
                Review.Verdict verdict = in.at("verdict").as(Review.Verdict::ofCode);
                Optional<JsonValue> reason =
                        verdict == Review.Verdict.AGREES ? in.optional("reason") : Optional.of(in.at("reason"));
                return Review.of(
                        in.at("model").object(ModelCodecs.REFERENCE),
                        in.at("outcome").as(Outcome::ofCode),
                        ModelCodecs.horizon(in),
                        in.at("asOf").date(),
                        in.at("reviewedOn").date(),
                        verdict,
                        reason.map(JsonValue::text));
            });

    private PredictionCodecs() {}

    private static void writeSubject(Prediction prediction, ObjectWriter out) {
        out.object("model", prediction.model(), ModelCodecs.REFERENCE);
        out.text("outcome", prediction.outcome().code());
        out.whole(ModelCodecs.HORIZON, prediction.horizon().months());
    }

    private static void writeEstimate(Estimate estimate, ObjectWriter out) {
        out.number("probability", estimate.probability());
        out.number("lower", estimate.lower());
        out.number("upper", estimate.upper());
        out.number("level", estimate.level());
        out.number("intercept", estimate.intercept());
        out.objects("contributions", estimate.contributions(), CONTRIBUTION);
        out.number("logOdds", estimate.logOdds());
        out.number("standardError", estimate.standardError());
        out.objects("caveats", estimate.caveats(), CommonCodecs.TEXT);
    }

    private static Estimate readEstimate(ObjectReader in) {
        ModelReference model = in.at("model").object(ModelCodecs.REFERENCE);
        Outcome outcome = in.at("outcome").as(Outcome::ofCode);
        Horizon horizon = ModelCodecs.horizon(in);
        Estimate.Builder builder = Estimate.builder(model, outcome, horizon)
                .probability(
                        in.at("probability").number(),
                        in.at("lower").number(),
                        in.at("upper").number(),
                        in.at("level").number())
                .logOdds(
                        in.at("intercept").number(),
                        in.at("logOdds").number(),
                        in.at("standardError").number())
                .coverage(in.at("coverage").object(FeatureCodecs.COVERAGE))
                .caveats(in.at("caveats").objects(CommonCodecs.TEXT));
        in.at("contributions").objects(CONTRIBUTION).forEach(builder::contribution);
        return builder.build();
    }

    private enum Kind {
        ESTIMATE,
        NO_ESTIMATE;

        static Kind ofCode(String code) {
            return Checks.codeOf("prediction", code, values(), Kind::name);
        }
    }
}
