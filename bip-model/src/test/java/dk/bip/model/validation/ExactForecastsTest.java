package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The parts of the Brier score, the stability index and the area under the curve of random small tables against exact arithmetic. */
class ExactForecastsTest {

    private static final int TABLES = 10_000;
    private static final Offset<Double> CLOSE = within(1e-14);

    @Test
    void thePartsOfTheBrierScoreAreThoseOfFractionsWithSeed1204() {
        Random random = new Random(1204);
        for (int round = 0; round < TABLES; round++) {
            int rows = 1 + random.nextInt(8);
            int divisor = 1 + random.nextInt(10);
            double[] probabilities = new double[rows];
            boolean[] events = new boolean[rows];
            for (int i = 0; i < rows; i++) {
                probabilities[i] = random.nextInt(divisor + 1) / (double) divisor;
                events[i] = random.nextBoolean();
            }
            int groups = 1 + random.nextInt(4);
            boolean equal = random.nextBoolean();
            BrierScore.Result result = BrierScore.withDefaults()
                    .withGrouping(equal ? ForecastGrouping.equalForecasts() : ForecastGrouping.equalWidth(groups))
                    .evaluate(Forecasts.of(probabilities, events));
            TreeMap<Fraction, List<Integer>> parts = new TreeMap<>();
            for (int i = 0; i < rows; i++) {
                Fraction forecast = Fraction.of(probabilities[i]);
                Fraction key = equal ? forecast : Fraction.of(cell(probabilities[i], groups), 1);
                parts.merge(
                        key,
                        List.of(i),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
            Fraction[] expected = parts(probabilities, events, parts);
            assertThat(result.score()).isCloseTo(expected[0].doubleValue(), CLOSE);
            assertThat(result.reliability()).isCloseTo(expected[1].doubleValue(), CLOSE);
            assertThat(result.resolution()).isCloseTo(expected[2].doubleValue(), CLOSE);
            assertThat(result.uncertainty()).isCloseTo(expected[3].doubleValue(), CLOSE);
            assertThat(result.withinBinVariance()).isCloseTo(expected[4].doubleValue(), CLOSE);
            assertThat(result.withinBinCovariance()).isCloseTo(expected[5].doubleValue(), CLOSE);
            assertThat(result.score())
                    .isCloseTo(
                            result.reliability()
                                    - result.resolution()
                                    + result.uncertainty()
                                    + result.withinBinVariance()
                                    - result.withinBinCovariance(),
                            CLOSE);
            assertThat(result.standardError() == 0)
                    .isEqualTo(IntStream.range(0, rows)
                                    .mapToObj(i -> squaredError(probabilities[i], events[i]))
                                    .distinct()
                                    .count()
                            == 1);
        }
    }

    private static int cell(double probability, int groups) {
        int cell = groups - 1;
        while (cell > 0 && probability < cell / (double) groups) {
            cell--;
        }
        return cell;
    }

    private static double squaredError(double probability, boolean event) {
        double error = probability - (event ? 1 : 0);
        return error * error;
    }

    /** Score, reliability, resolution, uncertainty, variance and twice the covariance within the groups. */
    private static Fraction[] parts(double[] probabilities, boolean[] events, TreeMap<Fraction, List<Integer>> groups) {
        int n = probabilities.length;
        Fraction[] sums = new Fraction[6];
        Arrays.fill(sums, Fraction.ZERO);
        Fraction share =
                Fraction.mean(outcomes(events, IntStream.range(0, n).boxed().toList()));
        for (List<Integer> rows : groups.values()) {
            Fraction forecast = Fraction.mean(
                    rows.stream().map(i -> Fraction.of(probabilities[i])).toArray(Fraction[]::new));
            Fraction observed = Fraction.mean(outcomes(events, rows));
            Fraction size = Fraction.of(rows.size(), 1);
            sums[1] = sums[1].plus(size.times(forecast.minus(observed).square()));
            sums[2] = sums[2].plus(size.times(observed.minus(share).square()));
            for (int i : rows) {
                Fraction outcome = Fraction.of(events[i] ? 1 : 0, 1);
                Fraction own = Fraction.of(probabilities[i]);
                sums[0] = sums[0].plus(own.minus(outcome).square());
                sums[4] = sums[4].plus(own.minus(forecast).square());
                sums[5] = sums[5].plus(
                        Fraction.of(2, 1).times(own.minus(forecast)).times(outcome.minus(observed)));
            }
        }
        for (int part = 0; part < sums.length; part++) {
            sums[part] = sums[part].over(Fraction.of(n, 1));
        }
        sums[3] = share.times(Fraction.ONE.minus(share));
        return sums;
    }

    private static Fraction[] outcomes(boolean[] events, List<Integer> rows) {
        return rows.stream().map(i -> Fraction.of(events[i] ? 1 : 0, 1)).toArray(Fraction[]::new);
    }

    @Test
    void theStabilityIndexIsThatOfFractionsWithSeed1205() {
        Random random = new Random(1205);
        int compared = 0;
        for (int round = 0; round < TABLES; round++) {
            int cells = 2 + random.nextInt(5);
            double[] reference = values(random);
            double[] current = values(random);
            PopulationStability calculator = PopulationStability.withDefaults().withCells(cells);
            if (cuts(reference, cells).length == 0) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> calculator.compare(reference, current))
                        .withMessageStartingWith("reference must h");
                continue;
            }
            compared++;
            PopulationStability.Result result = calculator.compare(reference, current);
            assertThat(result.index()).isCloseTo(index(reference, current, cells), within(1e-12));
        }
        assertThat(compared).isGreaterThan(TABLES / 2);
    }

