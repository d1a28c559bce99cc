package dk.bip.model.json;

import dk.bip.core.CitizenId;
import dk.bip.model.trial.AnalysisPlan;
import dk.bip.model.trial.Arm;
import dk.bip.model.trial.AssignmentList;
import dk.bip.model.trial.BlockAssignment;
import dk.bip.model.trial.CompanyOfferRule;
import dk.bip.model.trial.ConversationRule;
import dk.bip.model.trial.EvaluationRow;
import dk.bip.model.trial.OutcomeDefinition;
import dk.bip.model.trial.PValueAdjustment;
import dk.bip.model.trial.ProtocolTarget;
import dk.bip.model.trial.TrialEvaluation;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialRegistration;

/** What is done with whom in a trial, who was assigned to what, and what came of it. */
final class TrialCodecs {

    private static final ObjectCodec<ConversationRule> CONVERSATIONS = Fields.<ConversationRule>of("conversationRule")
            .field("perWeek", Kind.whole(1), ConversationRule::perWeek)
            .field("weeksInPerson", Kind.whole(0), ConversationRule::weeksInPerson)
            .field("byOtherMeans", Kind.whole(1), ConversationRule::byOtherMeans)
            .read(in -> new ConversationRule(
                    in.at("perWeek").integer(),
                    in.at("weeksInPerson").integer(),
                    in.at("byOtherMeans").integer()));

    private static final ObjectCodec<CompanyOfferRule> COMPANY_OFFER = Fields.<CompanyOfferRule>of("companyOfferRule")
            .field("latestStartWeek", Kind.whole(1), CompanyOfferRule::latestStartWeek)
            .field("leastHours", Kind.number("minimum", 0, "maximum", 168), CompanyOfferRule::leastHours)
            .field("reducible", Kind.BOOL, CompanyOfferRule::reducible)
            .field("longestMonths", Kind.whole(1), CompanyOfferRule::longestMonths)
            .read(in -> new CompanyOfferRule(
                    in.at("latestStartWeek").integer(),
                    in.at("leastHours").number(),
                    in.at("reducible").bool(),
                    in.at("longestMonths").integer()));

    private static final ObjectCodec<ProtocolTarget> TARGET = Fields.<ProtocolTarget>of("protocolTarget")
            .field("measure", Kind.code(ProtocolTarget.Measure.class), ProtocolTarget::measure)
            .field("share", Kind.PROBABILITY, ProtocolTarget::share)
            .read(in -> new ProtocolTarget(
                    in.at("measure").code(ProtocolTarget.Measure::ofCode),
                    in.at("share").number()));

    static final ObjectCodec<TrialProtocol> PROTOCOL = Fields.<TrialProtocol>of("trialProtocol")
            .field("id", Kind.NAME, TrialProtocol::id)
            .field("label", Kind.WORDS, TrialProtocol::label)
            .field("targetGroup", Kind.WORDS, TrialProtocol::targetGroup)
            .field("treatedParts", Kind.whole(1), TrialProtocol::treatedParts)
            .field("controlParts", Kind.whole(0), TrialProtocol::controlParts)
            .optional("conversations", Kind.object(CONVERSATIONS), TrialProtocol::conversations)
            .optional("companyOffer", Kind.object(COMPANY_OFFER), TrialProtocol::companyOffer)
            .field(
                    "supports",
                    Kind.texts(Kind.code(TrialProtocol.Support.class), TrialProtocol.Support::code),
                    TrialProtocol::supports)
            .field("successCriteria", Kind.LIST_OF_WORDS, TrialProtocol::successCriteria)
            .field("targets", Kind.objects(TARGET), TrialProtocol::targets)
            .read(TrialCodecs::readProtocol);

    private static final ObjectCodec<OutcomeDefinition> OUTCOME = Fields.<OutcomeDefinition>of("outcomeDefinition")
            .field("kind", Kind.code(OutcomeDefinition.Kind.class), OutcomeDefinition::kind)
            .field("week", Kind.whole(1), OutcomeDefinition::week)
            .read(in -> new OutcomeDefinition(
                    in.at("kind").code(OutcomeDefinition.Kind::ofCode),
                    in.at("week").integer()));

