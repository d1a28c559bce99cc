package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * Forecast probabilities of an event beside what happened, row by row: what accuracy and calibration are computed from.
 *
 * <p>All rows mean the same outcome within the same horizon; rows whose outcome is not known (censored) or whose forecast is missing are left
 * out before, and reported. Immutable and thread-safe.
 */
public final class Forecasts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double[] probabilities;
    private final boolean[] events;
    private final int eventCount;

    private Forecasts(double[] probabilities, boolean[] events) {
        this.probabilities = probabilities;
        this.events = events;
        this.eventCount = Rows.count(events);
    }

    /**
     * Pairs forecasts with events.
     *
     * @param probabilities forecast probabilities from 0 to 1, one a row; copied
     * @param events whether the event happened, in the same order; copied
     * @return the pairs
     * @throws IllegalArgumentException if there is no row, the lengths differ, or a probability is not from 0 to 1
     */
    public static Forecasts of(double[] probabilities, boolean[] events) {
        Objects.requireNonNull(probabilities, "probabilities");
        Objects.requireNonNull(events, "events");
        Rows.sameLength(probabilities.length, "probabilities", events.length, "events");
        double[] copy = probabilities.clone();
        for (int row = 0; row < copy.length; row++) {
            Checks.that(
                    copy[row] >= 0 && copy[row] <= 1,
                    "probabilities must be from 0 to 1, but row " + (row + 1) + " is not",
                    "they are percentages or log-odds?");
            copy[row] += 0.0;
        }
        return new Forecasts(copy, events.clone());
    }

    /**
     * Pairs forecasts with outcomes coded 0 and 1.
     *
     * @param probabilities forecast probabilities from 0 to 1, one a row; copied
     * @param outcomes 1 where the event happened and 0 where it did not, in the same order
     * @return the pairs
     * @throws IllegalArgumentException if there is no row, the lengths differ, a probability is not from 0 to 1, or an outcome is neither 0
     *     nor 1
     */
    public static Forecasts of(double[] probabilities, double[] outcomes) {
        return of(probabilities, Rows.events(outcomes));
    }

    /**
     * Pairs forecasts with the outcomes of the rows that they are of.
     *
     * @param probabilities forecast probabilities from 0 to 1, one a row; copied
     * @param rows the rows, whose outcome is 0 or 1; neither columns nor weights are read
     * @return the pairs
     * @throws IllegalArgumentException if the lengths differ, a probability is not from 0 to 1, or an outcome is neither 0 nor 1
     */
    public static Forecasts of(double[] probabilities, ModelFrame rows) {
        Rows.sameLength(probabilities.length, "probabilities", rows.size(), "rows");
        return of(probabilities, Rows.outcomes(rows));
    }

    /**
     * Pairs what a model document forecasts for rows with their outcomes.
     *
     * @param document the model
     * @param horizon within which time, one of the document's
     * @param rows rows with a column for each feature of the model, whose outcome is 0 or 1
     * @return the pairs, in the order of the rows
     * @throws IllegalArgumentException if the document has no such horizon, a column is missing, the document has no estimate for a row, such as
     *     one outside the domain of a feature, or an outcome is neither 0 nor 1
     */
    public static Forecasts of(ModelDocument document, Horizon horizon, ModelFrame rows) {
        ScoredFrame scored = ScoredFrame.of(document, horizon, rows);
        int without = rows.size() - scored.frame().size();
        Checks.that(
                without == 0,
                () -> "rows must each have an estimate, but " + without + " have none: " + scored.dropped(),
                "ExternalValidation, which leaves them out and counts them?");
        return scored.forecasts();
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows, at least one
     */
    public int size() {
        return probabilities.length;
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
     * Returns the observed share of events.
     *
     * @return events over rows, from 0 to 1
     */
    public double eventShare() {
        return eventCount / (double) size();
    }

    /**
     * Returns the mean of the forecasts.
     *
     * @return the mean, from 0 to 1
     */
    public double meanForecast() {
        return Rows.mean(probabilities);
    }

    /**
     * Returns the forecast of a row.
     *
     * @param row the row, from 0
     * @return its probability
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double probability(int row) {
        return probabilities[row];
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

    /**
     * Selects rows; a row may be selected more than once, as in a bootstrap.
     *
     * @param rows the rows, from 0
     * @return those rows, in that order
     * @throws IllegalArgumentException if no row is selected
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Forecasts select(int[] rows) {
        Objects.requireNonNull(rows, "rows");
        Checks.that(rows.length > 0, "rows must select at least one row");
        double[] selected = new double[rows.length];
        boolean[] happened = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = probabilities[rows[i]];
            happened[i] = events[rows[i]];
        }
        return new Forecasts(selected, happened);
    }

    /**
     * Returns the forecasts as scores, for discrimination.
     *
     * @return the same rows
     */
    public ScoredOutcomes asScores() {
        return ScoredOutcomes.of(probabilities, events);
    }

    /** The outcome of a row as a number: 1 where the event happened, else 0. */
    double outcome(int row) {
        return events[row] ? 1 : 0;
    }

    double[] probabilities() {
        return probabilities.clone();
    }

    double[] outcomes() {
        return Rows.outcomes(events);
    }

    boolean hasSameEvents(Forecasts other) {
        return Arrays.equals(events, other.events);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Forecasts that
                && Arrays.equals(probabilities, that.probabilities)
                && hasSameEvents(that);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(probabilities) + Arrays.hashCode(events);
    }

    /** Returns the counts, no row. */
    @Override
    public String toString() {
        return "Forecasts[observations=" + size() + ", events=" + eventCount + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(probabilities, outcomes());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Forecasts.of(parts.next(double[].class), parts.next(double[].class));
        }
    }
}
