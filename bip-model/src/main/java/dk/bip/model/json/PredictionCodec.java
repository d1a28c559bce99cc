package dk.bip.model.json;

import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.Prediction;
import java.util.Arrays;
import java.util.List;

/** What a model says of a case. */
final class PredictionCodec {

    private static final ObjectCodec<Contribution> CONTRIBUTION = Fields.<Contribution>of("contribution")
            .field("feature", FeatureCodecs.FEATURE, Contribution::feature)
            .field("value", Kind.NUMBER, Contribution::value)
            .field("reference", Kind.NUMBER, Contribution::reference)
            .field("logOdds", Kind.NUMBER, Contribution::logOdds)
            .field("imputed", Kind.BOOL, Contribution::isImputed)
            .read(in -> Contribution.of(
                    in.at("feature").code(Feature::named),
                    in.at("value").number(),
                    in.at("reference").number(),
                    in.at("logOdds").number(),
                    in.at("imputed").bool()));

    private static final ObjectCodec<Estimate> ESTIMATE = PredictionCodec.<Estimate>about("estimate")
            .field("probability", Kind.PROBABILITY, Estimate::probability)
            .field("lower", Kind.PROBABILITY, Estimate::lower)
            .field("upper", Kind.PROBABILITY, Estimate::upper)
            .field("level", Kind.LEVEL, Estimate::level)
            .field("intercept", Kind.NUMBER, Estimate::intercept)
            .field("contributions", Kind.objects(CONTRIBUTION), Estimate::contributions)
            .field("logOdds", Kind.NUMBER, Estimate::logOdds)
            .field("standardError", Kind.NUMBER.and("minimum", 0), Estimate::standardError)
            .field("caveats", Kind.LIST_OF_WORDS, Estimate::caveats)
            .field("coverage", Kind.object(FeatureCodecs.COVERAGE), Estimate::coverage)
            .read(PredictionCodec::readEstimate);

    private static final ObjectCodec<NoEstimate> NO_ESTIMATE = PredictionCodec.<NoEstimate>about("noEstimate")
            .field(
                    "reasons",
                    Kind.texts(
                                    Kind.code(Arrays.asList(NoEstimateReason.values()), NoEstimateReason::code),
                                    NoEstimateReason::code)
                            .and("minItems", 1),
                    NoEstimate::reasons)
            .field("coverage", Kind.object(FeatureCodecs.COVERAGE), NoEstimate::coverage)
            .read(in -> new NoEstimate(
                    in.at("model").object(ModelDocumentCodec.REFERENCE),
                    in.at("outcome").code(Outcome::ofCode),
                    in.at(ModelDocumentCodec.HORIZON).horizon(),
                    in.at("reasons").list(reason -> reason.code(NoEstimateReason::ofCode)),
                    in.at("coverage").object(FeatureCodecs.COVERAGE)));

    static final ObjectCodec<Prediction> PREDICTION = ObjectCodec.tagged(
            "prediction",
            List.of(
                    Variant.of("ESTIMATE", Estimate.class, ESTIMATE),
                    Variant.of("NO_ESTIMATE", NoEstimate.class, NO_ESTIMATE)));

    private PredictionCodec() {}

    private static <P extends Prediction> Fields<P> about(String name) {
        return Fields.<P>of(name)
                .field("model", Kind.object(ModelDocumentCodec.REFERENCE), Prediction::model)
                .field("outcome", ModelDocumentCodec.OUTCOME, Prediction::outcome)
                .field(ModelDocumentCodec.HORIZON, Kind.HORIZON, Prediction::horizon);
    }

    private static Estimate readEstimate(ObjectReader in) {
        Estimate.Builder builder = Estimate.builder(
                        in.at("model").object(ModelDocumentCodec.REFERENCE),
                        in.at("outcome").code(Outcome::ofCode),
                        in.at(ModelDocumentCodec.HORIZON).horizon())
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
                .caveats(in.at("caveats").list(JsonValue::words));
        in.at("contributions").objects(CONTRIBUTION).forEach(builder::contribution);
        return builder.build();
    }
}
