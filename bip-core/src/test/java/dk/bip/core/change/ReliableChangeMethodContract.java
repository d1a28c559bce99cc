package dk.bip.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.indicator.Direction;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every method that sets the later score against the one expected. */
abstract class ReliableChangeMethodContract extends ChangeMethodContract {

    @Override
    final ReliableChangeMethod method(GroupStatistics group, Random random) {
        return method(group, 0.75 + 0.2 * random.nextDouble());
    }

    abstract ReliableChangeMethod method(GroupStatistics group, double reliability);

    @Test
    void theIndexIsNoughtWhereTheLaterScoreIsTheOneExpectedWithSeeds1To50() {
        for (int seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            ReliableChangeMethod method = method(GroupStatistics.of(group(random)), random);
            double pre = 1 + 8 * random.nextDouble();
            assertThat(method.index(new ScorePair(pre, method.expected(pre)))).isZero();
            assertThat(method.index(new ScorePair(pre, method.expected(pre) + method.standardError())))
                    .isCloseTo(1, within(CLOSE));
            assertThat(method.expected(pre + 1)).isGreaterThan(method.expected(pre));
        }
    }

    @Test
    void aShiftOfTheScaleChangesNothingWithSeeds1To50() {
        for (int seed = 1; seed <= 50; seed++) {
            List<ScorePair> pairs = group(new Random(seed));
            ChangeMethod method = onScale(pairs, 1, 0, seed);
            ChangeMethod shifted = onScale(pairs, 1, 40, seed);
            for (ScorePair pair : pairs) {
                assertThat(shifted.index(new ScorePair(pair.pre() + 40, pair.post() + 40)))
                        .isCloseTo(method.index(pair), within(CLOSE));
            }
        }
    }

    @Test
    void theVerdictHoldsForTheReliabilitiesThatItSaysWithSeeds1To20() {
        for (int seed = 1; seed <= 20; seed++) {
            List<ScorePair> pairs = group(new Random(seed));
            GroupStatistics group = GroupStatistics.of(pairs);
            ReliableChangeMethod method = method(group, 0.8);
            ScorePair pair = pairs.get(0);
            ChangeCategory verdict = method.categoryOf(pair, Direction.HIGHER_IS_BETTER);
            List<ReliabilityRange> ranges = method.holdsFor(pair, Direction.HIGHER_IS_BETTER);
            assertThat(ranges).anyMatch(range -> range.contains(0.8));
            for (int hundredths = 1; hundredths < 100; hundredths++) {
                double reliability = hundredths / 100.0;
                boolean same = method.withReliability(reliability)
                        .filter(other -> other.categoryOf(pair, Direction.HIGHER_IS_BETTER) == verdict)
                        .isPresent();
                assertThat(ranges.stream().anyMatch(range -> range.contains(reliability)))
                        .as("seed %d, reliability %s", seed, reliability)
                        .isEqualTo(same);
            }
        }
    }

    @Test
    void anotherReliabilityMakesTheSameMethod() {
        GroupStatistics group = GroupStatistics.of(group(new Random(1)));
        assertThat(method(group, 0.8).withReliability(0.9).map(Object.class::cast))
                .contains(method(group, 0.9));
        assertThat(method(group, 0.8).reliability()).isEqualTo(0.8);
    }

    @Test
    void refusesWhatIsNoReliability() {
        GroupStatistics group = GroupStatistics.of(group(new Random(1)));
        for (double bad : new double[] {0, 1, -0.1, 1.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method(group, bad))
                    .withMessage("reliability must be greater than 0 and less than 1, but is " + bad);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method(group, 0.8).withReliability(bad))
                    .withMessage("reliability must be greater than 0 and less than 1, but is " + bad);
        }
    }
}
