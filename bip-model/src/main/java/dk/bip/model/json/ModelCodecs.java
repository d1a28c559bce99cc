package dk.bip.model.json;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.card.TermNote;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model document and what travels in it. */
final class ModelCodecs {

    static final String HORIZON = "horizonMonths";

    static final ObjectCodec<CovarianceMatrix> COVARIANCE = ObjectCodec.of(
            (matrix, out) -> {
                out.texts("terms", matrix.terms(), name -> name);
                out.rows(
                        "rows",
                        Arrays.stream(matrix.toArray())
                                .map(row -> Arrays.stream(row).boxed().toList())
                                .toList());
            },
            in -> CovarianceMatrix.of(
                    in.at("terms").list(JsonValue::text),
                    in.at("rows")
                            .list(row -> row.list(JsonValue::number).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray())
                            .toArray(new double[0][])));

    static final ObjectCodec<ModelReference> REFERENCE = ObjectCodec.of(
            (model, out) -> {
                out.text("id", model.id());
                out.text("version", model.version());
            },
            in -> new ModelReference(in.at("id").text(), in.at("version").text()));

    private static final ObjectCodec<Assumption> ASSUMPTION = ObjectCodec.of(
            (assumption, out) -> {
                out.text("id", assumption.id());
                out.words("statement", assumption.statement());
                out.number("value", assumption.value());
                out.number("least", assumption.least());
                out.number("greatest", assumption.greatest());
                out.text("unit", assumption.unit());
            },
            in -> new Assumption(
                    in.at("id").text(),
                    in.at("statement").words(),
                    in.at("value").number(),
                    in.at("least").number(),
                    in.at("greatest").number(),
                    in.at("unit").text()));

    private static final ObjectCodec<CalibrationPoint> CALIBRATION = ObjectCodec.of(
            (point, out) -> {
                out.words("group", point.group());
                out.whole(HORIZON, point.horizon().months());
                out.number("predicted", point.predicted());
                out.number("observed", point.observed());
                out.text("source", point.source());
            },
            in -> new CalibrationPoint(
                    in.at("group").words(),
                    horizon(in),
                    in.at("predicted").number(),
                    in.at("observed").number(),
                    in.at("source").text()));

    private static final ObjectCodec<TermNote> TERM_NOTE = ObjectCodec.of(
            (note, out) -> {
                out.text("term", note.term());
                out.words("explanation", note.explanation());
            },
            in -> new TermNote(in.at("term").text(), in.at("explanation").words()));

    private static final ObjectCodec<ProvenanceEntry> PROVENANCE = ObjectCodec.of(
            (entry, out) -> {
                out.text("key", entry.key());
                out.text("value", entry.value());
            },
            in -> new ProvenanceEntry(in.at("key").text(), in.at("value").text()));

    static final ObjectCodec<ModelCard> CARD = ObjectCodec.of(
            (card, out) -> {
                out.words("title", card.title());
                out.words("derivation", card.derivation());
                out.words("population", card.population());
                out.objects("intendedUses", card.intendedUses(), CommonCodecs.TEXT);
                out.objects("forbiddenUses", card.forbiddenUses(), CommonCodecs.TEXT);
                out.objects("limits", card.limits(), CommonCodecs.TEXT);
                out.objects("law", card.law(), CommonCodecs.TEXT);
                out.objects("caveats", card.caveats(), CommonCodecs.TEXT);
                out.texts("findings", card.findings(), FindingId::value);
                out.objects("assumptions", card.assumptions(), ASSUMPTION);
                out.objects("calibration", card.calibration(), CALIBRATION);
                out.objects("termNotes", card.termNotes(), TERM_NOTE);
                out.objects("provenance", card.provenance(), PROVENANCE);
            },
            ModelCodecs::readCard);

    static final ObjectCodec<ReferenceCase> REFERENCE_CASE = ObjectCodec.of(
            (reference, out) -> {
                out.text("name", reference.name());
                out.objects("values", NamedValue.of(reference.values()), NamedValue.CODEC);
                out.whole(HORIZON, reference.horizon().months());
                out.number("level", reference.level());
                out.number("logOdds", reference.logOdds());
                out.number("probability", reference.probability());
                out.number("lower", reference.lower());
                out.number("upper", reference.upper());
            },
            in -> new ReferenceCase(
                    in.at("name").text(),
                    NamedValue.toMap(in.at("values").objects(NamedValue.CODEC)),
                    horizon(in),
                    in.at("level").number(),
                    in.at("logOdds").number(),
                    in.at("probability").number(),
                    in.at("lower").number(),
                    in.at("upper").number()));

