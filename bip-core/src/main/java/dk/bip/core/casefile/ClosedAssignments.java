package dk.bip.core.casefile;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.caseworker.CaseworkerAssignment;
import java.util.ArrayList;
import java.util.List;

/** Ends a primary assignment on the day on which the next begins. */
final class ClosedAssignments implements CaseRepair {

    @Override
    public String name() {
        return "CLOSE_OVERLAPPING_PRIMARY";
    }

    @Override
    public List<CaseChange> changes(CaseCheck check) {
        Examination examination = check.examination();
        Revising revising = new Revising(examination.store());
        List<CaseChange> changes = new ArrayList<>();
        for (PeriodRules.Overlap overlap : PeriodRules.overlaps(examination.store())) {
            if (!overlap.startsTogether()) {
                CaseworkerAssignment closed = overlap.assignment()
                        .withPeriod(DateRange.of(
                                overlap.assignment().date(), overlap.next().date()));
                changes.add(CaseChange.replace(
                        examination.row(overlap.assignment()),
                        what(examination.row(overlap.next()).index()),
                        overlap.assignment(),
                        revising.known(closed, overlap.next())));
            }
        }
        return changes;
    }

    private static Text what(int index) {
        return Text.of(
                "Er afsluttet, hvor den primære sagsbehandler i rækken med indeks " + index + " begynder.",
                "Is ended where the primary caseworker of the row at index " + index + " begins.");
    }
}
