package dk.bip.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.model.evidence.FindingValue.Groups;
import dk.bip.model.evidence.FindingValue.Range;
import dk.bip.model.evidence.FindingValue.Series;
import dk.bip.model.evidence.FindingValue.Texts;
import dk.bip.model.outcome.Horizon;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPartsTest {
    @ParameterizedTest
    @CsvSource({"14.0, 14, 0.05", "33, 33, 0.5", "14.76, 14.76, 0.005", "2000, 2000, 0.5"})
    void aFigureKnowsItsPrintedPrecision(String digits, double value, double halfUnit) {
        Figure figure = Figure.of(digits);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.halfUnit()).isEqualTo(halfUnit);
        assertThat(figure).hasToString(digits);
    }

    @Test
    void aFigureIsExactAndComparesItsDigits() {
        assertThat(Figure.of("28.45").minus(Figure.of("14.76"))).isEqualTo(Figure.of("13.69"));
        assertThat(Figure.of("14.0")).isNotEqualTo(Figure.of("14"));
        assertThat(Double.doubleToRawLongBits(Figure.of("-0").value())).isZero();
        assertThatNullPointerException().isThrownBy(() -> new Figure(null)).withMessage("printed");
    }

    @Test
    void aHorizonIsThatOfTheModelOnlyWhereItFits() {
        assertThat(StatedHorizon.ofMonths(6).toHorizon()).contains(Horizon.SIX_MONTHS);
        assertThat(StatedHorizon.ofMonths(7).toHorizon()).isEmpty();
        assertThat(StatedHorizon.ofWeeks(64).toHorizon()).isEmpty();
        assertThat(StatedHorizon.ofWeeks(64).period()).contains(Period.ofDays(448));
        assertThat(StatedHorizon.NOT_STATED.period()).isEmpty();
        assertThat(StatedHorizon.NOT_STATED).isNotEqualTo(StatedHorizon.NOT_APPLICABLE);
        assertThat(StatedHorizon.ofWeeks(64)).hasToString("64 weeks").hasSameHashCodeAs(StatedHorizon.ofWeeks(64));
        assertThat(StatedHorizon.NOT_STATED).hasToString("not stated");
    }

    @Test
    void aRangeRefusesEndsInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(Figure.of("6.8"), Figure.of("3.6")))
                .withMessage("lower must not be above upper, but is 6.8 above 3.6");
    }

    @Test
    void aSeriesNeedsOneLabelForEachNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series(List.of("treated"), List.of(Figure.of("46"), Figure.of("22"))))
                .withMessage("labels must be as many as figures, but are 1 for 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series(List.of("a", "a"), List.of(Figure.of("46"), Figure.of("22"))))
                .withMessage("labels must all be different");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series(List.of(), List.of()))
                .withMessage("figures must not be empty");
    }

    @Test
    void groupsNeedTheSameLabels() {
        Series some = new Series(List.of("some"), List.of(Figure.of("1")));
        Series less = new Series(List.of("less"), List.of(Figure.of("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Groups(List.of("a", "b"), List.of(some, less)))
                .withMessage("series must have the same labels in each group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Groups(List.of("a", "b"), List.of(some)))
                .withMessage("groups must be as many as series, but are 2 for 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Groups(List.of("a", "a"), List.of(some, some)))
                .withMessage("groups must all be different");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Groups(List.of("a"), List.of(some)))
                .withMessage("groups must be two or more, but are 1");
    }

    @Test
    void wordsMustBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Texts(List.of()))
                .withMessage("texts must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingValue.Direction(FindingValue.Sign.POSITIVE, " "))
                .withMessage("printed must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> new FindingValue.Order(null, "largest"))
                .withMessage("rank");
    }

    @ParameterizedTest
    @CsvSource({"BIP-BELIEF-2", "BIP BELIEF-02", "'BIP-BELIEF-02 '", "-02", "''"})
    void anIdHasItsForm(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingId(value))
                .withMessageStartingWith("finding id must be at most 100 capital letters in groups and two digits");
    }

    @Test
    void anIdOfTwelveKilobytesIsRefusedLikeAnyOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingId("A-".repeat(6000) + "A-01"))
                .withMessageStartingWith("finding id must be at most 100 capital letters in groups and two digits");
    }

    @Test
    void idsSortAlphabetically() {
        assertThat(new FindingId("BIP-CW-01"))
                .isLessThan(new FindingId("BIP-CW-02"))
                .hasToString("BIP-CW-01");
    }

    @ParameterizedTest
    @CsvSource({
        "DESCRIPTIVE, true, beskrivelse, description",
        "ASSOCIATION, true, sammenhæng, association",
        "CAUSAL, true, årsag, causal claim",
        "COUNTERFACTUAL, false, tankeeksperiment, thought experiment",
        "PROTOCOL, false, regel eller mål, rule or target",
        "PRACTICE, false, ønske fra praksis, wish from practice"
    })
    void aClaimSaysWhetherItWasObserved(String code, boolean observed, String danish, String english) {
        Claim claim = Claim.ofCode(code);
        assertThat(claim.code()).isEqualTo(code);
        assertThat(claim.isObserved()).isEqualTo(observed);
        assertThat(claim.label(Language.DANISH)).isEqualTo(danish);
        assertThat(claim.label(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void sourcesAreReferences() {
        assertThat(Source.S1.reference())
                .isEqualTo("Charlotte Hansen, 2017: Hvad er afgørende for at få flere udsatte i job?"
                        + " (slides, Væksthusets Forskningscenter)");
        assertThat(Source.S3.reference())
                .isEqualTo("about 2020: Chapter on BIP in a book on employment-service professionalism (book chapter)");
        assertThat(Source.S3.isYearApproximate()).isTrue();
        assertThat(Source.S4.authors()).contains("Rambøll");
        assertThat(Source.S5.authors()).isEmpty();
        assertThat(List.of(Source.values())).extracting(Source::year).startsWith(2017, 2019, 2020, 2013, 2017);
        assertThat(Source.PAN.reference())
                .isEqualTo("Pan and others, 2022: Article on self-rated health asked twice (BMC Public Health)");
        assertThat(Source.LABOUR.isYearApproximate()).isTrue();
        assertThat(Source.ofCode("Pan 2022; doi 10.1186/s12889-022-14218-1")).isEqualTo(Source.PAN);
        assertThat(Source.ofCode("S2").title()).isEqualTo("Temadag 22.05.19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.ofCode("S6"))
                .withMessageStartingWith(
                        "source code is not known\nMaybe one of S1, S2, S3, S4, S5, Dencker-Larsen 2017; doi ");
    }

    @Test
    void topicsAreFoundByTheirCode() {
        assertThat(Topic.ofCode("trial fidelity")).isEqualTo(Topic.TRIAL_FIDELITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topic.ofCode("fidelity"))
                .withMessageStartingWith("topic code is not known\nMaybe one of design, job search,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.ofCode("EFFECT"))
                .withMessageStartingWith("claim code is not known\nMaybe one of DESCRIPTIVE,");
    }
}
