package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.NumberOutput;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers keep every bit, and their text does not depend on the JDK. */
class NumberTextTest {

    private static final JsonFormat<Double> FORMAT = JsonFormat.of(
            "test.number",
            Double.class,
            Versions.only(1),
            Fields.<Double>of("number")
                    .field("value", Kind.NUMBER, value -> value)
                    .read(in -> in.at("value").number()));

    /** The shortest texts; Double.toString of JDK 17 writes 2E23 as 1.9999999999999998E23. */
    @ParameterizedTest
    @CsvSource({
        "2.0E-3, 0.002",
        "2E23, 2.0E23",
        "8.41E21, 8.41E21",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "5E-324, 4.9E-324",
        "1.7976931348623157E308, 1.7976931348623157E308",
        "0.1, 0.1",
        "-0.0, 0.0",
        "100, 100.0",
        "1e7, 1.0E7"
    })
    void writesTheFewestDigitsThatReadBack(String literal, String written) {
        assertThat(FORMAT.write(Double.parseDouble(literal))).endsWith("\"value\":" + written + "}");
    }

    @Test
    void writesWholeNumbersAsJacksonDoesSeed2() {
        Random random = new Random(2);
        double[] bounds = {0, 1, 9_999_999, 10_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE};
        for (int i = 0; i < 20_000; i++) {
            double value = i < bounds.length ? bounds[i] : Math.rint(random.nextGaussian() * Math.pow(10, i % 18));
            for (double written : new double[] {value, -value, value + 0.5}) {
                assertThat(FORMAT.write(written)).endsWith(":" + NumberOutput.toString(written + 0.0, true) + "}");
            }
        }
    }

    @Test
    void readsBackEveryBitSeed1() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(FORMAT.read(FORMAT.write(value))).isEqualTo(value + 0.0);
            }
        }
    }

    @Test
    void readsAWholeNumberWhereANumberIsMeant() {
        BackgroundFact fact =
                BackgroundFact.of(LocalDate.of(2015, 1, 5), BackgroundField.BIRTH_YEAR, BackgroundValue.of(1980));
        String document = BipJson.CASE_EVENT.write(fact).replace("1980.0", "1980");

        assertThat(BipJson.CASE_EVENT.read(document)).isEqualTo(fact);
    }
}
