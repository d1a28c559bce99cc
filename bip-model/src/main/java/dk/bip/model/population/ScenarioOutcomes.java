package dk.bip.model.population;

import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.core.internal.Checks;
import dk.bip.model.outcome.Horizon;

/**
 * Whether a job follows each interval of a citizen under a {@link PopulationScenario}, and what the caseworker then believes. The draws are
 * those of the citizen, so that the difference from the {@link PersonInterval} is the scenario's.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScenarioOutcomes {

    private final int intervals;
    private final CitizenPath path;

    ScenarioOutcomes(int intervals, CitizenPath path) {
        this.intervals = intervals;
        this.path = path;
    }

    /**
     * Tells whether a job starts within some months of a measurement. The citizen is at risk at every measurement that the citizen really
     * had, whatever the scenario would have brought before.
     *
     * @param number the number of the interval, from 1
     * @param horizon within which time, at most twelve months
     * @return true if a job starts
     * @throws IllegalArgumentException if there is no such interval or the horizon is longer than twelve months
     */
    public boolean jobWithin(int number, Horizon horizon) {
        int interval = interval(number);
        Checks.that(
                horizon.intervals() <= CitizenPath.FOLLOW_UP,
                "horizon must be at most twelve months, but is " + horizon);
        return path.jobWithin(interval, horizon.intervals());
    }

    /**
     * Returns the caseworker's belief at a measurement that the citizen really had.
     *
     * @param number the number of the interval, from 1
     * @return the belief under the scenario
     * @throws IllegalArgumentException if there is no such interval
     */
    public BeliefLevel belief(int number) {
        return BeliefLevel.ofStep(path.steps[interval(number)][Item.BELIEF]);
    }

    /**
     * Returns the name of the type, without what it holds of a citizen.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ScenarioOutcomes";
    }

    private int interval(int number) {
        Checks.that(number >= 1 && number <= intervals, "number must be 1 to " + intervals + ", but is " + number);
        return number - 1;
    }
}
