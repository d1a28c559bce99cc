package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.testing.SerialCopy;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a scorer refuses beside values outside their domains, which the contract of predictors has. */
class RowScorerTest {

    private final RowScorer scorer = RowScorer.of(PlainDocuments.three(), Horizon.SIX_MONTHS);

    @Test
    void refusesRowsAndColumnsOfAnotherLength() {
        assertThatThrownBy(() -> scorer.probability(new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row must have one number for each feature");
        assertThatThrownBy(() -> scorer.probabilities(new double[6], new double[3]))
                .hasMessage(
                        "rows must have one number for each feature of each row that probabilities has a place for");
        assertThatThrownBy(() -> scorer.probabilities(new double[3][2], new double[3]))
                .hasMessage("each column must have one number for each row that probabilities has a place for");
        assertThatThrownBy(() -> scorer.probabilities(new double[2][2], new double[2]))
                .hasMessage("columns must be one for each feature of the model");
    }

    @Test
    void scoresMoreRowsThanABlockColumnByColumnAsRowByRowSeed26() {
        Random random = new Random(26);
        for (ModelDocument document : RandomDocuments.some(26, 5)) {
            int size = document.schema().size();
            int count = 2500;
            double[] rows = new double[size * count];
            double[][] columns = new double[size][count];
            for (int i = 0; i < count; i++) {
                double[] row = RandomDocuments.row(random, document, 0).toArray();
                System.arraycopy(row, 0, rows, i * size, size);
                for (int f = 0; f < size; f++) {
                    columns[f][i] = row[f];
                }
            }
            RowScorer any = RowScorer.of(document, Horizon.ofMonths(9));
            double[] byRow = new double[count];
            double[] byColumn = new double[count];
            any.probabilities(rows, byRow);
            any.probabilities(columns, byColumn);
            assertThat(byColumn).isEqualTo(byRow);
            columns[0][2000] = Double.NaN;
            assertThatThrownBy(() -> any.probabilities(columns, byColumn)).hasMessageContaining(", in row 2000\n");
        }
    }

    /** A column of which only the name is known takes any number. */
    @Test
    void scoresAColumnOfAnyNumbers() {
        RowScorer any = RowScorer.of(
                PlainDocuments.one(Feature.ofColumn("shoe_size"), 0.1, 42).build(), Horizon.THREE_MONTHS);
        assertThat(any.names()).containsExactly("shoe_size");
        assertThat(any.probability(new double[] {52})).isCloseTo(ReadAroundGaps.logistic(1), within(1e-15));
        assertThatThrownBy(() -> any.probability(new double[] {Double.POSITIVE_INFINITY}))
                .hasMessageStartingWith("shoe_size must be a number from ");
    }

    @Test
    void survivesSerialization() {
        RowScorer copy = (RowScorer) SerialCopy.of(scorer);
        double[] row = {4, 2, 3};
        assertThat(copy.probability(row)).isEqualTo(scorer.probability(row));
        assertThat(copy).hasToString("RowScorer[ModelDocument[three 1, JOB, 3 features], 6 months]");
    }
}