    private static final ObjectCodec<AnalysisPlan> PLAN = Fields.<AnalysisPlan>of("analysisPlan")
            .field("outcome", Kind.object(OUTCOME), AnalysisPlan::outcome)
            .field("covariates", Kind.texts(Kind.NAME, name -> name), AnalysisPlan::covariates)
            .field("divisions", Kind.texts(Kind.NAME, name -> name), AnalysisPlan::divisions)
            .field("adjustment", Kind.code(PValueAdjustment.class), AnalysisPlan::adjustment)
            .field("stopping", Kind.NAME, AnalysisPlan::stopping)
            .read(in -> new AnalysisPlan(
                    in.at("outcome").object(OUTCOME),
                    in.at("covariates").list(JsonValue::text),
                    in.at("divisions").list(JsonValue::text),
                    in.at("adjustment").code(PValueAdjustment::ofCode),
                    in.at("stopping").text()));

    static final ObjectCodec<TrialRegistration> REGISTRATION = Fields.<TrialRegistration>of("trialRegistration")
            .field("registeredOn", Kind.DATE, TrialRegistration::registeredOn)
            .field("protocol", Kind.object(PROTOCOL), TrialRegistration::protocol)
            .field("plan", Kind.object(PLAN), TrialRegistration::plan)
            .read(in -> new TrialRegistration(
                    in.at("registeredOn").date(),
                    in.at("protocol").object(PROTOCOL),
                    in.at("plan").object(PLAN)));

    private static final ObjectCodec<AssignmentList.Entry> ENTRY = Fields.<AssignmentList.Entry>of("assigned")
            .field("citizen", Kind.PSEUDONYM, entry -> entry.citizen().value())
            .field("stratum", Kind.NAME, AssignmentList.Entry::stratum)
            .field("arm", Kind.code(Arm.class), AssignmentList.Entry::arm)
            .read(in -> new AssignmentList.Entry(
                    in.at("citizen").as(CitizenId::of),
                    in.at("stratum").text(),
                    in.at("arm").code(Arm::ofCode)));

    static final ObjectCodec<AssignmentList> ASSIGNMENT_LIST = Fields.<AssignmentList>of("assignmentList")
            .field("seed", Kind.LONG, list -> list.method().seed())
            .field("blockSize", Kind.whole(1), list -> list.method().blockSize())
            .field("treatedParts", Kind.whole(1), list -> list.method().treatedParts())
            .field("controlParts", Kind.whole(1), list -> list.method().controlParts())
            .field("entries", Kind.objects(ENTRY), AssignmentList::entries)
            .read(in -> AssignmentList.of(
                    new BlockAssignment(
                            in.at("seed").whole(),
                            in.at("blockSize").integer(),
                            in.at("treatedParts").integer(),
                            in.at("controlParts").integer()),
                    in.at("entries").objects(ENTRY)));

    private static final ObjectCodec<EvaluationRow> ROW = Fields.<EvaluationRow>of("evaluationRow")
            .field("term", Kind.TEXT, EvaluationRow::term)
            .field("quantity", Kind.NAME, EvaluationRow::quantity)
            .field("value", Kind.NUMBER, EvaluationRow::value)
            .read(in -> new EvaluationRow(
                    in.at("term").text(),
                    in.at("quantity").text(),
                    in.at("value").number()));

    static final ObjectCodec<TrialEvaluation> EVALUATION = Fields.<TrialEvaluation>of("trialEvaluation")
            .field("registration", Kind.object(REGISTRATION), TrialEvaluation::registration)
            .field("firstAssignment", Kind.DATE, TrialEvaluation::firstAssignment)
            .field("carriedOut", Kind.object(PLAN), TrialEvaluation::carriedOut)
            .field("rows", Kind.objects(ROW), TrialEvaluation::rows)
            .field("notes", Kind.texts(Kind.NAME, note -> note), TrialEvaluation::notes)
            .read(in -> new TrialEvaluation(
                    in.at("registration").object(REGISTRATION),
                    in.at("firstAssignment").date(),
                    in.at("carriedOut").object(PLAN),
                    in.at("rows").objects(ROW),
                    in.at("notes").list(JsonValue::text)));

    private TrialCodecs() {}

    private static TrialProtocol readProtocol(ObjectReader in) {
        TrialProtocol.Builder builder = TrialProtocol.builder(
                        in.at("id").text(),
                        in.at("label").words(),
                        in.at("targetGroup").words())
                .allocation(
                        in.at("treatedParts").integer(), in.at("controlParts").integer());
        in.optional("conversations").ifPresent(rule -> builder.conversations(rule.object(CONVERSATIONS)));
        in.optional("companyOffer").ifPresent(rule -> builder.companyOffer(rule.object(COMPANY_OFFER)));
        in.at("supports")
                .list(support -> support.code(TrialProtocol.Support::ofCode))
                .forEach(builder::support);
        in.at("successCriteria").list(JsonValue::words).forEach(builder::successCriterion);
        in.at("targets").objects(TARGET).forEach(builder::target);
        return builder.build();
    }
}
