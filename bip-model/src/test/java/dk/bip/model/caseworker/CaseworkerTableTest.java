package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseworkerTableTest {

    private static ModelFrameBuilder four() {
        return ModelFrame.builder()
                .outcome("job", new double[] {0, 1, 0, 1})
                .cluster("caseworker", List.of("b", "a", "b", "a"))
                .cluster("citizen", List.of("x", "y", "x", "z"));
    }

    private static CaseworkerTable table(ModelFrame frame) {
        return CaseworkerTable.of(frame, "caseworker", Outcome.JOB_OR_EDUCATION, Horizon.SIX_MONTHS);
    }

    @Test
    void countsCaseworkersAndCitizens() {
        CaseworkerTable table = table(four().build());
        assertThat(table.caseworkers()).isEqualTo(2);
        assertThat(table.citizens()).isEqualTo(3);
        assertThat(table.citizensOfCaseworker()).containsExactly(2, 1);
        assertThat(table.caseworkerLabels()).containsExactly("a", "b");
        assertThat(table.outcome()).isEqualTo(Outcome.JOB_OR_EDUCATION);
        assertThat(table.horizon()).isEqualTo(Horizon.SIX_MONTHS);
        assertThat(table)
                .hasToString(
                        "CaseworkerTable[outcome=JOB_OR_EDUCATION within 6 months, caseworkers=2, citizens=3, rows=4]");
    }

    @Test
    void aRowIsACitizenWhereNoClusterSaysOtherwise() {
        CaseworkerTable rows = table(ModelFrame.builder()
                .outcome("job", new double[] {0, 1, 0, 1})
                .cluster("caseworker", List.of("b", "a", "b", "a"))
                .cluster("person", List.of("x", "y", "x", "z"))
                .build());
        assertThat(rows.citizens()).isEqualTo(4);
        assertThat(rows.citizensOfCaseworker()).containsExactly(2, 2);
        CaseworkerTable persons = rows.withCitizens("person");
        assertThat(persons.citizens()).isEqualTo(3);
        assertThat(persons.citizensOfCaseworker()).containsExactly(2, 1);
    }

    @Test
    void aPartOfAFrameCountsThoseWhoAreInIt() {
        ModelFrame part = four().build().rows(new int[] {3, 0});
        CaseworkerTable table = table(part);
        assertThat(table.caseworkerLabels()).containsExactly("a", "b");
        assertThat(table.citizens()).isEqualTo(2);
    }

    @Test
    void badFramesAreRefused() {
        assertThatThrownBy(() -> table(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("frame");
        assertThatThrownBy(() -> CaseworkerTable.of(four().build(), "caseworker", null, Horizon.SIX_MONTHS))
                .hasMessage("outcome");
        assertThatThrownBy(() -> CaseworkerTable.of(four().build(), "caseworker", Outcome.JOB, null))
                .hasMessage("horizon");
        assertThatThrownBy(() -> CaseworkerTable.of(four().build(), "team", Outcome.JOB, Horizon.SIX_MONTHS))
                .hasMessage("there is no kind of cluster named team\nMaybe one of caseworker, citizen?");
        assertThatThrownBy(() -> table(four().build()).withCitizens("person"))
                .hasMessageStartingWith("there is no kind of cluster named person");
        assertThatThrownBy(() -> table(four().weights(new double[] {1, 1, 1, 1}).build()))
                .hasMessage("frame must have no weights and no offsets\nMaybe one row for each citizen?");
        assertThatThrownBy(() -> table(four().offset(new double[] {1, 1, 1, 0}).build()))
                .hasMessageStartingWith("frame must have no weights and no offsets");
        assertThatThrownBy(() ->
                        table(four().outcome("job", new double[] {0, 1, 0.5, 1}).build()))
                .hasMessage("job must be 0 or 1, but row 3 is not");
        assertThatThrownBy(() -> table(four().build().rows(new int[] {0, 2})))
                .hasMessage(
                        "there must be at least two caseworkers, but caseworker has one\nMaybe another kind of cluster?");
    }
}
