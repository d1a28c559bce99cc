package dk.bip.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.RowScorer;
import org.junit.jupiter.api.Test;

/** All contestants do the same work. */
class RowScoringTest {

    private static final int ROWS = 1_500;

    private final RowScorer scorer = RowScorer.of(RowScoring.document(), Horizon.THREE_MONTHS);
    private final double[] coefficients = RowScoring.coefficients();
    private final double[] rows = RowScoring.rows(ROWS);

    @Test
    void theLibraryAndBothLoopsGiveTheSameProbabilities() {
        double[] byRow = new double[ROWS];
        double[] byColumn = new double[ROWS];
        scorer.probabilities(rows, byRow);
        scorer.probabilities(RowScoring.columns(rows), byColumn);
        assertThat(byColumn).isEqualTo(byRow);
        for (int i = 0; i < ROWS; i++) {
            double byHand = RowScoring.handWritten(coefficients, rows, i * RowScoring.FEATURES);
            assertThat(RowScoring.handWrittenChecked(coefficients, rows, i * RowScoring.FEATURES))
                    .isEqualTo(byHand);
            assertThat(byRow[i]).isCloseTo(byHand, within(1e-13));
        }
    }

    @Test
    void theCheckedLoopRefusesWhatTheLibraryRefuses() {
        for (double outside : new double[] {0, 9, 99, -1, Double.NaN}) {
            double[] row = RowScoring.rows(1);
            row[21] = outside;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RowScoring.handWrittenChecked(coefficients, row, 0))
                    .withMessage("x21 must be a number from 1 to 5");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scorer.probability(row))
                    .withMessageStartingWith("x21 must be a number from 1 to 5");
        }
    }
}
