package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * Scores of any unit beside what happened, row by row: what discrimination is computed from. A higher score speaks for the event.
 *
 * <p>There are no missing scores: leave such rows out before, and report how many. Immutable and thread-safe.
 */
public final class ScoredOutcomes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double[] scores;
    private final boolean[] events;
    private final int eventCount;

    private ScoredOutcomes(double[] scores, boolean[] events) {
        this.scores = scores;
        this.events = events;
        this.eventCount = Rows.count(events);
    }

    /**
     * Pairs scores with events.
     *
     * @param scores finite scores, one a row; copied
     * @param events whether the event happened, in the same order; copied
     * @return the pairs
     * @throws IllegalArgumentException if there is no row, the lengths differ, or a score is not finite
     */
    public static ScoredOutcomes of(double[] scores, boolean[] events) {
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(events, "events");
        Rows.sameLength(scores.length, "scores", events.length, "events");
        double[] copy = scores.clone();
        for (int row = 0; row < copy.length; row++) {
            Checks.that(Double.isFinite(copy[row]), "scores must be finite numbers, but row " + (row + 1) + " is not");
            copy[row] += 0.0;
        }
        return new ScoredOutcomes(copy, events.clone());
    }

    /**
     * Pairs scores with outcomes coded 0 and 1.
     *
     * @param scores finite scores, one a row; copied
     * @param outcomes 1 where the event happened and 0 where it did not, in the same order
     * @return the pairs
     * @throws IllegalArgumentException if there is no row, the lengths differ, a score is not finite, or an outcome is neither 0 nor 1
     */
    public static ScoredOutcomes of(double[] scores, double[] outcomes) {
        return of(scores, Rows.events(outcomes));
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows, at least one
     */
    public int size() {
        return scores.length;
    }

    /**
     * Returns the number of rows with the event.
     *
     * @return the number of events
     */
    public int eventCount() {
        return eventCount;
    }

    /**
     * Returns the score of a row.
     *
     * @param row the row, from 0
     * @return its score
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double score(int row) {
        return scores[row];
    }

    /**
     * Tells whether the event happened in a row.
     *
     * @param row the row, from 0
     * @return whether it happened
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean event(int row) {
        return events[row];
    }

    double[] scores() {
        return scores.clone();
    }

    boolean hasSameEvents(ScoredOutcomes other) {
        return Arrays.equals(events, other.events);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoredOutcomes that && Arrays.equals(scores, that.scores) && hasSameEvents(that);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(scores) + Arrays.hashCode(events);
    }

    /** Returns the counts, no row. */
    @Override
    public String toString() {
        return "ScoredOutcomes[observations=" + size() + ", events=" + eventCount + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(scores, Rows.outcomes(events));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return ScoredOutcomes.of(parts.next(double[].class), parts.next(double[].class));
        }
    }
}
