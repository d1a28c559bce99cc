package dk.bip.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.testing.SerialCopy;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {
    private static final Finding SINGLE = finding("BIP-BELIEF-02");
    private static final Finding RANGE = finding("BIP-INT-16");
    private static final Finding SERIES = finding("BIP-BELIEF-01");
    private static final Finding GROUPS = finding("PRV-41");
    private static final Finding DIRECTION = finding("BIP-SEARCH-22");

    private static Finding finding(String id) {
        return Evidence.published().finding(id);
    }

    static List<Finding> all() {
        return Evidence.published().all();
    }

    @Test
    void givesASingleNumber() {
        assertThat(SINGLE.number()).isEqualTo(33);
        assertThat(SINGLE.numbers()).containsExactly(33.0);
        assertThat(finding("BIP-CW-03").number()).isEqualTo(14.76);
        assertThat(finding("BIP-CW-03").figure()).hasToString("14.76");
    }

    @Test
    void givesARange() {
        assertThat(RANGE.range().lower().value()).isEqualTo(3.6);
        assertThat(RANGE.range().upper().value()).isEqualTo(6.8);
    }

    @Test
    void givesTheNumbersOfASeriesInOrderAndByLabel() {
        assertThat(SERIES.numbers()).containsExactly(1.1, 2.7, 4.9, 10.4, 26.8);
        assertThat(SERIES.number("good chances")).isEqualTo(10.4);
        assertThat(SERIES.series().labels()).containsExactly("no", "doubts", "it varies", "good chances", "yes");
    }

    @Test
    void givesTheNumbersOfAGroup() {
        assertThat(GROUPS.group("with internship").figure("high degree").value())
                .isEqualTo(42);
        assertThat(GROUPS.group("without").figure("high degree").value()).isEqualTo(33);
    }

    @Test
    void givesTheSignAndTheRankWhereNoSizeIsPublished() {
        assertThat(finding("BIP-INT-11").value())
                .isEqualTo(new FindingValue.Direction(FindingValue.Sign.NEGATIVE, "significant decline"));
        assertThat(finding("BIP-INT-19").value())
                .isEqualTo(new FindingValue.Direction(FindingValue.Sign.NEGATIVE, "negative"));
        assertThat(finding("PRV-22").value())
                .isEqualTo(new FindingValue.Direction(FindingValue.Sign.POSITIVE, "positive tendency"));
        assertThat(List.of("BIP-INT-14", "BIP-INT-13", "BIP-INT-12"))
                .extracting(id -> ((FindingValue.Order) finding(id).value()).rank())
                .containsExactly(FindingValue.Rank.ABOUT_ZERO, FindingValue.Rank.POSITIVE, FindingValue.Rank.LARGEST);
    }

    @Test
    void refusesAnotherShapeAndNamesTheRightCall() {
        refuses(RANGE::number, "BIP-INT-16 must be a single number here, but is a range\nMaybe call range()?");
        refuses(
                SERIES::number,
                "BIP-BELIEF-01 must be a single number here, but is a series of numbers\n"
                        + "Maybe call numbers() or number(label)?");
        refuses(
                GROUPS::numbers,
                "PRV-41 must be a series of numbers here, but is groups of numbers\nMaybe call group(name)?");
        refuses(
                () -> SINGLE.number("yes"),
                "BIP-BELIEF-02 must be a series of numbers here, but is a single number\nMaybe call number()?");
        refuses(SINGLE::range, "BIP-BELIEF-02 must be a range here, but is a single number\nMaybe call number()?");
        refuses(
                () -> SERIES.group("without"),
                "BIP-BELIEF-01 must be groups of numbers here, but is a series of numbers\n"
                        + "Maybe call numbers() or number(label)?");
        refuses(
                DIRECTION::number,
                "BIP-SEARCH-22 must be a single number here, but is a direction\n"
                        + "Maybe call value(), because no number is published?");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatIllegalStateException().isThrownBy(call).withMessage(message);
    }

    @Test
    void refusesAnUnknownLabelOrGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.number("Yes"))
                .withMessage("label is not known: \"Yes\"\n"
                        + "Maybe one of \"no\", \"doubts\", \"it varies\", \"good chances\", \"yes\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROUPS.group("control"))
                .withMessage("group is not known: \"control\"\nMaybe one of \"with internship\", \"without\"?");
        assertThatNullPointerException().isThrownBy(() -> SERIES.number(null)).withMessage("label");
        assertThatNullPointerException().isThrownBy(() -> GROUPS.group(null)).withMessage("name");
    }

    @Test
    void citesItsSourcesAndThePlaceInThem() {
        assertThat(finding("PRV-31").citation()).isEqualTo("PRV-31 (S4 table 3)");
        assertThat(finding("BIP-BELIEF-03").citation()).isEqualTo("BIP-BELIEF-03 (S1, S2, S5)");
        assertThat(SINGLE)
                .hasToString("BIP-BELIEF-02 (S1): one unit more belief on the five-point scale raises the job"
                        + " probability by: 33 [percent (relative); CAUSAL]");
    }

    @ParameterizedTest
    @CsvSource({
        "BIP-INT-17, 45-85",
        "PRV-41, 15; 21; 22; 42 | 18; 17; 32; 33",
        "PRV-34, 14.8; 14.0",
        "BIP-SEARCH-21, internship company; internet job bases"
    })
    void printsTheValueWithTheDigitsOfTheSource(String id, String printed) {
        assertThat(finding(id).value()).hasToString(printed);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isEqualToItsCopyAndToNoOther(Finding finding) throws Exception {
        assertThat(SerialCopy.of(finding)).isEqualTo(finding).hasSameHashCodeAs(finding);
        assertThat(all()).filteredOn(other -> other.equals(finding)).hasSize(1);
        assertThat(finding).isNotEqualTo(finding.id());
    }

    @Test
    void differsWhereOnlyOnePartDiffers() {
        List<Finding> different = List.of(
                row("33").build(),
                row("34").build(),
                row("33.0").build(),
                row("33").statement("two steps more").build(),
                row("33").unit("points").build(),
                row("33").place("table 1").build(),
                row("33").population("men").build(),
                row("33").circumstances("raw").build(),
                row("33").horizon(StatedHorizon.ofMonths(12)).build(),
                row("33").caveat("doubtful").build(),
                row("33", "BIP-BELIEF-03", Topic.CASEWORKER_BELIEF, Claim.CAUSAL, Source.S1)
                        .build(),
                row("33", "BIP-BELIEF-02", Topic.JOB_SEARCH, Claim.CAUSAL, Source.S1)
                        .build(),
                row("33", "BIP-BELIEF-02", Topic.CASEWORKER_BELIEF, Claim.ASSOCIATION, Source.S1)
                        .build(),
                row("33", "BIP-BELIEF-02", Topic.CASEWORKER_BELIEF, Claim.CAUSAL, Source.S2)
                        .build());
        assertThat(new HashSet<>(different)).hasSameSizeAs(different);
        assertThat(row("33").build()).isEqualTo(different.get(0));
    }

    private static Finding.Builder row(String digits) {
        return row(digits, "BIP-BELIEF-02", Topic.CASEWORKER_BELIEF, Claim.CAUSAL, Source.S1);
    }

    private static Finding.Builder row(String digits, String id, Topic topic, Claim claim, Source source) {
        return Finding.finding(id, topic, claim, source)
                .statement("one step more")
                .number(digits)
                .unit("percent");
    }
}
