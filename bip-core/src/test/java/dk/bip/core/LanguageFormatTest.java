package dk.bip.core;

import static dk.bip.core.Language.DANISH;
import static dk.bip.core.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFormatTest {

    private static final LanguageFormat IN_ENGLISH = LanguageFormat.of(ENGLISH);
    private static final LanguageFormat IN_DANISH = LanguageFormat.of(DANISH);
    private static final LocalDate DAY = LocalDate.of(2015, 9, 8);

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
        assertThat(IN_ENGLISH.significant(value, digits)).isEqualTo(written);
        assertThat(IN_DANISH.significant(value, digits)).isEqualTo(written.replace('.', ','));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0804, 8.0 %, 8.0 %",
        "0.1235, 12.4 %, 12.4 %",
        "0, 0.0 %, 0.0 %",
        "1, 100.0 %, 100.0 %",
        "0.0005, 0.1 %, 0.1 %",
        "0.00049, 0.0 %, less than 0.1 %",
        "1.0E-300, 0.0 %, less than 0.1 %",
        "0.9994, 99.9 %, 99.9 %",
        "0.9996, 100.0 %, more than 99.9 %"
    })
    void aProbabilityThatIsPossibleNeverReadsAsNoughtOrCertain(double value, String percent, String probability) {
        assertThat(IN_ENGLISH.percent(value)).isEqualTo(percent);
        assertThat(IN_ENGLISH.probability(value)).isEqualTo(probability);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0414, +4.1 points of probability",
        "-0.0075, -0.8 points of probability",
        "0, 0.0 points of probability",
        "-0.0004, 0.0 points of probability",
        "0.0005, +0.1 points of probability"
    })
    void aDifferenceInProbabilityHasASignAndItsUnit(double difference, String written) {
        assertThat(IN_ENGLISH.points(difference)).isEqualTo(written);
        assertThat(IN_ENGLISH.sizeInPoints(difference)).isEqualTo(written.replaceFirst("^[+-]", ""));
        assertThat(IN_DANISH.points(difference))
                .isEqualTo(written.replace('.', ',').replace("points of probability", "procentpoint"));
    }

    @Test
    void writesInDanish() {
        assertThat(IN_DANISH.number(1234.5)).isEqualTo("1234,5");
        assertThat(IN_DANISH.number(0.5, 2)).isEqualTo("0,50");
        assertThat(IN_DANISH.score(3.5)).isEqualTo("3,5");
        assertThat(IN_DANISH.scoresOn(3.5, DAY, 3.5, DAY.plusDays(1)))
                .isEqualTo("3,5 den 8. september 2015 og den 9. september 2015");
        assertThat(IN_DANISH.percent(0.08)).isEqualTo("8,0 %");
        assertThat(IN_DANISH.probability(0.0001)).isEqualTo("under 0,1 %");
        assertThat(IN_DANISH.probabilities(0.0932, 0.9999)).isEqualTo("9,3 til over 99,9 %");
        assertThat(IN_DANISH.level(0.975)).isEqualTo("97,5 %");
        assertThat(IN_DANISH.logOdds(-0.754)).isEqualTo("-0,75 log-odds");
        assertThat(IN_DANISH.range(0.25, 1)).isEqualTo("0,25 til 1");
        assertThat(IN_DANISH.date(DAY)).isEqualTo("8. september 2015");
        assertThat(IN_DANISH.dates(DAY, DAY.plusMonths(3))).isEqualTo("8. september 2015 til 8. december 2015");
        assertThat(IN_DANISH.list(List.of("alder", "job", "helbred"))).isEqualTo("alder, job og helbred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "sv-FI"})
    void writesInEnglishForEveryOtherLanguage(String tag) {
        LanguageFormat format = LanguageFormat.of(Language.of(tag));

        assertThat(format.number(3)).isEqualTo("3");
        assertThat(format.scoresOn(3.5, DAY, 4, DAY.plusDays(1)))
                .isEqualTo("from 3.5 on 8 September 2015 to 4.0 on 9 September 2015");
        assertThat(format.probabilities(0.0932, 0.164)).isEqualTo("9.3 to 16.4 %");
        assertThat(format.level(0.07)).isEqualTo("7 %");
        assertThat(format.logOdds(0.755)).isEqualTo("+0.76 log-odds");
        assertThat(format.range(-2, 2.5)).isEqualTo("-2 to 2.5");
        assertThat(format.dates(DAY, DAY.plusDays(30))).isEqualTo("8 September 2015 to 8 October 2015");
        assertThat(format.list(List.of("age", "jobs"))).isEqualTo("age and jobs");
        assertThat(format.list(List.of("age"))).isEqualTo("age");
    }

    @Test
    void aRegionOfDanishIsDanish() {
        assertThat(LanguageFormat.of(Language.of("da-DK")).percent(0.125)).isEqualTo("12,5 %");
    }

    @Test
    void aNumberReadsBackWhateverTheDefaultLocaleWithSeed13() {
        Random random = new Random(13);
        Locale before = Locale.getDefault();
        try {
            for (int i = 0; i < 1000; i++) {
                Locale.setDefault(i % 2 == 0 ? Locale.forLanguageTag("ar-EG") : Locale.GERMANY);
                double value = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6);

                assertThat(Double.parseDouble(IN_ENGLISH.number(value))).isEqualTo(value);
                assertThat(Double.parseDouble(IN_DANISH.number(value).replace(',', '.')))
                        .isEqualTo(value);
                assertThat(new BigDecimal(IN_ENGLISH.number(value, 3))
                                .subtract(BigDecimal.valueOf(value))
                                .abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.0005"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void twoScoresAreToldApartOrNamedOnce() {
        assertThat(IN_DANISH.scores(2, 3.5)).isEqualTo("fra 2,0 til 3,5");
        assertThat(IN_DANISH.scores(2.46, 2.54)).isEqualTo("fra 2,46 til 2,54");
        assertThat(IN_DANISH.scores(2.501, 2.502)).isEqualTo("fra 2,501 til 2,502");
        assertThat(IN_DANISH.scores(2.5, 2.5)).isEqualTo("2,5");
        assertThat(IN_DANISH.scores(2.5, Math.nextUp(2.5))).isEqualTo("2,5");
        LocalDate first = LocalDate.of(2015, 1, 5);
        LocalDate last = LocalDate.of(2015, 4, 5);
        assertThat(LanguageFormat.of(Language.ENGLISH).scoresOn(2.46, first, 2.54, last))
                .isEqualTo("from 2.46 on 5 January 2015 to 2.54 on 5 April 2015");
        assertThat(LanguageFormat.of(Language.ENGLISH).scoresOn(2.5, first, 2.5, last))
                .isEqualTo("2.5 on 5 January 2015 and on 5 April 2015");
    }

    @Test
    void changeHasASignAndIsNeverNoughtUnlessItIs() {
        assertThat(IN_DANISH.change(1)).isEqualTo("+1,0");
        assertThat(IN_DANISH.change(-0.55)).isEqualTo("-0,6");
        assertThat(IN_DANISH.change(0.03)).isEqualTo("+0,03");
        assertThat(IN_DANISH.change(0)).isEqualTo("0,0");
    }

    @Test
    void refusesWhatCannotBeWritten() {
        assertThatNullPointerException()
                .isThrownBy(() -> LanguageFormat.of(null))
                .withMessage("language");
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IN_DANISH.number(value))
                    .withMessage("value must be finite");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IN_DANISH.significant(value, 3))
                    .withMessage("value must be finite");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IN_DANISH.points(value))
                    .withMessage("value must be finite");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IN_DANISH.probability(value))
                    .withMessage("probability must be from 0 to 1");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IN_DANISH.number(1, -1))
                .withMessage("decimals must be zero or more, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IN_DANISH.significant(1, 0))
                .withMessage("digits must be one or more, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IN_DANISH.list(List.of()))
                .withMessage("items must not be empty");
    }
}
