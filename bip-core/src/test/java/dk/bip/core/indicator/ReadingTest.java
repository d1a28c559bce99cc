package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Reading DECLINED = new Reading.Missing(MissingReason.DECLINED);
    private static final Reading DONT_KNOW = new Reading.Missing(MissingReason.DONT_KNOW);
    private static final Reading NOT_ASKED = new Reading.Missing(MissingReason.NOT_ASKED);

    /** (2 of three items + 4 of one item) / 4 = 10 / 4. */
    @Test
    void meanWeighsEachScoreByItsItems() {
        assertThat(Reading.mean(List.of(scored(2, 3), DECLINED, scored(4, 1)))).isEqualTo(scored(2.5, 4));
        assertThat(Reading.mean(List.of(scored(3, 1)))).isEqualTo(scored(3, 1));
    }

    @Test
    void meanOfNoScoreSaysWhy() {
        assertThat(Reading.mean(List.of(NOT_ASKED, DONT_KNOW))).isEqualTo(DONT_KNOW);
        assertThat(Reading.mean(List.of(DONT_KNOW, DECLINED, NOT_ASKED))).isEqualTo(DECLINED);
        assertThat(Reading.mean(List.of(NOT_ASKED))).isEqualTo(NOT_ASKED);
    }

    @Test
    void meanOfEqualScoresIsThatScoreWhateverTheRoundingSeeds1To50() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            double maximum = random.nextDouble();
            ScoreRange range = ScoreRange.continuous(0, maximum);
            List<Reading> items =
                    Collections.nCopies(1 + random.nextInt(12), new Reading.Scored(range.score(maximum), 1));
            assertThat(Reading.mean(new ArrayList<>(items))
                            .score()
                            .orElseThrow()
                            .value())
                    .as("seed %d", seed)
                    .isBetween(maximum * (1 - 1e-14), maximum);
        }
    }

    @Test
    void onlyAReasonOtherThanNotAskedIsARefusal() {
        assertThat(DECLINED.isRefusal()).isTrue();
        assertThat(DONT_KNOW.isRefusal()).isTrue();
        assertThat(NOT_ASKED.isRefusal()).isFalse();
        assertThat(scored(3, 1).isRefusal()).isFalse();
    }

    @Test
    void refusesNothingAndTwoRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.mean(List.of()))
                .withMessage("items must not be empty");
        Reading ofTen = new Reading.Scored(ScoreRange.steps(1, 10).score(4), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.mean(List.of(scored(4, 1), ofTen)))
                .withMessageStartingWith("scores must have the same range to be compared, but have 1 to 5 and 1 to 10");
    }

    private static Reading scored(double value, int items) {
        return new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(value), items);
    }
}
