package dk.bip.core.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.picture.TimeAxis.Tick;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static final LanguageFormat DANISH = LanguageFormat.of(Language.DANISH);
    private static final LocalDate START = LocalDate.of(2023, 3, 15);

    @Test
    void datesLieWhereTheirDaysAreAndOutsideOnTheNearerEnd() {
        TimeAxis axis = TimeAxis.of(START, START.plusDays(100), 50, 250);
        assertThat(axis.x(START)).isEqualTo(50);
        assertThat(axis.x(START.plusDays(25))).isEqualTo(100);
        assertThat(axis.x(START.plusDays(100))).isEqualTo(250);
        assertThat(axis.x(START.minusDays(1))).isEqualTo(50);
        assertThat(axis.x(START.plusYears(1))).isEqualTo(250);
    }

    @Test
    void oneDateStandsInTheMiddle() {
        assertThat(TimeAxis.of(START, START, 0, 100).x(START)).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "90, 600, april 2023, maj 2023",
        "400, 600, juli 2023, oktober 2023",
        "400, 300, juli 2023, januar 2024",
        "1200, 300, 2024, 2025",
        "9000, 300, 2025, 2030"
    })
    void writesTheClosestMonthsOrYearsThatDoNotMeet(int days, double width, String first, String second) {
        List<Tick> ticks = TimeAxis.of(START, START.plusDays(days), 0, width).ticks(DANISH, 14);
        assertThat(ticks).extracting(Tick::label).containsSubsequence(first, second);
        for (int i = 1; i < ticks.size(); i++) {
            double halves = TextLines.width(ticks.get(i - 1).label(), 14) / 2
                    + TextLines.width(ticks.get(i).label(), 14) / 2;
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(halves);
        }
    }

    @Test
    void aTickStandsOnTheFirstOfItsMonth() {
        TimeAxis axis = TimeAxis.of(START, START.plusDays(1200), 0, 300);
        assertThat(axis.ticks(DANISH, 14).get(0)).isEqualTo(new Tick(axis.x(LocalDate.of(2024, 1, 1)), "2024"));
    }

    @Test
    void numbersLieOnTheirShareOfTheWayEitherWay() {
        assertThat(new NumberAxis(1, 5, 100, 20).at(2)).isEqualTo(80);
        assertThat(new NumberAxis(5, 1, 100, 20).at(2)).isEqualTo(40);
        assertThat(new NumberAxis(1, 5, 100, 20).at(9)).isEqualTo(20);
    }

    @Test
    void ticksAreRoundAndWithin() {
        assertThat(new NumberAxis(0, 37, 0, 1).ticks(5)).containsExactly(0.0, 10.0, 20.0, 30.0);
        assertThat(new NumberAxis(-1.25, 1.25, 0, 1).ticks(5)).containsExactly(-1.0, -0.5, 0.0, 0.5, 1.0);
        assertThat(new NumberAxis(0, 0.23, 0, 1).ticks(3)).containsExactly(0.0, 0.1, 0.2);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.1, 2", "2.4, 2.5", "0.03, 0.05", "0.8, 1", "7, 10", "1000, 1000", "0.31, 0.5"})
    void aStepIsTheNextRoundNumber(double least, double step) {
        assertThat(NumberAxis.roundStep(least)).isCloseTo(step, within(1e-12));
    }
}
