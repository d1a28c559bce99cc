package dk.bip.model.validation;

import dk.bip.core.DateRange;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A split of rows by time: the model is fitted to what was known at a date and forecasts what came after, as it would have been used.
 *
 * <p>A row covers the interval in which its outcome was watched. It is for training if it ended by the date, for test if it began on the date or
 * later; a row that straddles the date is in neither, because its outcome was not known yet. The same citizen may be on both sides, as in use.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimeSplit {

    private final int[] trainingRows;
    private final int[] testRows;
    private final int straddlingRows;

    private TimeSplit(int[] trainingRows, int[] testRows, int straddlingRows) {
        this.trainingRows = trainingRows;
        this.testRows = testRows;
        this.straddlingRows = straddlingRows;
    }

    /**
     * Splits rows at a date.
     *
     * @param date the date that the fit is made on
     * @param intervals the interval of each row, with an end
     * @return the split
     * @throws IllegalArgumentException if an interval has no end, or no row is left for training or for test
     */
    public static TimeSplit at(LocalDate date, List<DateRange> intervals) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(intervals, "intervals");
        int[] training = new int[intervals.size()];
        int[] test = new int[intervals.size()];
        int trained = 0;
        int tested = 0;
        int row = 0;
        for (DateRange interval : intervals) {
            LocalDate end = interval.endExclusive().orElse(null);
            Checks.that(
                    end != null,
                    "intervals must have an end, but row " + (row + 1) + " has none",
                    "its outcome is not known yet, and the row should be left out?");
            if (!end.isAfter(date)) {
                training[trained++] = row;
            } else if (!interval.startInclusive().isBefore(date)) {
                test[tested++] = row;
            }
            row++;
        }
        Checks.that(
                trained > 0 && tested > 0,
                "date must leave rows on both sides, but leaves " + trained + " for training and " + tested
                        + " for test");
        return new TimeSplit(Arrays.copyOf(training, trained), Arrays.copyOf(test, tested), row - trained - tested);
    }

    /**
     * Returns the rows whose outcome was known at the date.
     *
     * @return the rows, from 0, in ascending order; a copy
     */
    public int[] trainingRows() {
        return trainingRows.clone();
    }

    /**
     * Returns the rows that began on the date or later.
     *
     * @return the rows, from 0, in ascending order; a copy
     */
    public int[] testRows() {
        return testRows.clone();
    }

    /**
     * Returns the number of rows that began before the date and ended after it.
     *
     * @return the number of rows in neither part
     */
    public int straddlingRows() {
        return straddlingRows;
    }

    /**
     * Fits to the training rows and forecasts the test rows.
     *
     * @param events whether the event happened, in each of all rows
     * @param refit fits and forecasts
     * @return the forecasts of the test rows, in their order
     * @throws IllegalArgumentException if the number of rows differs from that of the intervals or the refit gives a wrong number of forecasts
     */
    public Forecasts forecasts(boolean[] events, Refit refit) {
        Objects.requireNonNull(events, "events");
        int rows = trainingRows.length + testRows.length + straddlingRows;
        Checks.that(
                events.length == rows,
                "events and intervals must have the same number of rows, but have " + events.length + " and " + rows);
        boolean[] happened = new boolean[testRows.length];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = events[testRows[i]];
        }
        return Forecasts.of(CrossValidation.checked(refit, trainingRows, testRows), happened);
    }

    @Override
    public String toString() {
        return "TimeSplit[trainingRows=" + trainingRows.length + ", testRows=" + testRows.length + ", straddlingRows="
                + straddlingRows + "]";
    }
}
