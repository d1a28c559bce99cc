package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval of a prediction holds what happens to people if another set of assumptions is right; the spread what the gaps hide. */
class CoverageTest {

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

    /**
     * Members are few, and one that lies far out is not in the spread of the others. What citizens' answers are worth depends most on the
     * assumptions, so that the interval is too narrow in the two documents that rest on answers and have no belief; the README says so.
     */
    @ParameterizedTest
    @CsvSource({"REGISTER, 0.92", "CITIZEN, 0.75", "BOTH_RATERS, 0.8", "BELIEF, 0.92"})
    void theIntervalHoldsWhatHappens(NestedDocument document, double least) {
        List<List<String>> lines = CommittedFile.rows(Coverage.RESOURCE).stream()
                .filter(cells -> cells.get(1).equals(document.id()))
                .toList();
        assertThat(lines).hasSize(4 * MemberFits.read().names().size());
        double held = lines.stream()
                .mapToDouble(cells -> Double.parseDouble(cells.get(4)) / Double.parseDouble(cells.get(3)))
                .average()
                .orElseThrow();
        assertThat(held).isBetween(least, 1.0);
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
