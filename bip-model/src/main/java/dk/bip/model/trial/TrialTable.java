package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.model.statistics.Clusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The persons of a trial, all that were assigned, over its weeks.
 *
 * <p>Immutable and thread-safe. Not serializable, because results hold numbers and never data.
 */
public final class TrialTable {

    /** The largest number of weeks that a trial may have. */
    public static final int MAXIMUM_WEEKS = 1000;

    private static final int LEAST_OF_AN_ARM = 2;

    private final int weeks;
    private final List<TrialPerson> persons;
    private final Clusters centres;

    private TrialTable(int weeks, List<TrialPerson> persons) {
        this.weeks = weeks;
        this.persons = persons;
        List<String> labels =
                persons.stream().flatMap(person -> person.centre().stream()).toList();
        Checks.that(
                labels.isEmpty() || labels.size() == persons.size(),
                "persons must all have a centre, or none of them",
                "some were entered without theirs?");
        this.centres = labels.isEmpty() ? null : Clusters.of(labels);
    }

    /**
     * Gathers the persons of a trial.
     *
     * @param weeks how many weeks after the assignment the trial looks at, from 1 to 1000
     * @param persons all persons that were assigned, at least two to each arm; nobody is left out because of what happened afterwards
     * @return the table
     * @throws IllegalArgumentException if the number of weeks is out of range, an arm has fewer than two persons, a person has a later week
     *     than the table, or some persons have a centre and others none
     */
    public static TrialTable of(int weeks, List<TrialPerson> persons) {
        Checks.that(
                weeks >= 1 && weeks <= MAXIMUM_WEEKS,
                "weeks must be from 1 to " + MAXIMUM_WEEKS + ", but are " + weeks);
        List<TrialPerson> all = List.copyOf(persons);
        for (Arm arm : Arm.values()) {
            Checks.that(
                    all.stream()
                                    .filter(person -> person.arm() == arm)
                                    .limit(LEAST_OF_AN_ARM)
                                    .count()
                            == LEAST_OF_AN_ARM,
                    "persons must hold at least two of the arm " + arm.code());
        }
        Checks.that(
                all.stream().allMatch(person -> person.lastWeek() <= weeks),
                "persons must have no week later than " + weeks);
        return new TrialTable(weeks, all);
    }

    /**
     * Returns the number of weeks after the assignment that the trial looks at.
     *
     * @return from 1 to 1000
     */
    public int weeks() {
        return weeks;
    }

    /**
     * Returns the persons.
     *
     * @return all persons that were assigned, in the order in which they came
     */
    public List<TrialPerson> persons() {
        return persons;
    }

    /**
     * Returns the number of persons that were assigned to an arm.
     *
     * @param arm the arm
     * @return at least 2
     */
    public int count(Arm arm) {
        Objects.requireNonNull(arm, "arm");
        return (int) persons.stream().filter(person -> person.arm() == arm).count();
    }

    /**
     * Returns which persons are of one centre.
     *
     * @return the centres, or empty where the persons have none
     */
    public Optional<Clusters> centres() {
        return Optional.ofNullable(centres);
    }

    Clusters requireCentres() {
        Checks.that(centres != null, "table must hold the centre of each person", "calculate without centres?");
        return centres;
    }

    /** The centres, where a calculation is to be within them. */
    Strata strata(boolean withinCentres) {
        if (!withinCentres) {
            return Strata.none(persons.size());
        }
        requireCentres();
        for (int centre = 0; centre < centres.count(); centre++) {
            int first = centres.rows(centre)[0];
            for (Arm arm : Arm.values()) {
                Checks.that(
                        Strata.count(this, centres.rows(centre), arm) >= LEAST_OF_AN_ARM,
                        () ->
                                "table must hold at least two persons of each arm at each centre, but the centre of person "
                                        + (first + 1) + " has fewer of the arm " + arm.code(),
                        "leave such a centre out, and say so?");
            }
        }
        return Strata.of(centres);
    }

    /** Returns the size, nothing of a person. */
    @Override
    public String toString() {
        return "TrialTable[persons=" + persons.size() + ", weeks=" + weeks + "]";
    }
}
