package dk.bip.core.intervention;

import java.util.Arrays;
import java.util.Optional;

/**
 * Goes through activities in the order of their first days, and keeps how far those before have reached: one starts a day that it shares
 * with an earlier one where that one reaches beyond its start. Each step takes the same time, however many run at once.
 */
final class ActivitySweep {

    private final long[] reached = new long[InterventionCategory.values().length];
    private InterventionType furthest;
    private long furthestReached = Long.MIN_VALUE;
    private long anyReached = Long.MIN_VALUE;
    private long daysCovered;
    private boolean combined;
    private boolean withJobOriented;
    private boolean undecided;

    ActivitySweep() {
        Arrays.fill(reached, Long.MIN_VALUE);
    }

    /** Adds an activity that starts no earlier than those before; the days are counted from any day, the end is exclusive. */
    void add(InterventionType type, long start, long end) {
        Optional<InterventionCategory> category = type.category();
        if (category.isPresent()) {
            addMapped(category.get(), start, end);
        } else {
            addUnmapped(type, start, end);
        }
        daysCovered += Math.max(0, end - Math.max(start, anyReached));
        anyReached = Math.max(anyReached, end);
    }

    private void addMapped(InterventionCategory category, long start, long end) {
        for (InterventionCategory other : InterventionCategory.values()) {
            if (other != category && reached[other.ordinal()] > start) {
                combined = true;
                withJobOriented |=
                        category == InterventionCategory.JOB_ORIENTED || other == InterventionCategory.JOB_ORIENTED;
            }
        }
        undecided |= furthestReached > start;
        reached[category.ordinal()] = Math.max(reached[category.ordinal()], end);
    }

    /**
     * Compares with the unmapped type that reaches furthest alone: where a third reaches beyond the start as well, those two have shared a
     * day before.
     */
    private void addUnmapped(InterventionType type, long start, long end) {
        undecided |= furthestReached > start && !type.equals(furthest);
        for (long reach : reached) {
            undecided |= reach > start;
        }
        if (end > furthestReached) {
            furthestReached = end;
            furthest = type;
        }
    }

    /** Two known categories share a day. */
    boolean isCombined() {
        return combined;
    }

    /** The job-oriented category shares a day with another. */
    boolean isCombinedWithJobOriented() {
        return withJobOriented;
    }

    /** An unmapped activity shares a day with one of another type, whose category may be another. */
    boolean isUndecided() {
        return undecided;
    }

    long daysCovered() {
        return daysCovered;
    }
}
