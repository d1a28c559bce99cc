package dk.bip.core.testing;

import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.Caseload;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.ConversationCount;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.caseworker.JobOrientationCalculator;
import dk.bip.core.caseworker.ShrunkenOrientation;
import dk.bip.core.caseworker.ShrunkenOrientationCalculator;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import java.time.LocalDate;
import java.util.List;

/** Values of the package {@code caseworker} for the contract of values. */
public final class CaseworkerSamples {

    private CaseworkerSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        LocalDate start = LocalDate.of(2015, 1, 5);
        CaseworkerId caseworker = CaseworkerId.of("sagsbehandler-1");
        CaseworkerAssignment primary = CaseworkerAssignment.of(caseworker, DateRange.of(start, start.plusDays(42)))
                .withRecordedOn(start.plusDays(1));
        CaseworkerAssignment secondary = CaseworkerAssignment.of(
                        CaseworkerId.of("sagsbehandler-2"), DateRange.startingOn(start))
                .withRole(CaseworkerAssignment.Role.SECONDARY);
        Conversation missed = Conversation.of(start, Conversation.Mode.TELEPHONE, Conversation.Attendance.MISSED);
        Caseload.Entry rated = Caseload.Entry.of(CitizenId.of("borger-1"), score(2.5), start);
        Caseload.Entry unrated = Caseload.Entry.withoutBelief(CitizenId.of("borger-2"));
        return List.of(
                primary,
                secondary,
                AssignmentHistory.of(List.of(primary, secondary)),
                AssignmentHistory.of(List.of()),
                missed,
                missed.withRecordedOn(start.plusDays(2)),
                ConversationCount.over(List.of(missed, missed), DateRange.of(start, start.plusDays(1))),
                JobOrientation.of(start, score(2.875), 8).withRecordedOn(start),
                JobOrientation.of(start, score(3), 8).withCaseworker(caseworker),
                JobOrientationCalculator.withDefaults(),
                ShrunkenOrientationCalculator.withDefaults(),
                new ShrunkenOrientation(caseworker, start, score(2.5), 3, 0.5625),
                rated,
                Caseload.Entry.of(CitizenId.of("borger-1"), score(3), start),
                unrated,
                Caseload.of(caseworker, start.plusDays(9), List.of(rated, unrated)),
                Caseload.of(caseworker, start, List.of()));
    }

    private static Score score(double value) {
        return ScoreRange.ONE_TO_FIVE.score(value);
    }
}
