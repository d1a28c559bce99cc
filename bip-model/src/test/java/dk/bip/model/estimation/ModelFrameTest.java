package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFrameTest {

    private static final double NAN = Double.NaN;

    private static ModelFrameBuilder three() {
        return ModelFrame.builder().outcome("job", new double[] {0, 1, 0}).column("age", new double[] {30, 41, 52});
    }

    @Test
    void holdsCopiesByName() {
        double[] age = {30, 41, 52};
        ModelFrame frame = ModelFrame.builder()
                .outcome("job", new double[] {0, 1, 0})
                .column("age", age)
                .column("belief", new double[] {1, -0.0, 5})
                .weights(new double[] {1, 2, 0})
                .offset(new double[] {0.5, 0, 0})
                .cluster("citizen", new long[] {7, 7, 8})
                .build();
        age[0] = 99;
        assertThat(frame.value(0, "age")).isEqualTo(30);
        assertThat(1 / frame.value(1, "belief")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(frame.columnNames()).containsExactly("age", "belief");
        assertThat(frame.outcomeName()).isEqualTo("job");
        assertThat(frame.outcome(1)).isEqualTo(1);
        assertThat(frame.weight(1)).isEqualTo(2);
        assertThat(frame.offset(0)).isEqualTo(0.5);
        assertThat(frame.cluster(2, "citizen")).isEqualTo("8");
        assertThat(frame.clusterNames()).containsExactly("citizen");
        assertThat(frame).hasToString("ModelFrame[outcome=job, columns=[age, belief], rows=3]");
        assertThatThrownBy(() -> frame.value(3, "age")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> frame.value(0, "aeg"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no column named aeg\nMaybe one of age, belief?");
    }

    @Test
    void aMissingValueIsRefusedByColumnAndRow() {
        assertThatThrownBy(
                        () -> three().column("belief", new double[] {1, NAN, 3}).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("belief is missing in row 2"
                        + "\nMaybe leave such rows out with missing(MissingValues.DROP_ROW)?");
        assertThatThrownBy(() -> three().cluster("citizen", Arrays.asList("a", "b", null))
                        .build())
                .hasMessageStartingWith("citizen is missing in row 3\n");
    }

    @Test
    void droppedRowsAreCountedUnderTheFirstReason() {
        ModelFrame frame = ModelFrame.builder()
                .outcome("job", new double[] {0, NAN, 1, 0, 1})
                .column("age", new double[] {NAN, NAN, 41, 52, 33})
                .column("belief", new double[] {1, 2, 3, NAN, 4})
                .cluster("citizen", Arrays.asList("a", "b", "c", "d", "e"))
                .missing(MissingValues.DROP_ROW)
                .build();
        assertThat(frame.droppedRows()).isEqualTo(Map.of("missing job", 1L, "missing age", 1L, "missing belief", 1L));
        assertThat(frame.size()).isEqualTo(2);
        assertThat(frame.value(0, "age")).isEqualTo(41);
        assertThat(frame.cluster(1, "citizen")).isEqualTo("e");
        assertThat(frame.rows(0, 1).droppedRows()).hasSize(3);
        assertThat(frame.rows(1, 2).droppedRows()).isEmpty();
        assertThatThrownBy(() -> ModelFrame.builder()
                        .outcome("job", new double[] {NAN})
                        .missing(MissingValues.DROP_ROW)
                        .build())
                .hasMessage("no row is left: {missing job=1}");
    }

    @Test
    void infinityIsNeverAllowed() {
        assertThatThrownBy(() -> three().column("belief", new double[] {1, 2, Double.NEGATIVE_INFINITY})
                        .missing(MissingValues.DROP_ROW)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("belief must be finite, but is infinite in row 3");
    }

    @Test
    void shapesAndNamesAreChecked() {
        assertThatThrownBy(() -> three().column("age", new double[3])).hasMessage("there are two columns named age");
        assertThatThrownBy(() -> three().column(" ", new double[3])).hasMessage("column must not be blank");
        assertThatThrownBy(() -> three().column("(Intercept)", new double[3]))
                .hasMessage("no column may be named (Intercept)"
                        + "\nMaybe leave it out: estimators add the intercept themselves?");
        assertThatThrownBy(() -> three().column("belief", new double[2]).build())
                .hasMessage("belief must have one entry a row: 3 as job has, but it has 2");
        assertThatThrownBy(() -> three().weights(new double[] {1, -1, 1}).build())
                .hasMessage("weights must be at least 0, but row 2 is not");
        assertThatThrownBy(() -> three().cluster("a", new long[3]).cluster("a", new long[3]))
                .hasMessage("there are two kinds of cluster named a");
        assertThatThrownBy(() -> ModelFrame.builder().build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("outcome");
        assertThatThrownBy(
                        () -> ModelFrame.builder().outcome("job", new double[0]).build())
                .hasMessage("there must be at least one row");
    }

    @Test
    void partsShareAndPickRows() {
        ModelFrame frame = three().column("belief", new double[] {1, 2, 3})
                .cluster("citizen", List.of("a", "b", "a"))
                .build();
        assertThat(frame.select(List.of("belief")).columnNames()).containsExactly("belief");
        assertThat(frame.without(List.of("belief")).columnNames()).containsExactly("age");
        assertThat(frame.rows(1, 3).value(0, "age")).isEqualTo(41);
        assertThat(frame.rows(1, 3).rows(1, 2).cluster(0, "citizen")).isEqualTo("a");
        ModelFrame sample = frame.rows(1, 3).rows(new int[] {1, 1, 0});
        assertThat(sample.size()).isEqualTo(3);
        assertThat(sample.value(1, "age")).isEqualTo(52);
        assertThat(sample.cluster(2, "citizen")).isEqualTo("b");
        assertThatThrownBy(() -> frame.without(List.of("x"))).hasMessageStartingWith("there is no column named x");
        assertThatThrownBy(() -> frame.select(List.of("age", "age"))).hasMessage("columns must not name age twice");
        assertThatThrownBy(() -> frame.rows(2, 2)).hasMessage("a frame must have at least one row");
        assertThatThrownBy(() -> frame.rows(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> frame.rows(new int[0])).hasMessage("a frame must have at least one row");
    }

    @Test
    void rowsAndColumnsGiveTheSameFrame() {
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder("job", List.of("age", "belief"), List.of("citizen"));
        for (int i = 0; i < 40; i++) {
            rows.row(i % 2, new double[] {20 + i, i == 7 ? NAN : i % 5}, 1 + i % 3, i / 10.0, List.of("c" + i / 4));
        }
        ModelFrame frame = rows.missing(MissingValues.DROP_ROW).build();
        assertThat(frame.size()).isEqualTo(39);
        assertThat(frame.droppedRows()).isEqualTo(Map.of("missing belief", 1L));
        assertThat(frame.value(7, "age")).isEqualTo(28);
        assertThat(frame.weight(7)).isEqualTo(3);
        assertThat(frame.offset(7)).isEqualTo(0.8);
        assertThat(frame.cluster(38, "citizen")).isEqualTo("c9");
        ModelFrame plain = ModelFrame.rowBuilder("job", List.of("age"))
                .row(1, 30)
                .row(0, 40)
                .build();
        assertThat(plain.hasWeights()).isFalse();
        assertThat(plain.hasOffsets()).isFalse();
        assertThatThrownBy(() -> ModelFrame.rowBuilder("job", List.of("age")).row(1, 30, 40))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1 must have 1 values, one for each column, but has 2");
        assertThatThrownBy(() -> rows.row(1, 30, 40))
                .hasMessage("row 41 must have 1 labels, one for each kind of cluster, but has 0");
    }

    @Test
    void aColumnCanBeAddedToAPartAndReadBackWhole() {
        ModelFrame part = three().cluster("citizen", List.of("a", "b", "a"))
                .build()
                .rows(1, 3)
                .with("belief", new double[] {4, -0.0});
        assertThat(part.columnNames()).containsExactly("age", "belief");
        assertThat(part.values("age")).containsExactly(41, 52);
        assertThat(part.values("belief")).containsExactly(4, 0);
        assertThat(part.value(0, "belief")).isEqualTo(4);
        assertThat(part.clusters("citizen").codes()).containsExactly(1, 0);
        assertThat(part.clusters("citizen").labels()).containsExactly("a", "b");
        part.values("age")[0] = 0;
        part.clusters("citizen").codes()[0] = 7;
        assertThat(part.value(0, "age")).isEqualTo(41);
        assertThat(part.cluster(0, "citizen")).isEqualTo("b");
    }

    @Test
    void aBlankLabelIsRefused() {
        assertThatThrownBy(
                        () -> three().cluster("citizen", List.of("a", " ", "a")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("citizen must not be blank, but is in row 2\nMaybe null, which is missing?");
    }

    @Test
    void aColumnThatDoesNotFitIsRefused() {
        ModelFrame frame = three().build();
        assertThatThrownBy(() -> frame.with("age", new double[3])).hasMessage("there are two columns named age");
        assertThatThrownBy(() -> frame.with(" ", new double[3])).hasMessage("column must not be blank");
        assertThatThrownBy(() -> frame.with("(Intercept)", new double[3]))
                .hasMessage("no column may be named (Intercept)");
        assertThatThrownBy(() -> frame.with("belief", new double[2]))
                .hasMessage("belief must have one entry a row: 3 as the frame has, but it has 2");
        assertThatThrownBy(() -> frame.with("belief", new double[] {1, NAN, 2}))
                .hasMessage("belief must be finite, but is not in row 2\nMaybe leave such rows out with rows(int[])?");
        assertThatThrownBy(() -> frame.values("aeg")).hasMessageStartingWith("there is no column named aeg");
        assertThatThrownBy(() -> frame.clusters("citizen")).hasMessageStartingWith("there is no kind of cluster");
    }

    @Test
    void anotherOutcomeStandsBesideTheSameColumnsAndClusters() {
        ModelFrame frame = three().cluster("citizen", List.of("a", "b", "a")).build();
        ModelFrame part = frame.rows(1, 3).withOutcome("later", new double[] {1, -0.0});
        assertThat(part.outcomeName()).isEqualTo("later");
        assertThat(part.outcome(0)).isEqualTo(1);
        assertThat(Double.doubleToRawLongBits(part.outcome(1))).isZero();
        assertThat(part.values("age")).isEqualTo(frame.rows(1, 3).values("age"));
        assertThat(part.cluster(1, "citizen")).isEqualTo("a");
        assertThatThrownBy(() -> frame.withOutcome(" ", new double[3])).hasMessage("name must not be blank");
        assertThatThrownBy(() -> frame.withOutcome("job", new double[2]))
                .hasMessage("job must have one entry a row: 3 as the frame has, but it has 2");
        assertThatThrownBy(() -> frame.withOutcome("job", new double[] {1, NAN, 0}))
                .hasMessageStartingWith("job must be finite, but is not in row 2\n");
    }
}
