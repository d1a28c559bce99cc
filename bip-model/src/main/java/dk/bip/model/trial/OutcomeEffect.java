package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The effect of a trial on one outcome by intention to treat, over the persons in whom the outcome is known. Immutable and thread-safe.
 *
 * <p>The difference of the arms' means has J. Neyman's error, root of (s1^2 / n1 + s0^2 / n0) with n - 1; within centres it is the mean of the
 * centres' differences, weighted by their persons with a value.
 *
 * @param treated how many treated persons have the outcome known
 * @param control how many controls have it known
 * @param treatedMissing in how many treated persons it is missing
 * @param controlMissing in how many controls it is missing
 * @param meanTreated the mean, or share, of the treated
 * @param meanControl the mean, or share, of the controls
 * @param difference treated less control with its standard error
 * @param p the probability of a difference at least as large in either direction where there is no effect: over all persons and of a share by
 *     the pooled test of {@link ShareComparison}, else by the normal distribution of difference over error
 * @param shares the two shares beside each other, or empty where the outcome is no share
 */
public record OutcomeEffect(
        int treated,
        int control,
        int treatedMissing,
        int controlMissing,
        double meanTreated,
        double meanControl,
        PointEstimate difference,
        double p,
        Optional<ShareComparison> shares)
        implements Summarised {

    /**
     * Computes the effect over all persons.
     *
     * @param table the persons
     * @param outcome what counts as the outcome
     * @return the effect
     * @throws IllegalArgumentException if the outcome looks behind the last week, or fewer than two persons of an arm have it known
     */
    public static OutcomeEffect of(TrialTable table, OutcomeDefinition outcome) {
        check(table, outcome);
        return of(OutcomeValues.of(table.persons(), outcome), outcome);
    }

    /**
     * Computes the effect within centres.
     *
     * @param table the persons, each with a centre
     * @param outcome what counts as the outcome
     * @return the effect; a centre where fewer than two persons of an arm have the outcome known does not count
     * @throws IllegalArgumentException if the outcome looks behind the last week, persons have no centre, or no centre counts
     */
    public static OutcomeEffect withinCentres(TrialTable table, OutcomeDefinition outcome) {
        check(table, outcome);
        OutcomeEffect all = of(table, outcome);
        List<OutcomeValues> counting = new ArrayList<>();
        double persons = 0;
        for (CentrePersons centre : CentrePersons.of(table)) {
            OutcomeValues values = OutcomeValues.of(centre.persons(), outcome);
            if (values.isComparable()) {
                counting.add(values);
                persons += values.known(Arm.TREATED) + values.known(Arm.CONTROL);
            }
        }
        Checks.that(
                !counting.isEmpty(),
                "table must hold a centre with two persons of each arm whose outcome is known",
                "calculate over all persons?");
        double estimate = 0;
        double variance = 0;
        for (OutcomeValues values : counting) {
            double weight = (values.known(Arm.TREATED) + values.known(Arm.CONTROL)) / persons;
            PointEstimate difference = values.difference();
            estimate += weight * difference.estimate();
            variance += weight * weight * difference.standardError() * difference.standardError();
        }
        PointEstimate difference = PointEstimate.of(estimate, Math.sqrt(variance));
        return new OutcomeEffect(
                all.treated,
                all.control,
                all.treatedMissing,
                all.controlMissing,
                all.meanTreated,
                all.meanControl,
                difference,
                p(difference),
                all.shares);
    }

    static void check(TrialTable table, OutcomeDefinition outcome) {
        Objects.requireNonNull(table, "table");
        Checks.that(
                Objects.requireNonNull(outcome, "outcome").week() <= table.weeks(),
                () -> "outcome must not look behind week " + table.weeks() + ", but looks at week " + outcome.week());
    }

    static OutcomeEffect of(OutcomeValues values, OutcomeDefinition outcome) {
        Checks.that(
                values.isComparable(),
                "table must hold at least two persons of each arm whose outcome is known",
                "look at an earlier week?");
        PointEstimate difference = values.difference();
        Optional<ShareComparison> shares = outcome.isShare() ? Optional.of(values.shares()) : Optional.empty();
        return new OutcomeEffect(
                values.known(Arm.TREATED),
                values.known(Arm.CONTROL),
                values.missing(Arm.TREATED),
                values.missing(Arm.CONTROL),
                values.mean(Arm.TREATED),
                values.mean(Arm.CONTROL),
                difference,
                shares.map(ShareComparison::p).orElseGet(() -> p(difference)),
                shares);
    }

    private static double p(PointEstimate difference) {
        return difference.standardError() > 0
                ? Probabilities.twoSided(difference.estimate() / difference.standardError(), Double.POSITIVE_INFINITY)
                : 1;
    }

    /**
     * Compares how many persons of each arm are lost: in whom the outcome is missing. A difference here is a difference of who is compared.
     *
     * @return the shares lost
     */
    public ShareComparison lossToFollowUp() {
        return ShareComparison.ofCounts(
                treatedMissing, treated + treatedMissing, controlMissing, control + controlMissing);
    }

    @Override
    public String summary() {
        return this + "\nOutcome not known in " + treatedMissing + " of the treated and " + controlMissing
                + " of the controls\n";
    }

    /**
     * Returns the means of both arms, their difference with its interval at 95 %, and p.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        boolean share = shares.isPresent();
        return "Treated " + EffectDigits.mean(meanTreated, share) + " of " + treated + ", control "
                + EffectDigits.mean(meanControl, share) + " of " + control + ": "
                + EffectDigits.difference(difference, share) + ", p " + Digits.p(p);
    }
}
