package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Everything that is recorded of one citizen over time, under a pseudonym.
 *
 * <p>A case file is for storage. {@link #asOf(LocalDate)} is the only way from it into calculation: no calculator takes a case file, and
 * behind {@code asOf} nothing can be seen that was dated or recorded later.
 *
 * <p>The order in which events are added does not matter. Immutable and thread-safe. {@link #toString()} says only how many events there
 * are.
 */
@SuppressWarnings("serial") // the lists of List.copyOf and Stream.toList are serializable
public final class CaseFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CitizenId citizen;
    private final MeasurementSeries measurements;
    private final AssignmentHistory assignments;
    private final List<Intervention> interventions;
    private final List<Conversation> conversations;
    private final List<JobOrientation> orientations;
    private final List<JobEvent> jobEvents;
    private final List<BackgroundFact> background;

    private CaseFile(CitizenId citizen, Collection<CaseEvent> events) {
        this.citizen = citizen;
        this.measurements = MeasurementSeries.of(EventOrder.ofKind(Measurement.class, events));
        this.assignments = AssignmentHistory.of(EventOrder.ofKind(CaseworkerAssignment.class, events));
        this.interventions = EventOrder.ofKind(Intervention.class, events);
        this.conversations = EventOrder.ofKind(Conversation.class, events);
        this.orientations = EventOrder.ofKind(JobOrientation.class, events);
        this.jobEvents = EventOrder.ofKind(JobEvent.class, events);
        this.background = EventOrder.ofKind(BackgroundFact.class, events);
    }

    /**
     * Returns the file of a citizen with some events.
     *
     * @param citizen the pseudonym
     * @param events the events, in any order
     * @return an immutable file
     * @throws NullPointerException if an argument or an event is null
     * @throws IllegalArgumentException as {@link Builder#add} and {@link Builder#build}
     */
    public static CaseFile of(CitizenId citizen, CaseEvent... events) {
        Builder builder = builder(citizen);
        for (CaseEvent event : events) {
            builder.add(event);
        }
        return builder.build();
    }

    /**
     * Starts the file of a citizen.
     *
     * @param citizen the pseudonym
     * @return a builder with no events
     */
    public static Builder builder(CitizenId citizen) {
        return new Builder(Objects.requireNonNull(citizen, "citizen"));
    }

    /**
     * Returns whose file it is.
     *
     * @return the pseudonym
     */
    public CitizenId citizen() {
        return citizen;
    }

    /**
     * Returns every event, for storage and display.
     *
     * @return an unmodifiable list, by kind and then by date
     */
    public List<CaseEvent> events() {
        List<CaseEvent> events = new ArrayList<>();
        events.addAll(background);
        events.addAll(assignments.assignments());
        events.addAll(measurements.measurements());
        events.addAll(interventions);
        events.addAll(conversations);
        events.addAll(orientations);
        events.addAll(jobEvents);
        return List.copyOf(events);
    }

    /**
     * Returns what was known on a date. Nothing that is dated or recorded after the date can be seen; a period whose end was not known by
     * then has an open end.
     *
     * @param date the date on which one looks, inclusive
     * @return the case as it was known
     */
    public CaseSnapshot asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new CaseSnapshot(
                citizen,
                date,
                measurements.knownOn(date),
                assignments.knownOn(date),
                knownPeriods(interventions, date),
                known(conversations, date),
                known(orientations, date),
                known(jobEvents, date),
                known(background, date));
    }

    static List<Intervention> knownPeriods(List<Intervention> interventions, LocalDate date) {
        List<Intervention> known = new ArrayList<>(interventions.size());
        for (Intervention intervention : interventions) {
            if (intervention.isKnownOn(date)) {
                known.add(intervention.knownOn(date));
            }
        }
        known.sort(EventOrder.ORDER);
        return List.copyOf(known);
    }

    static <E extends CaseEvent> List<E> known(List<E> events, LocalDate date) {
        List<E> known = new ArrayList<>(events.size());
        for (E event : events) {
            if (event.isKnownOn(date)) {
                known.add(event);
            }
        }
        return List.copyOf(known);
    }

    /**
     * Starts a file from this one, to add events to it.
     *
     * @return a builder with the events of this file
     */
    public Builder toBuilder() {
        Builder builder = builder(citizen);
        events().forEach(builder::add);
        return builder;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseFile other && citizen.equals(other.citizen) && events().equals(other.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(citizen, events());
    }

    /**
     * Returns the number of events.
     *
     * @return a text that holds neither pseudonym nor any content
     */
    @Override
    public String toString() {
        return "CaseFile[" + events().size() + " events]";
    }

    /** Collects the events of a case file. Not thread-safe. */
    public static final class Builder {

        private final CitizenId citizen;
        private final List<CaseEvent> events = new ArrayList<>();

        private Builder(CitizenId citizen) {
            this.citizen = citizen;
        }

        /**
         * Adds an event.
         *
         * @param event a {@link Measurement}, {@link Intervention}, {@link CaseworkerAssignment}, {@link Conversation},
         *     {@link JobOrientation}, {@link JobEvent} or {@link BackgroundFact}
         * @return this builder
         * @throws IllegalArgumentException if it is an event of another kind
         */
        public Builder add(CaseEvent event) {
            Objects.requireNonNull(event, "event");
            EventOrder.checkKind(event);
            events.add(event);
            return this;
        }

        /**
         * Returns the case file.
         *
         * @return an immutable case file
         * @throws IllegalArgumentException if two measurements share a date, primary assignments overlap, or a background field or the
         *     job orientation has two values of the same date and day of recording
         */
        public CaseFile build() {
            EventOrder.checkDistinct(events);
            return new CaseFile(citizen, events);
        }
    }
}
