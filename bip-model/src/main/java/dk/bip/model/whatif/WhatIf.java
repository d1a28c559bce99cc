package dk.bip.model.whatif;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What published findings would make of one probability of a job.
 *
 * <p>A causal finding gives a {@link Scenario}: one step more belief (BIP-BELIEF-02) or a caseworker of high instead of
 * low job orientation (BIP-BELIEF-03). These two are one mechanism; there is no way to put one on top of the other. An
 * association gives an {@link AssociatedDifference}, and only to a caller who names it.
 *
 * <p>The result is always a range from the given probability p (no effect) to {@code min(1, p (1 + r))} with the
 * published relative change r. It is not a confidence interval, and every result carries its citations and what the
 * randomised trial <i>På rette vej - i job</i> did and did not test.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no probability.
 */
public final class WhatIf {
    private final Outcome outcome;
    private final Horizon horizon;
    private final double probability;
    private final OptionalDouble belief;

    private WhatIf(Estimate estimate) {
        this.outcome = estimate.outcome();
        this.horizon = estimate.horizon();
        this.probability = estimate.probability();
        this.belief = belief(estimate.row());
    }

    private static OptionalDouble belief(FeatureRow row) {
        return row.schema().features().contains(Feature.CASEWORKER_BELIEF)
                ? row.value(Feature.CASEWORKER_BELIEF)
                : OptionalDouble.empty();
    }

    /**
     * Starts from an estimate. All published changes are about {@link Outcome#JOB}; the horizon is checked by each
     * question, because they differ. The interval of the estimate is not used: it comes on top of every range.
     *
     * @param estimate the estimate of a predictor
     * @return the questions that can be asked
     * @throws NullPointerException if {@code estimate} is null
     * @throws IllegalArgumentException if the outcome of the estimate is not {@link Outcome#JOB}
     */
    public static WhatIf of(Estimate estimate) {
        Objects.requireNonNull(estimate, "estimate");
        Outcome outcome = estimate.outcome();
        Checks.that(
                outcome.equals(Outcome.JOB),
                "outcome must be JOB, which the published figures count, but is " + outcome,
                "predict with a model of that outcome?");
        return new WhatIf(estimate);
    }

    /**
     * One step more of the caseworker's belief in the citizen (BIP-BELIEF-02), at twelve months. The present belief is that of the estimate,
     * the value of {@link Feature#CASEWORKER_BELIEF} in its row.
     *
     * @return the effect, or not applicable where the estimate saw no belief or no whole step is left below the top
     * @throws IllegalArgumentException if the horizon is not twelve months
     */
    public Scenario oneStepOfBelief() {
        return moreBelief(1);
    }

    /**
     * Several steps more of belief, for a caller who insists: only one step is published, and the change is multiplied
     * once for each step.
     *
     * @param steps the number of steps, from 2 to 4
     * @return the effect, or not applicable where the estimate saw no belief or so many whole steps are not left below the top
     * @throws IllegalArgumentException if {@code steps} is not from 2 to 4 or the horizon is not twelve months
     */
    public Scenario severalStepsOfBelief(int steps) {
        Checks.that(
                steps >= 2 && steps <= 4,
                "steps must be from 2 to 4, but is " + steps,
                "call oneStepOfBelief, which is what was published?");
        return moreBelief(steps);
    }

    private Scenario moreBelief(int steps) {
        Interpretation reading = Interpretation.BELIEF_STEP_TWELVE_MONTHS;
        checkHorizon(reading);
        if (belief.isEmpty()) {
            return new Scenario.NotApplicable(
                    reading,
                    citations(reading),
                    Text.of(
                            "Sagsbehandlerens tro på borgeren er ikke blandt det, som skønnet hviler på.",
                            "The caseworker's belief in the citizen is not among what the estimate rests on."));
        }
        if (belief.getAsDouble() + steps > Feature.CASEWORKER_BELIEF.domain().maximum()) {
            return new Scenario.NotApplicable(
                    reading,
                    citations(reading),
                    Text.of(
                            "Troen på borgeren kan ikke flyttes så langt op: skalaen ender ved 5.",
                            "The belief in the citizen cannot be moved so far up: the scale ends at 5."));
        }
        double factor = 1;
        for (int step = 0; step < steps; step++) {
            factor *= 1 + reading.number();
        }
        return effect(reading, factor, steps > 1 ? List.of(Caveats.MORE_THAN_ONE_STEP) : List.of());
    }

