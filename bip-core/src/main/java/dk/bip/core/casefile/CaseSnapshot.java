package dk.bip.core.casefile;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.PeriodEvent;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case as it was known on a date: what every calculation starts from. {@link CaseFile#asOf(LocalDate)} makes one.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither pseudonym, date nor content.
 */
@SuppressWarnings("serial") // the lists of List.copyOf and Stream.toList are serializable
public final class CaseSnapshot implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CitizenId citizen;
    private final LocalDate date;
    private final MeasurementSeries measurements;
    private final AssignmentHistory assignments;
    private final List<Intervention> interventions;
    private final List<Conversation> conversations;
    private final List<JobOrientation> orientations;
    private final List<JobEvent> jobEvents;
    private final List<BackgroundFact> background;

    CaseSnapshot(
            CitizenId citizen,
            LocalDate date,
            MeasurementSeries measurements,
            AssignmentHistory assignments,
            List<Intervention> interventions,
            List<Conversation> conversations,
            List<JobOrientation> orientations,
            List<JobEvent> jobEvents,
            List<BackgroundFact> background) {
        this.citizen = citizen;
        this.date = date;
        this.measurements = measurements;
        this.assignments = assignments;
        this.interventions = interventions;
        this.conversations = conversations;
        this.orientations = orientations;
        this.jobEvents = jobEvents;
        this.background = background;
    }

    /**
     * Restores a stored snapshot from its {@link #events()}. Nothing that was not known on the date gets in: what
     * {@link CaseFile#asOf(LocalDate)} would hide is refused here.
     *
     * @param citizen the pseudonym
     * @param date the date on which one looked, inclusive
     * @param events the events as they were known, in any order
     * @return the snapshot
     * @throws IllegalArgumentException if an event, or the end of a period, was not known on the date, an event is of another kind than
     *     those of a case file, or the events break a rule of
     *     {@link CaseFile.Builder#build()}
     */
    public static CaseSnapshot of(CitizenId citizen, LocalDate date, Collection<? extends CaseEvent> events) {
        Objects.requireNonNull(citizen, "citizen");
        Objects.requireNonNull(date, "date");
        for (CaseEvent event : events) {
            EventOrder.checkKind(event);
            Checks.that(
                    event.isKnownOn(date) && !(event instanceof PeriodEvent period && hasUnknownEnd(period, date)),
                    "events, and the ends of their periods, must have been known on the date of the snapshot",
                    "put them into a case file, and take a snapshot of that?");
        }
        EventOrder.checkDistinct(events);
        List<CaseEvent> known = List.copyOf(events);
        return new CaseSnapshot(
                citizen,
                date,
                MeasurementSeries.of(EventOrder.ofKind(Measurement.class, known)),
                AssignmentHistory.ofKnown(EventOrder.ofKind(CaseworkerAssignment.class, known)),
                EventOrder.ofKind(Intervention.class, known),
                EventOrder.ofKind(Conversation.class, known),
                EventOrder.ofKind(JobOrientation.class, known),
                EventOrder.ofKind(JobEvent.class, known),
                EventOrder.ofKind(BackgroundFact.class, known));
    }

    private static boolean hasUnknownEnd(PeriodEvent period, LocalDate date) {
        return !period.period().isOpen() && !period.isEndKnownOn(date);
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
     * Returns what was measured.
     *
     * @return the measurements known on the date
     */
    public MeasurementSeries measurements() {
        return measurements;
    }

    /**
     * Returns the interventions that had started.
     *
     * @return an unmodifiable list in order of their start; what runs on has an open end
     */
    public List<Intervention> interventions() {
        return interventions;
    }

    /**
     * Returns the caseworkers.
     *
     * @return the assignments that had started; what runs on has an open end
     */
    public AssignmentHistory assignments() {
        return assignments;
    }

    /**
     * Returns the conversations.
     *
     * @return an unmodifiable list in order of their dates
     */
    public List<Conversation> conversations() {
        return conversations;
    }

    /**
     * Returns the latest job orientation of the caseworker.
     *
     * @return the orientation of the latest date, the one recorded last among those of the same date, or empty where none is known
     */
    public Optional<JobOrientation> orientation() {
        return orientations.isEmpty() ? Optional.empty() : Optional.of(orientations.get(orientations.size() - 1));
    }

    /**
     * Returns the job events.
     *
     * @return an unmodifiable list in order of their dates
     */
    public List<JobEvent> jobEvents() {
        return jobEvents;
    }

    /**
     * Returns the value of a background field.
     *
     * @param field the field
     * @return the value of the latest fact, the one recorded last among those of the same date, or empty where none is known
     */
    public Optional<BackgroundValue> background(BackgroundField field) {
        Objects.requireNonNull(field, "field");
        for (int i = background.size() - 1; i >= 0; i--) {
            if (background.get(i).field() == field) {
                return Optional.of(background.get(i).value());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns every event that was known, for storage and display.
     *
     * @return an unmodifiable list, by kind and then by date; what runs on has an open end
     */
    public List<CaseEvent> events() {
        List<CaseEvent> events = new ArrayList<>(background);
        events.addAll(assignments.assignments());
        events.addAll(measurements.measurements());
        events.addAll(interventions);
        events.addAll(conversations);
        events.addAll(orientations);
        events.addAll(jobEvents);
        return List.copyOf(events);
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
        return new CaseSnapshot(
                citizen,
                earlier,
                measurements.knownOn(earlier),
                assignments.knownOn(earlier),
                CaseFile.knownPeriods(interventions, earlier),
                CaseFile.known(conversations, earlier),
                CaseFile.known(orientations, earlier),
                CaseFile.known(jobEvents, earlier),
                CaseFile.known(background, earlier));
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
        return "CaseSnapshot[" + measurements.measurements().size() + " measurements, " + interventions.size()
                + " interventions]";
    }
}
