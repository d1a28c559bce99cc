package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTest {

    private static final Pattern ROW = Pattern.compile("<tr><td>\\{@code (.+?)}</td><td>(refused|passes)</td>");

    /** The rows of the table that the Javadoc of {@link CitizenId} shows. */
    static List<Arguments> table() throws IOException {
        return Files.readAllLines(Path.of("src/main/java/dk/bip/core/CitizenId.java")).stream()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .map(row -> Arguments.of(row.group(1), row.group(2)))
                .toList();
    }

    @Test
    void theTableShowsBothOutcomes() throws IOException {
        assertThat(table()).hasSize(18);
    }

    @ParameterizedTest
    @MethodSource("table")
    void theTableOfTheJavadocIsTrue(String value, String outcome) {
        if (outcome.equals("refused")) {
            assertRefused(value);
        } else {
            assertTaken(value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010180 1234",
                "3112999999",
                "9112999999",
                "cpr:010180-1234",
                "k0101801234",
                "x a0101801234",
                "7 010180-1234",
                "0101801234, 4101801234",
                "4101801234, 0101801234",
                "0 1 0 1 8 0 1 2 3 4",
                "01--01--80  1234",
                "0101\u00a080\u20111234",
                "010180\u20131234",
                "010180\u2014 1234",
                "010180\u22121234",
                "010180\u00ad1234",
                "010180\u202f1234",
                "010180\t1234",
                "010180\\1234",
                "010180\uff0f1234",
                "010180\u200b1234",
                "\uff10\uff11\uff10\uff11\uff18\uff10\uff11\uff12\uff13\uff14",
                "1980-01-01 1234",
                "18580101-1234",
                "20571291.1234",
                "dk19800101-1234"
            })
    void refusesWhatLooksLikeACivilRegistrationNumberAndDoesNotRepeatIt(String number) {
        assertRefused(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen-1",
                "0001801234",
                "3201801234",
                "6001801234",
                "9201801234",
                "0131801234",
                "0100801234",
                "010180123",
                "1a2cpr0101801234",
                "abcd0101801234",
                "010180x1234",
                "010180#1234",
                "19801301-1234",
                "19800132-1234",
                "18570101-1234",
                "20580101-1234",
                "1980010-11234",
                "198001011-234",
                "19800101-1",
                "19800101-123",
                "19800101-12345",
                "19800101-1234a",
                "12345678-1234-1234-1234-123456789012"
            })
    void takesOtherKeys(String key) {
        assertTaken(key);
    }

    private static void assertTaken(String key) {
        assertThat(CitizenId.of(key).value()).isEqualTo(key);
        assertThat(CaseworkerId.of(key).value()).isEqualTo(key);
    }

    private static void assertRefused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.of(number))
                .withMessage("citizenId must be a pseudonym and hold no civil registration number"
                        + "\nMaybe map the number to a key that only your system can trace back, or put four letters right before"
                        + " the digits where they are such a key and only look like a number?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseworkerId.of(number))
                .withMessageStartingWith("caseworkerId must be a pseudonym")
                .withMessageNotContaining("1234");
    }

    /** Day 01 to 31 or 61 to 91 and month 01 to 12: 62 of 100 days and 12 of 100 months. */
    @Test
    void aboutSevenPercentOfTenDigitKeysLookLikeOneAndFourLettersHelp() {
        int refused = 0;
        for (int dayAndMonth = 0; dayAndMonth < 10_000; dayAndMonth++) {
            String key = String.format(Locale.ROOT, "%04d800001", dayAndMonth);
            refused += catchThrowable(() -> CitizenId.of(key)) == null ? 0 : 1;
            assertThat(CitizenId.of("case" + key).value()).endsWith(key);
        }
        assertThat(refused).isEqualTo(62 * 12);
    }

    @Test
    void longValuesOfDigitsAndSeparatorsAreReadToTheirEnd() {
        assertTaken("4 ".repeat(50));
        assertTaken("1".repeat(100));
        assertTaken("-".repeat(99) + "1");
        assertRefused("-".repeat(90) + "0101801234");
        assertRefused("41 ".repeat(30) + "0101801234");
    }

    @Test
    void refusesBlankAndOverlong() {
        assertThatNullPointerException().isThrownBy(() -> CitizenId.of(null)).withMessage("citizenId");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.of(" \t"))
                .withMessage("citizenId must not be blank");
        assertThat(CitizenId.of("x".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.of("x".repeat(101)))
                .withMessage("citizenId must not be longer than 100 characters");
    }

    @Test
    void toStringHidesTheKey() {
        assertThat(CitizenId.of("secret")).hasToString("CitizenId").isEqualTo(CitizenId.of("secret"));
        assertThat(CaseworkerId.of("secret")).hasToString("CaseworkerId").isNotEqualTo(CaseworkerId.of("other"));
    }
}
