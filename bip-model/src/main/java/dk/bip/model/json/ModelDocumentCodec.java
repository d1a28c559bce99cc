package dk.bip.model.json;

import dk.bip.core.internal.Checks;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model document and what travels in it, without its card. */
final class ModelDocumentCodec {

    static final String HORIZON = "horizonMonths";

    static final Kind<Outcome> OUTCOME = Kind.code(Arrays.asList(Outcome.values()), Outcome::code);

    static final ObjectCodec<ModelReference> REFERENCE = Fields.<ModelReference>of("model")
            .field("id", Kind.NAME, ModelReference::id)
            .field("version", Kind.NAME, ModelReference::version)
            .read(in -> new ModelReference(in.at("id").text(), in.at("version").text()));

    private static final Kind<List<List<Double>>> ROWS = new Kind<>(
            ObjectWriter::rows,
            any -> Schema.of(
                    "type", "array", "items", Schema.of("type", "array", "items", Schema.of("type", "number"))));

    private static final ObjectCodec<CovarianceMatrix> COVARIANCE = Fields.<CovarianceMatrix>of("covariance")
            .field("terms", Kind.texts(Kind.NAME, name -> name), CovarianceMatrix::terms)
            .field(
                    "rows",
                    ROWS,
                    matrix -> Arrays.stream(matrix.toArray())
                            .map(row -> Arrays.stream(row).boxed().toList())
                            .toList())
            .read(in -> CovarianceMatrix.of(
                    in.at("terms").list(JsonValue::text),
                    in.at("rows")
                            .list(row -> row.list(JsonValue::number).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray())
                            .toArray(new double[0][])));

    private static final ObjectCodec<NamedValue> NAMED_VALUE = Fields.<NamedValue>of("namedValue")
            .field("feature", Kind.TEXT, NamedValue::feature)
            .field("value", Kind.NUMBER, NamedValue::value)
            .read(in -> new NamedValue(in.at("feature").text(), in.at("value").number()));

    private static final ObjectCodec<ReferenceCase> REFERENCE_CASE = Fields.<ReferenceCase>of("referenceCase")
            .field("name", Kind.NAME, ReferenceCase::name)
            .field("values", Kind.objects(NAMED_VALUE), reference -> NamedValue.of(reference.values()))
            .field(HORIZON, Kind.HORIZON, ReferenceCase::horizon)
            .field("level", Kind.LEVEL, ReferenceCase::level)
            .field("logOdds", Kind.NUMBER, ReferenceCase::logOdds)
            .field("probability", Kind.PROBABILITY, ReferenceCase::probability)
            .field("lower", Kind.PROBABILITY, ReferenceCase::lower)
            .field("upper", Kind.PROBABILITY, ReferenceCase::upper)
            .read(in -> new ReferenceCase(
                    in.at("name").text(),
                    NamedValue.toMap(in.at("values").objects(NAMED_VALUE)),
                    in.at(HORIZON).horizon(),
                    in.at("level").number(),
                    in.at("logOdds").number(),
                    in.at("probability").number(),
                    in.at("lower").number(),
                    in.at("upper").number()));

    private static final ObjectCodec<ModelTerm> TERM = Fields.<ModelTerm>of("term")
            .field("name", Kind.NAME, ModelTerm::name)
            .field("coefficient", Kind.NUMBER, ModelTerm::coefficient)
            .field("reference", Kind.NUMBER, ModelTerm::reference)
            .field("required", Kind.BOOL, ModelTerm::required)
            .read(in -> new ModelTerm(
                    in.at("name").text(),
                    in.at("coefficient").number(),
                    in.at("reference").number(),
                    in.at("required").bool()));

    private static final Kind<Integer> INTERVAL_MONTHS =
            new Kind<Integer>(ObjectWriter::whole, any -> Schema.of("const", Horizon.MONTHS_PER_INTERVAL));

    static final ObjectCodec<ModelDocument> DOCUMENT = Fields.<ModelDocument>of("modelDocument")
            .field("id", Kind.NAME, ModelDocument::id)
            .field("version", Kind.NAME, ModelDocument::version)
            .field("outcome", OUTCOME, ModelDocument::outcome)
            .field("intervalMonths", INTERVAL_MONTHS, ModelDocument::intervalMonths)
            .field("intercept", Kind.NUMBER, ModelDocument::intercept)
            .field("terms", Kind.objects(TERM).and("minItems", 1), ModelDocument::terms)
            .field("coefficientCovariance", Kind.object(COVARIANCE), ModelDocument::coefficientCovariance)
            .field("featureCovariance", Kind.object(COVARIANCE), ModelDocument::featureCovariance)
            .field("leastCoverage", Kind.PROBABILITY, ModelDocument::minimumCoverage)
            .field("level", Kind.LEVEL, ModelDocument::level)
            .field("intervalOffsets", Kind.NUMBERS.and("minItems", 1), ModelDocument::intervalOffsets)
            .field("card", Kind.object(ModelCardCodec.CARD), ModelDocument::card)
            .field("referenceCases", Kind.objects(REFERENCE_CASE), ModelDocument::referenceCases)
            .read(ModelDocumentCodec::read);

    private ModelDocumentCodec() {}

    private static ModelDocument read(ObjectReader in) {
        JsonValue interval = in.at("intervalMonths");
        if (interval.integer() != Horizon.MONTHS_PER_INTERVAL) {
            throw interval.path().refuse("must be " + Horizon.MONTHS_PER_INTERVAL, null);
        }
        ModelDocument.Builder builder = ModelDocument.builder(
                        in.at("id").text(), in.at("version").text())
                .outcome(in.at("outcome").code(Outcome::ofCode))
                .intercept(in.at("intercept").number())
                .coefficientCovariance(in.at("coefficientCovariance").object(COVARIANCE))
                .featureCovariance(in.at("featureCovariance").object(COVARIANCE))
                .minimumCoverage(in.at("leastCoverage").number())
                .level(in.at("level").number())
                .intervalOffsets(in.at("intervalOffsets").list(JsonValue::number))
                .card(in.at("card").object(ModelCardCodec.CARD));
        in.at("terms").objects(TERM).forEach(builder::term);
        in.at("referenceCases").objects(REFERENCE_CASE).forEach(builder::referenceCase);
        return builder.build();
    }

    /** A feature's name and value in a reference case. */
    private record NamedValue(String feature, double value) {

        static List<NamedValue> of(Map<String, Double> values) {
            List<NamedValue> list = new ArrayList<>();
            values.forEach((feature, value) -> list.add(new NamedValue(feature, value)));
            return list;
        }

        static Map<String, Double> toMap(List<NamedValue> list) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (NamedValue named : list) {
                Checks.that(values.put(named.feature, named.value) == null, "values must name a feature only once");
            }
            return values;
        }
    }
}
