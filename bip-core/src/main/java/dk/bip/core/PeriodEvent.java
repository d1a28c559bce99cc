package dk.bip.core;

import java.time.LocalDate;

/**
 * An event that lasts: it begins on its date and ends on another, or its end is open. That the end becomes known or moves is another version
 * of the event.
 */
public interface PeriodEvent extends CaseEvent {

    /**
     * Returns the days that it lasts.
     *
     * @return the half-open period
     */
    DateRange period();

    /**
     * Returns the first day.
     *
     * @return the start of the period
     */
    @Override
    default LocalDate date() {
        return period().startInclusive();
    }

    /**
     * Returns the same event with an open end.
     *
     * @return this event where its end is open already, otherwise a new value
     */
    PeriodEvent withOpenEnd();

    /**
     * Returns the event as one sees it on a date by which it was known.
     *
     * @param asOf the date on which one looks, inclusive
     * @return this event, or the same with an open end where the end lies after the date
     */
    @Override
    default PeriodEvent seenOn(LocalDate asOf) {
        return period().endExclusive().filter(end -> end.isAfter(asOf)).isPresent() ? withOpenEnd() : this;
    }
}
