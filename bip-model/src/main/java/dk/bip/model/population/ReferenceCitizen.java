package dk.bip.model.population;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.model.outcome.Horizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A citizen of the reference population: made up, not a person.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReferenceCitizen {

    private static final LocalDate STUDY_START = LocalDate.of(2013, 1, 1);
    private static final int HANDED_OVER_AFTER_DAYS = 40;

    private final JobCentre centre;
    private final int index;
    private final CitizenModel model;
    private final Draws draws;
    private final CentreStaff staff;
    private final int firstCaseworker;
    private final CitizenPath path;
    private final LocalDate first;

    /** The days of the measurements, and the day from which the citizen is on no caseload, counted from 1970. */
    private final long[] days;

    private final long leftDay;

    /** Found at the first call; two threads that find it at once find the same. */
    private Map<BackgroundField, BackgroundValue> background;

    ReferenceCitizen(
            JobCentre centre, int index, CitizenModel model, Draws draws, CentreStaff staff, int firstCaseworker) {
        this.centre = centre;
        this.index = index;
        this.model = model;
        this.draws = draws;
        this.staff = staff;
        this.firstCaseworker = firstCaseworker;
        this.path = new CitizenPath(model, draws, staff, firstCaseworker, PopulationScenario.asItIs(), 0);
        this.first = STUDY_START
                .plusMonths((long) path.entry * Horizon.MONTHS_PER_INTERVAL
                        + draws.integer(Purpose.MONTH, 0, Horizon.MONTHS_PER_INTERVAL))
                .plusDays(draws.integer(Purpose.DAY, 0, 28));
        this.days = new long[path.measurements()];
        for (int t = 0; t < days.length; t++) {
            days[t] = date(t).toEpochDay();
        }
        LocalDate left = left();
        this.leftDay = left == null ? Long.MAX_VALUE : left.toEpochDay();
    }

    /**
     * Returns the pseudonym.
     *
     * @return the pseudonym, unique in the population
     */
    public CitizenId id() {
        return CitizenId.of("centre-" + centre.number() + "-citizen-" + (index + 1));
    }

    /**
     * Returns the job centre.
     *
     * @return the job centre
     */
    public JobCentre jobCentre() {
        return centre;
    }

    /**
     * Returns the intervals that begin with a measurement, up to that in which a job starts.
     *
     * @return an unmodifiable list, never empty
     */
    public List<PersonInterval> intervals() {
        List<PersonInterval> intervals = new ArrayList<>();
        for (int t = 0; t < path.measurements(); t++) {
            intervals.add(new PersonInterval(this, t));
        }
        return List.copyOf(intervals);
    }

    /**
     * Returns the background.
     *
     * @return every field, unmodifiable
     */
    public Map<BackgroundField, BackgroundValue> background() {
        Map<BackgroundField, BackgroundValue> found = background;
        if (found == null) {
            found = BackgroundDraw.of(model.parameters, draws, path, first.getYear());
            background = found;
        }
        return found;
    }

    /**
     * Returns the day on which the first job starts.
     *
     * @return the date, or empty if none starts within a year of the last measurement
     */
    public Optional<LocalDate> jobStart() {
        return path.jobInterval == Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(date(path.jobInterval).plusDays(1 + draws.integer(Purpose.EVENT_DAY, 0, 88)));
    }

    /**
     * Returns what a system would have recorded of the citizen.
     *
     * @return the case file, made anew at each call
     */
    public CaseFile caseFile() {
        return new CaseFileWriter(this).caseFile();
    }

    /**
     * Lives the same life under a scenario: which of the intervals of {@link #intervals()} are followed by a job.
     *
     * @param scenario what is set
     * @return a look-up of jobs by interval
     */
    public ScenarioOutcomes under(PopulationScenario scenario) {
        int intervals = path.measurements();
        return new ScenarioOutcomes(
                intervals, new CitizenPath(model, draws, staff, firstCaseworker, scenario, intervals));
    }

    CitizenPath path() {
        return path;
    }

    Draws draws() {
        return draws;
    }

    LocalDate date(int interval) {
        return first.plusMonths((long) interval * Horizon.MONTHS_PER_INTERVAL);
    }

    /** The day from which the citizen is on nobody's caseload, or null if the study ends first. */
    LocalDate left() {
        Optional<LocalDate> job = jobStart();
        if (job.isPresent() && path.jobInterval < path.measured) {
            return job.get();
        }
        return path.entry + path.measured < CitizenPath.CALENDAR_INTERVALS ? date(path.measured) : null;
    }

    /** The day in interval t - 1 from which the caseworker of interval t is responsible. */
    LocalDate changed(int t) {
        return date(t - 1).plusDays(HANDED_OVER_AFTER_DAYS);
    }

    boolean wasWith(int w) {
        for (int t = 0; t < path.measurements(); t++) {
            if (path.caseworker[t] == w) {
                return true;
            }
        }
        return false;
    }

    /** The latest belief of the caseworker in this citizen, if the citizen is on the caseload on a day and it counts; else 0. */
    int beliefOnCaseload(int w, long day, long oldest) {
        if (day < days[0] || day >= leftDay) {
            return 0;
        }
        int last = 0;
        while (last + 1 < days.length && days[last + 1] <= day) {
            last++;
        }
        boolean handedOver = last + 1 < days.length && days[last] + HANDED_OVER_AFTER_DAYS <= day;
        if (path.caseworker[handedOver ? last + 1 : last] != w) {
            return 0;
        }
        for (int t = last; t >= 0 && days[t] >= oldest; t--) {
            if (path.caseworker[t] == w) {
                return path.steps[t][Item.BELIEF];
            }
        }
        return 0;
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ReferenceCitizen";
    }
}
