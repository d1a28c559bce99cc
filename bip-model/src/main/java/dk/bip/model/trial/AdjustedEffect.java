package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.statistics.PointEstimate;
import java.util.List;

/**
 * The effect of a trial by intention to treat, adjusted for what was known before the assignment, as W. Lin (2013), Annals of Applied Statistics
 * 7, 295-318, does it: least squares on the arm, each covariate less its mean, and the product of both; the coefficient of the arm is the effect.
 * It never needs the covariates to be right, and is at least as sure as the plain difference in large trials. The error is robust to unequal
 * spread (HC1). R: {@code estimatr::lm_lin(se_type = "HC1")}. Immutable and thread-safe.
 *
 * @param effect the effect with its standard error
 * @param covariates the names of the covariates
 * @param persons how many persons have outcome and covariates known
 * @param leftOut how many have not, and are left out
 */
public record AdjustedEffect(PointEstimate effect, List<String> covariates, int persons, int leftOut)
        implements Summarised {

    /**
     * Computes the effect.
     *
     * @param table the persons
     * @param outcome what counts as the outcome
     * @param covariates the names of the covariates, at least one, all different
     * @return the effect
     * @throws IllegalArgumentException if there is no covariate, one stands twice, the outcome looks behind the last week, or fewer than two
     *     persons of an arm have outcome and covariates known
     * @throws EstimationException if a covariate does not vary or is a combination of others
     */
    public static AdjustedEffect of(TrialTable table, OutcomeDefinition outcome, List<String> covariates) {
        OutcomeEffect.check(table, outcome);
        Checks.that(!covariates.isEmpty(), "covariates must name at least one");
        Checks.that(covariates.stream().distinct().count() == covariates.size(), "covariates must all be different");
        List<TrialPerson> persons = AssignmentRegression.complete(table, outcome, covariates);
        AssignmentRegression regression = AssignmentRegression.of(persons, outcome);
        for (String name : covariates) {
            regression.addWithInteraction(
                    name,
                    persons.stream()
                            .mapToDouble(person -> person.covariate(name).orElseThrow())
                            .toArray());
        }
        return new AdjustedEffect(
                AssignmentRegression.effect(regression.fit(regression.assigned())),
                List.copyOf(covariates),
                persons.size(),
                table.persons().size() - persons.size());
    }

    /**
     * Returns the effect and what it is adjusted for.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Difference " + Digits.of(effect.estimate()) + " (" + effect.confidenceInterval() + "), adjusted for "
                + String.join(", ", covariates) + ", " + persons + " persons, " + leftOut + " left out";
    }
}
