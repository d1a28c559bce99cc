package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import dk.bip.model.evidence.FindingValue.Sign;
import java.util.List;

/** The findings on the trial På rette vej - i job: its rules, how far they were followed, and its effect. */
final class TrialFindings {
    private TrialFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("PRV-01", Topic.TRIAL_DESIGN, Claim.DESCRIPTIVE, Source.S4)
                        .statement("job centres; persons randomised; allocation")
                        .entry("job centres", "18")
                        .entry("persons randomised", "2000")
                        // Printed as 1:1, that is one treated for each control.
                        .entry("allocation", "1")
                        .unit("count (about)")
                        .population("cash-benefit recipients in match group 2; November 2010 to March 2012")
                        .build(),
                finding("PRV-02", Topic.TRIAL_DESIGN, Claim.PROTOCOL, Source.S4)
                        .statement("weekly conversations required; first weeks in person only")
                        .entry("weekly conversations required", "1")
                        .entry("first weeks in person only", "8")
                        .unit("count; weeks")
                        .circumstances("later every other one may be by telephone")
                        .build(),
                finding("PRV-03", Topic.TRIAL_DESIGN, Claim.PROTOCOL, Source.S4)
                        .statement("company-based offer: latest start week; least hours a week; longest total")
                        .entry("latest start week", "9")
                        .entry("least hours a week", "10")
                        .entry("longest total", "9")
                        .unit("week; hours; months")
                        .circumstances("hours may be lowered for limited periods with a reason")
                        .build(),
                finding("PRV-04", Topic.TRIAL_DESIGN, Claim.PROTOCOL, Source.S4)
                        .statement(
                                "targets that release the grant: conversations held; participants in a company-based "
                                        + "offer")
                        .entry("conversations held", "80")
                        .entry("participants in a company-based offer", "40")
                        .unit("percent")
                        .build(),
                finding("PRV-05", Topic.TRIAL_DESIGN, Claim.PROTOCOL, Source.S4)
                        .statement("success criteria in order")
                        .texts(
                                "job or education and off public support",
                                "part-time job with supplementary benefit",
                                "activation at a workplace")
                        .unit("list")
                        .build(),
                finding("PRV-11", Topic.TRIAL_FIDELITY, Claim.DESCRIPTIVE, Source.S4)
                        .statement("weeks with a conversation: treated; control (registration system)")
                        .entry("treated", "82.5")
                        .entry("control", "13.5")
                        .unit("percent")
                        .circumstances("S4's summary rounds to 82 and 12")
                        .build(),
                finding("PRV-12", Topic.TRIAL_FIDELITY, Claim.DESCRIPTIVE, Source.S4)
                        .statement("extra conversations per treated person still on benefit after 64 weeks")
                        .number("22")
                        .unit("conversations")
                        .horizon(StatedHorizon.ofWeeks(64))
                        .build(),
                finding("PRV-13", Topic.TRIAL_FIDELITY, Claim.DESCRIPTIVE, Source.S4)
                        .statement("in company-based activation: treated; control")
                        .entry("treated", "46")
                        .entry("control", "22")
                        .unit("percent")
                        .circumstances("S4 also prints 21 for the control group")
                        .build(),
                finding("PRV-14", Topic.TRIAL_FIDELITY, Claim.DESCRIPTIVE, Source.S4)
                        .statement("extra weeks of company internship")
                        .number("6")
                        .unit("weeks")
                        .build(),
                finding("PRV-15", Topic.TRIAL_FIDELITY, Claim.DESCRIPTIVE, Source.S4)
                        .statement("lowest and highest job centre share of weekly conversations")
                        .entry("lowest", "69")
                        .entry("highest", "94")
                        .unit("percent")
                        .caveat("bars as printed: 82 (all), 69, 71, 83, 86, 77, 91, 89, 87, 93, 80, 86, 94, 69, 91, "
                                + "80, 91, 74, 89")
                        .build(),
                finding("PRV-21", Topic.TRIAL_EFFECT, Claim.CAUSAL, Source.S4)
                        .statement("left for employment within 64 weeks: treated; control")
                        .entry("treated", "7")
                        .entry("control", "7")
                        .unit("percent (about)")
                        .circumstances("not significant")
                        .horizon(StatedHorizon.ofWeeks(64))
                        .build(),
                finding("PRV-22", Topic.TRIAL_EFFECT, Claim.CAUSAL, Source.S4)
                        .statement("hours in employment")
                        .direction(Sign.POSITIVE, "positive tendency")
                        .unit("direction")
                        .circumstances("not significant")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("PRV-23", Topic.TRIAL_EFFECT, Claim.CAUSAL, Source.S4)
                        .statement("surplus to society per participant")
                        .number("1500")
                        .unit("DKK (about)")
                        .circumstances("cost-benefit analysis")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("PRV-24", Topic.TRIAL_EFFECT, Claim.CAUSAL, Source.S4)
                        .statement("job centres with a significant positive effect")
                        .number("2")
                        .unit("job centres")
                        .circumstances("Jammerbugt and Ringkøbing-Skjern")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build(),
                finding("PRV-25", Topic.TRIAL_EFFECT, Claim.ASSOCIATION, Source.S4)
                        .statement("good mental wellbeing goes with a higher exit to self-support or education")
                        .direction(Sign.POSITIVE, "positive")
                        .unit("direction")
                        .population("both groups")
                        .horizon(StatedHorizon.NOT_STATED)
                        .build());
    }
}
