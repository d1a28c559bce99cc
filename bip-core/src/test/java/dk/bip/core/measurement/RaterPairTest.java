package dk.bip.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaterPairTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    /** Days of the citizen, days of the caseworker, and the pairs as citizen-caseworker, in order. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    0 90 180,  0 90 180,    0-0 90-90 180-180
                    0 90 180,  1 91 181,    0-1 90-91 180-181
                    0 90,      31 121,      0-31 90-121
                    31 121,    0 90,        31-0 121-90
                    0,         31,          0-31
                    0,         32,          -
                    10,        5 15,        10-5
                    5 15,      10,          5-10
                    0 30,      29 60,       30-29
                    0 20,      11 21,       0-11 20-21
                    0 10,      12 14,       10-12
                    0 10 20,   10,          10-10
                    0 25 50,   26 51 76,    25-26 50-51
                    -,         0 90,        -
                    """)
    void nearestBelongTogether(String citizen, String caseworker, String pairs) {
        assertThat(text(days(citizen), days(caseworker))).isEqualTo(pairs == null ? "" : pairs);
    }

    @Test
    void isDatedByTheLater() {
        RaterPair pair =
                RaterPair.of(List.of(START.plusDays(9)), List.of(START)).get(0);
        assertThat(pair.date()).isEqualTo(START.plusDays(9));
        assertThat(pair.days()).isEqualTo(9);
        RaterPair turned =
                RaterPair.of(List.of(START), List.of(START.plusDays(9))).get(0);
        assertThat(turned.date()).isEqualTo(START.plusDays(9));
    }

    @Test
    void agreesWithTakingTheNearestAndDividingTheRestSeeds1To500() {
        int pairs = 0;
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            List<LocalDate> citizen = random(random);
            List<LocalDate> caseworker = random(random);
            List<RaterPair> found = RaterPair.of(citizen, caseworker);
            assertThat(found.stream().map(pair -> pair.citizen() + "-" + pair.caseworker()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(divided(citizen, caseworker, 0, citizen.size(), 0, caseworker.size()));
            assertThat(found)
                    .as("seed %d", seed)
                    .extracting(RaterPair::date)
                    .isSorted()
                    .doesNotHaveDuplicates();
            pairs += found.size();
        }
        assertThat(pairs).as("there is something to find").isGreaterThan(500);
    }

    @Test
    void noTwoThatAreLeftOverWouldRatherHaveEachOtherSeeds1To500() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            List<LocalDate> citizen = random(random);
            List<LocalDate> caseworker = random(random);
            List<RaterPair> pairs = RaterPair.of(citizen, caseworker);
            assertThat(pairs).extracting(RaterPair::citizen).doesNotHaveDuplicates();
            assertThat(pairs).extracting(RaterPair::caseworker).doesNotHaveDuplicates();
            for (int i = 0; i < citizen.size(); i++) {
                for (int j = 0; j < caseworker.size(); j++) {
                    assertIsNotBetter(pairs, i, j, ChronoUnit.DAYS.between(citizen.get(i), caseworker.get(j)), seed);
                }
            }
        }
    }

    /** Two that lie within 31 days are paired, or one of them is in a nearer pair, or a nearer pair lies across. */
    private static void assertIsNotBetter(List<RaterPair> pairs, int i, int j, long between, long seed) {
        long days = Math.abs(between);
        if (days <= 31) {
            assertThat(pairs).as("seed %d, %d and %d", seed, i, j).anyMatch(pair -> {
                boolean same = pair.citizen() == i && pair.caseworker() == j;
                boolean shares = pair.citizen() == i || pair.caseworker() == j;
                boolean crosses = (pair.citizen() - i) * (long) (pair.caseworker() - j) < 0;
                return same || (shares || crosses) && pair.days() <= days;
            });
        } else {
            assertThat(pairs).noneMatch(pair -> pair.citizen() == i && pair.caseworker() == j);
        }
    }

    /** Oracle: the nearest two of a stretch are a pair, then the same before them and after them. */
    private static List<String> divided(
            List<LocalDate> citizen, List<LocalDate> caseworker, int i0, int i1, int j0, int j1) {
        int bestI = -1;
        int bestJ = -1;
        long best = 32;
        LocalDate bestDate = LocalDate.MAX;
        for (int i = i0; i < i1; i++) {
            for (int j = j0; j < j1; j++) {
                long days = Math.abs(ChronoUnit.DAYS.between(citizen.get(i), caseworker.get(j)));
                LocalDate date = citizen.get(i).isAfter(caseworker.get(j)) ? citizen.get(i) : caseworker.get(j);
                if (days < best || days == best && best < 32 && date.isBefore(bestDate)) {
                    best = days;
                    bestDate = date;
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        List<String> pairs = new ArrayList<>();
        if (bestI >= 0) {
            pairs.addAll(divided(citizen, caseworker, i0, bestI, j0, bestJ));
            pairs.add(bestI + "-" + bestJ);
            pairs.addAll(divided(citizen, caseworker, bestI + 1, i1, bestJ + 1, j1));
        }
        return pairs;
    }

    private static List<LocalDate> random(Random random) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        int count = random.nextInt(9);
        int spread = 40 + random.nextInt(500);
        for (int i = 0; i < count; i++) {
            dates.add(START.plusDays(random.nextInt(spread)));
        }
        return List.copyOf(dates);
    }

    private static List<LocalDate> days(String days) {
        return days == null
                ? List.of()
                : Arrays.stream(days.split(" "))
                        .map(day -> START.plusDays(Long.parseLong(day)))
                        .toList();
    }

    private static String text(List<LocalDate> citizen, List<LocalDate> caseworker) {
        List<String> pairs = new ArrayList<>();
        for (RaterPair pair : RaterPair.of(citizen, caseworker)) {
            pairs.add(ChronoUnit.DAYS.between(START, citizen.get(pair.citizen())) + "-"
                    + ChronoUnit.DAYS.between(START, caseworker.get(pair.caseworker())));
        }
        return String.join(" ", pairs);
    }
}
