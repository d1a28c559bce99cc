package dk.bip.core.testing;

import dk.bip.core.DateRange;
import dk.bip.core.PeriodEvent;
import dk.bip.core.RecordedEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.intervention.Intervention;
import java.time.LocalDate;

/** Versions of events that last, with another end. */
final class Periods {

    private Periods() {}

    /** Returns the event with another end, recorded in the same way. */
    static PeriodEvent withEnd(PeriodEvent event, LocalDate endExclusive) {
        DateRange period = DateRange.of(event.date(), endExclusive);
        return event instanceof Intervention intervention
                ? intervention.withPeriod(period)
                : ((CaseworkerAssignment) event).withPeriod(period);
    }

    /** Returns the version of the event with another end that is recorded on a day. */
    static PeriodEvent withEnd(PeriodEvent event, LocalDate endExclusive, LocalDate recordedOn) {
        return (PeriodEvent) ((RecordedEvent<?>) withEnd(event, endExclusive)).withRecordedOn(recordedOn);
    }
}
