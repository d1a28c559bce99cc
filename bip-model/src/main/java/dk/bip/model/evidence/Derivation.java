package dk.bip.model.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * From published percentages to the proportions of our readings; decimal arithmetic, so that no digit is lost on the
 * way.
 */
final class Derivation {
    private Derivation() {}

    static List<Double> hundredths(String id) {
        return figures(id).stream().map(Figure::hundredth).toList();
    }

    static List<Double> decrease(String id) {
        return List.of(-finding(id).figure().hundredth());
    }

    static List<Double> hundredthsOfRange(String id) {
        FindingValue.Range range = finding(id).range();
        return List.of(range.lower().hundredth(), range.upper().hundredth());
    }

    /**
     * The base to which a gain in points and a gain in percent belong; the lower ends, with which the upper ends agree.
     */
    static List<Double> base(String points, String percent) {
        return List.of(ratio(
                finding(points).range().lower().printed(),
                finding(percent).range().lower().printed()));
    }

    static List<Double> rescaled(String series, String mean) {
        List<Figure> figures = figures(series);
        BigDecimal sum = figures.stream().reduce(Figure::plus).orElseThrow().printed();
        BigDecimal target = finding(mean).figure().printed().movePointLeft(2);
        BigDecimal count = BigDecimal.valueOf(figures.size());
        return figures.stream()
                .map(figure -> ratio(figure.printed().multiply(target).multiply(count), sum))
                .toList();
    }

    static List<Double> gap(String series, String widening) {
        List<Figure> figures = figures(series);
        Figure unadjusted = figures.get(figures.size() - 1).minus(figures.get(0));
        return List.of(unadjusted.plus(finding(widening).figure()).hundredth());
    }

    private static double ratio(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
    }

    private static List<Figure> figures(String id) {
        Finding finding = finding(id);
        return finding.value() instanceof FindingValue.Single single
                ? List.of(single.figure())
                : finding.series().figures();
    }

    private static Finding finding(String id) {
        return Evidence.published().finding(id);
    }
}
