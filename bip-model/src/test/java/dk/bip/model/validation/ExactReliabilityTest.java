package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.Fraction;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Alpha and the intraclass correlation of random small tables against exact arithmetic. */
class ExactReliabilityTest {

    private static final int TABLES = 10_000;
    private static final double TOLERANCE = 1e-11;

    /** Ratings as fractions of a whole number, most of them few different ones, so that what varies and what does not both come up. */
    private static Fraction[][] table(Random random) {
        int rows = 2 + random.nextInt(6);
        int columns = 2 + random.nextInt(3);
        int steps = 1 + random.nextInt(4);
        int divisor = new int[] {1, 2, 3, 7, 10, 100}[random.nextInt(6)];
        int first = random.nextInt(60);
        Fraction[][] table = new Fraction[rows][columns];
        for (Fraction[] row : table) {
            for (int j = 0; j < columns; j++) {
                row[j] = Fraction.of(first + random.nextInt(steps), divisor);
            }
        }
        int kind = random.nextInt(4);
        for (int i = 1; kind == 0 && i < rows; i++) {
            // Ranks: each row is the first in another order.
            int shift = random.nextInt(columns);
            for (int j = 0; j < columns; j++) {
                table[i][j] = table[0][(j + shift) % columns];
            }
        }
        for (int i = 1; kind == 1 && i < rows; i++) {
            // Shifted rows: no error.
            Fraction shift = Fraction.of(random.nextInt(3), divisor);
            for (int j = 0; j < columns; j++) {
                table[i][j] = table[0][j].plus(shift);
            }
        }
        return table;
    }

    private static RatingTable ratings(Fraction[][] table) {
        RatingTable.Builder builder = RatingTable.builder(
                IntStream.range(0, table[0].length).mapToObj(j -> "column " + j).toList());
        for (Fraction[] row : table) {
            builder.row(Arrays.stream(row).mapToDouble(Fraction::doubleValue).toArray());
        }
        return builder.build();
    }

    private static Fraction[] column(Fraction[][] table, int j) {
        return Arrays.stream(table).map(row -> row[j]).toArray(Fraction[]::new);
    }

    private static Fraction[] totals(Fraction[][] table, int without) {
        return Arrays.stream(table)
                .map(row -> Fraction.sum(IntStream.range(0, row.length)
                        .filter(j -> j != without)
                        .mapToObj(j -> row[j])
                        .toArray(Fraction[]::new)))
                .toArray(Fraction[]::new);
    }

    private static Fraction alpha(Fraction[][] table, int without) {
        Fraction ofItems = Fraction.ZERO;
        int count = 0;
        for (int j = 0; j < table[0].length; j++) {
            if (j != without) {
                ofItems = ofItems.plus(Fraction.variance(column(table, j)));
                count++;
            }
        }
        return Fraction.ONE
                .minus(ofItems.over(Fraction.variance(totals(table, without))))
                .times(Fraction.of(count, count - 1));
    }

