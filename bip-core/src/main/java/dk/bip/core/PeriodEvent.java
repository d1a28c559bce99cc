package dk.bip.core;

import java.time.LocalDate;
import java.util.Optional;

/** An event that lasts: it begins on its date and ends on another, or its end is open. */
public interface PeriodEvent extends CaseEvent {

    /**
     * Returns the days that it lasts.
     *
     * @return the half-open period
     */
    DateRange period();

    /**
     * Returns the day on which the end was recorded.
     *
     * @return the day of recording, or empty where the end is open or was recorded on its own date
     */
    Optional<LocalDate> endRecordedOn();

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
     * Tells whether the end was known on a date.
     *
     * @param asOf the date on which one looks, inclusive
     * @return true where there is an end and it is neither dated nor recorded after the date
     */
    default boolean isEndKnownOn(LocalDate asOf) {
        return period().endExclusive().map(end -> !end.isAfter(asOf)).orElse(false)
                && endRecordedOn().map(recorded -> !recorded.isAfter(asOf)).orElse(true);
    }
}