    private static final ObjectCodec<ModelTerm> TERM = ObjectCodec.of(
            (term, out) -> {
                out.text("name", term.name());
                out.number("coefficient", term.coefficient());
                out.number("reference", term.reference());
                out.bool("required", term.required());
            },
            in -> new ModelTerm(
                    in.at("name").text(),
                    in.at("coefficient").number(),
                    in.at("reference").number(),
                    in.at("required").bool()));

    static final ObjectCodec<ModelDocument> DOCUMENT =
            ObjectCodec.of(ModelCodecs::writeDocument, ModelCodecs::readDocument);

    static final ObjectCodec<Verification> VERIFICATION = ObjectCodec.of(
            (verification, out) -> {
                out.whole("cases", verification.cases());
                out.texts("mismatches", verification.mismatches(), name -> name);
            },
            in -> new Verification(in.at("cases").integer(), in.at("mismatches").list(JsonValue::text)));

    private ModelCodecs() {}

    static Horizon horizon(ObjectReader in) {
        return in.at(HORIZON).horizon();
    }

    private static ModelCard readCard(ObjectReader in) {
        ModelCard.Builder builder = ModelCard.builder(
                in.at("title").words(),
                in.at("derivation").words(),
                in.at("population").words());
        texts(in, "intendedUses").forEach(builder::intendedUse);
        texts(in, "forbiddenUses").forEach(builder::forbiddenUse);
        texts(in, "limits").forEach(builder::limit);
        texts(in, "law").forEach(builder::law);
        texts(in, "caveats").forEach(builder::caveat);
        in.at("findings").list(id -> id.as(FindingId::new)).forEach(builder::finding);
        in.at("assumptions").objects(ASSUMPTION).forEach(builder::assumption);
        in.at("calibration").objects(CALIBRATION).forEach(builder::calibration);
        in.at("termNotes").objects(TERM_NOTE).forEach(note -> builder.termNote(note.term(), note.explanation()));
        in.at("provenance").objects(PROVENANCE).forEach(entry -> builder.provenance(entry.key(), entry.value()));
        return builder.build();
    }

    private static List<Text> texts(ObjectReader in, String name) {
        return in.at(name).objects(CommonCodecs.TEXT);
    }

    private static void writeDocument(ModelDocument document, ObjectWriter out) {
        out.text("id", document.id());
        out.text("version", document.version());
        out.text("outcome", document.outcome().code());
        out.whole("intervalMonths", document.intervalMonths());
        out.number("intercept", document.intercept());
        out.objects("terms", document.terms(), TERM);
        out.object("coefficientCovariance", document.coefficientCovariance(), COVARIANCE);
        out.object("featureCovariance", document.featureCovariance(), COVARIANCE);
        out.number("leastCoverage", document.leastCoverage());
        out.number("level", document.level());
        out.numbers("intervalOffsets", document.intervalOffsets());
        out.object("card", document.card(), CARD);
        out.objects("referenceCases", document.referenceCases(), REFERENCE_CASE);
    }

    private static ModelDocument readDocument(ObjectReader in) {
        JsonValue interval = in.at("intervalMonths");
        if (interval.integer() != Horizon.MONTHS_PER_INTERVAL) {
            throw interval.path().refuse("must be " + Horizon.MONTHS_PER_INTERVAL, null);
        }
        ModelDocument.Builder builder = ModelDocument.builder(
                        in.at("id").text(), in.at("version").text())
                .outcome(in.at("outcome").as(Outcome::ofCode))
                .intercept(in.at("intercept").number())
                .coefficientCovariance(in.at("coefficientCovariance").object(COVARIANCE))
                .featureCovariance(in.at("featureCovariance").object(COVARIANCE))
                .leastCoverage(in.at("leastCoverage").number())
                .level(in.at("level").number())
                .intervalOffsets(in.at("intervalOffsets").list(JsonValue::number))
                .card(in.at("card").object(CARD));
        in.at("terms").objects(TERM).forEach(builder::term);
        in.at("referenceCases").objects(REFERENCE_CASE).forEach(builder::referenceCase);
        return builder.build();
    }

    /** A feature's name and value in a reference case. */
    private record NamedValue(String feature, double value) {

        static final ObjectCodec<NamedValue> CODEC = ObjectCodec.of(
                (named, out) -> {
                    out.text("feature", named.feature);
                    out.number("value", named.value);
                },
                in -> new NamedValue(in.at("feature").text(), in.at("value").number()));

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
