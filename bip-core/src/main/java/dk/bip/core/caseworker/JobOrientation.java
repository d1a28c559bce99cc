package dk.bip.core.caseworker;

import dk.bip.core.CaseworkerId;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.RecordedEvent;
import dk.bip.core.Recording;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A caseworker's general belief as seen from one citizen: the mean belief in the <em>other</em> citizens of the caseload, on a date
 * (BIP-BELIEF-03, BIP-BELIEF-04). {@link JobOrientationCalculator} makes it; it goes into the citizen's case file.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither mean nor date.
 */
public final class JobOrientation extends RecordedEvent<JobOrientation> {

    /** Job orientations: one of a caseworker on a day. */
    public static final EventKind<JobOrientation> KIND =
            EventKind.of("JOB_ORIENTATION", JobOrientation.class, "date", "caseworker");

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final Score mean;
    private final int others;
    private final CaseworkerId caseworker;

    private JobOrientation(LocalDate date, Score mean, int others, CaseworkerId caseworker, Recording recording) {
        super(recording);
        this.date = Checks.day(date, "date");
        this.mean = Objects.requireNonNull(mean, "mean");
        Checks.that(
                others >= 1, "others must be 1 or more", "leave the orientation out where no other belief is known?");
        this.others = others;
        this.caseworker = caseworker;
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
        Checks.that(
                mean.range().equals(ScoreRange.ONE_TO_FIVE),
                () -> "mean must be in the range " + ScoreRange.ONE_TO_FIVE);
        return new JobOrientation(date, mean, others, null, Recording.ON_ITS_DATE);
    }

    /**
     * Returns the same orientation with the name of its caseworker.
     *
     * @param whose the caseworker whose orientation it is
     * @return a new value
     * @throws NullPointerException if the caseworker is null
     */
    public JobOrientation withCaseworker(CaseworkerId whose) {
        return new JobOrientation(date, mean, others, Objects.requireNonNull(whose, "whose"), recording());
    }

    @Override
    public JobOrientation with(Recording other) {
        return new JobOrientation(date, mean, others, caseworker, other);
    }

    @Override
    public EventKey key() {
        return KIND.key(date, recording().reference(), caseworker == null ? "" : caseworker.value());
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

    /**
     * Returns whose orientation it is.
     *
     * @return the caseworker, or empty where it is that of the primary caseworker on its date
     */
    public Optional<CaseworkerId> caseworker() {
        return Optional.ofNullable(caseworker);
    }

    @Override
    protected List<Object> content() {
        return List.of(date, mean, others, caseworker());
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

    private Object writeReplace() {
        return new Proxy().holding(date, mean, others, caseworker, recording());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new JobOrientation(
                    parts.next(LocalDate.class),
                    parts.next(Score.class),
                    parts.whole(),
                    parts.nextOrNull(CaseworkerId.class),
                    parts.next(Recording.class));
        }
    }
}
