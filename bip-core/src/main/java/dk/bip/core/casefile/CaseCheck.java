package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseIssue.Code;
import dk.bip.core.casefile.CaseIssue.Severity;
import dk.bip.core.internal.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A whole case held against the rules by {@link CaseFile#check}: everything that is to be said of its rows and, if that is nothing grave,
 * the case file.
 *
 * <pre>{@code
 * CaseCheck check = CaseFile.check(citizen, rows)
 *         .repair(CaseRepair.READ_SENTINEL_END_AS_OPEN, CaseRepair.CLOSE_OVERLAPPING_PRIMARY);
 * if (!check.hasErrors()) {
 *     CaseFile file = check.file();
 * }
 * }</pre>
 *
 * <p>Every row that came in is in the file as it came in, or there is an issue at its index. Immutable and thread-safe.
 * {@link #toString()} holds neither pseudonym nor content.
 */
public final class CaseCheck {

    private static final Comparator<CaseIssue> ORDER =
            Comparator.comparingInt(CaseIssue::index).thenComparing(CaseIssue::code);

    private final CitizenId citizen;
    private final List<CheckedRow> rows;
    private final List<CaseIssue> reports;
    private final Examination examination;
    private final List<CaseIssue> issues;

    private CaseCheck(CitizenId citizen, List<CheckedRow> all, List<CaseIssue> earlier) {
        List<CaseIssue> reported = new ArrayList<>(earlier);
        this.citizen = citizen;
        this.rows = withoutDuplicates(all, reported);
        this.reports = List.copyOf(reported);
        this.examination = new Examination(rows);
        List<CaseIssue> found = new ArrayList<>(reported);
        examination.issues().values().forEach(found::addAll);
        found.sort(ORDER);
        this.issues = List.copyOf(found);
    }

    static CaseCheck of(CitizenId citizen, List<? extends CaseRow> rows) {
        Objects.requireNonNull(citizen, "citizen");
        List<CheckedRow> read = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            read.addAll(CheckedRow.read(i, rows.get(i)));
        }
        return new CaseCheck(citizen, read, List.of());
    }

    private static List<CheckedRow> withoutDuplicates(List<CheckedRow> all, List<CaseIssue> reports) {
        Map<CaseEvent, CheckedRow> kept = new HashMap<>();
        for (CheckedRow row : all) {
            row.event().ifPresent(event -> kept.merge(Fact.withoutOwnDay(event), row, CaseCheck::plainer));
        }
        List<CheckedRow> distinct = new ArrayList<>(all.size());
        for (CheckedRow row : all) {
            CheckedRow same = row.event()
                    .map(event -> kept.get(Fact.withoutOwnDay(event)))
                    .orElse(row);
            if (same == row) {
                distinct.add(row);
            } else {
                reports.add(CaseIssue.of(
                        row,
                        Code.DUPLICATE,
                        Text.of(
                                "Er magen til rækken med indeks " + same.index() + " og tæller én gang.",
                                "Is identical to the row at index " + same.index() + " and counts once.")));
            }
        }
        return List.copyOf(distinct);
    }

    /** Returns the first of two identical rows, or the one that leaves its own day out, as the case file does. */
    private static CheckedRow plainer(CheckedRow one, CheckedRow other) {
        boolean isPlain = Examination.event(one).recordedOn().isEmpty();
        return isPlain || Examination.event(other).recordedOn().isPresent() ? one : other;
    }

    /**
     * Returns whose case it is.
     *
     * @return the pseudonym
     */
    public CitizenId citizen() {
        return citizen;
    }

    /**
     * Returns the rows as they stand after the repairs made so far, without identical ones.
     *
     * @return an unmodifiable list in the order in which they came in
     */
    public List<CheckedRow> rows() {
        return rows;
    }

    /**
     * Returns everything that is to be said of the case, what repairs have changed among it.
     *
     * @return the issues, unmodifiable, by index and then by code; empty if there is nothing to say
     */
    public List<CaseIssue> issues() {
        return issues;
    }

    /**
     * Returns what is to be said of a row as it stands.
     *
     * @param row one of {@link #rows()}
     * @return an unmodifiable list, without what was merged or repaired; empty if there is nothing to say or the case has no such row
     * @throws NullPointerException if the row is null
     */
    public List<CaseIssue> issues(CheckedRow row) {
        return List.copyOf(examination.issues().getOrDefault(Objects.requireNonNull(row, "row"), List.of()));
    }

    Examination examination() {
        return examination;
    }

    /**
     * Tells whether an issue stands in the way of a case file.
     *
     * @return true where an issue is of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * Returns the case file of all rows.
     *
     * @return the case file
     * @throws IllegalStateException if the case {@linkplain #hasErrors() has errors}; the message lists their codes
     */
    public CaseFile file() {
        if (hasErrors()) {
            Set<Code> codes = issues.stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .map(CaseIssue::code)
                    .collect(Collectors.toCollection(TreeSet::new));
            throw new IllegalStateException("case must have no errors to become a file, but has "
                    + codes.stream().map(Code::name).collect(Collectors.joining(", "))
                    + "\nMaybe show issues() to whoever entered the case, or choose a repair such as "
                    + CaseRepair.DROP_REFUSED.name() + "?");
        }
        CaseFile.Builder builder = CaseFile.builder(citizen);
        rows.forEach(row -> row.event().ifPresent(builder::add));
        return builder.build();
    }

    /**
     * Repairs what can be repaired by rules that the caller has chosen. Each repair sees what those before it have left, and is repeated
     * until it finds nothing more, so that the same repairs once more change nothing. The order decides: {@link CaseRepair#all()} is in the
     * order that is meant.
     *
     * @param repairs the repairs, in the order in which they are made
     * @return the check of the repaired case, in which an issue at its index tells of every change
     * @throws NullPointerException if a repair is null
     * @throws IllegalArgumentException if a repair changes a row that the case does not have, or never comes to rest
     */
    public CaseCheck repair(CaseRepair... repairs) {
        return repair(List.of(repairs));
    }

    /**
     * Repairs as {@link #repair(CaseRepair...)} does.
     *
     * @param repairs the repairs, in the order in which they are made
     * @return the check of the repaired case
     * @throws NullPointerException if a repair is null
     * @throws IllegalArgumentException if a repair changes a row that the case does not have, or never comes to rest
     */
    public CaseCheck repair(Collection<? extends CaseRepair> repairs) {
        CaseCheck check = this;
        for (CaseRepair repair : repairs) {
            int rounds = 0;
            List<CaseChange> changes = repair.changes(check);
            while (!changes.isEmpty()) {
                Checks.that(
                        rounds++ <= rows.size(),
                        "repair " + repair.name() + " must come to rest",
                        "let it change only what it has not changed already?");
                check = check.changed(repair, changes);
                changes = repair.changes(check);
            }
        }
        return check;
    }

    private CaseCheck changed(CaseRepair repair, List<CaseChange> changes) {
        Map<CheckedRow, CaseChange> byRow = new LinkedHashMap<>();
        List<CaseIssue> reported = new ArrayList<>(reports);
        for (CaseChange change : changes) {
            Checks.that(
                    byRow.put(change.row(), change) == null,
                    "repair " + repair.name() + " must change a row only once at a time");
            Code code = change.after().isEmpty() ? Code.DROPPED : Code.REPAIRED;
            reported.add(CaseIssue.ofRepair(change.row(), code, change.what(), repair.name()));
        }
        List<CheckedRow> changed = new ArrayList<>(rows.size());
        for (CheckedRow row : rows) {
            CaseChange change = byRow.remove(row);
            if (change == null) {
                changed.add(row);
            } else {
                change.after().forEach(event -> changed.add(row.with(event)));
            }
        }
        Checks.that(byRow.isEmpty(), "repair " + repair.name() + " must change rows of the case only");
        return new CaseCheck(citizen, changed, reported);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseCheck other
                && citizen.equals(other.citizen)
                && rows.equals(other.rows)
                && issues.equals(other.issues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(citizen, rows, issues);
    }

    /**
     * Returns the issues.
     *
     * @return a text that holds neither pseudonym nor content
     */
    @Override
    public String toString() {
        return "CaseCheck[" + rows.size() + " rows, issues=" + issues + "]";
    }
}
