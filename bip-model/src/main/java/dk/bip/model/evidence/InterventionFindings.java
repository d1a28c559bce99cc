package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import dk.bip.model.evidence.FindingValue.Rank;
import dk.bip.model.evidence.FindingValue.Sign;
import java.util.List;

/** The findings on interventions: who takes part, what moves, and who gets a job. */
final class InterventionFindings {
    private InterventionFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("BIP-INT-01", Topic.INTERVENTIONS, Claim.DESCRIPTIVE, Source.S2)
                        .statement("kinds of intervention; main types")
                        .entry("kinds of intervention", "21")
                        .entry("main types", "4")
                        .unit("count")
                        .circumstances("job-oriented, upskilling, health-oriented, social")
                        .caveat("see interventions.csv")
                        .build(),
                finding("BIP-INT-02", Topic.PARTICIPATION, Claim.DESCRIPTIVE, Source.S2, Source.S3)
                        .statement("no intervention in the last three months")
                        .number("23")
                        .unit("percent of citizens")
                        .build(),
                finding("BIP-INT-03", Topic.PARTICIPATION, Claim.DESCRIPTIVE, Source.S2, Source.S3)
                        .statement("exactly one kind of intervention")
                        .number("50")
                        .unit("percent of citizens")
                        .circumstances("of which health 14; social 6; upskilling 6; job-oriented 24")
                        .build(),
                finding("BIP-INT-04", Topic.PARTICIPATION, Claim.DESCRIPTIVE, Source.S2, Source.S3)
                        .statement("combined interventions")
                        .number("26")
                        .unit("percent of citizens")
                        .caveat("23+50+26=99 by rounding")
                        .build(),
                finding("BIP-INT-05", Topic.PARTICIPATION, Claim.DESCRIPTIVE, Source.S2, Source.S3)
                        .statement("combined interventions that include a job-oriented one")
                        .number("18")
                        .unit("percent of citizens")
                        .build(),
                finding("BIP-INT-11", Topic.PROGRESSION, Claim.ASSOCIATION, Source.S2, Source.S3)
                        .statement("citizens without an intervention move away from the labour market")
                        .direction(Sign.NEGATIVE, "significant decline")
                        .unit("direction")
                        .circumstances("they do not stand still")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-INT-12", Topic.PROGRESSION, Claim.ASSOCIATION, Source.S2, Source.S3)
                        .statement("parallel interventions that include a job-oriented one create the most progression")
                        .order(Rank.LARGEST, "largest")
                        .unit("order")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-INT-13", Topic.PROGRESSION, Claim.ASSOCIATION, Source.S2, Source.S3)
                        .statement("a job-oriented intervention alone creates progression but far less")
                        .order(Rank.POSITIVE, "positive")
                        .unit("order")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-INT-14", Topic.PROGRESSION, Claim.ASSOCIATION, Source.S2, Source.S3)
                        .statement("upskilling; social and health interventions alone create in general no progression")
                        .order(Rank.ABOUT_ZERO, "about zero")
                        .unit("order")
                        .circumstances(
                                "they do when combined with a job-oriented one; S3: they at least keep the citizen "
                                        + "from moving further away")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("S1 (an earlier analysis) reports some progression from guidance and upskilling")
                        .build(),
                finding("BIP-INT-15", Topic.PROGRESSION, Claim.ASSOCIATION, Source.S1, Source.S5)
                        .statement("company internship is the only intervention with progression on all the indicators")
                        .number("11")
                        .unit("indicators")
                        .circumstances("progression happens during the intervention")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("BIP-INT-16", Topic.INTERVENTIONS_AND_JOB, Claim.ASSOCIATION, Source.S1)
                        .statement("more in a job six months after a completed company-based course")
                        .range("3.6", "6.8")
                        .unit("percentage points")
                        .circumstances("six months after completion")
                        .horizon(StatedHorizon.ofMonths(6))
                        .build(),
                finding("BIP-INT-17", Topic.INTERVENTIONS_AND_JOB, Claim.ASSOCIATION, Source.S1)
                        .statement("which raises the job chance by")
                        .range("45", "85")
                        .unit("percent (relative)")
                        .circumstances("six months after completion")
                        .horizon(StatedHorizon.ofMonths(6))
                        .caveat("implies a base of 8.0 percent at six months: 3.6/0.45 = 6.8/0.85 = 8.0")
                        .build(),
                finding("BIP-INT-18", Topic.PARTICIPATION, Claim.DESCRIPTIVE, Source.S1)
                        .statement("share given a company-based offer: job-ready cash benefit; sickness benefit; "
                                + "activity-ready cash benefit")
                        .entry("job-ready cash benefit", "41")
                        .entry("sickness benefit", "23")
                        .entry("activity-ready cash benefit", "15")
                        .unit("percent")
                        .build(),
                finding("BIP-INT-19", Topic.PARTICIPATION, Claim.DESCRIPTIVE, Source.S1)
                        .statement("the probability of a company-based offer falls over time")
                        .direction(Sign.NEGATIVE, "negative")
                        .unit("direction")
                        .circumstances("the first two years aside")
                        .build());
    }
}
