package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.EventKind;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.MeasurementSeries;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case as it was known on a date: what every calculation starts from. {@link CaseFile#asOf(LocalDate)} makes one.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither pseudonym, date nor content.
 */
public final class CaseSnapshot implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CitizenId citizen;
    private final LocalDate date;

    private final transient EventStore store;

    // Read again and again by calculations and made when first asked for; every thread that makes one makes the same.
    private transient MeasurementSeries measurements;
    private transient AssignmentHistory assignments;
    private transient List<Intervention> interventions;
    private transient List<JobOrientation> orientations;
    private transient List<BackgroundFact> background;
    private transient List<Job> jobs;
    private transient List<Episode> episodes;
    private transient StandingFacts standing;

    /** The store may hold what was not known on the date; nothing of it is shown. */
    CaseSnapshot(CitizenId citizen, LocalDate date, EventStore store) {
        this.citizen = citizen;
        this.date = date;
        this.store = store;
    }

    /**
     * Restores a stored snapshot from its {@link #events()}. Nothing that was not known on the date gets in: what
     * {@link CaseFile#asOf(LocalDate)} would hide is refused here.
     *
     * @param citizen the pseudonym
     * @param date the date on which one looked, inclusive, of the years 1 to 9999
     * @param events the events as they were known, in any order
     * @return the snapshot
     * @throws NullPointerException if an argument or an event is null
     * @throws IllegalArgumentException if the date is out of range, an event or the end of a period was not known on the date, or the events
     *     break a rule of {@link CaseFile.Builder#build()}; primary assignments may overlap, as that may have been known no better then
     */
    public static CaseSnapshot of(CitizenId citizen, LocalDate date, Collection<? extends CaseEvent> events) {
        Objects.requireNonNull(citizen, "citizen");
        Checks.day(date, "date");
        for (CaseEvent event : events) {
            Checks.that(
                    event.isKnownOn(date) && event.seenOn(date).equals(event),
                    "events, and the ends of their periods, must have been known on the date of the snapshot",
                    "put them into a case file, and take a snapshot of that?");
        }
        return new CaseSnapshot(citizen, date, EventStore.of(events));
    }

    /**
     * Returns whose case it is.
     *
     * @return the pseudonym
     */
    public CitizenId citizen() {
        return citizen;
    }

    /**
     * Returns the date on which one looks.
     *
     * @return the date, inclusive
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the events of a kind that hold.
     *
     * @param <E> the events
     * @param kind the kind
     * @return an unmodifiable list in the order of their keys, first of all by date; what runs on has an open end
     * @throws NullPointerException if the kind is null
     * @throws IllegalArgumentException if the case holds events of another kind with the same code
     */
    public <E extends CaseEvent> List<E> facts(EventKind<E> kind) {
        return store.holding(Objects.requireNonNull(kind, "kind"), date);
    }

    /**
     * Returns what was measured.
     *
     * @return the measurements that hold
     */
    public MeasurementSeries measurements() {
        MeasurementSeries made = measurements;
        if (made == null) {
            made = store.measurements(date);
            measurements = made;
        }
        return made;
    }

    /**
     * Returns the interventions that had started.
     *
     * @return an unmodifiable list in order of their start; what runs on has an open end
     */
    public List<Intervention> interventions() {
        List<Intervention> made = interventions;
        if (made == null) {
            made = facts(Intervention.KIND);
            interventions = made;
        }
        return made;
    }

    /**
     * Returns the caseworkers.
     *
     * @return the assignments that had started; what runs on has an open end, and what was corrected later may overlap
     */
    public AssignmentHistory assignments() {
        AssignmentHistory made = assignments;
        if (made == null) {
            made = AssignmentHistory.ofKnown(facts(CaseworkerAssignment.KIND));
            assignments = made;
        }
        return made;
    }

    /**
     * Returns the conversations.
     *
     * @return an unmodifiable list in order of their dates
     */
    public List<Conversation> conversations() {
        return facts(Conversation.KIND);
    }

    /**
     * Returns the job orientations, of whichever caseworker; {@link StandingFacts#orientation()} is that of the present one.
     *
     * @return an unmodifiable list in order of their dates
     */
    public List<JobOrientation> orientations() {
        List<JobOrientation> made = orientations;
        if (made == null) {
            made = facts(JobOrientation.KIND);
            orientations = made;
        }
        return made;
    }

    /**
     * Returns the job events.
     *
     * @return an unmodifiable list in order of their dates
     */
    public List<JobEvent> jobEvents() {
        return facts(JobEvent.KIND);
    }

    /**
     * Returns the jobs.
     *
     * @return a new unmodifiable list in order of their starts, hours beside benefits among them; what runs on has an open end
     */
    public List<Job> jobs() {
        List<Job> made = jobs;
        if (made == null) {
            made = Job.of(jobEvents());
            jobs = made;
        }
        return made;
    }

    /**
     * Returns the facts that stand on the date of the snapshot, each with its own date.
     *
     * @return what calculations share
     */
    public StandingFacts standing() {
        StandingFacts made = standing;
        if (made == null) {
            made = new StandingFacts(this);
            standing = made;
        }
        return made;
    }

    /**
     * Returns the episodes.
     *
     * @return a new unmodifiable list in order; the last one is open where the citizen is in one
     */
    public List<Episode> episodes() {
        List<Episode> made = episodes;
        if (made == null) {
            made = Episode.of(measurements(), jobs());
            episodes = made;
        }
        return made;
    }

    /**
     * Returns the episode that the date of the snapshot lies in.
     *
     * @return the episode, or empty where nothing was measured, the citizen is in a job, or nothing was measured since the last one
     */
    public Optional<Episode> episode() {
        return episodes().stream().filter(episode -> episode.contains(date)).findFirst();
    }

    /**
     * Returns the latest fact of a background field, however old; {@link StandingFacts#background} asks whether it stands.
     *
     * @param field the field
     * @return the fact of the latest date, or empty where none is known
     * @throws NullPointerException if the field is null
     */
    public Optional<BackgroundFact> background(BackgroundField field) {
        Objects.requireNonNull(field, "field");
        List<BackgroundFact> made = background;
        if (made == null) {
            made = facts(BackgroundFact.KIND);
            background = made;
        }
        for (int i = made.size() - 1; i >= 0; i--) {
            if (made.get(i).field().equals(field)) {
                return Optional.of(made.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns every version that was known, withdrawals among them, for storage and display.
     *
     * @return an unmodifiable list, by kind, then by key, then in the order of recording; what runs on has an open end
     */
    public List<CaseEvent> events() {
        return store.versionsOn(date);
    }

    /**
     * Returns what was known on an earlier date, the same as {@link CaseFile#asOf(LocalDate)} gives for that date.
     *
     * @param earlier a date not after {@link #date()}
     * @return the case as it was known then
     * @throws NullPointerException if the date is null
     * @throws IllegalArgumentException if the date is after the date of this snapshot
     */
    public CaseSnapshot asOf(LocalDate earlier) {
        Objects.requireNonNull(earlier, "earlier");
        Checks.that(
                !earlier.isAfter(date),
                "earlier must not be after the date of the snapshot",
                "take a later snapshot from the case file?");
        return new CaseSnapshot(citizen, earlier, store);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseSnapshot other
                && citizen.equals(other.citizen)
                && date.equals(other.date)
                && events().equals(other.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(citizen, date, events());
    }

    /**
     * Returns how much is known.
     *
     * @return a text that holds neither pseudonym, date nor content
     */
    @Override
    public String toString() {
        return "CaseSnapshot[" + measurements().measurements().size() + " measurements, "
                + interventions().size() + " interventions]";
    }

    private Object writeReplace() {
        return new Proxy().holding(citizen.value(), date, events());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(CitizenId.of(parts.text()), parts.next(LocalDate.class), parts.list(CaseEvent.class));
        }
    }
}
