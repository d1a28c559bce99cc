package dk.bip.model.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.indicator.Indicator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random numbers by name, seed 20: uniform, normal and unrelated in every direction in which one can go from a draw to the next. */
class DrawsTest {

    private static final long SEED = 20;
    private static final int COUNT = 100_000;

    /** From one draw to its neighbour. */
    enum Direction {
        SEED(i -> Draws.of(DrawsTest.SEED + i, 3, 5).uniform(Purpose.EVENT, 2)),
        CENTRE(i -> Draws.of(DrawsTest.SEED, i, 5).uniform(Purpose.EVENT, 2)),
        PERSON(i -> Draws.of(DrawsTest.SEED, 3, i - 1).uniform(Purpose.EVENT, 2)),
        INTERVAL(i -> Draws.of(DrawsTest.SEED, i / 20, 5).uniform(Purpose.EVENT, i % 20 - 1)),
        PURPOSE(i -> Draws.of(DrawsTest.SEED, i / 200, 5).uniform(i % 200, 2)),
        /** Where the purposes of one interval end, those of the next begin. */
        PURPOSE_AND_INTERVAL(i -> Draws.of(DrawsTest.SEED, 3, 5).uniform(i % 256, i / 256 - 1));

        private final IntToDoubleFunction draw;

        Direction(IntToDoubleFunction draw) {
            this.draw = draw;
        }
    }

    private static double[] draws(Direction direction) {
        return IntStream.range(0, COUNT)
                .mapToDouble(direction.draw::applyAsDouble)
                .toArray();
    }

    /** Chi-square of 100 classes; its 99.9 % point at 99 degrees of freedom is 148.2. */
    @ParameterizedTest
    @EnumSource
    void areUniform(Direction direction) {
        int[] counts = new int[100];
        for (double u : draws(direction)) {
            counts[(int) (u * counts.length)]++;
        }
        assertThat(chiSquare(counts)).isLessThan(148.2).isGreaterThan(60);
    }

    /** Pairs of neighbours in 10 by 10 classes; the 99.9 % point at 99 degrees of freedom is 148.2. */
    @ParameterizedTest
    @EnumSource
    void neighboursAreUnrelated(Direction direction) {
        double[] u = draws(direction);
        int[] counts = new int[100];
        for (int i = 0; i + 1 < u.length; i += 2) {
            counts[10 * (int) (u[i] * 10) + (int) (u[i + 1] * 10)]++;
        }
        assertThat(chiSquare(counts)).isLessThan(148.2);
        assertThat(Math.abs(correlation(u, 1))).isLessThan(4 / Math.sqrt(COUNT));
        assertThat(Math.abs(correlation(u, 2))).isLessThan(4 / Math.sqrt(COUNT));
    }

    private static double chiSquare(int[] counts) {
        double expected = (double) IntStream.of(counts).sum() / counts.length;
        return IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static double correlation(double[] u, int lag) {
        double sum = 0;
        for (int i = 0; i + lag < u.length; i++) {
            sum += (u[i] - 0.5) * (u[i + lag] - 0.5);
        }
        return 12 * sum / (u.length - lag);
    }

    /** Mean 0, variance 1, skewness 0, fourth moment 3, each within four standard errors. */
    @Test
    void theMomentsOfANormalDrawAreThose() {
        double[] sums = new double[5];
        for (int person = 0; person < COUNT; person++) {
            double z = Draws.of(SEED, 3, person).normal(Purpose.READINESS, 0);
            double power = 1;
            for (int k = 1; k < sums.length; k++) {
                power *= z;
                sums[k] += power / COUNT;
            }
        }
        double errors = 4 / Math.sqrt(COUNT);
        assertThat(Math.abs(sums[1])).isLessThan(errors);
        assertThat(Math.abs(sums[2] - 1)).isLessThan(Math.sqrt(2) * errors);
        assertThat(Math.abs(sums[3])).isLessThan(Math.sqrt(15) * errors);
        assertThat(Math.abs(sums[4] - 3)).isLessThan(Math.sqrt(96) * errors);
    }

    /** The 99.9 % point of chi-square at 27 degrees of freedom is 55.5. */
    @Test
    void everyIntegerIsAsLikely() {
        int[] counts = new int[28];
        for (int person = 0; person < COUNT; person++) {
            counts[Draws.of(SEED, 3, person).integer(Purpose.DAY, 0, counts.length)]++;
        }
        assertThat(chiSquare(counts)).isLessThan(55.5);
    }

    @Test
    void noDrawIsZeroOrOne() {
        assertThat(Draws.unit(0)).isEqualTo(0x1p-53);
        assertThat(Draws.unit(-1)).isEqualTo(1 - 0x1p-53);
        assertThat(Draws.unit(Long.MIN_VALUE)).isEqualTo(0.5 + 0x1p-53);
    }

    @Test
    void aDrawDependsOnItsNameAlone() {
        Draws one = Draws.of(SEED, 3, 5);
        double first = one.uniform(Purpose.EVENT, 4);
        one.uniform(Purpose.EVENT, 5);
        one.normal(Purpose.KIND, 4);
        assertThat(one.uniform(Purpose.EVENT, 4)).isEqualTo(first);
        assertThat(Draws.of(SEED, 3, 5).uniform(Purpose.EVENT, 4)).isEqualTo(first);
    }

    /** SplitMix64 as its authors publish it: the first three numbers of seed 0. */
    @Test
    void isSplitMix64AtAPosition() {
        assertThat(List.of(0xE220A8397B1DCDAFL, 0x6E789E6AA1B965F4L, 0x06C45D188009454FL))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 3)
                        .mapToObj(position -> Draws.splitMix(0, position))
                        .toList());
    }

    /** Each purpose has a range of its own among the 256 of an interval. */
    @Test
    void purposesDoNotCollide() {
        assertThat(Purpose.CONVERSATION).isLessThan(Purpose.SPECIFIC);
        assertThat(Purpose.SPECIFIC + Indicator.all().size()).isLessThanOrEqualTo(Purpose.CHANNEL);
        assertThat(Purpose.CHANNEL + CitizenModel.CHANNELS).isLessThanOrEqualTo(Purpose.BACKGROUND);
        assertThat(Purpose.BACKGROUND + BackgroundField.all().size()).isLessThanOrEqualTo(Purpose.ITEM_OWN);
        assertThat(Purpose.ITEM_OWN + Item.ALL.size()).isLessThanOrEqualTo(Purpose.ITEM);
        assertThat(Purpose.ITEM + Item.ALL.size()).isLessThanOrEqualTo(256);
    }
}
