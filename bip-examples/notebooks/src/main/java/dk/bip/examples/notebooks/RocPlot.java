package dk.bip.examples.notebooks;

import dk.bip.model.validation.RocCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The receiver operating characteristic: the share of the events above each threshold, by the share of the rest. */
final class RocPlot {

    /** Points that lie nearer than this to the one before cannot be told from it. */
    private static final double NEAR = 0.004;

    private RocPlot() {}

    static String svg(RocCurve curve) {
        List<RocCurve.Point> points = apart(curve.points());
        return Plot.of(
                        String.format(Locale.ROOT, "ROC curve, area %.3f", curve.area()),
                        "1 - specificity",
                        "sensitivity")
                .within(0, 1, 0, 1)
                .dashes("by chance", new double[] {0, 1}, new double[] {0, 1})
                .line(
                        "scores",
                        points.stream()
                                .mapToDouble(point -> 1 - point.specificity())
                                .toArray(),
                        points.stream().mapToDouble(RocCurve.Point::sensitivity).toArray(),
                        Plot.PLAIN)
                .svg();
    }

    private static List<RocCurve.Point> apart(List<RocCurve.Point> points) {
        List<RocCurve.Point> drawn = new ArrayList<>();
        for (RocCurve.Point point : points) {
            if (drawn.isEmpty() || distance(drawn.get(drawn.size() - 1), point) > NEAR) {
                drawn.add(point);
            }
        }
        drawn.add(points.get(points.size() - 1));
        return drawn;
    }

    private static double distance(RocCurve.Point one, RocCurve.Point other) {
        return Math.abs(one.sensitivity() - other.sensitivity()) + Math.abs(one.specificity() - other.specificity());
    }
}
