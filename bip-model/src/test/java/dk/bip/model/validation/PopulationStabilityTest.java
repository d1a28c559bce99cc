package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationStabilityTest {

    private static final PopulationStability CALCULATOR = PopulationStability.withDefaults();

    @ParameterizedTest
    @CsvSource({
        "drift-birthwt, 10, add, ADD_HALF",
        "drift-birthwt, 4, add, ADD_HALF",
        "drift-iris, 10, add, ADD_HALF",
        "drift-iris, 10, small, SMALL_SHARE",
        "drift-infert, 10, add, ADD_HALF"
    })
    void agreesWithR(String name, int cells, String label, PopulationStability.EmptyCells rule) {
        ReferenceData data = ReferenceData.of(name);
        PopulationStability.Result result = CALCULATOR
                .withCells(cells)
                .with(rule)
                .compare(
                        data.numbersWhere("value", "population", "reference"),
                        data.numbersWhere("value", "population", "current"));
        data.agrees("psi_" + cells + "_" + label, result.index());
        data.agrees("cells_" + cells + "_" + label, result.cells().size());
    }

    @Test
    void minusZeroIsZeroInBothPopulations() {
        double[] reference = {-2, -1, -0.0, -0.0, -0.0, -0.0, 0.0, 1, 1, 2};
        double[] current = {-1, 0, 0, 1, 1, 1, 1, 1, 2, 2};
        PopulationStability.Result result = CALCULATOR.withCells(4).compare(reference, current);

        // R 4.2.2: cuts by quantile(type = 1), shares with one half added where a cell is empty.
        assertThat(result.index()).isCloseTo(0.68312108177312247, within(1e-15));
        assertThat(result.cuts()).containsExactly(0.0, 1.0);
    }

    @Test
    void minusZeroIsZeroInAThousandRows() {
        double[] reference = steps(303, 396, 242, 59);
        double[] current = steps(137, 329, 381, 153);

        // R 4.2.2, as above.
        assertThat(CALCULATOR.compare(reference, current).index()).isCloseTo(0.29684110897044014, within(1e-15));
    }

    /** Rows of -1, 0, 1 and 2 in these numbers, every second zero with a minus. */
    private static double[] steps(int... counts) {
        double[] values = new double[Arrays.stream(counts).sum()];
        int row = 0;
        for (int step = 0; step < counts.length; step++) {
            for (int i = 0; i < counts[step]; i++) {
                values[row++] = step == 1 && i % 2 == 0 ? -0.0 : step - 1;
            }
        }
        return values;
    }

    @Test
    void comparesCategoriesByHand() {
        PopulationStability.Result result = CALCULATOR.compareCounts(new long[] {50, 50}, new long[] {15, 5});
        assertThat(result.index()).isCloseTo(0.25 * Math.log(1.5) - 0.25 * Math.log(0.5), within(1e-15));
        assertThat(result.expectedWithoutDrift()).isCloseTo(1 / 100.0 + 1 / 20.0, within(1e-16));
        assertThat(result.hadEmptyCells()).isFalse();
        assertThat(result.cuts()).isEmpty();
        assertThat(result.cells().get(1).currentShare()).isEqualTo(0.25);
    }

    @Test
    void addsOneHalfWhereACellIsEmpty() {
        PopulationStability.Result result = CALCULATOR.compareCounts(new long[] {4, 4}, new long[] {4, 0});
        assertThat(result.hadEmptyCells()).isTrue();
        assertThat(result.cells().get(1).currentShare()).isCloseTo(0.1, within(1e-16));
        assertThat(result.cells().get(1).referenceShare()).isEqualTo(0.5);
        assertThat(result.cells().get(1).currentCount()).isZero();
    }

    @Test
    void refusesTwoValuesThatNoQuantileTellsApart() {
        double[] reference = {0, 1, 1, 1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withCells(2).compare(reference, reference))
                .withMessage("reference must have a quantile below its maximum, but all of 2 cells would be one"
                        + "\nMaybe withCells(...) more cells?");
        assertThat(CALCULATOR.withCells(4).compare(reference, reference).cells())
                .hasSize(2);
    }

    @Test
    void hasACellForEachStepOfAFiveStepScore() {
        double[] steps = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
        PopulationStability.Result result = CALCULATOR.compare(steps, new double[] {1, 2, 3, 4, 5});
        assertThat(result.index()).isZero();
        assertThat(result.cells()).hasSize(5).allMatch(cell -> cell.referenceCount() == 2 && cell.currentCount() == 1);
    }

    @Test
    void leavesTheOuterCellsOpen() {
        double[] reference = {-0.0, 0, 1, 1};
        PopulationStability.Result result = CALCULATOR.withCells(2).compare(reference, new double[] {-9, -0.0, 0, 99});
        assertThat(result.cells()).hasSize(2);
        assertThat(result.cells().get(0).currentCount()).isEqualTo(3);
        assertThat(result.cells().get(1).currentCount()).isEqualTo(1);
    }

    @Test
    void isNeverNegativeAndZeroWithoutAChangeSeed31() {
        Random random = new Random(31);
        for (int round = 0; round < 50; round++) {
            double[] reference = random.doubles(200).toArray();
            double[] current =
                    random.doubles(150, 0.1 * random.nextDouble(), 1.1).toArray();
            assertThat(CALCULATOR.compare(reference, current).index()).isNotNegative();
            double[] twice = Arrays.copyOf(reference, 400);
            System.arraycopy(reference, 0, twice, 200, 200);
            assertThat(CALCULATOR.compare(reference, twice).index()).isCloseTo(0, within(1e-15));
        }
    }

    @Test
    void isOnAverageWhatNoDriftGivesSeed32() {
        Random random = new Random(32);
        double sum = 0;
        for (int round = 0; round < 400; round++) {
            sum += CALCULATOR
                    .compare(
                            random.doubles(2000).toArray(), random.doubles(2000).toArray())
                    .index();
        }
        assertThat(sum / 400).isCloseTo(9 * (2 / 2000.0), within(0.001));
    }

    @Test
    void refusesBadArguments() {
        double[] two = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withCells(1))
                .withMessage("cells must be at least 2, but is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.compare(new double[] {3, 3, 3}, two))
                .withMessage("reference must hold at least two different values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.compare(two, new double[0]))
                .withMessage("current must hold at least one value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.compare(two, new double[] {1, Double.POSITIVE_INFINITY}))
                .withMessage("current must be finite numbers, but row 2 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.compareCounts(new long[] {1, 2}, new long[] {1, 2, 3}))
                .withMessage("reference and current must count the same two or more categories, but have 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.compareCounts(new long[] {1, 2}, new long[] {1, -2}))
                .withMessage("current counts must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.compareCounts(new long[] {0, 0}, new long[] {1, 2}))
                .withMessage("reference must count at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR
                        .with(PopulationStability.EmptyCells.REFUSE)
                        .compareCounts(new long[] {1, 2}, new long[] {0, 2}))
                .withMessage("populations must both have rows in every cell\n"
                        + "Maybe use fewer cells, or another rule for empty cells?");
        assertThatNullPointerException().isThrownBy(() -> CALCULATOR.with(null)).withMessage("emptyCells");
    }
}
