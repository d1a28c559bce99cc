package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.population.PopulationParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the figures which the calibration is not held to cannot be had beside the others is shown by all populations that we tried. */
class SetAsideTest {

    private static final int MEMBER = 0;
    private static final int WITHIN = 6;

    private static Set<String> members(List<List<String>> rows, String within) {
        return rows.stream()
                .filter(cells -> cells.get(WITHIN).equals(within))
                .map(cells -> cells.get(MEMBER))
                .collect(Collectors.toSet());
    }

    @Test
    void noPopulationWithAllOtherFiguresHasOneOfThese() {
        List<List<String>> others = CommittedFile.rows("ensemble-figures.csv");
        Set<String> withAllOthers = members(others, "true");
        withAllOthers.removeAll(members(others, "false"));

        assertThat(withAllOthers).hasSizeGreaterThan(5);
        assertThat(members(CommittedFile.rows(SetAside.RESOURCE), "true")).doesNotContainAnyElementsOf(withAllOthers);
    }

    @Test
    void theTableHasEveryMemberAndThePopulationItself() {
        Set<String> members = CommittedFile.rows(SetAside.RESOURCE).stream()
                .map(cells -> cells.get(MEMBER))
                .collect(Collectors.toSet());

        assertThat(members)
                .contains(SetAside.CALIBRATED)
                .containsAll(ParameterFile.read().keySet())
                .hasSize(ParameterFile.read().size() + 1);
    }

    @Test
    void aLineIsMadeAnew() {
        assertThat(SetAside.lines(SetAside.CALIBRATED, PopulationParameters.calibrated()))
                .containsExactlyElementsOf(CommittedFile.rows(SetAside.RESOURCE).stream()
                        .filter(cells -> cells.get(MEMBER).equals(SetAside.CALIBRATED))
                        .map(cells -> CsvLine.of(cells.toArray(String[]::new)))
                        .toList());
    }
}
