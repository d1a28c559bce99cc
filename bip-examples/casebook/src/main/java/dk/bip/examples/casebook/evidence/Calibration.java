package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Finds the parameters at which the population reproduces the figures: penalised least squares by Gauss-Newton,
 *
 * <pre>sum over figures of (10 miss)^2 + sum over parameters of ((value - initial) / spread)^2</pre>
 *
 * <p>where a miss is in tolerances and the spread of a parameter a quarter of its range. A parameter that no figure speaks of stays at its
 * initial value, so that one figure can be left out and still be predicted. The derivatives are differences of two runs with the same draws.
 */
final class Calibration {

    private static final double WEIGHT_OF_FIGURE = 10;
    private static final double STEP_OF_DIFFERENCE = 0.25;
    private static final double LONGEST_STEP = 0.5;
    private static final double FIRST_DAMPING = 20;
    private static final double CHANGE_OF_DAMPING = 3;

    private final List<PopulationParameter> free;
    private final Measure measure;
    private final BiConsumer<String, Double> progress;

    /** What a set of parameters gives for the figures. */
    interface Measure {
        List<ReproducedFigure> at(PopulationParameters parameters);
    }

    Calibration(List<PopulationParameter> free, Measure measure, BiConsumer<String, Double> progress) {
        this.free = List.copyOf(free);
        this.measure = measure;
        this.progress = progress;
    }

    /** How the miss of each figure changes with the parameters, each in units of its spread. */
    Map<String, double[]> derivatives(PopulationParameters at) {
        Map<String, Double> base = misses(measure.at(at));
        Map<String, double[]> derivatives = new LinkedHashMap<>();
        base.keySet().forEach(figure -> derivatives.put(figure, new double[free.size()]));
        IntStream.range(0, free.size()).parallel().forEach(j -> {
            PopulationParameter parameter = free.get(j);
            double value = at.get(parameter);
            double step = STEP_OF_DIFFERENCE * spread(parameter);
            double moved = value + step <= parameter.greatest() ? value + step : value - step;
            Map<String, Double> there = misses(measure.at(at.with(parameter, moved)));
            double spreads = (moved - value) / spread(parameter);
            there.forEach((figure, miss) -> derivatives.get(figure)[j] = (miss - base.get(figure)) / spreads);
            progress.accept("derivative by " + parameter.parameterName(), sumOfSquares(there));
        });
        return derivatives;
    }

    private static double sumOfSquares(Map<String, Double> misses) {
        return misses.values().stream().mapToDouble(Calibration::square).sum();
    }

    /** Takes damped steps of Gauss and Newton with the same derivatives (Levenberg and Marquardt), and keeps the best. */
    PopulationParameters run(PopulationParameters start, Map<String, double[]> derivatives, int steps) {
        PopulationParameters best = start;
        Map<String, Double> bestMisses = misses(measure.at(start));
        double least = loss(start, bestMisses);
        double damping = FIRST_DAMPING;
        progress.accept("start, largest miss " + largest(bestMisses), least);
        for (int step = 1; step <= steps; step++) {
            PopulationParameters next = moved(best, direction(best, bestMisses, derivatives, damping));
            Map<String, Double> misses = misses(measure.at(next));
            double loss = loss(next, misses);
            progress.accept("step " + step + ", damping " + damping + ", largest miss " + largest(misses), loss);
            if (loss < least) {
                least = loss;
                best = next;
                bestMisses = misses;
                damping /= CHANGE_OF_DAMPING;
            } else {
                damping *= CHANGE_OF_DAMPING;
            }
        }
        return best;
    }

    /** Where one undamped step from the optimum leads when a figure is left out. */
    PopulationParameters without(
            PopulationParameters optimum,
            List<ReproducedFigure> atOptimum,
            Map<String, double[]> derivatives,
            String leftOut) {
        Map<String, Double> others = misses(atOptimum);
        others.remove(leftOut);
        return moved(optimum, direction(optimum, others, derivatives, 0));
    }

    /** How far a figure decides itself: 1 where no other figure says anything of its parameters, 0 where the others fix it. */
    double leverage(Map<String, double[]> derivatives, String figure) {
        double[] row = derivatives.get(figure);
        RealVector solved = new CholeskyDecomposition(new Array2DRowRealMatrix(information(derivatives.values()), false))
                .getSolver()
                .solve(new ArrayRealVector(row));
        return square(WEIGHT_OF_FIGURE) * solved.dotProduct(new ArrayRealVector(row));
    }

    private static String largest(Map<String, Double> misses) {
        return misses.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> Double.compare(Math.abs(a), Math.abs(b))))
                .map(Object::toString)
                .orElse("");
    }

    private double loss(PopulationParameters at, Map<String, Double> misses) {
        double sum = square(WEIGHT_OF_FIGURE) * sumOfSquares(misses);
        for (PopulationParameter parameter : free) {
            sum += square(offset(at, parameter));
        }
        return sum;
    }

    private double[] direction(
            PopulationParameters at,
            Map<String, Double> misses,
            Map<String, double[]> derivatives,
            double damping) {
        int p = free.size();
        double[] gradient = new double[p];
        for (Map.Entry<String, Double> miss : misses.entrySet()) {
            double[] row = derivatives.get(miss.getKey());
            for (int j = 0; j < p; j++) {
                gradient[j] -= square(WEIGHT_OF_FIGURE) * row[j] * miss.getValue();
            }
        }
        double[][] information = information(misses.keySet().stream().map(derivatives::get).toList());
        for (int j = 0; j < p; j++) {
            information[j][j] += damping;
            gradient[j] -= offset(at, free.get(j));
        }
        RealMatrix matrix = new Array2DRowRealMatrix(information, false);
        return new CholeskyDecomposition(matrix)
                .getSolver()
                .solve(new ArrayRealVector(gradient))
                .toArray();
    }

    private double[][] information(Collection<double[]> derivatives) {
        int p = free.size();
        double[][] information = new double[p][p];
        for (double[] row : derivatives) {
            for (int j = 0; j < p; j++) {
                for (int k = 0; k <= j; k++) {
                    information[j][k] += square(WEIGHT_OF_FIGURE) * row[j] * row[k];
                    information[k][j] = information[j][k];
                }
            }
        }
        for (int j = 0; j < p; j++) {
            information[j][j] += 1;
        }
        return information;
    }

    private PopulationParameters moved(PopulationParameters at, double[] direction) {
        double longest = Arrays.stream(direction).map(Math::abs).max().orElseThrow();
        double shrink = Math.min(1, LONGEST_STEP / longest);
        PopulationParameters moved = at;
        for (int j = 0; j < direction.length; j++) {
            PopulationParameter parameter = free.get(j);
            double step = shrink * direction[j] * spread(parameter);
            double value = Math.max(parameter.least(), Math.min(parameter.greatest(), at.get(parameter) + step));
            moved = moved.with(parameter, value);
        }
        return moved;
    }

    private static double spread(PopulationParameter parameter) {
        return (parameter.greatest() - parameter.least()) / 4;
    }

    private static double offset(PopulationParameters at, PopulationParameter parameter) {
        return (at.get(parameter) - parameter.initial()) / spread(parameter);
    }

    private static double square(double x) {
        return x * x;
    }

    private static Map<String, Double> misses(List<ReproducedFigure> figures) {
        Map<String, Double> misses = new LinkedHashMap<>();
        for (ReproducedFigure figure : figures) {
            misses.put(figure.key(), figure.miss());
        }
        return misses;
    }
}
