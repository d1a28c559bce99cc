package dk.bip.core.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0.0804, 0.08040",
        "-0.0, 0.000",
        "999.96, 1000",
        "-2090.5123, -2090.5",
        "28258, 28258.0",
        "0.0000123, 1.230e-05",
        "1e12, 1.000e+12"
    })
    void aNumberHasFourDigitsOrOneDecimal(double value, String written) {
        assertThat(Digits.of(value)).isEqualTo(written);
        assertThat(Digits.of(OptionalDouble.of(value))).isEqualTo(written);
    }

    @Test
    void whatIsMissingIsADash() {
        assertThat(Digits.of(OptionalDouble.empty())).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"0, <1e-16", "9e-17, <1e-16", "1e-16, 1.000e-16", "0.04999, 0.04999", "1, 1.000"})
    void thePValueNextToNothingIsSaidToBeSo(double p, String written) {
        assertThat(Digits.p(p)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0.0804, 8.0 %", "-0.0003, 0.0 %", "1, 100.0 %"})
    void aShareIsInPercent(double share, String written) {
        assertThat(Digits.percent(share)).isEqualTo(written);
    }
}
