package dk.bip.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {
    private final Evidence evidence = Evidence.published();

    @Test
    void findsAFindingByItsId() {
        Finding step = evidence.finding("BIP-BELIEF-02");
        assertThat(step.number()).isEqualTo(33);
        assertThat(step.claim()).isEqualTo(Claim.CAUSAL);
        assertThat(evidence.finding(new FindingId("BIP-BELIEF-02"))).isSameAs(step);
    }

    @Test
    void namesTheIdsOfTheGroupWhereTheNumberIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.finding("BIP-SHIFT-03"))
                .withMessage("finding id must be one of the catalogue, but is BIP-SHIFT-03\n"
                        + "Maybe one of BIP-SHIFT-01, BIP-SHIFT-02?");
    }

    @Test
    void namesTheGroupsWhereTheGroupIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.finding("BIP-JOB-01"))
                .withMessage("finding id must be one of the catalogue, but is BIP-JOB-01\n"
                        + "Maybe an id that begins with one of BIP-DESIGN, BIP-SEARCH, BIP-IND, BIP-BELIEF, BIP-SHIFT,"
                        + " BIP-CW, BIP-INT, BIP-POP, PRV, FSM, OTH-INSTR, OTH-REL, OTH-AMAS?");
    }

    @Test
    void refusesWhatHasNotTheFormOfAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.finding("bip-belief-02"))
                .withMessage(
                        "finding id must be at most 100 capital letters in groups and two digits, joined by hyphens\n"
                                + "Maybe write it like BIP-BELIEF-02?");
        assertThatNullPointerException()
                .isThrownBy(() -> evidence.finding((String) null))
                .withMessage("finding id");
        assertThatNullPointerException()
                .isThrownBy(() -> evidence.finding((FindingId) null))
                .withMessage("finding id");
    }

    @ParameterizedTest
    @EnumSource
    void selectsByTopic(Topic topic) {
        assertThat(evidence.byTopic(topic))
                .isNotEmpty()
                .allMatch(finding -> finding.topic() == topic)
                .hasSize((int) PublishedTable.rows().stream()
                        .filter(row -> row.topic().equals(topic.code()))
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void selectsByClaim(Claim claim) {
        assertThat(evidence.byClaim(claim)).isNotEmpty().allMatch(finding -> finding.claim() == claim);
        assertThat(Stream.of(Claim.values())
                        .mapToInt(c -> evidence.byClaim(c).size())
                        .sum())
                .isEqualTo(evidence.all().size());
    }

    @ParameterizedTest
    @EnumSource
    void selectsBySource(Source source) {
        assertThat(evidence.bySource(source)).isNotEmpty().hasSize((int) PublishedTable.rows().stream()
                .filter(row -> row.source().contains(source.code()))
                .count());
    }

    @Test
    void refusesNullQueries() {
        assertThatNullPointerException()
                .isThrownBy(() -> evidence.byTopic(null))
                .withMessage("topic");
        assertThatNullPointerException()
                .isThrownBy(() -> evidence.byClaim(null))
                .withMessage("claim");
        assertThatNullPointerException()
                .isThrownBy(() -> evidence.bySource(null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> evidence.interpretations(null))
                .withMessage("finding");
        assertThatNullPointerException()
                .isThrownBy(() -> evidence.contradictions(null))
                .withMessage("finding");
    }

    @Test
    void givesTheReadingsOfAFindingWithThePreferredOneFirst() {
        assertThat(evidence.interpretations(evidence.finding("BIP-BELIEF-01")))
                .containsExactly(Interpretation.BELIEF_TABLE_SIX_MONTHS, Interpretation.BELIEF_TABLE_TWELVE_MONTHS);
        assertThat(evidence.interpretations(evidence.finding("BIP-CW-01")))
                .containsExactly(
                        Interpretation.CASEWORKER_QUARTILES_RESCALED,
                        Interpretation.CASEWORKER_QUARTILES_AS_PRINTED,
                        Interpretation.CASEWORKER_QUARTILES_AS_TRUE_DIFFERENCES,
                        Interpretation.ADJUSTED_CASEWORKER_GAP);
        assertThat(evidence.interpretations(evidence.finding("BIP-POP-01"))).isEmpty();
    }

    @Test
    void aSearchFindsWhatHasAllOfTheWordsInAnyCase() {
        assertThat(evidence.search(" Belief  UNIT "))
                .contains(evidence.finding("BIP-BELIEF-02"))
                .allSatisfy(finding ->
                        assertThat(finding.toString().toLowerCase(Locale.ROOT)).contains("belief"));
        assertThat(evidence.search("prv-21")).containsExactly(evidence.finding("PRV-21"));
        assertThat(evidence.search("employment").size())
                .isGreaterThan(evidence.search("employment weeks").size());
        assertThat(evidence.search("belief unicorn")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.search(" "))
                .withMessageStartingWith("words must not be blank");
    }

    @Test
    void theSummaryCountsEveryFindingOnce() {
        assertThat(evidence.toString())
                .startsWith(evidence.all().size() + " published findings of ")
                .endsWith(evidence.contradictions().size() + " contradictions");
        int counted = evidence.summary()
                .lines()
                .skip(3)
                .flatMap(line -> Arrays.stream(line.split(" {2,}")).skip(1))
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(evidence.summary()).startsWith(evidence + "\n\nTopic ");
        assertThat(counted).isEqualTo(evidence.all().size());
    }
}
