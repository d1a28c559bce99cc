package dk.bip.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.indicator.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every method that judges a change; a subclass makes the method for a group. */
abstract class ChangeMethodContract {

    static final double CLOSE = 1e-9;

    /** Makes the method for a group, from a random source where it takes more than the group. */
    abstract ChangeMethod method(GroupStatistics group, Random random);

    /** A group of 15 to 40 people with earlier scores from 1 to 9 and later ones that go with them. */
    static List<ScorePair> group(Random random) {
        List<ScorePair> pairs = new ArrayList<>();
        for (int people = 15 + random.nextInt(26); people > 0; people--) {
            double pre = 1 + 8 * random.nextDouble();
            pairs.add(new ScorePair(pre, pre + 4 * random.nextGaussian()));
        }
        return pairs;
    }

    static List<ScorePair> mapped(List<ScorePair> pairs, double factor, double shift) {
        return pairs.stream()
                .map(pair -> new ScorePair(factor * pair.pre() + shift, factor * pair.post() + shift))
                .toList();
    }

    /** The same method for the same people on a scale that is stretched and shifted. */
    final ChangeMethod onScale(List<ScorePair> pairs, double factor, double shift, int seed) {
        return onScale(GroupStatistics.of(mapped(pairs, factor, shift)), Math.abs(factor), new Random(seed));
    }

    /** Makes the method for a group on a scale whose unit is so many times smaller. */
    ChangeMethod onScale(GroupStatistics group, double factor, Random random) {
        return method(group, random);
    }

    @Test
    void theIndexRisesWithTheLaterScoreWithSeeds1To50() {
        for (int seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            ChangeMethod method = method(GroupStatistics.of(group(random)), random);
            double pre = 1 + 8 * random.nextDouble();
            double before = method.index(new ScorePair(pre, 1));
            for (double post = 1.25; post <= 9; post += 0.25) {
                double index = method.index(new ScorePair(pre, post));
                assertThat(index).as("seed %d", seed).isGreaterThan(before);
                before = index;
            }
        }
    }

    @Test
    void turnedOverScoresHaveTheIndexTurnedOverWithSeeds1To50() {
        for (int seed = 1; seed <= 50; seed++) {
            List<ScorePair> pairs = group(new Random(seed));
            ChangeMethod method = onScale(pairs, 1, 0, seed);
            ChangeMethod turned = onScale(pairs, -1, 0, seed);
            for (ScorePair pair : pairs) {
                assertThat(turned.index(new ScorePair(-pair.pre(), -pair.post())))
                        .isCloseTo(-method.index(pair), within(CLOSE));
            }
        }
    }

    @Test
    void theIndexHasNoUnitWithSeeds1To50() {
        for (int seed = 1; seed <= 50; seed++) {
            List<ScorePair> pairs = group(new Random(seed));
            ChangeMethod method = onScale(pairs, 1, 0, seed);
            ChangeMethod stretched = onScale(pairs, 25, 0, seed);
            for (ScorePair pair : pairs) {
                assertThat(stretched.index(new ScorePair(25 * pair.pre(), 25 * pair.post())))
                        .isCloseTo(method.index(pair), within(CLOSE));
            }
        }
    }

    @Test
    void theOtherDirectionTurnsTheVerdictOverWithSeeds1To50() {
        for (int seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<ScorePair> pairs = group(random);
            ChangeMethod method = method(GroupStatistics.of(pairs), random);
            for (ScorePair pair : pairs) {
                ChangeCategory higher = method.categoryOf(pair, Direction.HIGHER_IS_BETTER);
                assertThat(method.categoryOf(pair, Direction.LOWER_IS_BETTER)).isEqualTo(turned(higher));
                double index = method.index(pair);
                assertThat(higher != ChangeCategory.UNCHANGED).isEqualTo(method.isChange(Math.abs(index)));
                assertThat(higher == ChangeCategory.IMPROVED).isEqualTo(index > 0 && method.isChange(Math.abs(index)));
            }
        }
    }

    private static ChangeCategory turned(ChangeCategory category) {
        return switch (category) {
            case IMPROVED -> ChangeCategory.DETERIORATED;
            case DETERIORATED -> ChangeCategory.IMPROVED;
            default -> category;
        };
    }

    @Test
    void everyVerdictOccursWithSeeds1To50() {
        List<ChangeCategory> seen = new ArrayList<>();
        for (int seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<ScorePair> pairs = group(random);
            ChangeMethod method = method(GroupStatistics.of(pairs), random);
            pairs.forEach(pair -> seen.add(method.categoryOf(pair, Direction.HIGHER_IS_BETTER)));
        }
        assertThat(seen)
                .contains(ChangeCategory.IMPROVED, ChangeCategory.UNCHANGED, ChangeCategory.DETERIORATED)
                .doesNotContain(ChangeCategory.RECOVERED, ChangeCategory.HARMED);
    }

    @Test
    void codeSourceAndCutOffAreThere() {
        Random random = new Random(1);
        ChangeMethod method = method(GroupStatistics.of(group(random)), random);
        assertThat(method.code()).isUpperCase();
        assertThat(method.source()).containsPattern("\\((19|20)\\d\\d\\)");
        assertThat(method.criticalValue()).isPositive();
        assertThat(method.isChange(0)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> method.index(null));
        assertThatNullPointerException().isThrownBy(() -> method.categoryOf(new ScorePair(1, 2), null));
    }
}
