package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import java.util.List;

/** The findings on which indicators go with a job. */
final class IndicatorFindings {
    private IndicatorFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("BIP-IND-01", Topic.INDICATORS_AND_JOB, Claim.ASSOCIATION, Source.S1, Source.S2)
                        .statement("citizen-rated indicators directly related to job")
                        .texts(
                                "coping with health challenges",
                                "knowledge of opportunities",
                                "believes able to handle a job",
                                "cooperation skills",
                                "realistic understanding of attainable wage level",
                                "searches for a job")
                        .unit("list")
                        .circumstances("controlled for background")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("the strongest relations; direction positive; no effect sizes")
                        .build(),
                finding("BIP-IND-02", Topic.INDICATORS_AND_JOB, Claim.ASSOCIATION, Source.S1, Source.S2)
                        .statement("caseworker-rated indicators directly related to job")
                        .texts(
                                "believes that the citizen can get a job",
                                "judges that the citizen acts purposefully to get a job",
                                "judges that the citizen has a realistic understanding of own competences")
                        .unit("list")
                        .circumstances("controlled for background")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-IND-03", Topic.INDICATORS_AND_JOB, Claim.ASSOCIATION, Source.S3)
                        .statement("number of indicators that to a high degree predict job chance")
                        .number("7")
                        .unit("indicators")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-IND-04", Topic.INDICATORS_AND_JOB, Claim.ASSOCIATION, Source.S3)
                        .statement("explanatory power with indicators over that with register data alone")
                        .number("4")
                        .unit("times")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("the measure of explanatory power is not stated; read as a (pseudo) R-squared")
                        .build());
    }
}
