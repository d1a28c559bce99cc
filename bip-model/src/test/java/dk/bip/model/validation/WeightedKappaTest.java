package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedKappaTest {

    private static final WeightedKappa CALCULATOR = WeightedKappa.withDefaults();

    @ParameterizedTest
    @ValueSource(strings = {"sexual-fun", "ms-patients"})
    void agreesWithVcdPsychAndScikitLearn(String name) {
        ReferenceData data = ReferenceData.of(name);
        WeightedKappa.Result result = CALCULATOR.withScale(1, 4).evaluate(data.steps("first"), data.steps("second"));
        data.agrees("kappa", result.kappa());
        data.agrees("kappa_psych", result.kappa());
        data.agrees("kappa_se", result.standardError().orElseThrow());
        data.agrees("steps", result.counts().size());
        // Unused steps at the end of the scale change neither.
        WeightedKappa.Result longer = CALCULATOR.evaluate(data.steps("first"), data.steps("second"));
        data.agrees("kappa", longer.kappa());
        data.agrees("kappa_se", longer.standardError().orElseThrow());
    }

    @Test
    void weighsByHand() {
        // Two steps apart of four: weight 1 - 4/16.
        WeightedKappa.Result result = CALCULATOR.evaluate(new int[] {1, 5}, new int[] {3, 5});
        assertThat(result.observedAgreement()).isCloseTo((0.75 + 1) / 2, within(1e-15));
        assertThat(result.chanceAgreement()).isCloseTo((0.75 + 0 + 0.75 + 1) / 4, within(1e-15));
        assertThat(result.kappa()).isCloseTo((0.875 - 0.625) / 0.375, within(1e-15));
        assertThat(result.counts().get(0).get(2)).isEqualTo(1);
        assertThat(result.interval().orElseThrow().lower()).isGreaterThanOrEqualTo(-1);
        assertThat(result.interval().orElseThrow().upper()).isLessThanOrEqualTo(1);
    }

    @Test
    void isOneAtFullAgreement() {
        WeightedKappa.Result result = CALCULATOR.evaluate(new int[] {1, 2, 5}, new int[] {1, 2, 5});
        assertThat(result.kappa()).isEqualTo(1);
        assertThat(result.standardError()).hasValue(0);
        assertThat(result.interval().orElseThrow().lower()).isEqualTo(1);
    }

    @Test
    void aRaterWhoGivesEverybodyTheSameStepLeavesNoInterval() {
        WeightedKappa.Result result = CALCULATOR.evaluate(new int[] {3, 3, 3, 3}, new int[] {1, 2, 5, 3});
        assertThat(result.kappa()).isEqualTo(0);
        assertThat(result.standardError()).isEmpty();
        assertThat(result.interval()).isEmpty();
    }

    /** Random tables of few rows against exact arithmetic; the standard error against the published form. */
    @Test
    void kappaIsThatOfFractionsWithSeed1203() {
        Random random = new Random(1203);
        int refused = 0;
        for (int round = 0; round < 10_000; round++) {
            int rows = 1 + random.nextInt(8);
            int steps = 2 + random.nextInt(4);
            int used = 1 + random.nextInt(steps);
            int[] first = random.ints(rows, 1, used + 1).toArray();
            int[] second = random.nextInt(5) == 0
                    ? first.clone()
                    : random.ints(rows, 1, used + 1).toArray();
            Fraction[] agreement = agreement(first, second, steps);
            WeightedKappa calculator = CALCULATOR.withScale(1, steps);
            if (agreement[1].compareTo(Fraction.ONE) == 0) {
                refused++;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> calculator.evaluate(first, second))
                        .withMessage("kappa is undefined: both raters gave everybody one and the same step");
                continue;
            }
            WeightedKappa.Result result = calculator.evaluate(first, second);
            assertThat(result.observedAgreement()).isCloseTo(agreement[0].doubleValue(), within(1e-15));
            assertThat(result.chanceAgreement()).isCloseTo(agreement[1].doubleValue(), within(1e-15));
            assertThat(result.kappa())
                    .isCloseTo(
                            agreement[0]
                                    .minus(agreement[1])
                                    .over(Fraction.ONE.minus(agreement[1]))
                                    .doubleValue(),
                            within(1e-14));
            boolean bothVary = IntStream.of(first).distinct().count() > 1
                    && IntStream.of(second).distinct().count() > 1;
            assertThat(result.standardError().isPresent()).isEqualTo(bothVary);
            assertThat(result.interval().isPresent()).isEqualTo(bothVary);
            if (bothVary) {
                double variance = agreement[2].doubleValue();
                assertThat(result.standardError().orElseThrow()).isCloseTo(Math.sqrt(variance), within(1e-12));
                assertThat(agreement[2].isZero())
                        .isEqualTo(result.standardError().orElseThrow() == 0);
            }
        }
        assertThat(refused).isBetween(500, 5_000);
    }

    /** Observed agreement, agreement by chance and the variance of kappa, by J. L. Fleiss, J. Cohen and B. S. Everitt (1969). */
    private static Fraction[] agreement(int[] first, int[] second, int steps) {
        int n = first.length;
        Fraction observed = Fraction.ZERO;
        Fraction chance = Fraction.ZERO;
        Fraction[] rowWeights = new Fraction[n];
        Fraction[] columnWeights = new Fraction[n];
        Arrays.fill(rowWeights, Fraction.ZERO);
        Arrays.fill(columnWeights, Fraction.ZERO);
        for (int a = 0; a < n; a++) {
            observed = observed.plus(weight(first[a], second[a], steps).over(Fraction.of(n, 1)));
            for (int b = 0; b < n; b++) {
                chance = chance.plus(weight(first[a], second[b], steps).over(Fraction.of((long) n * n, 1)));
                rowWeights[a] =
                        rowWeights[a].plus(weight(first[a], second[b], steps).over(Fraction.of(n, 1)));
                columnWeights[a] =
                        columnWeights[a].plus(weight(first[b], second[a], steps).over(Fraction.of(n, 1)));
            }
        }
        Fraction missed = Fraction.ONE.minus(observed);
        Fraction left = Fraction.ONE.minus(chance);
        Fraction sum = Fraction.ZERO;
        for (int a = 0; a < n; a++) {
            Fraction term = weight(first[a], second[a], steps)
                    .times(left)
                    .minus(rowWeights[a].plus(columnWeights[a]).times(missed));
            sum = sum.plus(term.square().over(Fraction.of(n, 1)));
        }
        Fraction centre = observed.times(chance).minus(chance.plus(chance)).plus(observed);
        Fraction variance = left.isZero()
                ? Fraction.ZERO
                : sum.minus(centre.square()).over(left.square().square()).over(Fraction.of(n, 1));
        return new Fraction[] {observed, chance, variance};
    }

    private static Fraction weight(int i, int j, int steps) {
        return Fraction.ONE.minus(Fraction.of((long) (i - j) * (i - j), (long) (steps - 1) * (steps - 1)));
    }

    @Test
    void isSymmetricInTheRatersSeed51() {
        Random random = new Random(51);
        for (int round = 0; round < 50; round++) {
            int[] first = random.ints(40, 1, 6).toArray();
            int[] second = random.ints(40, 1, 6).toArray();
            WeightedKappa.Result one = CALCULATOR.evaluate(first, second);
            WeightedKappa.Result other = CALCULATOR.evaluate(second, first);
            assertThat(one.kappa()).isCloseTo(other.kappa(), within(1e-14));
            assertThat(one.standardError().orElseThrow())
                    .isCloseTo(other.standardError().orElseThrow(), within(1e-14));
        }
    }

    @Test
    void takesTheCompleteRowsOfATable() {
        RatingTable table = RatingTable.builder("citizen", "caseworker")
                .row(1, 3)
                .row(List.of(OptionalDouble.of(2), OptionalDouble.empty()))
                .row(5, 5)
                .build();
        assertThat(CALCULATOR.evaluate(table).kappa())
                .isEqualTo(
                        CALCULATOR.evaluate(new int[] {1, 5}, new int[] {3, 5}).kappa());
    }

    @Test
    void refusesTablesItCannotWeigh() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(
                        RatingTable.builder("a", "b", "c").row(1, 2, 3).build()))
                .withMessage("ratings must have two columns, one a rater, but have 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(
                        RatingTable.builder("a", "b").row(1, 2.5).build()))
                .withMessage("ratings of b must be whole steps\n"
                        + "Maybe they are means of several items, which IntraclassCorrelation is for?");
    }

    @Test
    void refusesBadRatings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(new int[] {1, 6}, new int[] {1, 2}))
                .withMessage("first must hold steps from 1 to 5, but row 2 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(new int[] {1, 2}, new int[] {0, 2}))
                .withMessage("second must hold steps from 1 to 5, but row 1 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(new int[0], new int[0]))
                .withMessage("first must hold at least one row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(new int[1], new int[2]))
                .withMessage("first and second must have the same number of rows, but have 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(new int[] {3, 3}, new int[] {3, 3}))
                .withMessage("kappa is undefined: both raters gave everybody one and the same step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withScale(3, 3))
                .withMessage("scale must have from 2 to 100 steps, but has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withScale(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .withMessage("scale must have from 2 to 100 steps, but has 4294967296");
    }
}
