package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The receiver operating characteristic curve of a score: for each threshold, how many of the rows with the event reach it, and how many of the
 * others do not.
 *
 * <p>A row reaches a threshold where its score is at least as high. With the thresholds falling, sensitivity rises from 0 to 1 and specificity
 * falls from 1 to 0. One threshold stands for all rows of the same score, which makes the curve a straight line over them; the area under these
 * lines is {@link Discrimination#auc}. R's {@code pROC::coords(roc(direction = "<"), "all")}, whose thresholds lie between two scores instead.
 *
 * <p>A curve shows; it chooses no threshold, and no value of the library puts a citizen on one side of one.
 *
 * <p>Immutable and thread-safe. Not serializable: the thresholds are scores of rows.
 */
public final class RocCurve implements Summarised {

    private static final int STEPS = 10;

    private final int events;
    private final int others;
    private final List<Point> points;

    private RocCurve(int events, int others, List<Point> points) {
        this.events = events;
        this.others = others;
        this.points = List.copyOf(points);
    }

    /**
     * Computes the curve, which needs one row of each class.
     *
     * @param data the scores and events
     * @return the curve
     * @throws IllegalArgumentException if all rows are of one class
     */
    public static RocCurve of(ScoredOutcomes data) {
        Objects.requireNonNull(data, "data");
        int events = data.eventCount();
        int others = data.size() - events;
        Checks.that(
                events >= 1 && others >= 1,
                "data must hold at least one row with the event and one without, but holds " + events + " and "
                        + others);
        int[] ascending = Rows.ascending(data.scores());
        List<Point> points = new ArrayList<>();
        points.add(new Point(OptionalDouble.empty(), 0, 1));
        int eventsReached = 0;
        int othersReached = 0;
        for (int i = ascending.length - 1; i >= 0; i--) {
            int row = ascending[i];
            if (data.event(row)) {
                eventsReached++;
            } else {
                othersReached++;
            }
            if (i == 0 || data.score(ascending[i - 1]) < data.score(row)) {
                points.add(new Point(
                        OptionalDouble.of(data.score(row)),
                        (double) eventsReached / events,
                        (double) (others - othersReached) / others));
            }
        }
        return new RocCurve(events, others, points);
    }

    /**
     * Returns the coordinates.
     *
     * @return the points, from the threshold that no row reaches to the lowest score, which all do
     */
    public List<Point> points() {
        return points;
    }

    /**
     * Returns the sensitivity that a specificity allows, on the straight line between two points where none has it.
     *
     * @param specificity from 0 to 1
     * @return the highest sensitivity at that specificity, from 0 to 1
     * @throws IllegalArgumentException if the specificity is out of range
     */
    public double sensitivityAt(double specificity) {
        Checks.within(specificity, 0, 1, "specificity");
        int after = 0;
        while (after < points.size() && points.get(after).specificity >= specificity) {
            after++;
        }
        Point above = points.get(after - 1);
        if (after == points.size() || above.specificity == specificity) {
            return above.sensitivity;
        }
        Point below = points.get(after);
        double way = (above.specificity - specificity) / (above.specificity - below.specificity);
        return above.sensitivity + way * (below.sensitivity - above.sensitivity);
    }

    /**
     * Returns the area under the curve.
     *
     * @return the area of the trapezia, from 0 to 1
     */
    public double area() {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point after = points.get(i);
            area += (before.specificity - after.specificity) * (before.sensitivity + after.sensitivity) / 2;
        }
        return Math.min(area, 1);
    }

    @Override
    public String summary() {
        TextTable table = new TextTable("Specificity", "Sensitivity");
        for (int step = STEPS; step >= 0; step--) {
            double specificity = step / (double) STEPS;
            table.row(Digits.percent(specificity), Digits.percent(sensitivityAt(specificity)));
        }
        return this + "\n\n" + table;
    }

    /**
     * Returns the area and the numbers of rows and points.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ROC curve: area " + Digits.of(area()) + ", " + events + " events, " + others + " others, "
                + points.size() + " points";
    }

    /**
     * One point of the curve.
     *
     * @param threshold the score from which on a row counts as reached; empty for the one that no row reaches
     * @param sensitivity the share of the rows with the event that reach it, from 0 to 1
     * @param specificity the share of the other rows that do not, from 0 to 1
     */
    public record Point(OptionalDouble threshold, double sensitivity, double specificity) {

        /**
         * Checks the parts.
         *
         * @param threshold the score from which on a row counts as reached; empty for the one that no row reaches
         * @param sensitivity the share of the rows with the event that reach it
         * @param specificity the share of the other rows that do not
         * @throws IllegalArgumentException if a share is not from 0 to 1
         */
        public Point {
            Objects.requireNonNull(threshold, "threshold");
            sensitivity = Checks.within(sensitivity, 0, 1, "sensitivity") + 0.0;
            specificity = Checks.within(specificity, 0, 1, "specificity") + 0.0;
        }

        /**
         * Returns both shares, without the threshold, which is the score of a row.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "sensitivity " + Digits.percent(sensitivity) + ", specificity " + Digits.percent(specificity);
        }
    }
}
