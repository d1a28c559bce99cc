package dk.bip.core.progression;

import dk.bip.core.indicator.Direction;
import dk.bip.core.measurement.DatedScore;
import java.util.ArrayList;
import java.util.List;

/** Finds the phases that {@link Phase} defines, in one pass; the extremes are those since the last turning point. */
final class PhaseFinder {

    private final List<DatedScore> points;
    private final Direction direction;
    private final double threshold;
    private final List<Phase> phases = new ArrayList<>();
    private Movement current = Movement.STANDSTILL;
    private int begin;
    private Extreme high = new Extreme(0);
    private Extreme low = new Extreme(0);

    private PhaseFinder(List<DatedScore> points, Direction direction, double threshold) {
        this.points = points;
        this.direction = direction;
        this.threshold = threshold;
    }

    /**
     * Finds the phases of a series.
     *
     * @param points the scores in order of their dates, no two of the same date
     * @param direction which way is for the better
     * @param threshold what a move must exceed, in units of the scale's range
     * @return the phases from the first score to the last; none where there are fewer than two scores
     */
    static List<Phase> phases(List<DatedScore> points, Direction direction, double threshold) {
        return new PhaseFinder(points, direction, threshold).find();
    }

    private List<Phase> find() {
        for (int i = 1; i < points.size(); i++) {
            double value = goodness(i);
            high = high.with(i, Double.compare(value, valueOf(high)));
            low = low.with(i, Double.compare(valueOf(low), value));
            if (current != Movement.PROGRESSION && value - valueOf(low) > threshold) {
                turn(Movement.PROGRESSION, low);
                high = new Extreme(i);
            } else if (current != Movement.REGRESSION && valueOf(high) - value > threshold) {
                turn(Movement.REGRESSION, high);
                low = new Extreme(i);
            }
        }
        if (current != Movement.STANDSTILL) {
            add(current, (current == Movement.PROGRESSION ? high : low).first());
        }
        add(Movement.STANDSTILL, points.size() - 1);
        return List.copyOf(phases);
    }

    private void turn(Movement next, Extreme extreme) {
        if (current != Movement.STANDSTILL) {
            add(current, extreme.first());
        }
        add(Movement.STANDSTILL, extreme.last());
        current = next;
    }

    private void add(Movement movement, int end) {
        if (end > begin) {
            phases.add(new Phase(movement, points.get(begin), points.get(end), points.size()));
            begin = end;
        }
    }

    /** The score of a point, turned so that more is better. */
    private double goodness(int i) {
        return direction.towardsBetter(points.get(i).value());
    }

    private double valueOf(Extreme extreme) {
        return goodness(extreme.first());
    }

    /** The first and the last time that an extreme was reached. */
    private record Extreme(int first, int last) {

        Extreme(int only) {
            this(only, only);
        }

        Extreme with(int i, int comparison) {
            if (comparison > 0) {
                return new Extreme(i);
            }
            return comparison == 0 ? new Extreme(first, i) : this;
        }
    }
}
