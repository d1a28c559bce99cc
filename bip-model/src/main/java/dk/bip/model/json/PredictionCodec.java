package dk.bip.model.json;

import dk.bip.model.feature.FeatureRow;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.predictor.Spread;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a model says of a case, and what it saw of it. */
final class PredictionCodec {

    private static final ObjectCodec<Spread> SPREAD = Fields.<Spread>of("spread")
            .field("lower", Kind.PROBABILITY, Spread::lower)
            .field("upper", Kind.PROBABILITY, Spread::upper)
            .field("deviation", Kind.NUMBER.and("exclusiveMinimum", 0), Spread::deviation)
            .readByItsParent();

    private static final ObjectCodec<Estimate> ESTIMATE = PredictionCodec.<Estimate>about("estimate")
            .field("probability", Kind.PROBABILITY, Estimate::probability)
            .field("level", Kind.LEVEL, Estimate::level)
            .optional("interval", Kind.object(Bounds.CODEC), PredictionCodec::interval)
            .optional("spread", Kind.object(SPREAD), Estimate::spread)
            .field("intercept", Kind.NUMBER, Estimate::intercept)
            .field("interceptProbability", Kind.PROBABILITY, Estimate::interceptProbability)
            .field("contributions", Kind.objects(ContributionCodec.CONTRIBUTION), Estimate::contributions)
            .field("logOdds", Kind.NUMBER, Estimate::logOdds)
            .optional("standardError", Kind.NUMBER.and("minimum", 0), PredictionCodec::standardError)
            .field("averaging", Kind.NUMBER, Estimate::averaging)
            .field("lines", Kind.objects(ContributionCodec.LINE), Estimate::lines)
            .field("caveats", Kind.LIST_OF_WORDS, Estimate::caveats)
            .read(PredictionCodec::readEstimate);

    private static final ObjectCodec<NoEstimate> NO_ESTIMATE = PredictionCodec.<NoEstimate>about("noEstimate")
            .field(
                    "reasons",
                    Kind.texts(
                                    Kind.code(Arrays.asList(NoEstimateReason.values()), NoEstimateReason::code),
                                    NoEstimateReason::code)
                            .and("minItems", 1),
                    NoEstimate::reasons)
            .field("minimumCoverage", Kind.PROBABILITY, NoEstimate::minimumCoverage)
            .field("requiredFeatures", Kind.texts(Kind.NAME, name -> name), NoEstimate::requiredFeatures)
            .read(in -> new NoEstimate(
                    in.at("model").object(ModelDocumentCodec.REFERENCE),
                    in.at("libraryVersion").text(),
                    OutcomeCodec.read(in.at("outcome")),
                    in.at(ModelDocumentCodec.HORIZON).horizon(),
                    in.at("row").object(FeatureRowCodec.ROW),
                    in.at("reasons").list(reason -> reason.code(NoEstimateReason::ofCode)),
                    in.at("minimumCoverage").number(),
                    in.at("requiredFeatures").list(JsonValue::text)));

    static final ObjectCodec<Prediction> PREDICTION = ObjectCodec.tagged(
            "prediction",
            List.of(
                    Variant.of("ESTIMATE", Estimate.class, ESTIMATE),
                    Variant.of("NO_ESTIMATE", NoEstimate.class, NO_ESTIMATE)));

    private PredictionCodec() {}

    private static <P extends Prediction> Fields<P> about(String name) {
        return Fields.<P>of(name)
                .field("model", Kind.object(ModelDocumentCodec.REFERENCE), Prediction::model)
                .field("libraryVersion", Kind.NAME, Prediction::libraryVersion)
                .field("outcome", OutcomeCodec.OUTCOME, Prediction::outcome)
                .field(ModelDocumentCodec.HORIZON, Kind.HORIZON, Prediction::horizon)
                .field("row", Kind.object(FeatureRowCodec.ROW), Prediction::row);
    }

    private static Optional<Bounds> interval(Estimate estimate) {
        return estimate.interval().map(interval -> new Bounds(interval.lower(), interval.upper()));
    }

    private static Optional<Double> standardError(Estimate estimate) {
        return estimate.standardError().stream().boxed().findFirst();
    }

    private static Estimate readEstimate(ObjectReader in) {
        FeatureRow row = in.at("row").object(FeatureRowCodec.ROW);
        double level = in.at("level").number();
        Optional<Bounds> interval = in.optional("interval").map(value -> value.object(Bounds.CODEC));
        Optional<Spread> spread = in.optional("spread").map(value -> value.object(fields -> spread(fields, level)));
        Estimate estimate = Estimate.of(
                in.at("model").object(ModelDocumentCodec.REFERENCE),
                in.at("libraryVersion").text(),
                OutcomeCodec.read(in.at("outcome")),
                in.at(ModelDocumentCodec.HORIZON).horizon(),
                row,
                in.at("probability").number(),
                level,
                interval.map(ends -> new ConfidenceInterval(level, ends.lower(), ends.upper())),
                spread,
                in.at("intercept").number(),
                in.at("interceptProbability").number(),
                in.optional("standardError").stream()
                        .mapToDouble(JsonValue::number)
                        .findFirst(),
                in.at("averaging").number(),
                in.at("contributions")
                        .list(one -> one.object(fields -> ContributionCodec.contribution(fields, row.schema()))),
                in.at("lines").list(line -> line.object(fields -> ContributionCodec.line(fields, row.schema()))),
                in.at("caveats").list(JsonValue::words));
        JsonValue logOdds = in.at("logOdds");
        if (logOdds.number() != estimate.logOdds()) {
            throw logOdds.path().refuse("must be the intercept and the contributions added in order", null);
        }
        return estimate;
    }

    private static Spread spread(ObjectReader in, double level) {
        return new Spread(
                level,
                in.at("lower").number(),
                in.at("upper").number(),
                in.at("deviation").number());
    }
}
