package dk.bip.core;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Anything that happened in a case on a date, and was perhaps written down later, corrected or withdrawn.
 *
 * <p>Events with the same key are versions of one fact. Which of them holds depends on the date on which one looks: of those recorded by
 * then, the last recorded, and on one day that of the greater revision. So a back-dated entry or a correction never leaks into an earlier
 * calculation. What is planned and recorded in advance is visible from its date.
 */
public interface CaseEvent extends Serializable {

    /**
     * Returns what the event is a version of.
     *
     * @return the key
     */
    EventKey key();

    /**
     * Returns the day on which it happened or began.
     *
     * @return the date
     */
    LocalDate date();

    /**
     * Returns how it was recorded.
     *
     * @return day, revision and reference
     */
    Recording recording();

    /**
     * Returns the day on which it was recorded.
     *
     * @return the day of recording, or empty where it was recorded on its own date
     */
    default Optional<LocalDate> recordedOn() {
        return recording().day();
    }

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

    /**
     * Returns the event as one sees it on a date by which it was known: an end that lies in the future is not seen.
     *
     * @param asOf the date on which one looks, inclusive
     * @return this event, or the same with what lies after the date left open
     */
    default CaseEvent seenOn(LocalDate asOf) {
        return this;
    }
}
