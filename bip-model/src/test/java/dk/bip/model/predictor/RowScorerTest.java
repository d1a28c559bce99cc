package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.testing.SerialCopy;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import java.util.Arrays;
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

    @Test
    void refusesWhatLiesJustOutsideADomainInEveryWayInSeed27() {
        Random random = new Random(27);
        int refused = 0;
        for (ModelDocument document : RandomDocuments.some(27, 20)) {
            RowScorer any = RowScorer.of(document, Horizon.ofMonths(9));
            for (Feature feature : document.schema().features()) {
                Domain domain = feature.domain();
                double[] nearby = {
                    domain.minimum(),
                    Math.nextDown(domain.minimum()),
                    domain.minimum() - 1,
                    domain.maximum(),
                    Math.nextUp(domain.maximum()),
                    domain.maximum() + 1,
                    domain.minimum() + 0.5,
                    -0.0,
                    -Double.MIN_VALUE,
                    Double.MIN_VALUE,
                    1e300,
                    Double.NEGATIVE_INFINITY,
                    Double.NaN
                };
                for (double value : nearby) {
                    refused += isTakenOrRefusedInEveryWay(any, document, feature, value, random) ? 0 : 1;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    /** A value in one of six rows, of which four are scored at once and two alone. */
    private static boolean isTakenOrRefusedInEveryWay(
            RowScorer scorer, ModelDocument document, Feature feature, double value, Random random) {
        int size = document.schema().size();
        int at = document.schema().features().indexOf(feature);
        int place = random.nextInt(6);
        double[] rows = new double[6 * size];
        double[][] columns = new double[size][6];
        for (int i = 0; i < 6; i++) {
            double[] row = RandomDocuments.row(random, document, 0).toArray();
            row[at] = i == place ? value : row[at];
            System.arraycopy(row, 0, rows, i * size, size);
            for (int f = 0; f < size; f++) {
                columns[f][i] = row[f];
            }
        }
        double[] alone = Arrays.copyOfRange(rows, place * size, (place + 1) * size);
        double[] byRow = new double[6];
        double[] byColumn = new double[6];
        if (feature.domain().contains(value)) {
            try {
                scorer.probabilities(rows, byRow);
            } catch (IllegalArgumentException excluded) {
                assertThat(excluded).hasMessageStartingWith("two values exclude each other by a rule of the model");
                return true;
            }
            scorer.probabilities(columns, byColumn);
            assertThat(byColumn).isEqualTo(byRow);
            assertThat(scorer.probability(alone)).isEqualTo(byRow[place]);
            return true;
        }
        String domain = feature.name() + " must be " + feature.domain() + ", in row ";
        assertThatThrownBy(() -> scorer.probability(alone)).hasMessageStartingWith(domain + "0\n");
        assertThatThrownBy(() -> scorer.probabilities(rows, byRow)).hasMessageStartingWith(domain + place + "\n");
        assertThatThrownBy(() -> scorer.probabilities(columns, byColumn)).hasMessageStartingWith(domain + place + "\n");
        return false;
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
