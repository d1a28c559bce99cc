package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscriminationTest {

    private static final Discrimination CALCULATOR = Discrimination.withDefaults();

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void agreesWithProcAndScikitLearn(String name) {
        ReferenceData data = ReferenceData.of(name);
        Discrimination.Result first = CALCULATOR.evaluate(data.scores("first"));
        data.agrees("first_auc", first.auc());
        data.agrees("first_auc", Discrimination.auc(data.scores("first")));
        data.agrees("first_auc_se", first.standardError());
        data.agrees("first_auc_lower_0.95", first.interval().lower());
        data.agrees("first_auc_upper_0.95", first.interval().upper());
        Discrimination.Result narrower = CALCULATOR.withLevel(0.8).evaluate(data.scores("first"));
        data.agrees("first_auc_lower_0.8", narrower.interval().lower());
        data.agrees("first_auc_upper_0.8", narrower.interval().upper());
        assertThat(first.events() + first.nonEvents())
                .isEqualTo(data.scores("first").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"asah", "birthwt", "infert"})
    void comparesTwoScoresAsProcDoes(String name) {
        ReferenceData data = ReferenceData.of(name);
        Discrimination.Difference difference = CALCULATOR.compare(data.scores("first"), data.scores("second"));
        data.agrees("first_auc", difference.first().auc());
        data.agrees("second_auc", difference.second().auc());
        data.agrees("auc_covariance", difference.covariance());
        data.agrees("auc_difference_z", difference.z().orElseThrow());
        data.agrees("auc_difference_p", difference.p().orElseThrow());
        data.agrees("auc_difference_lower", difference.interval().lower());
        data.agrees("auc_difference_upper", difference.interval().upper());
    }

    @Test
    void countsPairsByHand() {
        // Events 3, 2, 2 against non-events 1, 2: pairs 1 + 1, 1 + 1/2, 1 + 1/2 of 6.
        ScoredOutcomes data = ScoredOutcomes.of(new double[] {3, 2, 2, 1, 2}, new double[] {1, 1, 1, 0, 0});
        Discrimination.Result result = CALCULATOR.evaluate(data);
        assertThat(result.auc()).isCloseTo(5 / 6.0, within(1e-15));
        // Placements of the events 1, 3/4, 3/4; of the non-events 1, 2/3.
        double variance = (1 / 48.0) / 3 + (1 / 18.0) / 2;
        assertThat(result.standardError()).isCloseTo(Math.sqrt(variance), within(1e-15));
        assertThat(result.interval().upper()).isEqualTo(1);
    }

    @Test
    void keepsTheDirection() {
        ScoredOutcomes wrongWay = ScoredOutcomes.of(new double[] {1, 2, 3, 4}, new double[] {1, 1, 0, 0});
        Discrimination.Result result = CALCULATOR.evaluate(wrongWay);
        assertThat(result.auc()).isZero();
        assertThat(result.interval().lower()).isZero();
        assertThat(result.interval().upper()).isZero();
    }

    @Test
    void givesOneHalfWhereAllScoresAreEqual() {
        ScoredOutcomes data = ScoredOutcomes.of(new double[] {0.0, -0.0, 0.0, -0.0}, new double[] {1, 0, 1, 0});
        assertThat(CALCULATOR.evaluate(data).auc()).isEqualTo(0.5);
    }

    @Test
    void findsNoDifferenceOfAScoreToItself() {
        ScoredOutcomes data = ScoredOutcomes.of(new double[] {1, 3, 2, 4}, new double[] {0, 0, 1, 1});
        Discrimination.Difference difference = CALCULATOR.compare(data, data);
        assertThat(difference.difference()).isZero();
        assertThat(difference.standardError()).isZero();
        assertThat(difference.z()).isEmpty();
        assertThat(difference.p()).isEmpty();
    }

    @Test
    void isInvariantUnderMonotoneTransformsSeed11() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            double[] scores =
                    random.doubles(60, -2, 2).map(x -> Math.rint(4 * x) / 4).toArray();
            boolean[] events = events(random, scores.length);
            double[] cubed =
                    Arrays.stream(scores).map(x -> x * x * x + 5 * x - 3).toArray();
            Discrimination.Result plain = CALCULATOR.evaluate(ScoredOutcomes.of(scores, events));
            Discrimination.Result transformed = CALCULATOR.evaluate(ScoredOutcomes.of(cubed, events));
            assertThat(transformed.auc()).isEqualTo(plain.auc());
            assertThat(transformed.standardError()).isEqualTo(plain.standardError());
        }
    }

    @Test
    void mirrorsWhereTheScoreIsReversedSeed12() {
        Random random = new Random(12);
        for (int round = 0; round < 50; round++) {
            double[] scores = random.ints(40, 1, 6).asDoubleStream().toArray();
            boolean[] events = events(random, scores.length);
            double[] reversed = Arrays.stream(scores).map(x -> 6 - x).toArray();
            double auc = Discrimination.auc(ScoredOutcomes.of(scores, events));
            assertThat(Discrimination.auc(ScoredOutcomes.of(reversed, events))).isCloseTo(1 - auc, within(1e-14));
        }
    }

    @Test
    void equalsTheShareOfOrderedPairsSeed13() {
        Random random = new Random(13);
        for (int round = 0; round < 20; round++) {
            double[] scores = random.ints(30, 1, 8).asDoubleStream().toArray();
            boolean[] events = events(random, scores.length);
            double won = 0;
            int pairs = 0;
            for (int i = 0; i < scores.length; i++) {
                for (int j = 0; j < scores.length; j++) {
                    if (events[i] && !events[j]) {
                        won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                        pairs++;
                    }
                }
            }
            assertThat(Discrimination.auc(ScoredOutcomes.of(scores, events))).isCloseTo(won / pairs, within(1e-14));
        }
    }

    private static boolean[] events(Random random, int length) {
        boolean[] events = new boolean[length];
        for (int i = 0; i < length; i++) {
            events[i] = i < 2 || (i > 3 && random.nextInt(3) == 0);
        }
        return events;
    }

    @Test
    void refusesOneClassOnly() {
        ScoredOutcomes none = ScoredOutcomes.of(new double[] {1, 2, 3}, new double[] {0, 0, 0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Discrimination.auc(none))
                .withMessage("data must hold at least 1 row with the event and as many without, but holds 0 and 3");
        ScoredOutcomes one = ScoredOutcomes.of(new double[] {1, 2, 3}, new double[] {1, 0, 0});
        assertThat(Discrimination.auc(one)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(one))
                .withMessage("data must hold at least 2 rows with the event and as many without, but holds 1 and 2");
    }

    @Test
    void refusesScoresOfDifferentRows() {
        ScoredOutcomes first = ScoredOutcomes.of(new double[] {1, 2, 3, 4}, new double[] {1, 0, 1, 0});
        ScoredOutcomes second = ScoredOutcomes.of(new double[] {1, 2, 3, 4}, new double[] {0, 1, 1, 0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.compare(first, second))
                .withMessage("first and second must be scores of the same rows with the same events\n"
                        + "Maybe the rows are in another order?");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 95, Double.NaN})
    void refusesALevelOutOfRange(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withLevel(level))
                .withMessageStartingWith("level must be greater than 0 and less than 1");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.evaluate(null))
                .withMessage("data");
    }
}
