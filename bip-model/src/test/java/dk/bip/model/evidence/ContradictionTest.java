package dk.bip.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.testing.SerialCopy;
import dk.bip.model.evidence.Contradiction.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionTest {
    private static final Evidence EVIDENCE = Evidence.published();

    static List<Contradiction> all() {
        return EVIDENCE.contradictions();
    }

    @Test
    void computesTheIncreaseThatDoesNotAddUp() {
        Contradiction increase = only(Kind.ARITHMETIC, "BIP-CW-05");
        assertThat(ids(increase)).containsExactly("BIP-CW-03", "BIP-CW-04", "BIP-CW-05");
        assertThat(increase.printed()).hasToString("[14.69]");
        assertThat(increase.against()).hasToString("[13.69]");
        assertThat(increase.difference()).contains(new BigDecimal("-1.00"));
        assertThat(increase.explanation(Language.ENGLISH))
                .isEqualTo("28.45 - 14.76 is 13.69 and not 14.69 as printed. The library computes with 13.69.");
        assertThat(increase.explanation(Language.DANISH))
                .isEqualTo("28,45 - 14,76 er 13,69 og ikke 14,69 som trykt. Biblioteket regner med 13,69.");
    }

    @Test
    void computesTheMeanOfTheQuartilesThatIsNotThePrintedMean() {
        Contradiction quartiles = only(Kind.ARITHMETIC, "BIP-CW-01");
        assertThat(quartiles.printed()).hasToString("[14.76]");
        assertThat(quartiles.against()).hasToString("[15.75]");
    }

    @Test
    void addsUpTheParticipationTableToNinetyNine() {
        Contradiction participation = only(Kind.ROUNDING, "BIP-INT-03");
        assertThat(ids(participation)).containsExactly("BIP-INT-02", "BIP-INT-03", "BIP-INT-04");
        assertThat(participation.printed()).hasToString("[99]");
        assertThat(participation.difference()).contains(BigDecimal.ONE);
    }

    @Test
    void keepsBothPrintedNumbersOfTheTrial() {
        Contradiction control = only(Kind.PRINTED_TWICE, "PRV-13");
        assertThat(control.printed()).hasToString("[22]");
        assertThat(control.against()).hasToString("[21]");
        Contradiction weeks = only(Kind.PRINTED_TWICE, "PRV-11");
        assertThat(weeks.printed()).hasToString("[82.5, 13.5]");
        assertThat(weeks.against()).hasToString("[82, 12]");
        assertThat(weeks.difference()).isEmpty();
    }

    @Test
    void keepsTheDoubtfulDigitsOfTheScans() {
        Contradiction bar = only(Kind.DOUBTFUL_DIGIT, "BIP-CW-01");
        assertThat(bar.printed()).hasToString("[157]");
        assertThat(bar.against()).hasToString("[15, 11]");
        assertThat(bar.explanation(Language.ENGLISH)).contains("the mean of the four would be 14.75.");
        Contradiction change = only(Kind.DOUBTFUL_DIGIT, "BIP-SHIFT-01");
        assertThat(change.printed()).hasToString("[22]");
        assertThat(change.against()).hasToString("[2]");
    }

    @Test
    void keepsTheEarlierAnalysisOfUpskillingBesideTheLater() {
        Contradiction upskilling = only(Kind.SOURCES_DISAGREE, "BIP-INT-14");
        assertThat(upskilling.printed()).isEmpty();
        assertThat(upskilling.difference()).isEmpty();
        assertThat(upskilling.explanation(Language.ENGLISH))
                .contains("S2 and S3")
                .contains("S1");
    }

    @Test
    void setsTheTrialBesideTheCausalClaims() {
        Contradiction belief = only(Kind.NOT_CONFIRMED_BY_TRIAL, "BIP-BELIEF-02");
        assertThat(ids(belief)).containsExactly("BIP-BELIEF-02", "BIP-BELIEF-03", "PRV-21");
        assertThat(belief.printed()).hasToString("[33, 32]");
        assertThat(belief.against()).hasToString("[7, 7]");
        assertThat(belief.explanation(Language.ENGLISH))
                .contains("no significant effect")
                .contains("not belief");
        assertThat(EVIDENCE.contradictions(EVIDENCE.finding("PRV-21"))).containsExactly(belief);
    }

    @Test
    void knowsNineContradictionsAndNoneOfAFindingWithout() {
        assertThat(all()).hasSize(9).doesNotHaveDuplicates();
        assertThat(EVIDENCE.contradictions(EVIDENCE.finding("BIP-POP-01"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isEqualAfterSerializationAndSaysSoInBothLanguages(Contradiction contradiction) throws Exception {
        assertThat(SerialCopy.of(contradiction)).isEqualTo(contradiction).hasSameHashCodeAs(contradiction);
        assertThat(contradiction.explanation(Language.DANISH))
                .isNotEqualTo(contradiction.explanation(Language.ENGLISH));
        assertThat(contradiction.toString()).contains(contradiction.kind().name());
        assertThatNullPointerException()
                .isThrownBy(() -> contradiction.explanation(null))
                .withMessage("language");
    }

    private static Contradiction only(Kind kind, String id) {
        List<Contradiction> found = EVIDENCE.contradictions(EVIDENCE.finding(id)).stream()
                .filter(contradiction -> contradiction.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Stream<String> ids(Contradiction contradiction) {
        return contradiction.findings().stream().map(finding -> finding.id().value());
    }
}
