package dk.bip.model.trial;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How alike the outcomes of persons of one centre are, beyond chance: the intraclass correlation of a one-way analysis of variance with centres of
 * unequal size.
 *
 * <p>With k centres of n_j persons, N in all, and mean squares between and within centres: n0 = (N - sum n_j^2 / N) / (k - 1), correlation = (between - within) / (between
 * + (n0 - 1) within). It is over both arms together, and below 0 where centres differ less than by chance. The design effect, 1 + (n0 - 1) x
 * correlation, tells by how much the variance of a mean grows where whole centres, not persons, are assigned. A. Donner (1986), International
 * Statistical Review 54, 67-82. Immutable and thread-safe.
 *
 * @param correlation the correlation, at most 1
 * @param meanSize n0, the size of a centre, at least 1
 * @param centres how many centres have persons with a known outcome, at least 2
 */
public record CentreCorrelation(double correlation, double meanSize, int centres) implements Summarised {

    /**
     * Computes the correlation.
     *
     * @param table the persons, each with a centre
     * @param outcome what counts as the outcome
     * @return the correlation
     * @throws IllegalArgumentException if persons have no centre, the outcome looks behind the last week, fewer than two centres have persons with
     *     a known outcome, none has two, or the outcome does not vary
     */
    public static CentreCorrelation of(TrialTable table, OutcomeDefinition outcome) {
        OutcomeEffect.check(table, outcome);
        List<double[]> centres = CentrePersons.of(table).stream()
                .map(centre -> centre.persons().stream()
                        .map(outcome::of)
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray())
                .filter(values -> values.length > 0)
                .toList();
        double persons = 0;
        double sum = 0;
        double sizeSquares = 0;
        for (double[] values : centres) {
            persons += values.length;
            sum += sum(values);
            sizeSquares += (double) values.length * values.length;
        }
        int k = centres.size();
        Checks.that(
                k >= 2 && persons > k,
                "table must hold two centres with persons whose outcome is known, and one with two");
        double between = 0;
        double within = 0;
        for (double[] values : centres) {
            double mean = sum(values) / values.length;
            between += values.length * (mean - sum / persons) * (mean - sum / persons);
            for (double value : values) {
                within += (value - mean) * (value - mean);
            }
        }
        double size = (persons - sizeSquares / persons) / (k - 1);
        double meanBetween = between / (k - 1);
        double meanWithin = within / (persons - k);
        double first = centres.get(0)[0];
        Checks.that(
                centres.stream().flatMapToDouble(Arrays::stream).anyMatch(value -> value != first),
                "the outcome must vary between persons");
        return new CentreCorrelation((meanBetween - meanWithin) / (meanBetween + (size - 1) * meanWithin), size, k);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * Returns by how much the variance of a mean grows where whole centres are assigned.
     *
     * @return 1 + (n0 - 1) x correlation, not below 0
     */
    public double designEffect() {
        return Math.max(0, 1 + (meanSize - 1) * correlation);
    }

    /**
     * Returns the correlation and the design effect.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Correlation within " + centres + " centres " + Digits.of(correlation) + ", design effect "
                + Digits.of(designEffect());
    }
}
