package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.estimation.TwoStageLeastSquaresResult;
import dk.bip.model.statistics.PointEstimate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The effect on those who took part because they were assigned to, by two-stage least squares with the assignment as the instrument: the
 * difference of the outcome over the difference of the shares who took part. The error is robust to unequal spread (HC1). R: {@code
 * AER::ivreg} with {@code sandwich::vcovHC(type = "HC1")}.
 *
 * <p>It holds if the assignment changes nothing but through taking part, and nobody takes part only because not assigned to. Persons of whom
 * outcome or take-up is not known are left out. G. W. Imbens, J. D. Angrist (1994), Econometrica 62, 467-475. Immutable and thread-safe.
 *
 * @param effect the effect with its standard error
 * @param takenUp the shares who took part, by arm
 * @param firstStageF the F statistic of the assignment in the first stage; below 10 the effect is not to be trusted; empty where
 *     everybody did as assigned
 * @param persons how many persons have outcome and take-up known
 * @param leftOut how many have not, and are left out
 */
public record ComplierEffect(
        PointEstimate effect, ShareComparison takenUp, OptionalDouble firstStageF, int persons, int leftOut)
        implements Summarised {

    /**
     * Computes the effect.
     *
     * @param table the persons
     * @param outcome what counts as the outcome
     * @return the effect
     * @throws IllegalArgumentException if the outcome looks behind the last week, fewer than two persons of an arm have outcome and take-up
     *     known, or the assignment did not change the share who took part
     */
    public static ComplierEffect of(TrialTable table, OutcomeDefinition outcome) {
        OutcomeEffect.check(table, outcome);
        List<TrialPerson> persons = AssignmentRegression.complete(table, outcome, List.of()).stream()
                .filter(person -> person.takenUp().isPresent())
                .toList();
        double[] took = persons.stream()
                .mapToDouble(person -> person.takenUp().orElseThrow() ? 1 : 0)
                .toArray();
        int treated = count(persons, Arm.TREATED, false);
        int control = count(persons, Arm.CONTROL, false);
        Checks.that(
                treated >= 2 && control >= 2,
                "table must hold at least two persons of each arm whose outcome and take-up are known");
        ShareComparison takenUp = ShareComparison.ofCounts(
                count(persons, Arm.TREATED, true), treated, count(persons, Arm.CONTROL, true), control);
        Checks.that(
                takenUp.difference() != 0,
                "the assignment must change the share who took part, but the arms have the same share",
                "the arms were mixed up when take-up was entered?");
        TwoStageLeastSquaresResult result =
                AssignmentRegression.of(persons, outcome).fit(took);
        return new ComplierEffect(
                AssignmentRegression.effect(result),
                takenUp,
                result.firstStages().get(0).f(),
                persons.size(),
                table.persons().size() - persons.size());
    }

    private static int count(List<TrialPerson> persons, Arm arm, boolean onlyTakers) {
        return (int) persons.stream()
                .filter(person -> person.arm() == arm)
                .filter(person -> !onlyTakers || person.takenUp().orElseThrow())
                .count();
    }

    /**
     * Returns the effect and the shares who took part.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Effect on those who took part because assigned " + Digits.of(effect.estimate()) + " ("
                + effect.confidenceInterval() + "); took part: " + takenUp;
    }
}
