package dk.bip.model.trial;

/**
 * For each person the first week with the outcome, or the last week in which it is known that there had been none: a week without a value ends
 * the observation, whatever comes behind it.
 */
final class FirstOutcomes {

    private final int[] weeks;
    private final boolean[] events;
    private int gaps;

    private FirstOutcomes(int persons) {
        weeks = new int[persons];
        events = new boolean[persons];
    }

    static FirstOutcomes of(TrialTable table) {
        FirstOutcomes first = new FirstOutcomes(table.persons().size());
        for (int i = 0; i < first.weeks.length; i++) {
            TrialPerson person = table.persons().get(i);
            int week = 1;
            while (person.isObserved(week) && !person.hasOutcome(week)) {
                week++;
            }
            first.events[i] = person.hasOutcome(week);
            first.weeks[i] = first.events[i] ? week : week - 1;
            first.gaps += !first.events[i] && hasOutcomeAfter(person, week, table.weeks()) ? 1 : 0;
        }
        return first;
    }

    private static boolean hasOutcomeAfter(TrialPerson person, int from, int weeks) {
        for (int week = from; week <= weeks; week++) {
            if (person.hasOutcome(week)) {
                return true;
            }
        }
        return false;
    }

    /** The week of the outcome or the last without it; 0 where the first week has no value. */
    int week(int person) {
        return weeks[person];
    }

    boolean isEvent(int person) {
        return events[person];
    }

    /** How many persons have the outcome behind a week without a value, and are taken out at the week before that. */
    int gaps() {
        return gaps;
    }
}
