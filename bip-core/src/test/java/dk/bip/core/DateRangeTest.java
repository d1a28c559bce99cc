package dk.bip.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate JANUARY = LocalDate.of(2015, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2015, 4, 1);

    @Test
    void startIsInTheRangeAndEndIsNot() {
        DateRange range = DateRange.of(JANUARY, APRIL);
        assertThat(range.contains(JANUARY)).isTrue();
        assertThat(range.contains(APRIL.minusDays(1))).isTrue();
        assertThat(range.contains(APRIL)).isFalse();
        assertThat(range.contains(JANUARY.minusDays(1))).isFalse();
        assertThat(range.days()).isEqualTo(90);
        assertThat(range.isOpen()).isFalse();
        assertThat(range.endExclusive()).contains(APRIL);
    }

    @Test
    void openEndIsExplicit() {
        DateRange open = DateRange.startingOn(JANUARY);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.endExclusive()).isEmpty();
        assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(open.contains(JANUARY.minusDays(1))).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(open::days)
                .withMessage("a range with an open end has no number of days\nMaybe intersect it with a window first?");
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        String message = "endExclusive must be after startInclusive\nMaybe the dates are in the wrong order,"
                + " or the last day was given where the day after it is meant?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(APRIL, JANUARY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(JANUARY, JANUARY))
                .withMessage(message);
        assertThat(DateRange.of(JANUARY, JANUARY.plusDays(1)).days()).isEqualTo(1);
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(null, APRIL))
                .withMessage("startInclusive");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(JANUARY, null))
                .withMessage("endExclusive");
    }

    @Test
    void textIsReadBack() {
        DateRange closed = DateRange.of(JANUARY, APRIL);
        DateRange open = DateRange.startingOn(JANUARY);
        assertThat(closed).hasToString("2015-01-01/2015-04-01");
        assertThat(open).hasToString("2015-01-01/..");
        assertThat(DateRange.parse(closed.toString())).isEqualTo(closed).hasSameHashCodeAs(closed);
        assertThat(DateRange.parse(open.toString())).isEqualTo(open).isNotEqualTo(closed);
    }

    @Test
    void refusesTextThatIsNoRange() {
        for (String bad : new String[] {"", "2015-01-01", "/2015-01-01"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateRange.parse(bad))
                    .withMessageStartingWith("text must be two dates with a slash between them\nMaybe write it like");
        }
        for (String bad : new String[] {"2015-01-01/", "2015-02-30/..", "1.1.2015/..", "2015-01-01/2015-04-01/.."}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateRange.parse(bad))
                    .withMessage("text must hold ISO 8601 dates\nMaybe write it like 2015-01-01?");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2015-04-01/2015-01-01"))
                .withMessageStartingWith("endExclusive must be after startInclusive");
    }

    @Test
    void rangesThatMeetDoNotOverlap() {
        DateRange first = DateRange.of(JANUARY, APRIL);
        assertThat(first.overlaps(DateRange.startingOn(APRIL))).isFalse();
        assertThat(DateRange.startingOn(APRIL).overlaps(first)).isFalse();
        assertThat(first.overlaps(DateRange.startingOn(APRIL.minusDays(1)))).isTrue();
        assertThat(first.intersection(DateRange.startingOn(APRIL))).isEmpty();
        assertThat(DateRange.startingOn(JANUARY).intersection(DateRange.startingOn(APRIL)))
                .contains(DateRange.startingOn(APRIL));
    }

    @Test
    void intersectionHoldsExactlyTheCommonDaysWithSeed7() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            DateRange one = random(random);
            DateRange other = random(random);
            for (int day = -2; day < 45; day++) {
                LocalDate date = JANUARY.plusDays(day);
                boolean common = one.contains(date) && other.contains(date);
                assertThat(one.intersection(other)
                                .filter(shared -> shared.contains(date))
                                .isPresent())
                        .isEqualTo(common);
            }
            assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
            assertThat(one.overlaps(other)).isEqualTo(one.intersection(other).isPresent());
        }
    }

    private static DateRange random(Random random) {
        LocalDate start = JANUARY.plusDays(random.nextInt(20));
        return random.nextInt(4) == 0
                ? DateRange.startingOn(start)
                : DateRange.of(start, start.plusDays(1 + random.nextInt(20)));
    }
}
