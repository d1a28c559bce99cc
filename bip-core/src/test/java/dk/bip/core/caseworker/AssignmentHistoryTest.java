package dk.bip.core.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import java.time.LocalDate;
import java.util.List;
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
        CaseworkerAssignment left = CaseworkerAssignment.builder(ANNE, DateRange.parse("2015-01-01/2015-03-01"))
                .endRecordedOn(LocalDate.of(2015, 5, 1))
                .build();
        AssignmentHistory history = history(left, primary(BENT, "2015-03-01/.."));
        AssignmentHistory april = history.knownOn(LocalDate.of(2015, 4, 1));
        assertThat(april.assignments().get(0).period().isOpen()).isTrue();
        assertThat(april.primaryAt(LocalDate.of(2015, 4, 1))).contains(BENT);
        assertThat(april.changes()).isEqualTo(1);
        assertThat(history.knownOn(LocalDate.of(2015, 5, 1))).isEqualTo(history);
    }

    @Test
    void aChangeCountsFromTheDayOnWhichItStartsAndIsRecorded() {
        CaseworkerAssignment next = CaseworkerAssignment.builder(BENT, DateRange.parse("2015-03-01/.."))
                .recordedOn(LocalDate.of(2015, 3, 10))
                .build();
        AssignmentHistory history = history(primary(ANNE, "2015-01-01/2015-03-01"), next);
        assertThat(history.knownOn(LocalDate.of(2015, 3, 9)).changes()).isZero();
        assertThat(history.knownOn(LocalDate.of(2015, 3, 10)).changes()).isEqualTo(1);
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
        CaseworkerAssignment.Builder builder = CaseworkerAssignment.builder(ANNE, open);
        assertThatNullPointerException().isThrownBy(() -> builder.role(null)).withMessage("role");
        builder.endRecordedOn(LocalDate.of(2015, 2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "endRecordedOn must be left out where the end is open\nMaybe give the period its end as well?");
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
        return CaseworkerAssignment.builder(caseworker, DateRange.parse(period))
                .role(CaseworkerAssignment.Role.SECONDARY)
                .build();
    }
}
