package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one unit of something costs society, or brings it. Immutable and thread-safe.
 *
 * @param unit what is counted
 * @param amount what each unit is worth, in any one currency: positive where it is gained, negative where it is spent
 */
public record Price(Unit unit, double amount) {

    /** What is counted in each week. */
    public enum Unit implements Coded {
        /** A week with a conversation. */
        WEEK_WITH_CONVERSATION,
        /** A week in an offer at a company. */
        WEEK_IN_COMPANY_OFFER,
        /** A week on benefit. */
        WEEK_ON_BENEFIT,
        /** A week with the outcome. */
        WEEK_WITH_OUTCOME,
        /** An hour of work. */
        HOUR_OF_WORK;

        OptionalDouble count(TrialPerson person, int week) {
            return switch (this) {
                case WEEK_WITH_CONVERSATION -> number(person.conversation(week));
                case WEEK_IN_COMPANY_OFFER -> number(person.companyOffer(week));
                case WEEK_ON_BENEFIT -> number(person.onBenefit(week));
                case WEEK_WITH_OUTCOME -> number(person.outcome(week));
                case HOUR_OF_WORK -> person.hours(week);
            };
        }

        private static OptionalDouble number(Optional<Boolean> flag) {
            return flag.map(yes -> OptionalDouble.of(yes ? 1 : 0)).orElseGet(OptionalDouble::empty);
        }
    }

    /**
     * Checks the parts.
     *
     * @param unit what is counted
     * @param amount what each unit is worth
     * @throws IllegalArgumentException if the amount is not finite
     */
    public Price {
        Objects.requireNonNull(unit, "unit");
        amount = Checks.finite(amount, "amount");
    }
}
