package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import dk.bip.model.evidence.FindingValue.Sign;
import java.util.List;

/** The findings on the caseworker's belief and general job orientation. */
final class BeliefFindings {
    private BeliefFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("BIP-BELIEF-01", Topic.CASEWORKER_BELIEF, Claim.ASSOCIATION, Source.S1)
                        .statement("in job when the caseworker's belief is: no; doubts; it varies; good chances; yes")
                        .entry("no", "1.1")
                        .entry("doubts", "2.7")
                        .entry("it varies", "4.9")
                        .entry("good chances", "10.4")
                        .entry("yes", "26.8")
                        .unit("percent in job")
                        .circumstances(
                                "horizon not stated in the slides; the item asks about employment within the coming "
                                        + "year (S3)")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-BELIEF-02", Topic.CASEWORKER_BELIEF, Claim.CAUSAL, Source.S1)
                        .statement("one unit more belief on the five-point scale raises the job probability by")
                        .number("33")
                        .unit("percent (relative)")
                        .circumstances("effect of the belief in the individual citizen")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-BELIEF-03", Topic.CASEWORKER_BELIEF, Claim.CAUSAL, Source.S1, Source.S2, Source.S5)
                        .statement("citizens whose caseworker has high against low general job orientation")
                        .number("32")
                        .unit("percent (relative) higher job probability")
                        .circumstances(
                                "general orientation measured through the belief in the caseworker's other citizens")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-BELIEF-04", Topic.CASEWORKER_BELIEF, Claim.CAUSAL, Source.S1, Source.S3)
                        .statement(
                                "the judgement of one citizen is influenced by the belief in the rest of the caseload")
                        .direction(Sign.POSITIVE, "positive")
                        .unit("direction")
                        .build(),
                finding("BIP-BELIEF-05", Topic.CASEWORKER_BELIEF, Claim.CAUSAL, Source.S1)
                        .statement("general job orientation also acts on the citizen's job search activity")
                        .direction(Sign.POSITIVE, "positive")
                        .unit("direction")
                        .build());
    }
}
