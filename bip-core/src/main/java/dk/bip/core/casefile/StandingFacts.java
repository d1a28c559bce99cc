package dk.bip.core.casefile;

import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.caseworker.AssignmentHistory;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.MeasurementSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The facts that stand on the date of a snapshot, each with its own date: what is too old, refused since, contradicted, or from before the
 * last job does not stand. What all calculations share; {@link CaseSnapshot#standing()} gives it.
 *
 * <p>While the citizen is in a job no score stands, but on its first day. Immutable and thread-safe. {@link #toString()} holds no content.
 */
public final class StandingFacts {

    /** How many months a score or a job orientation is carried forward: 6 (ours). */
    public static final int CARRIED_MONTHS = 6;

    private static final double WHOLE_TIME = 100;

    private final CaseSnapshot snapshot;
    private final MeasurementSeries measurements;
    private final boolean inJob;
    private final boolean sinceJob;

    StandingFacts(CaseSnapshot snapshot) {
        this.snapshot = snapshot;
        boolean running = false;
        boolean begunEarlier = false;
        LocalDate lastEnd = null;
        for (Job job : snapshot.jobs()) {
            if (job.counts()) {
                boolean runs = job.period().contains(snapshot.date());
                running |= runs;
                begunEarlier |= runs && job.period().startInclusive().isBefore(snapshot.date());
                LocalDate end = job.period().endExclusive().orElse(lastEnd);
                lastEnd = lastEnd == null || end.isAfter(lastEnd) ? end : lastEnd;
            }
        }
        this.inJob = running;
        this.sinceJob = lastEnd != null;
        this.measurements = begunEarlier
                ? MeasurementSeries.of(List.of())
                : lastEnd == null
                        ? snapshot.measurements()
                        : snapshot.measurements().since(lastEnd);
    }

    /**
     * Tells whether the citizen is in an ordinary or subsidised job, whenever it began.
     *
     * @return true where a job runs on the date
     */
    public boolean isInJob() {
        return inJob;
    }

    /**
     * Tells whether the citizen has come back from a job.
     *
     * @return true where an ordinary or subsidised job has ended
     */
    public boolean isSinceJob() {
        return sinceJob;
    }

    /**
     * Returns what was measured in the present episode.
     *
     * @return the measurements since the last job ended; all where there was none, none where the citizen is in one that began earlier
     */
    public MeasurementSeries measurements() {
        return measurements;
    }

    /**
     * Returns the score that stands for a rater's view of a dimension.
     *
     * @param rater the rater
     * @param dimension the dimension
     * @return the latest score with its date, not older than {@value #CARRIED_MONTHS} months and not refused since, or empty where none stands
     * @throws NullPointerException if an argument is null
     */
    public Optional<DatedScore> score(Rater rater, Dimension dimension) {
        return measurements.standing(rater, dimension, snapshot.date(), CARRIED_MONTHS);
    }

    /**
     * Returns the present caseworker.
     *
     * @return the primary caseworker of the date, or empty where none is assigned
     */
    public Optional<CaseworkerId> caseworker() {
        return snapshot.assignments().primaryAt(snapshot.date());
    }

    /**
     * Returns the job orientation of the present caseworker.
     *
     * @return the latest orientation that is not older than {@value #CARRIED_MONTHS} months, if it is the present caseworker's: by its name, or
     *     where it has none by the primary caseworker of its date; where the case names no caseworker at all, that which names none either
     */
    public Optional<JobOrientation> orientation() {
        List<JobOrientation> all = snapshot.orientations();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LocalDate oldest = snapshot.date().minusMonths(CARRIED_MONTHS);
        Optional<CaseworkerId> present = caseworker();
        if (present.isEmpty() && !snapshot.assignments().assignments().isEmpty()) {
            return Optional.empty();
        }
        for (int i = all.size() - 1; i >= 0 && !all.get(i).date().isBefore(oldest); i--) {
            JobOrientation orientation = all.get(i);
            Optional<CaseworkerId> whose =
                    orientation.caseworker().or(() -> snapshot.assignments().primaryAt(orientation.date()));
            if (whose.equals(present)) {
                return Optional.of(orientation);
            }
        }
        return Optional.empty();
    }

    /**
     * Counts the changes of caseworker in the present episode.
     *
     * @return the number since the episode began, or empty where nothing was measured in it or no caseworker is recorded
     */
    public OptionalInt caseworkerChanges() {
        List<Episode> episodes = snapshot.episodes();
        AssignmentHistory assignments = snapshot.assignments();
        if (episodes.isEmpty() || assignments.assignments().isEmpty()) {
            return OptionalInt.empty();
        }
        Episode last = episodes.get(episodes.size() - 1);
        boolean over =
                last.job().filter(begin -> begin.isBefore(snapshot.date())).isPresent();
        return over
                ? OptionalInt.empty()
                : OptionalInt.of(assignments.changesWithin(DateRange.startingOn(last.start())));
    }

    /**
     * Returns the courses that ended lately.
     *
     * @param months within how many months before the date, one or more
     * @return a new unmodifiable list of the courses of which the whole has ended, the end included in the months
     * @throws IllegalArgumentException if the months are below one
     */
    public List<Course> coursesEndedWithin(int months) {
        Checks.that(months >= 1, () -> "months must be 1 or more, but is " + months);
        LocalDate earliest = snapshot.date().minusMonths(months);
        List<InterventionType> types = new ArrayList<>();
        for (Intervention intervention : snapshot.interventions()) {
            if (endsAfter(intervention.period(), earliest)) {
                types.add(intervention.type());
            }
        }
        if (types.isEmpty()) {
            return List.of();
        }
        // a course is of one type, so that the other types need not be put together
        List<Intervention> ofTypes = new ArrayList<>();
        for (Intervention intervention : snapshot.interventions()) {
            if (types.contains(intervention.type())) {
                ofTypes.add(intervention);
            }
        }
        List<Course> ended = new ArrayList<>();
        for (Course course : Course.of(ofTypes)) {
            if (endsAfter(course.period(), earliest)) {
                ended.add(course);
            }
        }
        return List.copyOf(ended);
    }

    private static boolean endsAfter(DateRange period, LocalDate date) {
        LocalDate end = period.endExclusive().orElse(null);
        return end != null && end.isAfter(date);
    }

    /**
     * Returns the fact of a background field.
     *
     * @param field the field
     * @return the latest fact, if it is not older than the field allows and is not contradicted: the shares of the last three years in a job and
     *     on benefits exclude each other, so that neither stands where they are above 100 percent together
     * @throws NullPointerException if the field is null
     */
    public Optional<BackgroundFact> background(BackgroundField field) {
        return fresh(field).filter(fact -> !isContradicted(field));
    }

    private Optional<BackgroundFact> fresh(BackgroundField field) {
        return snapshot.background(Objects.requireNonNull(field, "field"))
                .filter(fact -> field.ageLimitMonths().isEmpty()
                        || !fact.date()
                                .isBefore(snapshot.date()
                                        .minusMonths(field.ageLimitMonths().getAsInt())));
    }

    private boolean isContradicted(BackgroundField field) {
        return (field.equals(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS)
                        || field.equals(BackgroundField.BENEFITS_LAST_THREE_YEARS))
                && percent(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS)
                                + percent(BackgroundField.BENEFITS_LAST_THREE_YEARS)
                        > WHOLE_TIME;
    }

    private double percent(BackgroundField field) {
        return fresh(field)
                .map(fact -> ((BackgroundValue.Quantity) fact.value()).value())
                .orElse(0.0);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "StandingFacts";
    }
}
