package dk.bip.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.Provenance;
import dk.bip.model.evidence.FindingValue.Range;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationTest {
    @ParameterizedTest
    @CsvSource({
        "BELIEF_TABLE_SIX_MONTHS, PROBABILITY, 6, BIP-BELIEF-01, .011 .027 .049 .104 .268",
        "BELIEF_TABLE_TWELVE_MONTHS, PROBABILITY, 12, BIP-BELIEF-01, .011 .027 .049 .104 .268",
        "MEAN_SIX_MONTHS, PROBABILITY, 6, BIP-INT-16 BIP-INT-17, .08",
        "MEAN_TWELVE_MONTHS, PROBABILITY, 12, BIP-CW-03, .1476",
        "BELIEF_STEP_TWELVE_MONTHS, RELATIVE_CHANGE, 12, BIP-BELIEF-02, .33",
        "ORIENTATION_TWELVE_MONTHS, RELATIVE_CHANGE, 12, BIP-BELIEF-03, .32",
        "CASEWORKER_CHANGE_TWELVE_MONTHS, RELATIVE_CHANGE, 12, BIP-SHIFT-01, -.22",
        "CASEWORKER_QUARTILES_RESCALED, PROBABILITY, 12, BIP-CW-01 BIP-CW-03,"
                + " .0656 .14057142857142857 .16868571428571427 .21554285714285715",
        "CASEWORKER_QUARTILES_AS_TRUE_DIFFERENCES, PROBABILITY, 12, BIP-CW-01 BIP-CW-03,"
                + " .0656 .14057142857142857 .16868571428571427 .21554285714285715",
        "CASEWORKER_QUARTILES_AS_PRINTED, PROBABILITY, 12, BIP-CW-01, .07 .15 .18 .23",
        "ADJUSTED_CASEWORKER_GAP, PROBABILITY_DIFFERENCE, 12, BIP-CW-01 BIP-CW-02, .26",
        "ALL_CASEWORKERS_AS_THE_EFFECTIVE, PROBABILITY, 12, BIP-CW-04, .2845",
        "COMPANY_COURSE_SIX_MONTHS, RELATIVE_CHANGE, 6, BIP-INT-17, .45 .85"
    })
    void readsTheFindings(String code, Interpretation.Quantity quantity, int months, String findings, String numbers) {
        Interpretation reading = Interpretation.ofCode(code);
        assertThat(reading.code()).isEqualTo(code);
        assertThat(reading.quantity()).isEqualTo(quantity);
        assertThat(reading.horizon()).isEqualTo(Horizon.ofMonths(months));
        assertThat(reading.findings())
                .extracting(finding -> finding.id().value())
                .containsExactly(findings.split(" "));
        assertThat(reading.numbers())
                .isEqualTo(
                        Arrays.stream(numbers.split(" ")).map(Double::valueOf).toList());
    }

    @ParameterizedTest
    @EnumSource
    void saysThatItIsOursAndAboutAJob(Interpretation reading) {
        assertThat(reading.provenance()).isEqualTo(Provenance.OURS);
        assertThat(reading.outcome()).isEqualTo(Outcome.JOB);
        assertThat(reading.explanation(Language.DANISH)).isNotEqualTo(reading.explanation(Language.ENGLISH));
        assertThatNullPointerException()
                .isThrownBy(() -> reading.explanation(null))
                .withMessage("language");
    }

    @Test
    void hasNoReadingOutsideTheTable() {
        assertThat(Interpretation.values()).hasSize(13);
    }

    @Test
    void findsTheSameBaseFromBothEndsOfTheRanges() {
        Range points = Evidence.published().finding("BIP-INT-16").range();
        Range percent = Evidence.published().finding("BIP-INT-17").range();
        double base = Interpretation.MEAN_SIX_MONTHS.number();
        assertThat(points.lower().value() / percent.lower().value()).isCloseTo(base, within(1e-15));
        assertThat(points.upper().value() / percent.upper().value()).isCloseTo(base, within(1e-15));
    }

    @Test
    void rescalesTheQuartilesToThePrintedMean() {
        double mean = Interpretation.CASEWORKER_QUARTILES_RESCALED.numbers().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(Interpretation.MEAN_TWELVE_MONTHS.number(), within(1e-15));
    }

    @Test
    void namesThePreferredOfTwoRivals() {
        assertThat(Interpretation.BELIEF_TABLE_TWELVE_MONTHS.preferred())
                .contains(Interpretation.BELIEF_TABLE_SIX_MONTHS);
        assertThat(Interpretation.CASEWORKER_QUARTILES_AS_PRINTED.preferred())
                .contains(Interpretation.CASEWORKER_QUARTILES_RESCALED);
        assertThat(Interpretation.CASEWORKER_QUARTILES_AS_TRUE_DIFFERENCES.preferred())
                .contains(Interpretation.CASEWORKER_QUARTILES_RESCALED);
        assertThat(List.of(Interpretation.values()))
                .filteredOn(reading -> reading.preferred().isEmpty())
                .hasSize(10);
    }

    @Test
    void refusesOneNumberWhereThereAreSeveral() {
        assertThatIllegalStateException()
                .isThrownBy(Interpretation.COMPANY_COURSE_SIX_MONTHS::number)
                .withMessage("COMPANY_COURSE_SIX_MONTHS must be one number here, but is 2\nMaybe call numbers()?");
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interpretation.ofCode("BELIEF"))
                .withMessageStartingWith("reading code is not known\nMaybe one of BELIEF_TABLE_SIX_MONTHS,");
    }
}
