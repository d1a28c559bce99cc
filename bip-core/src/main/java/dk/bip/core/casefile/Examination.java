package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.EventKey;
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

/** The rows of one case held against the rules: their facts, and what is to be said of each. Unchanged once it is made. */
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
    private final List<List<CheckedRow>> conflicting;
    private final Definitions definitions = new Definitions();
    private final EventStore store;
    private final Map<CheckedRow, List<CaseIssue>> issues = new LinkedHashMap<>();

    Examination(List<CheckedRow> rows) {
        this.rows = rows;
        this.conflicting = VersionRules.conflicting(rows);
        rows.forEach(row -> row.event().ifPresent(event -> {
            byEvent.put(event, row);
            definitions.add(event, event.key());
        }));
        this.store = EventStore.ofAny(sound());
        rows.forEach(row -> row.failure().ifPresent(failure -> add(row, Code.UNREADABLE, failure)));
        RULES.forEach(rule -> rule.accept(this));
    }

    /** Returns the events without those that contradict themselves or use a code of two meanings. */
    private List<CaseEvent> sound() {
        Set<EventKey> contradictory = new HashSet<>();
        conflicting.forEach(group -> contradictory.add(event(group.get(0)).key()));
        return rows.stream()
                .flatMap(row -> row.event().stream())
                .filter(event -> !contradictory.contains(event.key()) && !usesCodeOfTwoMeanings(event))
                .toList();
    }

    static CaseEvent event(CheckedRow row) {
        return row.event().orElseThrow();
    }

    List<CheckedRow> rows() {
        return rows;
    }

    /** Returns the rows that differ where they must not, in groups of two or more. */
    List<List<CheckedRow>> conflicting() {
        return conflicting;
    }

    boolean usesCodeOfTwoMeanings(CaseEvent event) {
        return definitions.areContradictoryFor(event, event.key());
    }

    /** Returns the facts that the rules look at: identical versions once, and no row that contradicts another. */
    EventStore store() {
        return store;
    }

    /** Returns the issues of each row that has any. */
    Map<CheckedRow, List<CaseIssue>> issues() {
        return issues;
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
