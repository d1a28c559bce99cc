package dk.bip.examples.casebook.evidence;

import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How little the log-odds can rise from a horizon to the next, over everything that the known features can be: a sum over the features, as
 * each moves freely in its domain. Where features are missing, the coefficients are the effective ones and what the averaging can take is
 * taken off: with tau the standard deviation of what is missing, {@code |tau(next)^2 - tau(this)^2| / 2}. Where nothing is below 0,
 * probabilities never fall with the horizon.
 */
final class LeastRise {

    private final FittedLogits fit;
    private final double[][] covariance;
    private final List<double[][]> values = new ArrayList<>();
    private final List<int[]> termsOf = new ArrayList<>();

    LeastRise(FittedLogits fit) {
        this.fit = fit;
        this.covariance = fit.covarianceOfTerms().toArray();
        for (String feature : fit.document().features()) {
            int[] terms = IntStream.range(0, fit.terms().size())
                    .filter(j -> fit.terms().get(j).feature().equals(feature))
                    .toArray();
            termsOf.add(terms);
            values.add(corners(feature)
                    .mapToObj(value -> IntStream.of(terms)
                            .mapToDouble(j -> fit.terms().get(j).of(value)
                                    - fit.references().get(j))
                            .toArray())
                    .toArray(double[][]::new));
        }
    }

    /** Where a sum of the terms of a feature can be least. */
    private static DoubleStream corners(String name) {
        Domain domain = FeatureCatalogue.builtIn().named(name).domain();
        boolean ends =
                domain.kind() == Domain.Kind.RANGE && !domain.equals(Domain.SCORE) || name.equals(Feature.AGE.name());
        return ends
                ? DoubleStream.of(domain.minimum(), domain.maximum())
                : IntStream.rangeClosed((int) domain.minimum(), (int) domain.maximum())
                        .asDoubleStream();
    }

    /** What is known of the terms that are missing, and what it makes of the logits. */
    record Averaged(double[][] coefficients, double[] tau) {}

    /** The effective coefficients, 0 for what is missing, and tau of each horizon where some features are missing. */
    Averaged averaged(BitSet missing) {
        int horizons = fit.logits().size();
        int[] gone = terms(missing, true);
        int[] known = terms(missing, false);
        double[][] effective = new double[horizons][fit.terms().size()];
        double[] tau = new double[horizons];
        DecompositionSolver solver = known.length == 0 || gone.length == 0
                ? null
                : new CholeskyDecomposition(matrix(known, known)).getSolver();
        RealMatrix given = solver == null ? null : solver.solve(matrix(known, gone));
        RealMatrix left = gone.length == 0 ? null : matrix(gone, gone);
        if (given != null) {
            left = left.subtract(matrix(gone, known).multiply(given));
        }
        for (int h = 0; h < horizons; h++) {
            List<Double> b = fit.logits().get(h).coefficients();
            for (int k = 0; k < known.length; k++) {
                effective[h][known[k]] = b.get(known[k]);
                for (int m = 0; m < gone.length; m++) {
                    effective[h][known[k]] += given.getEntry(k, m) * b.get(gone[m]);
                }
            }
            double variance = 0;
            for (int m = 0; m < gone.length; m++) {
                for (int n = 0; n < gone.length; n++) {
                    variance += b.get(gone[m]) * left.getEntry(m, n) * b.get(gone[n]);
                }
            }
            tau[h] = Math.sqrt(variance);
        }
        return new Averaged(effective, tau);
    }

    private int[] terms(BitSet missing, boolean gone) {
        return IntStream.range(0, termsOf.size())
                .filter(f -> missing.get(f) == gone)
                .flatMap(f -> IntStream.of(termsOf.get(f)))
                .toArray();
    }

    private RealMatrix matrix(int[] rows, int[] columns) {
        double[][] part = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                part[i][j] = covariance[rows[i]][columns[j]];
            }
        }
        return new Array2DRowRealMatrix(part, false);
    }

    /** The least of any rise to the next horizon. */
    double least(BitSet missing) {
        Averaged averaged = averaged(missing);
        double least = Double.POSITIVE_INFINITY;
        for (int h = 1; h < fit.logits().size(); h++) {
            least = Math.min(least, least(missing, averaged, h));
        }
        return least;
    }

    /** The least rise to a horizon, by its place, from the one before. */
    double least(BitSet missing, int horizon) {
        return least(missing, averaged(missing), horizon);
    }

    private double least(BitSet missing, Averaged averaged, int h) {
        double sum = fit.logits().get(h).intercept() - fit.logits().get(h - 1).intercept();
        for (int f = missing.nextClearBit(0); f < termsOf.size(); f = missing.nextClearBit(f + 1)) {
            int[] terms = termsOf.get(f);
            double least = Double.POSITIVE_INFINITY;
            for (double[] corner : values.get(f)) {
                double rise = 0;
                for (int k = 0; k < terms.length; k++) {
                    rise += (averaged.coefficients()[h][terms[k]] - averaged.coefficients()[h - 1][terms[k]])
                            * corner[k];
                }
                least = Math.min(least, rise);
            }
            sum += least;
        }
        double before = averaged.tau()[h - 1];
        double after = averaged.tau()[h];
        return sum - Math.abs(after * after - before * before) / 2;
    }
}
