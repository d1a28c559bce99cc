package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import java.util.List;

/** The findings on changes of caseworker and differences between caseworkers. */
final class CaseworkerFindings {
    private CaseworkerFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("BIP-SHIFT-01", Topic.CASEWORKER_CHANGE, Claim.ASSOCIATION, Source.S1, Source.S2)
                        .statement("one change of caseworker lowers the job chance by")
                        .number("22")
                        .unit("percent (relative)")
                        .circumstances("per change")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("S3 reads 2% in a scanned text; the digit is lost in scanning, 22 is right")
                        .build(),
                finding("BIP-SHIFT-02", Topic.CASEWORKER_CHANGE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("citizens who experience a change of caseworker")
                        .number("40")
                        .unit("percent of citizens")
                        .build(),
                finding("BIP-CW-01", Topic.CASEWORKER_EFFECTIVENESS, Claim.ASSOCIATION, Source.S2, Source.S3)
                        .statement("share in job by quartile of caseworker effectiveness: least; second least; second "
                                + "most; most")
                        .entry("least", "7")
                        .entry("second least", "15")
                        .entry("second most", "18")
                        .entry("most", "23")
                        .unit("percent in job")
                        .circumstances("raw")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("the scan of the second bar reads '157'; 15 is the likely reading, 11 would make the "
                                + "mean 14.75; S3 confirms 7 and 23")
                        .build(),
                finding("BIP-CW-02", Topic.CASEWORKER_EFFECTIVENESS, Claim.ASSOCIATION, Source.S2, Source.S3)
                        .statement("controlling for citizen characteristics widens the gap between most and least "
                                + "effective by")
                        .number("10")
                        .unit("percentage points")
                        .circumstances("the most effective work with the citizens who start with the smallest chance")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-CW-03", Topic.CASEWORKER_EFFECTIVENESS, Claim.DESCRIPTIVE, Source.S2)
                        .statement("mean share in employment as it is")
                        .number("14.76")
                        .unit("percent in job")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-CW-04", Topic.CASEWORKER_EFFECTIVENESS, Claim.COUNTERFACTUAL, Source.S2)
                        .statement("mean share in employment if all caseworkers were as the effective ones")
                        .number("28.45")
                        .unit("percent in job")
                        .circumstances("thought experiment")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-CW-05", Topic.CASEWORKER_EFFECTIVENESS, Claim.COUNTERFACTUAL, Source.S2)
                        .statement("increase in the share in employment")
                        .number("14.69")
                        .unit("percentage points")
                        .circumstances("thought experiment")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("28.45 - 14.76 = 13.69: the printed 14.69 does not add up")
                        .build());
    }
}
