package dk.bip.model.population;

import dk.bip.core.internal.Checks;
import dk.bip.model.outcome.Horizon;

/**
 * Whether a job follows each interval of a citizen under a {@link PopulationScenario}. The draws are those of the citizen, so that the
 * difference from {@link PersonInterval#jobWithin} is the scenario's.
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
        Checks.that(number >= 1 && number <= intervals, "number must be 1 to " + intervals + ", but is " + number);
        Checks.that(
                horizon.intervals() <= CitizenPath.FOLLOW_UP,
                "horizon must be at most twelve months, but is " + horizon);
        return path.jobWithin(number - 1, horizon.intervals());
    }
}
