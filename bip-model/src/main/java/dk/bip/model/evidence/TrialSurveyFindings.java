package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import java.util.List;

/** The findings on what participants and caseworkers of the trial På rette vej - i job answered. */
final class TrialSurveyFindings {
    private TrialSurveyFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("PRV-31", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 3")
                        .statement("work matters to support oneself and family: treated; control")
                        .entry("treated", "89")
                        .entry("control", "97.5")
                        .unit("percent agree")
                        .circumstances("n = 420; p < 0.001")
                        .build(),
                finding("PRV-32", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 3")
                        .statement("would rather work than be on benefit: treated; control")
                        .entry("treated", "93.3")
                        .entry("control", "96.4")
                        .unit("percent agree")
                        .circumstances("n = 406; not significant")
                        .build(),
                finding("PRV-33", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 4")
                        .statement("able to handle an ordinary job: treated; control")
                        .entry("treated", "29.3")
                        .entry("control", "29.5")
                        .unit("percent agree")
                        .circumstances("n = 364; not significant")
                        .build(),
                finding("PRV-34", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 4")
                        .statement("could get a job within a short time: treated; control")
                        .entry("treated", "14.8")
                        .entry("control", "14.0")
                        .unit("percent agree")
                        .circumstances("n = 340; not significant")
                        .build(),
                finding("PRV-35", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 4")
                        .statement("will be in work or education in six months: treated; control")
                        .entry("treated", "44.7")
                        .entry("control", "44.9")
                        .unit("percent agree")
                        .circumstances("n = 286; not significant")
                        .build(),
                finding("PRV-36", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .statement("seeking work or education: treated; control")
                        .entry("treated", "26")
                        .entry("control", "32")
                        .unit("percent")
                        .build(),
                finding("PRV-37", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .statement("the job centre's effort was good or very good: treated; control")
                        .entry("treated", "41")
                        .entry("control", "33")
                        .unit("percent")
                        .build(),
                finding("PRV-38", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("figure 3")
                        .statement(
                                "conversations motivated for work or education: with internship (n = 134); without (n "
                                        + "= 88)")
                        .entry("with internship", "70")
                        .entry("without", "53")
                        .unit("percent")
                        .circumstances("significantly different")
                        .build(),
                finding("PRV-39", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 2")
                        .statement("topics discussed during the company course: tasks; more hours; ordinary job; "
                                + "education")
                        .entry("tasks", "76.2")
                        .entry("more hours", "63.5")
                        .entry("ordinary job", "44.3")
                        .entry("education", "39.7")
                        .unit("percent")
                        .circumstances("n = 126 (122 for the third)")
                        .build(),
                finding("PRV-41", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 5")
                        .statement("felt listened to and understood: not at all; less; some; high degree - with "
                                + "internship | without")
                        .group("with internship")
                        .entry("not at all", "15")
                        .entry("less", "21")
                        .entry("some", "22")
                        .entry("high degree", "42")
                        .group("without")
                        .entry("not at all", "18")
                        .entry("less", "17")
                        .entry("some", "32")
                        .entry("high degree", "33")
                        .unit("percent")
                        .circumstances("n = 134 | 88")
                        .build(),
                finding("PRV-42", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 5")
                        .statement(
                                "agreements were followed up: not at all; less; some; high degree - with internship | "
                                        + "without")
                        .group("with internship")
                        .entry("not at all", "19")
                        .entry("less", "17")
                        .entry("some", "22")
                        .entry("high degree", "42")
                        .group("without")
                        .entry("not at all", "19")
                        .entry("less", "21")
                        .entry("some", "35")
                        .entry("high degree", "25")
                        .unit("percent")
                        .circumstances("n = 134 | 88")
                        .build(),
                finding("PRV-43", Topic.TRIAL_SURVEY, Claim.DESCRIPTIVE, Source.S4)
                        .place("table 6")
                        .statement("the conversations were mostly control: not at all; less; some; high degree - with "
                                + "internship | without")
                        .group("with internship")
                        .entry("not at all", "26")
                        .entry("less", "14")
                        .entry("some", "27")
                        .entry("high degree", "33")
                        .group("without")
                        .entry("not at all", "20")
                        .entry("less", "14")
                        .entry("some", "26")
                        .entry("high degree", "40")
                        .unit("percent")
                        .circumstances("n = 134 | 88")
                        .build(),
                finding("PRV-44", Topic.TRIAL_PRACTICE, Claim.PRACTICE, Source.S4)
                        .statement("most participants per caseworker asked for by caseworkers")
                        .number("25")
                        .unit("participants")
                        .build());
    }
}
