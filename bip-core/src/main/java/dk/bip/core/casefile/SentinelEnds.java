package dk.bip.core.casefile;

import dk.bip.core.PeriodEvent;
import dk.bip.core.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads an end in the far future as open. */
final class SentinelEnds implements CaseRepair {

    private static final Text WHAT =
            Text.of("Slutningen i en fjern fremtid er læst som åben.", "The end in the far future is read as open.");

    @Override
    public String name() {
        return "READ_SENTINEL_END_AS_OPEN";
    }

    @Override
    public List<CaseChange> changes(CaseCheck check) {
        List<CaseChange> changes = new ArrayList<>();
        for (CheckedRow row : check.rows()) {
            row.event()
                    .filter(event -> event instanceof PeriodEvent period && DateRules.hasSentinel(period))
                    .ifPresent(
                            event -> changes.add(CaseChange.replace(row, WHAT, ((PeriodEvent) event).withOpenEnd())));
        }
        return changes;
    }
}
