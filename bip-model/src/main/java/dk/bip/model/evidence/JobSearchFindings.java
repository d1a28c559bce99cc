package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import dk.bip.model.evidence.FindingValue.Sign;
import java.util.List;

/** The findings on job search, by itself and by the citizen's mean score. */
final class JobSearchFindings {
    private JobSearchFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("BIP-SEARCH-01", Topic.JOB_SEARCH, Claim.DESCRIPTIVE, Source.S1)
                        .statement("searches through newspapers")
                        .number("14")
                        .unit("percent of citizens")
                        .population("all measurements")
                        .caveat("channels are not exclusive")
                        .build(),
                finding("BIP-SEARCH-02", Topic.JOB_SEARCH, Claim.DESCRIPTIVE, Source.S1)
                        .statement("searches through the internet")
                        .number("18")
                        .unit("percent of citizens")
                        .population("all measurements")
                        .build(),
                finding("BIP-SEARCH-03", Topic.JOB_SEARCH, Claim.DESCRIPTIVE, Source.S1)
                        .statement("searches unsolicited")
                        .number("15")
                        .unit("percent of citizens")
                        .population("all measurements")
                        .build(),
                finding("BIP-SEARCH-04", Topic.JOB_SEARCH, Claim.DESCRIPTIVE, Source.S1)
                        .statement("searches through network")
                        .number("17")
                        .unit("percent of citizens")
                        .population("all measurements")
                        .build(),
                finding("BIP-SEARCH-05", Topic.JOB_SEARCH, Claim.DESCRIPTIVE, Source.S1)
                        .statement("searches through an internship company")
                        .number("8")
                        .unit("percent of citizens")
                        .population("all measurements")
                        .build(),
                finding("BIP-SEARCH-06", Topic.JOB_SEARCH, Claim.DESCRIPTIVE, Source.S1)
                        .statement("searches through a temp agency")
                        .number("3")
                        .unit("percent of citizens")
                        .population("all measurements")
                        .build(),
                finding("BIP-SEARCH-07", Topic.JOB_SEARCH, Claim.DESCRIPTIVE, Source.S1)
                        .statement("does not search for a job")
                        .number("64")
                        .unit("percent of citizens")
                        .population("all measurements")
                        .build(),
                finding("BIP-SEARCH-11", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("newspapers")
                        .entry("<2.5", "2")
                        .entry("2.5-3.5", "7")
                        .entry(">3.5", "20")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-12", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("internet")
                        .entry("<2.5", "2")
                        .entry("2.5-3.5", "10")
                        .entry(">3.5", "27")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-13", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("unsolicited")
                        .entry("<2.5", "1")
                        .entry("2.5-3.5", "8")
                        .entry(">3.5", "24")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-14", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("network")
                        .entry("<2.5", "4")
                        .entry("2.5-3.5", "10")
                        .entry(">3.5", "26")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-15", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("internship company")
                        .entry("<2.5", "2")
                        .entry("2.5-3.5", "5")
                        .entry(">3.5", "18")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-16", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("temp agency")
                        .entry("<2.5", "0")
                        .entry("2.5-3.5", "2")
                        .entry(">3.5", "6")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-17", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("does not search")
                        .entry("<2.5", "83")
                        .entry("2.5-3.5", "74")
                        .entry(">3.5", "45")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-18", Topic.JOB_SEARCH_BY_MEAN_SCORE, Claim.DESCRIPTIVE, Source.S1)
                        .statement("does not wish to answer")
                        .entry("<2.5", "10")
                        .entry("2.5-3.5", "6")
                        .entry(">3.5", "6")
                        .unit("percent for mean score <2.5; 2.5-3.5; >3.5")
                        .circumstances("mean score over the citizen questions")
                        .build(),
                finding("BIP-SEARCH-21", Topic.JOB_SEARCH, Claim.ASSOCIATION, Source.S1)
                        .statement("channels that work particularly well")
                        .texts("internship company", "internet job bases")
                        .unit("channel")
                        .circumstances("controlled for background")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("no effect size published")
                        .build(),
                finding("BIP-SEARCH-22", Topic.JOB_SEARCH, Claim.ASSOCIATION, Source.S1)
                        .statement("job search clearly raises the job probability")
                        .direction(Sign.POSITIVE, "positive")
                        .unit("direction")
                        .circumstances("controlled for background")
                        .horizon(StatedHorizon.NOT_STATED)
                        .caveat("described as a very strong relation; no effect size")
                        .build());
    }
}
