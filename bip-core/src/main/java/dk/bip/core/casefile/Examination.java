package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKind;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseIssue.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the rows of one case against the rules. Used once, by one thread. */
final class Examination {

    private static final List<Consumer<Examination>> RULES = List.of(
            VersionRules::conflicts,
            VersionRules::contradictoryDefinitions,
            VersionRules::withdrawals,
            DateRules::dates,
            DateRules::sentinels,
            PeriodRules::primaryAssignments,
            PeriodRules::interventions,
            MeasurementRules::sameDay,
            JobRules::jobs,
            BackgroundRules::shares,
            BackgroundRules::birthYears);

    private final List<CheckedRow> rows;
    private final Map<CaseEvent, CheckedRow> byEvent = new HashMap<>();
    private final EventStore store;
    private final Map<CheckedRow, List<CaseIssue>> issues = new LinkedHashMap<>();

    private Examination(List<CheckedRow> rows) {
        this.rows = rows;
        rows.forEach(row -> row.event().ifPresent(event -> byEvent.put(event, row)));
        this.store = storeOf(rows);
    }

    /** Returns the issues of each row that has any. */
    static Map<CheckedRow, List<CaseIssue>> issues(List<CheckedRow> rows) {
        Examination examination = new Examination(rows);
        for (CheckedRow row : rows) {
            row.failure().ifPresent(failure -> examination.add(row, Code.UNREADABLE, failure));
        }
        RULES.forEach(rule -> rule.accept(examination));
        return examination.issues;
    }

    /** Returns what the rules look at: the facts of rows without identical ones, those left out that contradict themselves or use a code of two meanings. */
    static EventStore storeOf(List<CheckedRow> rows) {
        Set<Object> contradictory = new HashSet<>();
        VersionRules.conflicting(rows)
                .forEach(group -> contradictory.add(event(group.get(0)).key()));
        Definitions definitions = VersionRules.definitions(rows);
        return EventStore.ofAny(rows.stream()
                .flatMap(row -> row.event().stream())
                .filter(event -> !contradictory.contains(event.key()))
                .filter(event -> !definitions.areContradictoryFor(event, event.key()))
                .toList());
    }

    static CaseEvent event(CheckedRow row) {
        return row.event().orElseThrow();
    }

    List<CheckedRow> rows() {
        return rows;
    }

    EventStore store() {
        return store;
    }

    /** Returns the events of a kind that hold in the end. */
    <E extends CaseEvent> List<E> holding(EventKind<E> kind) {
        return store.holding(kind, LocalDate.MAX);
    }

    CheckedRow row(CaseEvent event) {
        return byEvent.get(event);
    }

    void add(CheckedRow row, Code code, String danish, String english) {
        add(row, code, Text.of(danish, english));
    }

    private void add(CheckedRow row, Code code, Text message) {
        issues.computeIfAbsent(row, first -> new ArrayList<>(1)).add(CaseIssue.of(row, code, message));
    }
}
