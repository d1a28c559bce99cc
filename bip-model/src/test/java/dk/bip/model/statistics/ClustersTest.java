package dk.bip.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void rowsAreGroupedByLabelInTheOrderOfTheLabels() {
        Clusters clusters = Clusters.of(List.of("b", "a", "b", "c"));
        assertThat(clusters.labels()).containsExactly("a", "b", "c");
        assertThat(clusters.count()).isEqualTo(3);
        assertThat(clusters.rowCount()).isEqualTo(4);
        assertThat(clusters.rows("b")).containsExactly(0, 2);
        assertThat(clusters.rows(0)).containsExactly(1);
        assertThat(clusters.rows(2)).containsExactly(3);
        clusters.rows("b")[0] = 9;
        clusters.rows(1)[1] = 9;
        assertThat(clusters.rows("b")).containsExactly(0, 2);
        assertThat(clusters.toString()).doesNotContain("a,").contains("groups=3, rows=4");
    }

    @Test
    void everyRowKnowsTheNumberOfItsGroup() {
        Clusters clusters = Clusters.of(List.of("b", "a", "b", "10", "9"));
        assertThat(clusters.labels()).containsExactly("10", "9", "a", "b");
        assertThat(clusters.codes()).containsExactly(3, 2, 3, 0, 1);
        assertThat(clusters.code(4)).isEqualTo(1);
        clusters.codes()[0] = 0;
        assertThat(clusters.code(0)).isEqualTo(3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> clusters.code(5));
    }

    @Test
    void chosenRowsAreNumberedAnewWithTheGroupsThatTheyHave() {
        Clusters clusters = Clusters.of(List.of("b", "a", "b", "c", "d"));
        Clusters chosen = clusters.select(new int[] {4, 2, 2, 1});
        assertThat(chosen.labels()).containsExactly("a", "b", "d");
        assertThat(chosen.codes()).containsExactly(2, 1, 1, 0);
        assertThat(chosen.rows("b")).containsExactly(1, 2);
        assertThat(chosen.rowCount()).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clusters.select(new int[0]))
                .withMessage("chosen must hold at least one row");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> clusters.select(new int[] {5}));
    }

    @Test
    void badLabelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clusters.of(List.of()))
                .withMessage("labels must hold at least one row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clusters.of(List.of("a", " ")))
                .withMessage("label must not be blank");
        assertThatNullPointerException().isThrownBy(() -> Clusters.of(null)).withMessage("labels");
        Clusters clusters = Clusters.of(List.of("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clusters.rows("b"))
                .withMessage("label names no group");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> clusters.rows(1));
    }

    @Test
    void controlsNameTheirTerms() {
        Controls controls = Controls.of("age", "belief").withCaseloadMeans("items");
        assertThat(controls.columns()).containsExactly("age", "belief");
        assertThat(controls.caseloadMeans()).containsExactly("items");
        assertThat(controls.terms()).containsExactly("age", "belief", "items (other citizens)");
        assertThat(controls).hasToString("Controls[age, belief, items (other citizens)]");
        assertThat(Controls.none().terms()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Controls.of("age", "age"))
                .withMessage("columns must not name a column twice, but are [age, age]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Controls.none().withCaseloadMeans(" "))
                .withMessage("a name in caseloadMeans must not be blank");
    }
}
