package dk.bip.model.json;

import dk.bip.core.Text;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.card.TermNote;
import dk.bip.model.evidence.FindingId;
import java.util.List;
import java.util.OptionalDouble;

/** What a model is for and what it is not. */
final class ModelCardCodec {

    /** Until then a card held the law as it was known, which is read as a limit: a card has no other place for it. */
    private static final int WITHOUT_LAW = 3;

    private static final Kind<String> FINDING_ID =
            Kind.matching("^[A-Z]+(-[A-Z]+)*-[0-9]{2}$").and("maxLength", 100);

    private static final ObjectCodec<Assumption> ASSUMPTION = Fields.<Assumption>of("assumption")
            .field("id", Kind.NAME, Assumption::id)
            .field("statement", Kind.WORDS, Assumption::statement)
            .field("value", Kind.NUMBER, Assumption::value)
            .field("least", Kind.NUMBER, Assumption::minimum)
            .field("greatest", Kind.NUMBER, Assumption::maximum)
            .field("unit", Kind.NAME, Assumption::unit)
            .read(in -> new Assumption(
                    in.at("id").text(),
                    in.at("statement").words(),
                    in.at("value").number(),
                    in.at("least").number(),
                    in.at("greatest").number(),
                    in.at("unit").text()));

    private static final ObjectCodec<CalibrationPoint> CALIBRATION = Fields.<CalibrationPoint>of("calibrationPoint")
            .field("group", Kind.WORDS, CalibrationPoint::group)
            .field(ModelDocumentCodec.HORIZON, Kind.HORIZON, CalibrationPoint::horizon)
            .field("predicted", Kind.PROBABILITY, CalibrationPoint::predicted)
            .field("observed", Kind.PROBABILITY, CalibrationPoint::observed)
            .field("source", Kind.NAME, CalibrationPoint::source)
            .optional(
                    "standardError",
                    Kind.NUMBER,
                    point -> point.standardError().stream().boxed().findFirst())
            .read(in -> new CalibrationPoint(
                    in.at("group").words(),
                    in.at(ModelDocumentCodec.HORIZON).horizon(),
                    in.at("predicted").number(),
                    in.at("observed").number(),
                    in.at("source").text(),
                    in.optional("standardError")
                            .map(number -> OptionalDouble.of(number.number()))
                            .orElse(OptionalDouble.empty())));

    private static final ObjectCodec<TermNote> TERM_NOTE = Fields.<TermNote>of("termNote")
            .field("term", Kind.NAME, TermNote::term)
            .field("explanation", Kind.WORDS, TermNote::explanation)
            .read(in -> new TermNote(in.at("term").text(), in.at("explanation").words()));

    private static final ObjectCodec<ProvenanceEntry> PROVENANCE = Fields.<ProvenanceEntry>of("provenanceEntry")
            .field("key", Kind.matching("^[a-z][a-z0-9_]*$"), ProvenanceEntry::key)
            .field("value", Kind.NAME, ProvenanceEntry::value)
            .read(in -> new ProvenanceEntry(in.at("key").text(), in.at("value").text()));

    static final ObjectCodec<ModelCard> CARD = Fields.<ModelCard>of("card")
            .field("title", Kind.WORDS, ModelCard::title)
            .field("derivation", Kind.WORDS, ModelCard::derivation)
            .field("population", Kind.WORDS, ModelCard::population)
            .field("intendedUses", Kind.LIST_OF_WORDS.and("minItems", 1), ModelCard::intendedUses)
            .field("forbiddenUses", Kind.LIST_OF_WORDS.and("minItems", 1), ModelCard::forbiddenUses)
            .field("limits", Kind.LIST_OF_WORDS, ModelCard::limits)
            .field("caveats", Kind.LIST_OF_WORDS.and("minItems", 1), ModelCard::caveats)
            .field("findings", Kind.texts(FINDING_ID, FindingId::value), ModelCard::findings)
            .field("assumptions", Kind.objects(ASSUMPTION), ModelCard::assumptions)
            .field("calibration", Kind.objects(CALIBRATION), ModelCard::calibration)
            .field("termNotes", Kind.objects(TERM_NOTE), ModelCard::termNotes)
            .field("provenance", Kind.objects(PROVENANCE), ModelCard::provenance)
            .read(ModelCardCodec::read);

    private ModelCardCodec() {}

    private static ModelCard read(ObjectReader in) {
        ModelCard.Builder builder = ModelCard.builder(
                in.at("title").words(),
                in.at("derivation").words(),
                in.at("population").words());
        texts(in, "intendedUses").forEach(builder::intendedUse);
        texts(in, "forbiddenUses").forEach(builder::forbiddenUse);
        texts(in, "limits").forEach(builder::limit);
        if (in.version() < WITHOUT_LAW) {
            texts(in, "law").forEach(builder::limit);
        }
        texts(in, "caveats").forEach(builder::caveat);
        in.at("findings").list(id -> id.as(FindingId::new)).forEach(builder::finding);
        in.at("assumptions").objects(ASSUMPTION).forEach(builder::assumption);
        in.at("calibration").objects(CALIBRATION).forEach(builder::calibration);
        in.at("termNotes").objects(TERM_NOTE).forEach(note -> builder.termNote(note.term(), note.explanation()));
        in.at("provenance").objects(PROVENANCE).forEach(entry -> builder.provenance(entry.key(), entry.value()));
        return builder.build();
    }

    private static List<Text> texts(ObjectReader in, String name) {
        return in.at(name).list(JsonValue::words);
    }
}
