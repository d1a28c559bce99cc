package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * How often a protocol asks for a conversation between citizen and caseworker, and in what form. Immutable, thread-safe and serializable.
 *
 * @param perWeek how many conversations each week asks for, from 1 to 7
 * @param weeksInPerson in how many first weeks every conversation is to be in person, from 0 to 1000
 * @param byOtherMeans of so many conversations in a row after that, all but one may be by telephone or another means: 2 for every other, 1 for
 *     none; from 1 to 100
 */
public record ConversationRule(int perWeek, int weeksInPerson, int byOtherMeans) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param perWeek how many conversations each week asks for, from 1 to 7
     * @param weeksInPerson in how many first weeks every conversation is to be in person, from 0 to 1000
     * @param byOtherMeans of so many conversations in a row after that, all but one may be by other means, from 1 to 100
     * @throws IllegalArgumentException if a number is out of range
     */
    public ConversationRule {
        Checks.that(perWeek >= 1 && perWeek <= 7, () -> "perWeek must be from 1 to 7, but is " + perWeek);
        Checks.that(
                weeksInPerson >= 0 && weeksInPerson <= TrialTable.MAXIMUM_WEEKS,
                () -> "weeksInPerson must be from 0 to " + TrialTable.MAXIMUM_WEEKS + ", but are " + weeksInPerson);
        Checks.that(
                byOtherMeans >= 1 && byOtherMeans <= 100,
                () -> "byOtherMeans must be from 1 to 100, but is " + byOtherMeans);
    }
}