    /** Few different numbers, zeros of either sign among them. */
    private static double[] values(Random random) {
        double[] values = new double[1 + random.nextInt(12)];
        double unit = 1 + random.nextInt(10);
        for (int i = 0; i < values.length; i++) {
            values[i] = (random.nextInt(5) - 2) / unit;
            if (values[i] == 0 && random.nextBoolean()) {
                values[i] = -0.0;
            }
        }
        return values;
    }

    private static double index(double[] reference, double[] current, int cells) {
        Fraction[] earlier = Arrays.stream(reference).mapToObj(Fraction::of).toArray(Fraction[]::new);
        Fraction[] later = Arrays.stream(current).mapToObj(Fraction::of).toArray(Fraction[]::new);
        int n = earlier.length;
        Fraction[] cuts = cuts(reference, cells);
        int[] first = counts(earlier, cuts);
        int[] second = counts(later, cuts);
        boolean empty =
                IntStream.concat(Arrays.stream(first), Arrays.stream(second)).anyMatch(count -> count == 0);
        double index = 0;
        for (int cell = 0; cell < first.length; cell++) {
            Fraction p = share(first[cell], n, first.length, empty);
            Fraction q = share(second[cell], later.length, first.length, empty);
            index += q.minus(p).doubleValue() * Math.log(q.over(p).doubleValue());
        }
        return index;
    }

    private static Fraction[] cuts(double[] reference, int cells) {
        Fraction[] sorted =
                Arrays.stream(reference).mapToObj(Fraction::of).sorted().toArray(Fraction[]::new);
        int n = sorted.length;
        return IntStream.range(1, cells)
                .mapToObj(i -> sorted[(n * i + cells - 1) / cells - 1])
                .filter(cut -> cut.compareTo(sorted[n - 1]) < 0)
                .distinct()
                .toArray(Fraction[]::new);
    }

    private static int[] counts(Fraction[] values, Fraction[] cuts) {
        int[] counts = new int[cuts.length + 1];
        for (Fraction value : values) {
            counts[
                    (int) Arrays.stream(cuts)
                            .filter(cut -> cut.compareTo(value) < 0)
                            .count()]++;
        }
        return counts;
    }

    private static Fraction share(int count, int total, int cells, boolean addHalf) {
        return addHalf ? Fraction.of(2L * count + 1, 2L * total + cells) : Fraction.of(count, total);
    }

    @Test
    void theAreaAndItsErrorAreThoseOfFractionsWithSeed1206() {
        Random random = new Random(1206);
        for (int round = 0; round < TABLES; round++) {
            int rows = 4 + random.nextInt(5);
            boolean[] events = new boolean[rows];
            for (int i = 0; i < rows; i++) {
                events[i] = i < 2 || i > 3 && random.nextBoolean();
            }
            double[] first =
                    random.ints(rows, -1, 3).asDoubleStream().map(x -> x / 7).toArray();
            double[] second = random.nextInt(4) == 0
                    ? Arrays.stream(first).map(x -> x * 3 - 1).toArray()
                    : random.ints(rows, -1, 3).asDoubleStream().map(x -> x / 7).toArray();
            Discrimination.Difference result = Discrimination.withDefaults()
                    .compare(ScoredOutcomes.of(first, events), ScoredOutcomes.of(second, events));
            Fraction[][] one = placements(first, events);
            Fraction[][] other = placements(second, events);
            assertThat(result.first().auc()).isCloseTo(Fraction.mean(one[0]).doubleValue(), CLOSE);
            errorIsExact(result.first().standardError(), one);
            Fraction[][] difference = new Fraction[2][];
            for (int side = 0; side < 2; side++) {
                int of = side;
                difference[side] = IntStream.range(0, one[side].length)
                        .mapToObj(i -> one[of][i].minus(other[of][i]))
                        .toArray(Fraction[]::new);
            }
            errorIsExact(result.standardError(), difference);
            assertThat(result.z().isPresent()).isEqualTo(result.standardError() > 0);
        }
    }

    private static void errorIsExact(double actual, Fraction[][] placements) {
        Fraction variance = Fraction.ZERO;
        for (Fraction[] side : placements) {
            variance = variance.plus(Fraction.variance(side).over(Fraction.of(side.length, 1)));
        }
        assertThat(actual).isCloseTo(Math.sqrt(variance.doubleValue()), CLOSE);
        assertThat(actual == 0).isEqualTo(variance.isZero());
    }

    /** Of each event the share of non-events below it, of each non-event the share of events above it, ties as one half. */
    private static Fraction[][] placements(double[] scores, boolean[] events) {
        return new Fraction[][] {placements(scores, events, true), placements(scores, events, false)};
    }

    private static Fraction[] placements(double[] scores, boolean[] events, boolean ofEvents) {
        return IntStream.range(0, scores.length)
                .filter(i -> events[i] == ofEvents)
                .mapToObj(i -> Fraction.mean(IntStream.range(0, scores.length)
                        .filter(j -> events[j] != ofEvents)
                        .mapToObj(j -> {
                            double lead = ofEvents ? scores[i] - scores[j] : scores[j] - scores[i];
                            return Fraction.of((int) Math.signum(lead) + 1, 2);
                        })
                        .toArray(Fraction[]::new)))
                .toArray(Fraction[]::new);
    }
}
