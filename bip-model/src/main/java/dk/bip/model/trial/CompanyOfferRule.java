package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * What offer at a company a protocol asks for. Immutable, thread-safe and serializable.
 *
 * @param latestStartWeek the last week after the assignment in which it may start, from 1 to 1000
 * @param leastHours how many hours a week it has at least, from 0 to 168
 * @param reducible whether the hours may be lowered for a limited time, with a reason
 * @param longestMonths how many months it may last in all, from 1 to 240
 */
public record CompanyOfferRule(int latestStartWeek, double leastHours, boolean reducible, int longestMonths)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param latestStartWeek the last week in which it may start, from 1 to 1000
     * @param leastHours how many hours a week it has at least, from 0 to 168
     * @param reducible whether the hours may be lowered for a limited time, with a reason
     * @param longestMonths how many months it may last in all, from 1 to 240
     * @throws IllegalArgumentException if a number is out of range
     */
    public CompanyOfferRule {
        Checks.that(
                latestStartWeek >= 1 && latestStartWeek <= TrialTable.MAXIMUM_WEEKS,
                () -> "latestStartWeek must be from 1 to " + TrialTable.MAXIMUM_WEEKS + ", but is " + latestStartWeek);
        leastHours = Checks.within(leastHours, 0, 168, "leastHours");
        Checks.that(
                longestMonths >= 1 && longestMonths <= 240,
                () -> "longestMonths must be from 1 to 240, but are " + longestMonths);
    }
}