    /**
     * A caseworker of high instead of low job orientation (BIP-BELIEF-03), at twelve months. An estimate knows the orientation at most, not where
     * it lies among those of all caseworkers.
     *
     * @param present where the present caseworker lies among all caseworkers
     * @return the effect if the present caseworker is in the low third; not applicable in the others, because the
     *     source compares only high with low
     * @throws NullPointerException if {@code present} is null
     * @throws IllegalArgumentException if the horizon is not twelve months
     */
    public Scenario highInsteadOfLowOrientation(OrientationTertile present) {
        Objects.requireNonNull(present, "present");
        Interpretation reading = Interpretation.ORIENTATION_TWELVE_MONTHS;
        checkHorizon(reading);
        if (present != OrientationTertile.LOW) {
            return new Scenario.NotApplicable(
                    reading,
                    citations(reading),
                    Text.of(
                            "Kilden sammenligner kun høj med lav joborientering, og den nuværende sagsbehandlers er "
                                    + "ikke lav.",
                            "The source compares only high with low job orientation, and the present caseworker's is "
                                    + "not low."));
        }
        return effect(reading, 1 + reading.number(), List.of());
    }

    /**
     * What a published association goes with. It is not an effect.
     *
     * @param association the association that the caller wants to see
     * @return the difference, at the association's own horizon
     * @throws NullPointerException if {@code association} is null
     * @throws IllegalArgumentException if the horizon is not that of the association
     */
    public AssociatedDifference association(Association association) {
        Objects.requireNonNull(association, "association");
        Interpretation reading = association.interpretation();
        checkHorizon(reading);
        List<Double> numbers = reading.numbers();
        ProbabilityRange range = range(1 + numbers.get(numbers.size() - 1));
        return new AssociatedDifference(
                association,
                range,
                caveats(range, List.of(Caveats.ASSOCIATION), reading, List.of(association.trial())));
    }

    private Scenario effect(Interpretation reading, double factor, List<Text> more) {
        ProbabilityRange range = range(factor);
        return new Scenario.Effect(
                reading,
                citations(reading),
                range,
                caveats(range, more, reading, List.of(Caveats.ONE_MECHANISM, Caveats.TRIAL_DID_NOT_TEST_BELIEF)));
    }

    private ProbabilityRange range(double factor) {
        return ProbabilityRange.of(outcome, horizon, probability, factor);
    }

    private static List<Text> caveats(
            ProbabilityRange range, List<Text> first, Interpretation reading, List<Text> last) {
        List<Text> caveats = new ArrayList<>(first);
        caveats.add(Caveats.NOT_A_CONFIDENCE_INTERVAL);
        if (range.isCapped()) {
            caveats.add(Caveats.CAPPED);
        }
        caveats.add(Caveats.ours(reading));
        caveats.addAll(last);
        return caveats;
    }

    private static List<Finding> citations(Interpretation reading) {
        return Stream.concat(
                        reading.findings().stream(),
                        Stream.of(Evidence.published().finding("PRV-21")))
                .toList();
    }

    private void checkHorizon(Interpretation reading) {
        Checks.that(
                horizon.equals(reading.horizon()),
                "horizon must be " + reading.horizon() + ", to which "
                        + reading.findings().get(0).id() + " belongs, but is " + horizon,
                "predict for " + reading.horizon() + "?");
    }

    /**
     * What the questions are about, without the probability.
     *
     * @return outcome and horizon
     */
    @Override
    public String toString() {
        return "WhatIf[" + outcome + " within " + horizon + "]";
    }
}
