package dk.bip.examples.casebook.evidence;

import java.util.HashMap;
import java.util.Map;

/** How much it says of the population that a figure comes out. */
enum FigureKind {
    /** Nearly nothing else decides a parameter, so that the figure decides itself. */
    OWN_PARAMETER("a parameter of its own"),
    /** A direction, an order or a count of what was put in. */
    DIRECTION_OR_CONSTRUCTION("direction or true by construction"),
    /** Calibrated with the others, which predict it where it is left out. */
    PREDICTED("predicted"),
    /** Shown beside another figure. */
    SHOWN("");

    private final String words;

    FigureKind(String words) {
        this.words = words;
    }

    /**
     * The kinds of the figures of a file that {@link LeaveOneOut} made, by key. A figure that is not in it was not calibrated to: one that was
     * set aside, which the others then predict, or a direction, an order or a count.
     */
    static Map<String, FigureKind> calibrated(String leaveOneOut) {
        Map<String, FigureKind> kinds = new HashMap<>();
        Block.SET_ASIDE.forEach(key -> kinds.put(key, PREDICTED));
        CsvLine.rows(leaveOneOut)
                .forEach(row -> kinds.put(
                        row.get(0) + " " + row.get(1),
                        Double.parseDouble(row.get(2)) == 0
                                ? DIRECTION_OR_CONSTRUCTION
                                : row.get(3).isEmpty() ? OWN_PARAMETER : PREDICTED));
        return kinds;
    }

    /** The kind of a figure, given those that were calibrated to. */
    static FigureKind of(ReproducedFigure figure, Map<String, FigureKind> calibrated) {
        return figure.rule() == ReproducedFigure.Rule.SHOWN
                ? SHOWN
                : calibrated.getOrDefault(figure.key(), DIRECTION_OR_CONSTRUCTION);
    }

    @Override
    public String toString() {
        return words;
    }
}
