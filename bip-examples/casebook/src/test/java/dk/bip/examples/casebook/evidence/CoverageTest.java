package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The interval of a prediction holds what happens to people if another set of assumptions is right; the spread what the gaps hide. */
class CoverageTest {

    private static final double NOMINAL = 0.95;

    @Test
    void aDocumentIsHeldAgainstOneMemberAnew() {
        String last = List.copyOf(MemberFits.read().names())
                .get(MemberFits.read().names().size() - 1);
        FittedLogits register = EvidenceDocuments.with(MemberFits.read().without(last), BeliefScores.read())
                .of(NestedDocument.REGISTER, EvidenceDocuments.study());

        assertThat(Coverage.lines(last, ParameterFile.read().get(last), List.of(register)))
                .isEqualTo(CommittedFile.rows(Coverage.RESOURCE).stream()
                        .filter(cells ->
                                cells.get(0).equals(last) && cells.get(1).equals(NestedDocument.REGISTER.id()))
                        .map(cells -> CsvLine.of(cells.toArray(String[]::new)))
                        .toList());
    }

    /** Members are few, and one that lies far out is not in the spread of the others. */
    @Test
    void theIntervalHoldsWhatHappensNearlyAsOftenAsItSays() {
        List<List<String>> lines = CommittedFile.rows(Coverage.RESOURCE);
        assertThat(lines).hasSize(4 * 4 * MemberFits.read().names().size());
        double held = lines.stream()
                .mapToDouble(cells -> Double.parseDouble(cells.get(4)) / Double.parseDouble(cells.get(3)))
                .average()
                .orElseThrow();
        assertThat(held).isBetween(NOMINAL - 0.03, 1.0);
    }

    /** Yes or no is far from normal, and the first interval is one row of seven. */
    @Test
    void theSpreadHoldsMostOfWhatTheProbabilityIsWithEverythingKnown() {
        assertThat(CommittedFile.rows(Coverage.SPREAD_RESOURCE))
                .allSatisfy(cells -> assertThat(Double.parseDouble(cells.get(4)))
                        .as("%s", cells)
                        .isBetween(0.85, 1.0));
    }
}
