package dk.bip.core;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Anything that happened in a case on a date, and was perhaps written down later.
 *
 * <p>The date of recording is what keeps a back-dated entry from leaking into an earlier calculation: an event that carries one is
 * visible from that day, however early it is dated. What is planned and recorded in advance is visible from its date.
 */
public interface CaseEvent extends Serializable {

    /**
     * Returns the day on which it happened or began.
     *
     * @return the date
     */
    LocalDate date();

    /**
     * Returns the day on which it was recorded.
     *
     * @return the day of recording, or empty where it was recorded on its own date
     */
    Optional<LocalDate> recordedOn();

    /**
     * Tells whether the event was known on a date.
     *
     * @param asOf the date on which one looks, inclusive
     * @return true where the event is neither dated nor recorded after the date
     */
    default boolean isKnownOn(LocalDate asOf) {
        return !date().isAfter(asOf)
                && recordedOn().map(recorded -> !recorded.isAfter(asOf)).orElse(true);
    }
}
