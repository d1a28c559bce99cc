package dk.bip.core.internal.words;

import static dk.bip.core.Language.DANISH;
import static dk.bip.core.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 4, 0",
        "-0.0, 4, 0",
        "1, 4, 1",
        "-3.59912, 4, -3.599",
        "0.0464849, 4, 0.04648",
        "0.00012345, 4, 0.0001234", // as a double it lies below the half
        "0.5, 1, 0.5",
        "2.5, 1, 3",
        "-2.5, 1, -3",
        "9.9996, 4, 10",
        "1.0E-7, 4, 0.0000001",
        "27000, 4, 27000",
        "1234567.8, 4, 1234568",
        "1.0E20, 4, 100000000000000000000",
        "99.90000000000001, 4, 99.9"
    })
    void writesSignificantDigitsWithoutExponent(double value, int digits, String written) {
        assertThat(Words.significant(value, digits, ENGLISH)).isEqualTo(written);
        assertThat(Words.significant(value, digits, DANISH)).isEqualTo(written.replace('.', ','));
    }
}
