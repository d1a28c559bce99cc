package dk.bip.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.testing.SerialCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonTest {
    @ParameterizedTest
    @CsvSource({"3, 1", "6, 2", "12, 4", "36, 12", "2147483646, 715827882"})
    void countsThreeMonthIntervals(int months, int intervals) {
        Horizon horizon = Horizon.ofMonths(months);
        assertThat(horizon.months()).isEqualTo(months);
        assertThat(horizon.intervals()).isEqualTo(intervals);
        assertThat(horizon).hasToString(months + " months");
    }

    @Test
    void hasConstantsForTheUsualLengths() {
        assertThat(Horizon.THREE_MONTHS).isEqualTo(Horizon.ofMonths(3)).hasSameHashCodeAs(Horizon.ofMonths(3));
        assertThat(Horizon.SIX_MONTHS).isEqualTo(Horizon.ofMonths(6));
        assertThat(Horizon.TWELVE_MONTHS).isEqualTo(Horizon.ofMonths(12));
        assertThat(Horizon.SIX_MONTHS).isNotEqualTo(Horizon.TWELVE_MONTHS).isNotEqualTo("6 months");
    }

    @Test
    void ordersByLength() {
        assertThat(Horizon.THREE_MONTHS).isLessThan(Horizon.SIX_MONTHS);
        assertThat(Horizon.TWELVE_MONTHS).isGreaterThan(Horizon.SIX_MONTHS);
        assertThat(Horizon.SIX_MONTHS).isEqualByComparingTo(Horizon.ofMonths(6));
        assertThatNullPointerException()
                .isThrownBy(() -> Horizon.SIX_MONTHS.compareTo(null))
                .withMessage("other");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 1, 2147483647})
    void aHorizonOfAModelFromElsewhereNeedNotBeOfIntervals(int months) {
        assertThat(Horizon.ofMonths(months).months()).isEqualTo(months);
        assertThatThrownBy(() -> Horizon.ofMonths(months).intervals())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a horizon must be a multiple of 3 months (the interval between two measurements) to have"
                        + " intervals, but is " + months + " months");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -6})
    void refusesWhatIsNotPositive(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Horizon.ofMonths(months))
                .withMessage("months must be positive, but is " + months);
    }

    @Test
    void survivesSerialization() throws Exception {
        assertThat(SerialCopy.of(Horizon.SIX_MONTHS)).isEqualTo(Horizon.SIX_MONTHS);
    }
}
