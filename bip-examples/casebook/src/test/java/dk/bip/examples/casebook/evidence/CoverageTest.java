package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** Each member is held against the others alone: the assumptions that are right need not be among those that we tried. */
    @ParameterizedTest
    @EnumSource(NestedDocument.class)
    void theIntervalHoldsWhatHappensUnderOtherAssumptions(NestedDocument document) {
        double held = MemberFits.read().names().stream()
                .filter(Ensemble::isDrawn)
                .mapToDouble(member -> share(document, member))
                .average()
                .orElseThrow();

        assertThat(held).isBetween(0.93, 1.0);
    }

    /** A reading that no other member has may put everybody's chance elsewhere; the interval holds it only where it is a member. */
    @ParameterizedTest
    @EnumSource(NestedDocument.class)
    void theTableOfBeliefReadAsTwelveMonthsIsAnotherWorldWhereItIsNoMember(NestedDocument document) {
        assertThat(share(document, "belief-in-twelve-months")).isLessThan(0.6);
    }

    private static double share(NestedDocument document, String member) {
        List<List<String>> lines = CommittedFile.rows(Coverage.RESOURCE).stream()
                .filter(cells -> cells.get(0).equals(member) && cells.get(1).equals(document.id()))
                .toList();
        assertThat(lines).hasSize(LogitFit.HORIZONS.size());
        return lines.stream()
                .mapToDouble(cells -> Double.parseDouble(cells.get(4)) / Double.parseDouble(cells.get(3)))
                .average()
                .orElseThrow();
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
