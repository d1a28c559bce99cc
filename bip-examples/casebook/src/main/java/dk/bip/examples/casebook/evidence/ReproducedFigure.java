package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Figure;

/**
 * A published figure beside what the reference population gives for it.
 *
 * @param finding the id of the finding
 * @param quantity what of the finding it is
 * @param published as it was printed
 * @param rule how the reproduced number must lie to the target
 * @param target the number that is aimed at, as the figure is read
 * @param reproduced what the population gives
 * @param tolerance how far from the target it may lie; NaN for an order or a direction
 */
record ReproducedFigure(
        String finding,
        String quantity,
        String published,
        Rule rule,
        double target,
        double reproduced,
        double tolerance) {

    /** How a reproduced number must lie to its target. */
    enum Rule {
        EQUAL,
        ABOVE,
        BELOW,
        /** Shown beside another figure; nothing to hold it to. */
        SHOWN
    }

    private static final double RELATIVE_TOLERANCE = 0.1;
    private static final double LARGE_SHARE = 20;
    private static final double LARGE_SHARE_TOLERANCE = 2;

    ReproducedFigure {
        Evidence.published().finding(finding);
    }

    /** A share in percent: within a tenth or half a unit of the last digit, the larger of them; two points above 20 %. */
    static ReproducedFigure share(String finding, String quantity, Figure published, double target, double reproduced) {
        double tolerance = target > LARGE_SHARE ? LARGE_SHARE_TOLERANCE : tolerance(published, target);
        return new ReproducedFigure(finding, quantity, published.toString(), Rule.EQUAL, target, reproduced, tolerance);
    }

    static ReproducedFigure share(String finding, String quantity, Figure published, double reproduced) {
        return share(finding, quantity, published, published.value(), reproduced);
    }

    /** The share that a finding of one number is. */
    static ReproducedFigure share(String finding, String quantity, double reproduced) {
        return share(finding, quantity, Evidence.published().finding(finding).figure(), reproduced);
    }

    /** An effect: within a tenth of it or half a unit of the last digit, the larger of them. */
    static ReproducedFigure effect(
            String finding, String quantity, Figure published, double target, double reproduced) {
        return new ReproducedFigure(
                finding, quantity, published.toString(), Rule.EQUAL, target, reproduced, tolerance(published, target));
    }

    /** A figure that was printed as a range: anywhere in it. */
    static ReproducedFigure range(String finding, String quantity, double reproduced) {
        double minimum = Evidence.published().finding(finding).range().lower().value();
        double maximum = Evidence.published().finding(finding).range().upper().value();
        return new ReproducedFigure(
                finding,
                quantity,
                minimum + "-" + maximum,
                Rule.EQUAL,
                (minimum + maximum) / 2,
                reproduced,
                (maximum - minimum) / 2);
    }

    static ReproducedFigure above(String finding, String quantity, double bound, double reproduced) {
        return new ReproducedFigure(finding, quantity, words(finding), Rule.ABOVE, bound, reproduced, Double.NaN);
    }

    static ReproducedFigure below(String finding, String quantity, double bound, double reproduced) {
        return new ReproducedFigure(finding, quantity, words(finding), Rule.BELOW, bound, reproduced, Double.NaN);
    }

    /** A direction or an order that is a number within bounds, such as "about zero". */
    static ReproducedFigure about(String finding, String quantity, double target, double tolerance, double reproduced) {
        return new ReproducedFigure(finding, quantity, words(finding), Rule.EQUAL, target, reproduced, tolerance);
    }

    static ReproducedFigure shown(String finding, String quantity, double reproduced) {
        return new ReproducedFigure(finding, quantity, "", Rule.SHOWN, Double.NaN, reproduced, Double.NaN);
    }

    private static String words(String finding) {
        return Evidence.published().finding(finding).value().toString();
    }

    private static double tolerance(Figure published, double target) {
        return Math.max(RELATIVE_TOLERANCE * Math.abs(target), published.halfUnit());
    }

    /** The same figure where the population gives another number for it. */
    ReproducedFigure withReproduced(double number) {
        return new ReproducedFigure(finding, quantity, published, rule, target, number, tolerance);
    }

    boolean isWithin() {
        return switch (rule) {
            case EQUAL -> Math.abs(reproduced - target) <= tolerance;
            case ABOVE -> reproduced > target;
            case BELOW -> reproduced < target;
            case SHOWN -> true;
        };
    }

    /** How many tolerances the reproduced number lies from the target. */
    double miss() {
        return (reproduced - target) / tolerance;
    }

    /** Tells one figure from the others. */
    String key() {
        return finding + " " + quantity;
    }
}
