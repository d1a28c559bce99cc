package dk.bip.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the methods find where nothing happened, as {@link ChangeMethod} tells it. */
class ChanceChangesTest {

    private static final double RELIABILITY = 0.8;
    private static final int PEOPLE = 40_000;

    /** Nobody changes: two measurements of the same true score, with a standard deviation of 1 and the reliability. */
    private static List<ScorePair> unchanged(long seed) {
        Random random = new Random(seed);
        List<ScorePair> pairs = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            double truth = Math.sqrt(RELIABILITY) * random.nextGaussian();
            double error = Math.sqrt(1 - RELIABILITY);
            pairs.add(new ScorePair(truth + error * random.nextGaussian(), truth + error * random.nextGaussian()));
        }
        return pairs;
    }

    private static double percent(List<ScorePair> pairs, ChangeMethod method, ChangeCategory category) {
        return 100.0
                * pairs.stream()
                        .filter(pair -> method.categoryOf(pair, Direction.HIGHER_IS_BETTER) == category)
                        .count()
                / pairs.size();
    }

    private static double changed(List<ScorePair> pairs, ChangeMethod method) {
        return 100 - percent(pairs, method, ChangeCategory.UNCHANGED);
    }

    @Test
    void whereNothingHappensTheMethodsFindWhatTheyAreSaidToWithSeed7() {
        List<ScorePair> pairs = unchanged(7);
        GroupStatistics group = GroupStatistics.of(pairs);
        assertThat(changed(pairs, new JacobsonTruax(Reliability.of(1, RELIABILITY))))
                .isCloseTo(5, within(0.5));
        assertThat(changed(pairs, new GulliksenLordNovick(group, RELIABILITY))).isCloseTo(5, within(0.5));
        assertThat(changed(pairs, new HsuLinnLord(group, RELIABILITY))).isCloseTo(5, within(0.5));
        assertThat(changed(pairs, new NunnallyKotsch(group, RELIABILITY, RELIABILITY)))
                .isCloseTo(6.1, within(0.5));
        assertThat(changed(pairs, new EdwardsNunnally(group, RELIABILITY))).isCloseTo(14.4, within(0.7));
    }

    @Test
    void ofTheTenthThatStartsLowestRegressionToTheMeanMakesMoreRiseUnlessItIsAllowedForWithSeed8() {
        List<ScorePair> pairs = unchanged(8);
        GroupStatistics group = GroupStatistics.of(pairs);
        List<ScorePair> lowest = pairs.stream()
                .sorted(Comparator.comparingDouble(ScorePair::pre))
                .limit(PEOPLE / 10)
                .toList();
        ChangeMethod plain = new JacobsonTruax(Reliability.of(1, RELIABILITY));
        ChangeMethod allowing = new GulliksenLordNovick(group, RELIABILITY);
        assertThat(percent(lowest, plain, ChangeCategory.IMPROVED)).isCloseTo(7.1, within(1.0));
        assertThat(percent(lowest, plain, ChangeCategory.DETERIORATED)).isCloseTo(0.4, within(0.3));
        assertThat(percent(lowest, allowing, ChangeCategory.IMPROVED)).isCloseTo(2.5, within(0.7));
        assertThat(percent(lowest, allowing, ChangeCategory.DETERIORATED)).isCloseTo(2.5, within(0.7));
    }
}
