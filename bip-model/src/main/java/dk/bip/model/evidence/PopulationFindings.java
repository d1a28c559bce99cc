package dk.bip.model.evidence;

import static dk.bip.model.evidence.Finding.finding;

import java.util.List;

/** The findings on who the citizens of BIP are. */
final class PopulationFindings {
    private PopulationFindings() {}

    static List<Finding> all() {
        return List.of(
                finding("BIP-POP-01", Topic.POPULATION, Claim.DESCRIPTIVE, Source.S2)
                        .statement("unskilled")
                        .number("70")
                        .unit("percent")
                        .population("BIP citizens")
                        .build(),
                finding("BIP-POP-02", Topic.POPULATION, Claim.DESCRIPTIVE, Source.S2)
                        .statement("share of the last three years spent in a job")
                        .number("5")
                        .unit("percent of time")
                        .population("BIP citizens")
                        .build(),
                finding("BIP-POP-03", Topic.POPULATION, Claim.DESCRIPTIVE, Source.S2)
                        .statement("psychiatric diagnosis or psychopharmaceuticals bought")
                        .number("46")
                        .unit("percent")
                        .population("BIP citizens")
                        .build(),
                finding("BIP-POP-04", Topic.POPULATION, Claim.DESCRIPTIVE, Source.S2)
                        .statement("musculoskeletal disorder; digestive or urinary disorder")
                        .entry("musculoskeletal disorder", "21")
                        .entry("digestive or urinary disorder", "18")
                        .unit("percent")
                        .population("BIP citizens")
                        .build(),
                finding("BIP-POP-05", Topic.POPULATION, Claim.DESCRIPTIVE, Source.S2)
                        .statement(
                                "antidepressants; lifestyle-related medicine; antipsychotics; misuse-related medicine")
                        .entry("antidepressants", "28")
                        .entry("lifestyle-related medicine", "23")
                        .entry("antipsychotics", "11")
                        .entry("misuse-related medicine", "8")
                        .unit("percent")
                        .population("BIP citizens")
                        .build(),
                finding("BIP-POP-06", Topic.POPULATION, Claim.DESCRIPTIVE, Source.S2)
                        .statement("men charged and sentenced under the penal code")
                        .number("25")
                        .unit("percent of men")
                        .circumstances("one man in four")
                        .build());
    }
}
