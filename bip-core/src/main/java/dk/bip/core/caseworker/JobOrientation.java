package dk.bip.core.caseworker;

import dk.bip.core.CaseEvent;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A caseworker's general belief as seen from one citizen: the mean belief in the <em>other</em> citizens of the caseload, on a date
 * (BIP-BELIEF-03, BIP-BELIEF-04). {@link JobOrientationCalculator} makes it; it goes into the citizen's case file.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither mean nor date.
 */
public final class JobOrientation implements CaseEvent {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final Score mean;
    private final int others;
    private final LocalDate recordedOn;

    private JobOrientation(LocalDate date, Score mean, int others, LocalDate recordedOn) {
        this.date = Objects.requireNonNull(date, "date");
        this.mean = Objects.requireNonNull(mean, "mean");
        Checks.that(
                others >= 1, "others must be 1 or more", "leave the orientation out where no other belief is known?");
        this.others = others;
        this.recordedOn = recordedOn;
    }

    /**
     * Returns a job orientation that was recorded on its own date.
     *
     * @param date the day as of which it was calculated
     * @param mean the mean belief in the other citizens
     * @param others the number of other citizens in the mean, one or more
     * @return the job orientation
     * @throws IllegalArgumentException if there are no others
     */
    public static JobOrientation of(LocalDate date, Score mean, int others) {
        return new JobOrientation(date, mean, others, null);
    }

    /**
     * Returns the same orientation with a day of recording.
     *
     * @param day the day of recording
     * @return a new value
     */
    public JobOrientation withRecordedOn(LocalDate day) {
        return new JobOrientation(date, mean, others, Objects.requireNonNull(day, "day"));
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the mean belief in the other citizens.
     *
     * @return the mean on the 1-5 scale
     */
    public Score mean() {
        return mean;
    }

    /**
     * Returns how many other citizens the mean rests on.
     *
     * @return one or more
     */
    public int others() {
        return others;
    }

    @Override
    public Optional<LocalDate> recordedOn() {
        return Optional.ofNullable(recordedOn);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof JobOrientation other
                && date.equals(other.date)
                && mean.equals(other.mean)
                && others == other.others
                && Objects.equals(recordedOn, other.recordedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, mean, others, recordedOn);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither mean nor date
     */
    @Override
    public String toString() {
        return "JobOrientation";
    }
}
