package dk.bip.core.casefile;

import dk.bip.core.casefile.CaseIssue.Code;
import dk.bip.core.casefile.CaseIssue.Severity;
import java.util.List;
import java.util.Set;

/**
 * A rule by which a case that came in wrong is mended. The library never applies one by itself: the caller chooses, and
 * {@link CaseCheck#repair} reports every change. A rule of one's own is one more implementation.
 *
 * <p>A repair is a function of the check, and finds nothing to change in what it has changed. The constants are immutable and thread-safe.
 */
public interface CaseRepair {

    /** Reads an end fifty years or more after the start, such as 9999-12-31, as open. */
    CaseRepair READ_SENTINEL_END_AS_OPEN = new SentinelEnds();

    /**
     * Reads versions that contradict each other as revisions of their day in the order of the rows, so that the last row holds. For exports
     * that are in the order of entry.
     */
    CaseRepair READ_ROWS_AS_REVISIONS = new RowsAsRevisions();

    /**
     * Ends a primary assignment on the day on which the next begins. The closed assignment is a later version, known from the day on which
     * the next was recorded, so that nothing changes that was seen earlier. Two that begin on one day are left as they are.
     */
    CaseRepair CLOSE_OVERLAPPING_PRIMARY = new ClosedAssignments();

    /**
     * Joins an intervention to one of its type that has the same hours and ends on the day on which it begins, or later. The joined
     * intervention is a later version of the earlier one, known from the day on which the second was recorded. A second one of which there is
     * more than one version is left as it is, and so is a gap of days.
     */
    CaseRepair JOIN_ADJOINING_PERIODS = new JoinedInterventions();

    /** Leaves out shares above 100 percent together and years of birth that cannot be. */
    CaseRepair DROP_CONTRADICTING_BACKGROUND = dropping(
            "DROP_CONTRADICTING_BACKGROUND", Code.SHARES_ABOVE_100, Code.BIRTH_YEAR_AFTER_DATE, Code.AGE_OUT_OF_RANGE);

    /** Leaves out the ends of jobs that never started. */
    CaseRepair DROP_ENDS_WITHOUT_START = dropping("DROP_ENDS_WITHOUT_START", Code.END_WITHOUT_START);

    /** Leaves out withdrawals of what was not recorded by then. */
    CaseRepair DROP_WITHDRAWALS_OF_NOTHING = dropping("DROP_WITHDRAWALS_OF_NOTHING", Code.WITHDRAWAL_OF_NOTHING);

    /**
     * Leaves out every row at which there is an error, until there is none, so that what is left is a case file. Of rows that contradict each
     * other none is kept.
     */
    CaseRepair DROP_REFUSED = new DroppedRows("DROP_REFUSED", issue -> issue.severity() == Severity.ERROR);

    /**
     * Returns the repair that leaves out every row at which there is an issue of some codes.
     *
     * @param name the name
     * @param codes the codes, of which an event is left out
     * @return the repair
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a code is there twice
     */
    static CaseRepair dropping(String name, Code... codes) {
        Set<Code> set = Set.of(codes);
        return new DroppedRows(name, issue -> set.contains(issue.code()));
    }

    /**
     * Returns the library's repairs.
     *
     * @return an unmodifiable list in the order in which they are meant to be made: what is read otherwise, what is closed and joined, what
     *     is left out, and what speaks of what was left out
     */
    static List<CaseRepair> all() {
        return List.of(
                READ_SENTINEL_END_AS_OPEN,
                READ_ROWS_AS_REVISIONS,
                CLOSE_OVERLAPPING_PRIMARY,
                JOIN_ADJOINING_PERIODS,
                DROP_CONTRADICTING_BACKGROUND,
                DROP_REFUSED,
                DROP_ENDS_WITHOUT_START,
                DROP_WITHDRAWALS_OF_NOTHING);
    }

    /**
     * Returns the name by which the report tells of the repair.
     *
     * @return a stable name, such as {@code JOIN_ADJOINING_PERIODS}
     */
    String name();

    /**
     * Finds what is to be changed.
     *
     * @param check the case as it stands
     * @return the changes, at most one of a row; empty where there is nothing to repair
     */
    List<CaseChange> changes(CaseCheck check);
}
