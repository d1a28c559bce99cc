package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import java.util.List;

/** The findings on the project Flere skal med. */
final class FlereSkalMedFindings {
    private FlereSkalMedFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("FSM-01", Topic.FLERE_SKAL_MED, Claim.PROTOCOL, Source.S3)
                        .statement("share of the most vulnerable who should join a work community (ordinary job or "
                                + "internship)")
                        .number("40")
                        .unit("percent")
                        .circumstances("one fixed caseworker with a direct number who answers for all parallel "
                                + "interventions; the target was met")
                        .build(),
                finding("FSM-02", Topic.FLERE_SKAL_MED, Claim.DESCRIPTIVE, Source.S3)
                        .statement("citizens satisfied with their caseworker")
                        .number("95")
                        .unit("percent (19 in 20)")
                        .build());
    }
}
