package dk.bip.core.testing;

import dk.bip.core.DateRange;
import dk.bip.core.PeriodEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.intervention.Intervention;
import java.time.LocalDate;

/** Copies of events that last, with another end. */
final class Periods {

    private Periods() {}

    /** Returns the event with another end, which was recorded on its own date where {@code endRecordedOn} is null. */
    static PeriodEvent withEnd(PeriodEvent event, LocalDate endExclusive, LocalDate endRecordedOn) {
        DateRange period = DateRange.of(event.date(), endExclusive);
        if (event instanceof Intervention intervention) {
            Intervention.Builder builder = Intervention.builder(intervention.type(), period);
            intervention.hoursPerWeek().ifPresent(builder::hoursPerWeek);
            intervention.recordedOn().ifPresent(builder::recordedOn);
            if (endRecordedOn != null) {
                builder.endRecordedOn(endRecordedOn);
            }
            return builder.build();
        }
        CaseworkerAssignment assignment = (CaseworkerAssignment) event;
        CaseworkerAssignment.Builder builder =
                CaseworkerAssignment.builder(assignment.caseworker(), period).role(assignment.role());
        assignment.recordedOn().ifPresent(builder::recordedOn);
        if (endRecordedOn != null) {
            builder.endRecordedOn(endRecordedOn);
        }
        return builder.build();
    }
}
