package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import dk.bip.model.evidence.FindingValue.Sign;
import java.util.List;

/** Findings of others than BIP, on citizens who are not BIP's: counter-evidence, reliabilities of like questions, a published model. */
final class OtherFindings {
    private static final String ANALOGUE = "an analogue; not BIP";

    private OtherFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("OTH-INSTR-01", Topic.COUNTER_EVIDENCE, Claim.ASSOCIATION, Source.DENCKER_LARSEN)
                        .statement(
                                "an employability indicator of disadvantaged cash-benefit recipients lacks stability in "
                                        + "robustness checks")
                        .direction(Sign.UNSTABLE, "not stable")
                        .unit("direction")
                        .circumstances(
                                "Copenhagen panel 2013-14; analysed n = 956; re-employment from weekly registers")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat(
                                "only parts of health; wellbeing; self-efficacy; alcohol and drugs go with re-employment; "
                                        + "abstract read")
                        .build(),
                finding("OTH-INSTR-02", Topic.COUNTER_EVIDENCE, Claim.ASSOCIATION, Source.LABOUR)
                        .statement(
                                "of eight measures of employability among long-term unemployed only self-reported health "
                                        + "both predicts employment and goes with programme participation")
                        .entry("only self-reported health", "1")
                        .entry("measures", "8")
                        .unit("measures")
                        .circumstances("repeated survey and registers; three-way fixed effects")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("abstract read; country not stated in it")
                        .build(),
                finding("OTH-REL-01", Topic.SELF_RATING_RELIABILITY, Claim.DESCRIPTIVE, Source.DE_SALVO)
                        .statement("self-rated health over two weeks: intraclass correlation")
                        .number("0.69")
                        .unit("correlation")
                        .circumstances("n = 75 stable outpatients")
                        .caveat(ANALOGUE)
                        .build(),
                finding("OTH-REL-02", Topic.SELF_RATING_RELIABILITY, Claim.DESCRIPTIVE, Source.PAN)
                        .statement("self-rated health twice in one interview: weighted kappa")
                        .number("0.63")
                        .unit("kappa")
                        .circumstances("n = 4533")
                        .caveat(ANALOGUE + "; unweighted 0.54")
                        .build(),
                finding("OTH-REL-03", Topic.SELF_RATING_RELIABILITY, Claim.DESCRIPTIVE, Source.ZAJACOVA_DOWD)
                        .statement("changed their rating of health after about a month")
                        .number("40")
                        .unit("percent (about)")
                        .circumstances("n = 9235; more among those with less education")
                        .caveat(ANALOGUE)
                        .build(),
                finding("OTH-AMAS-01", Topic.FOREIGN_MODEL, Claim.ASSOCIATION, Source.AMAS)
                        .statement(
                                "Austria: reference person at log-odds 0.10; woman at -0.04 (a term of -0.14): chance of "
                                        + "short-term integration")
                        .entry("reference person", "52")
                        .entry("woman", "49")
                        .unit("percent")
                        .circumstances("AMAS 2018; one of many functions")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("a plain logit gives 52.50 and 49.00")
                        .build());
    }
}
