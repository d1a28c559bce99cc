package dk.bip.model.population;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;

/**
 * What is set by hand in the reference population while every random draw stays as it was, so that what differs is the effect of what was
 * set. This is causal by construction: it says what the population does, not what data can show.
 *
 * <p>Immutable and thread-safe.
 *
 * @param raisedBelief how many steps the belief of every caseworker in every citizen is raised, at most to 5; 0 leaves it
 * @param orientation the general job orientation of every caseworker in standard deviations, or null to leave it
 * @param effectiveness the effect of every caseworker in standard deviations, or null to leave it
 * @param addedChanges how many changes of caseworker each citizen has had in addition, at most 100; 0 leaves them
 * @param companyCourse whether a company-based course ended in the last six months for everybody or nobody, or null to leave it
 */
public record PopulationScenario(
        int raisedBelief, Double orientation, Double effectiveness, int addedChanges, Boolean companyCourse)
        implements Serializable {

    private static final int MAXIMUM_CHANGES = 100;

    private static final PopulationScenario AS_IT_IS = new PopulationScenario(0, null, null, 0, null);

    /**
     * Checks the parts.
     *
     * @param raisedBelief how many steps the belief of every caseworker in every citizen is raised, at most to 5; 0 leaves it
     * @param orientation the general job orientation of every caseworker in standard deviations, or null to leave it
     * @param effectiveness the effect of every caseworker in standard deviations, or null to leave it
     * @param addedChanges how many changes of caseworker each citizen has had in addition, at most 100; 0 leaves them
     * @param companyCourse whether a company-based course ended in the last six months for everybody or nobody, or null to leave it
     * @throws IllegalArgumentException if a number is out of its range or the orientation or effectiveness not finite
     */
    public PopulationScenario {
        Checks.that(raisedBelief >= 0 && raisedBelief <= 4, "raisedBelief must be 0 to 4, but is " + raisedBelief);
        Checks.that(
                addedChanges >= 0 && addedChanges <= MAXIMUM_CHANGES,
                "addedChanges must be 0 to " + MAXIMUM_CHANGES + ", but is " + addedChanges);
        Checks.that(
                orientation == null || Double.isFinite(orientation),
                "orientation must be finite, but is " + orientation);
        Checks.that(
                effectiveness == null || Double.isFinite(effectiveness),
                "effectiveness must be finite, but is " + effectiveness);
    }

    /**
     * Returns the scenario in which nothing is set.
     *
     * @return the population as it is
     */
    public static PopulationScenario asItIs() {
        return AS_IT_IS;
    }

    /**
     * Raises the caseworkers' belief, as BIP-BELIEF-02 asks.
     *
     * @param steps the steps, 0 to 4; a belief of 5 stays
     * @return a new scenario
     * @throws IllegalArgumentException if the number is not 0 to 4
     */
    public PopulationScenario withRaisedBelief(int steps) {
        return new PopulationScenario(steps, orientation, effectiveness, addedChanges, companyCourse);
    }

    /**
     * Gives every caseworker one general job orientation.
     *
     * @param standardDeviations the orientation in standard deviations over caseworkers
     * @return a new scenario
     * @throws IllegalArgumentException if it is not finite
     */
    public PopulationScenario withOrientation(double standardDeviations) {
        return new PopulationScenario(raisedBelief, standardDeviations, effectiveness, addedChanges, companyCourse);
    }

    /**
     * Makes every caseworker equally effective.
     *
     * @param standardDeviations the effect in standard deviations over caseworkers
     * @return a new scenario
     * @throws IllegalArgumentException if it is not finite
     */
    public PopulationScenario withEffectiveness(double standardDeviations) {
        return new PopulationScenario(raisedBelief, orientation, standardDeviations, addedChanges, companyCourse);
    }

    /**
     * Lets every citizen have had more changes of caseworker.
     *
     * @param changes the number in addition, 0 to 100
     * @return a new scenario
     * @throws IllegalArgumentException if it is not 0 to 100
     */
    public PopulationScenario withAddedChanges(int changes) {
        return new PopulationScenario(raisedBelief, orientation, effectiveness, changes, companyCourse);
    }

    /**
     * Lets a company-based course have ended in the last six months, or not, for everybody.
     *
     * @param ended whether one ended
     * @return a new scenario
     */
    public PopulationScenario withCompanyCourse(boolean ended) {
        return new PopulationScenario(raisedBelief, orientation, effectiveness, addedChanges, ended);
    }

    private Object writeReplace() {
        return new Proxy().holding(raisedBelief, orientation, effectiveness, addedChanges, companyCourse);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new PopulationScenario(
                    parts.whole(),
                    parts.nextOrNull(Double.class),
                    parts.nextOrNull(Double.class),
                    parts.whole(),
                    parts.nextOrNull(Boolean.class));
        }
    }
}
