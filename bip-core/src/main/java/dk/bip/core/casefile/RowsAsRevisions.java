package dk.bip.core.casefile;

import dk.bip.core.EventKey;
import dk.bip.core.RecordedEvent;
import dk.bip.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives versions of one day that contradict each other revisions in the order of the rows. */
final class RowsAsRevisions implements CaseRepair {

    private static final Text WHAT = Text.of(
            "Er læst som en senere revision, fordi rækken kommer efter.",
            "Is read as a later revision, because the row comes after.");

    private record Day(EventKey key, LocalDate recorded) {}

    @Override
    public String name() {
        return "READ_ROWS_AS_REVISIONS";
    }

    @Override
    public List<CaseChange> changes(CaseCheck check) {
        Set<Day> contradictory = new HashSet<>();
        check.examination().conflicting().forEach(group -> contradictory.add(day(group.get(0))));
        Map<Day, List<CheckedRow>> days = new LinkedHashMap<>();
        for (CheckedRow row : check.rows()) {
            if (row.event().isPresent() && contradictory.contains(day(row))) {
                days.computeIfAbsent(day(row), day -> new ArrayList<>()).add(row);
            }
        }
        List<CaseChange> changes = new ArrayList<>();
        days.values().forEach(rows -> number(rows, changes));
        return changes;
    }

    private static Day day(CheckedRow row) {
        return new Day(Examination.event(row).key(), Fact.recorded(Examination.event(row)));
    }

    private static int revision(CheckedRow row) {
        return Examination.event(row).recording().revision();
    }

    /** The rows are in their order already, and sorting keeps it among those of one revision. */
    private static void number(List<CheckedRow> rows, List<CaseChange> changes) {
        List<CheckedRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(RowsAsRevisions::revision));
        int next = 0;
        for (CheckedRow row : sorted) {
            next = Math.max(next, revision(row));
            if (next > revision(row) && Examination.event(row) instanceof RecordedEvent<?> event) {
                changes.add(CaseChange.replace(row, WHAT, event.withRevision(next)));
            }
            next++;
        }
    }
}
