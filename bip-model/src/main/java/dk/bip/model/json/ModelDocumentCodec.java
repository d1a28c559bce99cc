package dk.bip.model.json;

import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.ModelTerm;

/** The model document, without its terms' transforms, its card and its reference cases. */
final class ModelDocumentCodec {

    static final String HORIZON = "horizonMonths";

    static final ObjectCodec<ModelReference> REFERENCE = Fields.<ModelReference>of("model")
            .field("id", Kind.NAME, ModelReference::id)
            .field("version", Kind.NAME, ModelReference::version)
            .read(in -> new ModelReference(in.at("id").text(), in.at("version").text()));

    private static final ObjectCodec<ModelTerm> TERM = Fields.<ModelTerm>of("term")
            .field("name", Kind.NAME, ModelTerm::name)
            .field("feature", Kind.NAME, ModelTerm::feature)
            .field("transform", Kind.object(TransformCodec.TRANSFORM), ModelTerm::transform)
            .field("reference", Kind.NUMBER, ModelTerm::reference)
            .read(in -> new ModelTerm(
                    in.at("name").text(),
                    in.at("feature").text(),
                    in.at("transform").object(TransformCodec.TRANSFORM),
                    in.at("reference").number()));

    private static final ObjectCodec<HorizonLogit> LOGIT = Fields.<HorizonLogit>of("logit")
            .field(HORIZON, Kind.HORIZON, HorizonLogit::horizon)
            .field("intercept", Kind.NUMBER, HorizonLogit::intercept)
            .field("coefficients", Kind.NUMBERS.and("minItems", 1), HorizonLogit::coefficients)
            .optional("covariance", Kind.object(MatrixCodecs.COVARIANCE), HorizonLogit::covariance)
            .read(in -> new HorizonLogit(
                    in.at(HORIZON).horizon(),
                    in.at("intercept").number(),
                    in.at("coefficients").list(JsonValue::number),
                    in.optional("covariance").map(value -> value.object(MatrixCodecs.COVARIANCE))));

    private static final ObjectCodec<DomainRule> RULE = Fields.<DomainRule>of("rule")
            .field("feature", Kind.NAME, DomainRule::feature)
            .field("value", Kind.NUMBER, DomainRule::value)
            .field("bounded", Kind.NAME, DomainRule::bounded)
            .field("maximum", Kind.NUMBER, DomainRule::maximum)
            .read(in -> new DomainRule(
                    in.at("feature").text(),
                    in.at("value").number(),
                    in.at("bounded").text(),
                    in.at("maximum").number()));

    private static final ObjectCodec<GroupedDifference> GROUP = Fields.<GroupedDifference>of("group")
            .field("term", Kind.NAME, GroupedDifference::term)
            .field("level", Kind.NAME, GroupedDifference::level)
            .read(in ->
                    new GroupedDifference(in.at("term").text(), in.at("level").text()));

    static final ObjectCodec<ModelDocument> DOCUMENT = fields().read(in -> verified(in, read(in)));

    static final ObjectCodec<ModelDocument> UNVERIFIED = fields().read(ModelDocumentCodec::read);

    private ModelDocumentCodec() {}

    private static Fields<ModelDocument> fields() {
        return Fields.<ModelDocument>of("modelDocument")
                .field("id", Kind.NAME, ModelDocument::id)
                .field("version", Kind.NAME, ModelDocument::version)
                .field("outcome", OutcomeCodec.OUTCOME, ModelDocument::outcome)
                .field(
                        "features",
                        Kind.objects(FeatureCodec.FEATURE).and("minItems", 1),
                        document -> document.schema().features())
                .field("requiredFeatures", Kind.texts(Kind.NAME, name -> name), ModelDocument::requiredFeatures)
                .field("terms", Kind.objects(TERM).and("minItems", 1), ModelDocument::terms)
                .optional("precision", Kind.object(MatrixCodecs.PRECISION), ModelDocument::precision)
                .field("logits", Kind.objects(LOGIT).and("minItems", 1), ModelDocument::logits)
                .field("rules", Kind.objects(RULE), ModelDocument::rules)
                .field("groups", Kind.objects(GROUP), ModelDocument::groups)
                .field("minimumCoverage", Kind.PROBABILITY, ModelDocument::minimumCoverage)
                .field("level", Kind.LEVEL, ModelDocument::level)
                .field("card", Kind.object(ModelCardCodec.CARD), ModelDocument::card)
                .field("referenceCases", Kind.objects(ReferenceCaseCodec.CASE), ModelDocument::referenceCases);
    }

    private static ModelDocument read(ObjectReader in) {
        ModelDocument.Builder builder = ModelDocument.builder(
                        in.at("id").text(), in.at("version").text())
                .outcome(OutcomeCodec.read(in.at("outcome")))
                .minimumCoverage(in.at("minimumCoverage").number())
                .level(in.at("level").number())
                .card(in.at("card").object(ModelCardCodec.CARD))
                .referenceCases(in.at("referenceCases").objects(ReferenceCaseCodec.CASE));
        in.at("features").list(FeatureCodec::read).forEach(builder::feature);
        in.at("requiredFeatures").list(JsonValue::text).forEach(builder::require);
        in.optional("precision").ifPresent(value -> builder.precision(value.object(MatrixCodecs.PRECISION)));
        in.at("terms").objects(TERM).forEach(builder::term);
        in.at("logits").objects(LOGIT).forEach(builder::logit);
        in.at("rules").objects(RULE).forEach(builder::rule);
        in.at("groups").objects(GROUP).forEach(builder::group);
        return builder.build();
    }

    private static ModelDocument verified(ObjectReader in, ModelDocument document) {
        int mismatches =
                JobProbabilityPredictor.of(document).verify().mismatches().size();
        if (mismatches > 0) {
            throw in.refuse(
                    "must give the scores of its reference cases, but does not of " + mismatches + " of "
                            + document.referenceCases().size(),
                    "a number was changed, or the cases belong to another model?");
        }
        return document;
    }
}
