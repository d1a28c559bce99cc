package dk.bip.model.json;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionId;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.QuestionnaireId;
import java.util.Collection;
import java.util.List;

/** Questionnaires and their questions. */
final class QuestionnaireCodecs {

    private static final ObjectCodec<Asked> ASKED = Fields.<Asked>of("asked")
            .field("rater", Kind.code(Rater.class), Asked::rater)
            .field("dimensions", Kind.texts(Kind.NAME, Dimension::id), Asked::dimensions)
            .readByItsParent();

    private static final ObjectCodec<Question> QUESTION = Fields.<Question>of("question")
            .field("id", Kind.ID, question -> question.id().value())
            .field("kind", Kind.code(QuestionKind.class), Question::kind)
            .field("range", Kind.object(InstrumentDefinition.RANGE), Question::range)
            .field("text", Kind.WORDS, Question::text)
            .field("anchors", Kind.LIST_OF_WORDS, Question::anchors)
            .field("askedOf", Kind.objects(ASKED), QuestionnaireCodecs::asked)
            .field("sensitivity", Kind.code(Sensitivity.class), Question::sensitivity)
            .field("textProvenance", Kind.code(Provenance.class), Question::textProvenance)
            .field("anchorsProvenance", Kind.code(Provenance.class), Question::anchorsProvenance)
            .readByItsParent();

    static final ObjectCodec<Questionnaire> QUESTIONNAIRE = Fields.<Questionnaire>of("questionnaire")
            .field("instrument", Kind.defined(InstrumentDefinition.KIND), Questionnaire::instrument)
            .field("id", Kind.ID, questionnaire -> questionnaire.id().value())
            .field("version", Kind.NAME, Questionnaire::version)
            .field("title", Kind.WORDS, Questionnaire::title)
            .field("note", Kind.WORDS, Questionnaire::note)
            .field("questions", Kind.objects(QUESTION).and("minItems", 1), Questionnaire::questions)
            .read(QuestionnaireCodecs::readQuestionnaire);

    private QuestionnaireCodecs() {}

    private static Question readQuestion(ObjectReader in, Instrument instrument) {
        Question.Builder builder = Question.builder(
                        in.at("id").as(QuestionId::of).value())
                .kind(in.at("kind").code(QuestionKind::ofCode))
                .text(in.at("text").words())
                .sensitivity(in.at("sensitivity").code(Sensitivity::ofCode))
                .provenance(
                        in.at("textProvenance").code(Provenance::ofCode),
                        in.at("anchorsProvenance").code(Provenance::ofCode));
        if (in.version() > 1) {
            builder.range(in.at("range").object(InstrumentDefinition.RANGE));
        }
        in.at("anchors").list(JsonValue::words).forEach(builder::anchor);
        in.at("askedOf").list(asked -> asked.object(fields -> askedOf(builder, instrument, fields)));
        return builder.build();
    }

    private static Question.Builder askedOf(Question.Builder builder, Instrument instrument, ObjectReader in) {
        List<Dimension> counted =
                in.at(in.version() > 1 ? "dimensions" : "indicators").list(id -> id.code(instrument::dimension));
        return builder.askedOf(in.at("rater").code(Rater::ofCode), counted.toArray(new Dimension[0]));
    }

    /** Version 1 knew of BIP only. */
    private static Questionnaire readQuestionnaire(ObjectReader in) {
        Instrument instrument =
                in.version() > 1 ? in.at("instrument").defined(InstrumentDefinition.KIND) : Bip.INSTRUMENT;
        Questionnaire.Builder builder = Questionnaire.builder(
                        instrument,
                        in.at("id").as(QuestionnaireId::of).value(),
                        in.at("version").text())
                .title(in.at("title").words())
                .note(in.at("note").words());
        in.at("questions")
                .list(question -> question.object(fields -> readQuestion(fields, instrument)))
                .forEach(builder::question);
        return builder.build();
    }

    private static List<Asked> asked(Question question) {
        return question.raters().stream()
                .map(rater -> new Asked(rater, question.dimensions(rater)))
                .toList();
    }

    /** A rater who is asked, and what the rater's answer counts for. */
    private record Asked(Rater rater, Collection<Dimension> dimensions) {}
}
