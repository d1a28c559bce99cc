package dk.bip.core.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.testing.EqualityContract;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentHistoryTest {

    private static final CaseworkerId ANNE = CaseworkerId.of("anne");
    private static final CaseworkerId BENT = CaseworkerId.of("bent");

    @Test
    void theFirstAssignmentIsNoChange() {
        assertThat(AssignmentHistory.of(List.of()).changes()).isZero();
        assertThat(history(primary(ANNE, "2015-01-01/..")).changes()).isZero();
    }

    @Test
    void aReturnCounts() {
        AssignmentHistory history = history(
                primary(ANNE, "2015-01-01/2015-03-01"),
                primary(BENT, "2015-03-01/2015-06-01"),
                primary(ANNE, "2015-06-01/.."));
        assertThat(history.changes()).isEqualTo(2);
    }

    @Test
    void theSamePersonAfterAGapDoesNotCount() {
        AssignmentHistory history = history(primary(ANNE, "2015-01-01/2015-03-01"), primary(ANNE, "2015-05-01/.."));
        assertThat(history.changes()).isZero();
        assertThat(history.primaryAt(LocalDate.of(2015, 4, 1))).isEmpty();
    }

    @Test
    void anotherPersonAfterAGapCounts() {
        assertThat(history(primary(ANNE, "2015-01-01/2015-03-01"), primary(BENT, "2015-05-01/.."))
                        .changes())
                .isEqualTo(1);
    }

    @Test
    void secondaryAssignmentsAreNoChangesAndMayOverlap() {
        AssignmentHistory history = history(
                primary(ANNE, "2015-01-01/2015-03-01"),
                secondary(BENT, "2015-02-01/.."),
                secondary(BENT, "2015-02-15/.."),
                primary(ANNE, "2015-03-01/.."));
        assertThat(history.changes()).isZero();
        assertThat(history.primaryAt(LocalDate.of(2015, 4, 1))).contains(ANNE);
    }

    @Test
    void changesWithinAWindowAreThoseThatStartInIt() {
        AssignmentHistory history = history(
                primary(ANNE, "2015-01-01/2015-03-01"),
                primary(BENT, "2015-03-01/2015-06-01"),
                primary(ANNE, "2015-06-01/.."));
        assertThat(history.changesWithin(DateRange.parse("2015-01-01/2015-03-01")))
                .isZero();
        assertThat(history.changesWithin(DateRange.parse("2015-03-01/2015-06-01")))
                .isEqualTo(1);
        assertThat(history.changesWithin(DateRange.parse("2015-02-01/.."))).isEqualTo(2);
        assertThatNullPointerException()
                .isThrownBy(() -> history.changesWithin(null))
                .withMessage("window");
    }

    @Test
    void overlappingPrimaryAssignmentsAreRefused() {
        String message = "primary assignments must not overlap\n"
                + "Maybe end the one before on the day on which the next begins, or make one of them secondary?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(primary(ANNE, "2015-01-01/2015-03-02"), primary(BENT, "2015-03-01/..")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(primary(ANNE, "2015-01-01/.."), primary(ANNE, "2015-03-01/..")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(
                        primary(BENT, "2015-01-01/2016-01-01"),
                        primary(ANNE, "2015-02-01/2015-03-01"),
                        primary(BENT, "2015-03-01/2015-04-01")))
                .withMessage(message);
    }

    @Test
    void theLastDayBelongsToTheOneBefore() {
        AssignmentHistory history = history(primary(BENT, "2015-03-01/.."), primary(ANNE, "2015-01-01/2015-03-01"));
        assertThat(history.primaryAt(LocalDate.of(2014, 12, 31))).isEmpty();
        assertThat(history.primaryAt(LocalDate.of(2015, 2, 28))).contains(ANNE);
        assertThat(history.primaryAt(LocalDate.of(2015, 3, 1))).contains(BENT);
    }

    @Test
    void anEndThatIsRecordedLateLeavesTheCaseToTheOneWhoBeganLast() {
        AssignmentHistory april =
                AssignmentHistory.ofKnown(List.of(primary(BENT, "2015-03-01/.."), primary(ANNE, "2015-01-01/..")));
        assertThat(april.assignments().get(0).period().isOpen()).isTrue();
        assertThat(april.primaryAt(LocalDate.of(2015, 4, 1))).contains(BENT);
        assertThat(april.changes()).isEqualTo(1);
    }

    @Test
    void whatWasCorrectedLaterMayOverlapAsItWasKnown() {
        AssignmentHistory known = AssignmentHistory.ofKnown(List.of(
                primary(ANNE, "2015-01-01/2015-06-01"),
                primary(BENT, "2015-03-01/2015-04-01"),
                secondary(BENT, "2015-05-01/..")));
        assertThat(known.primaryAt(LocalDate.of(2015, 2, 28))).contains(ANNE);
        assertThat(known.primaryAt(LocalDate.of(2015, 3, 31))).contains(BENT);
        assertThat(known.primaryAt(LocalDate.of(2015, 5, 31))).contains(ANNE);
        assertThat(known.primaryAt(LocalDate.of(2015, 6, 1))).isEmpty();
    }

    @Test
    void anAssignmentHoldsWhatItIsGiven() {
        CaseworkerAssignment assignment = secondary(ANNE, "2015-01-01/2015-03-01");
        assertThat(assignment.caseworker()).isEqualTo(ANNE);
        assertThat(assignment.role()).isEqualTo(CaseworkerAssignment.Role.SECONDARY);
        assertThat(assignment.date()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(CaseworkerAssignment.of(ANNE, assignment.period()).role())
                .isEqualTo(CaseworkerAssignment.Role.PRIMARY);
    }

    @Test
    void anAssignmentRefusesBadInput() {
        DateRange open = DateRange.parse("2015-01-01/..");
        assertThatNullPointerException()
                .isThrownBy(() -> CaseworkerAssignment.of(null, open))
                .withMessage("caseworker");
        assertThatNullPointerException()
                .isThrownBy(() -> CaseworkerAssignment.of(ANNE, null))
                .withMessage("period");
        CaseworkerAssignment assignment = CaseworkerAssignment.of(ANNE, open);
        assertThatNullPointerException()
                .isThrownBy(() -> assignment.withRole(null))
                .withMessage("role");
        assertThatNullPointerException()
                .isThrownBy(() -> assignment.withPeriod(null))
                .withMessage("period");
        assertThatNullPointerException().isThrownBy(() -> assignment.with(null)).withMessage("recording");
    }

    @Test
    void whatIsChangedInAnAssignmentLeavesTheRest() {
        DateRange open = DateRange.parse("2015-01-01/..");
        DateRange ended = DateRange.parse("2015-01-01/2015-03-01");
        CaseworkerAssignment assignment = CaseworkerAssignment.of(ANNE, open)
                .withRole(CaseworkerAssignment.Role.SECONDARY)
                .withRecordedOn(LocalDate.of(2015, 1, 5))
                .withPeriod(ended);
        assertThat(assignment.role()).isEqualTo(CaseworkerAssignment.Role.SECONDARY);
        assertThat(assignment.period()).isEqualTo(ended);
        assertThat(assignment.recordedOn()).contains(LocalDate.of(2015, 1, 5));
        assertThat(assignment.withOpenEnd()).isEqualTo(assignment.withPeriod(open));
        assertThat(assignment.withPeriod(open).withOpenEnd().period()).isEqualTo(open);
        assertThat(assignment.seenOn(LocalDate.of(2015, 2, 28))).isEqualTo(assignment.withPeriod(open));
        assertThat(assignment.seenOn(LocalDate.of(2015, 3, 1))).isSameAs(assignment);
    }

    @Test
    void aPrimaryAssignmentIsAFactOfItsStartAndASecondaryOneOfItsCaseworkerToo() {
        assertThat(primary(ANNE, "2015-01-01/..").key())
                .isEqualTo(primary(BENT, "2015-01-01/2015-03-01").key())
                .isNotEqualTo(primary(ANNE, "2015-01-02/..").key())
                .isNotEqualTo(secondary(ANNE, "2015-01-01/..").key());
        assertThat(secondary(ANNE, "2015-01-01/..").key())
                .isEqualTo(secondary(ANNE, "2015-01-01/2015-03-01").key())
                .isNotEqualTo(secondary(BENT, "2015-01-01/..").key());
    }

    @Test
    void assignmentsAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<CaseworkerAssignment>>of(
                () -> primary(ANNE, "2015-01-01/.."),
                () -> primary(BENT, "2015-01-01/.."),
                () -> secondary(ANNE, "2015-01-01/.."),
                () -> primary(ANNE, "2015-01-01/2015-03-01"),
                () -> primary(ANNE, "2015-01-01/..").withRecordedOn(LocalDate.of(2015, 1, 1)),
                () -> primary(ANNE, "2015-01-01/..").withRevision(1),
                () -> primary(ANNE, "2015-01-01/..").withReference("a")));
    }

    @ParameterizedTest
    @EnumSource
    void rolesHaveCodesAndLabels(CaseworkerAssignment.Role role) {
        assertThat(CaseworkerAssignment.Role.ofCode(role.code())).isSameAs(role);
        assertThat(role.label(Language.DANISH)).isNotEqualTo(role.label(Language.ENGLISH));
    }

    private static AssignmentHistory history(CaseworkerAssignment... assignments) {
        return AssignmentHistory.of(List.of(assignments));
    }

    private static CaseworkerAssignment primary(CaseworkerId caseworker, String period) {
        return CaseworkerAssignment.of(caseworker, DateRange.parse(period));
    }

    private static CaseworkerAssignment secondary(CaseworkerId caseworker, String period) {
        return primary(caseworker, period).withRole(CaseworkerAssignment.Role.SECONDARY);
    }
}