    @Test
    void alphaAndItemStatisticsAreThoseOfFractionsWithSeed1201() {
        Random random = new Random(1201);
        int refused = 0;
        for (int round = 0; round < TABLES; round++) {
            Fraction[][] table = table(random);
            RatingTable ratings = ratings(table);
            if (Fraction.variance(totals(table, -1)).isZero()) {
                refused++;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> CronbachAlpha.withDefaults().evaluate(ratings))
                        .withMessageStartingWith("the sum over the items must vary between the rows");
                continue;
            }
            CronbachAlpha.Result result = CronbachAlpha.withDefaults().evaluate(ratings);
            isClose(result.alpha(), alpha(table, -1).doubleValue());
            assertThat(result.interval().contains(result.alpha())).isTrue();
            for (int j = 0; j < table[0].length; j++) {
                itemIsExact(table, j, result.items().get(j));
            }
        }
        assertThat(refused).isBetween(TABLES / 5, TABLES / 2);
    }

    private static void itemIsExact(Fraction[][] table, int j, CronbachAlpha.Item item) {
        Fraction rest = Fraction.variance(totals(table, j));
        Fraction own = Fraction.variance(column(table, j));
        isThere(item.correlationWithRest(), !rest.isZero() && !own.isZero());
        isThere(item.alphaIfDropped(), !rest.isZero() && table[0].length > 2);
        item.correlationWithRest().ifPresent(correlation -> {
            Fraction both = Fraction.variance(totals(table, -1)).minus(rest).minus(own);
            Fraction square = both.square().over(Fraction.of(4, 1)).over(rest).over(own);
            double expected = Math.signum(both.doubleValue()) * Math.sqrt(square.doubleValue());
            assertThat(correlation).isBetween(-1.0, 1.0).isCloseTo(expected, within(1e-12));
        });
        item.alphaIfDropped().ifPresent(alpha -> isClose(alpha, alpha(table, j).doubleValue()));
    }

    @Test
    void theIntraclassCorrelationIsThatOfFractionsWithSeed1202() {
        Random random = new Random(1202);
        int refused = 0;
        int withoutInterval = 0;
        for (int round = 0; round < TABLES; round++) {
            Fraction[][] table = table(random);
            RatingTable ratings = ratings(table);
            int n = table.length;
            int k = table[0].length;
            Fraction rows = Fraction.variance(totals(table, -1)).over(Fraction.of(k, 1));
            Fraction columns = Fraction.variance(IntStream.range(0, k)
                            .mapToObj(j -> Fraction.sum(column(table, j)))
                            .toArray(Fraction[]::new))
                    .over(Fraction.of(n, 1));
            Fraction all = Fraction.variance(
                            Arrays.stream(table).flatMap(Arrays::stream).toArray(Fraction[]::new))
                    .times(Fraction.of((long) n * k - 1, 1));
            Fraction error = all.minus(rows.times(Fraction.of(n - 1, 1)))
                    .minus(columns.times(Fraction.of(k - 1, 1)))
                    .over(Fraction.of((n - 1L) * (k - 1), 1));
            Fraction denominator = rows.plus(error.times(Fraction.of(k - 1, 1)))
                    .plus(columns.minus(error).times(Fraction.of(k, n)));
            if (denominator.isZero()) {
                refused++;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> IntraclassCorrelation.withDefaults().evaluate(ratings))
                        .withMessage("ratings must vary between the rows or the columns");
                continue;
            }
            IntraclassCorrelation.Result result = IntraclassCorrelation.withDefaults()
                    .withLevel(levelOf(round))
                    .evaluate(ratings);
            isClose(result.correlation(), rows.minus(error).over(denominator).doubleValue());
            Fraction shift = columns.minus(error).over(Fraction.of(n, 1));
            double shiftVariance = Math.max(0, shift.doubleValue());
            assertThat(result.shiftVariance()).isCloseTo(shiftVariance, within(TOLERANCE));
            assertThat(result.standardErrorOfMeasurement())
                    .isCloseTo(Math.sqrt(error.doubleValue() + shiftVariance), within(TOLERANCE));
            withoutInterval += result.interval().isPresent() ? 0 : 1;
            result.interval()
                    .ifPresent(interval ->
                            assertThat(interval.contains(result.correlation())).isTrue());
            if (error.isZero() && columns.isZero()) {
                assertThat(result.correlation()).isEqualTo(1);
            }
        }
        assertThat(refused).isBetween(TABLES / 50, TABLES / 2);
        assertThat(withoutInterval).isBetween(1, TABLES / 4);
    }

    /** From narrow to wide. */
    private static double levelOf(int round) {
        return new double[] {0.05, 0.5, 0.9, 0.95, 0.999}[round % 5];
    }

    private static void isThere(OptionalDouble value, boolean expected) {
        assertThat(value.isPresent()).isEqualTo(expected);
    }

    private static void isClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
    }
}
