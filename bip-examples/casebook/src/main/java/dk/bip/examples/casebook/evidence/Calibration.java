package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Finds the parameters at which the population reproduces the figures: penalised least squares by Gauss-Newton,
 *
 * <pre>sum over figures of 100 (miss^2 + miss^4) + sum over parameters of ((value - initial) / spread)^2</pre>
 *
 * <p>where a miss is in tolerances, so that one beyond its tolerance weighs most, and the spread of a parameter a quarter of its range. A
 * parameter that no figure speaks of stays at its initial value. The derivatives are differences of two runs with the same draws.
 */
final class Calibration {

    private static final double WEIGHT_OF_FIGURE = 100;
    private static final double STEP_OF_DIFFERENCE = 0.5;
    private static final double LONGEST_STEP = 0.5;
    private static final double FIRST_DAMPING = 20;
    private static final double CHANGE_OF_DAMPING = 9;

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
            double moved = value + step <= parameter.maximum() ? value + step : value - step;
            Map<String, Double> there = misses(measure.at(at.with(parameter, moved)));
            double spreads = (moved - value) / spread(parameter);
            there.forEach((figure, miss) -> derivatives.get(figure)[j] = (miss - base.get(figure)) / spreads);
            progress.accept("derivative by " + parameter.parameterName(), ofFigures(there));
        });
        return derivatives;
    }

    private static double ofFigures(Map<String, Double> misses) {
        return misses.values().stream()
                .mapToDouble(miss -> WEIGHT_OF_FIGURE * square(miss) * (1 + square(miss)))
                .sum();
    }

    /**
     * Takes damped steps of Gauss and Newton (Levenberg and Marquardt) and keeps the best. Each step tries a damping and a ninth of it at
     * once, and corrects the derivatives by what it found (Broyden).
     */
    PopulationParameters run(PopulationParameters start, Map<String, double[]> derivatives, int steps) {
        return run(start, derivatives, steps, FIRST_DAMPING);
    }

    /** From a start that is near already one may step out boldly, with little damping. */
    PopulationParameters run(
            PopulationParameters start, Map<String, double[]> derivatives, int steps, double firstDamping) {
        Map<String, double[]> slopes = new LinkedHashMap<>();
        derivatives.forEach((figure, row) -> slopes.put(figure, row.clone()));
        Trial best = trial(start);
        double damping = firstDamping;
        progress.accept("start, largest miss " + largest(best.misses), best.loss);
        for (int step = 1; step <= steps; step++) {
            Trial from = best;
            List<Trial> trials = DoubleStream.of(damping, damping / CHANGE_OF_DAMPING)
                    .parallel()
                    .mapToObj(tried -> trial(moved(from.at, direction(from.at, from.misses, slopes, tried))))
                    .toList();
            Trial better = trials.get(0).loss <= trials.get(1).loss ? trials.get(0) : trials.get(1);
            progress.accept(
                    "step " + step + ", damping " + damping + ", largest miss " + largest(better.misses), better.loss);
            trials.forEach(trial -> correct(slopes, from, trial));
            if (better.loss < best.loss) {
                best = better;
                damping /= better == trials.get(1) ? CHANGE_OF_DAMPING : 1;
            } else {
                damping *= CHANGE_OF_DAMPING;
            }
        }
        return best.at;
    }

    /** Broyden's update: along the way that was gone the derivatives then give what was found. */
    private void correct(Map<String, double[]> slopes, Trial from, Trial to) {
        double[] way = new double[free.size()];
        double length = 0;
        for (int j = 0; j < way.length; j++) {
            way[j] = offset(to.at, free.get(j)) - offset(from.at, free.get(j));
            length += square(way[j]);
        }
        if (length == 0) {
            return;
        }
        for (Map.Entry<String, Double> miss : to.misses.entrySet()) {
            double[] row = slopes.get(miss.getKey());
            double surprise = miss.getValue() - from.misses.get(miss.getKey());
            for (int j = 0; j < way.length; j++) {
                surprise -= row[j] * way[j];
            }
            for (int j = 0; j < way.length; j++) {
                row[j] += surprise * way[j] / length;
            }
        }
    }

    /** What one set of parameters comes to. */
    private record Trial(PopulationParameters at, Map<String, Double> misses, double loss) {}

    private Trial trial(PopulationParameters at) {
        Map<String, Double> misses = misses(measure.at(at));
        return new Trial(at, misses, loss(at, misses));
    }

    /**
     * How far a figure decides itself where all figures come out: 1 where no other says anything of its parameters, 0 where the others fix
     * it.
     */
    double leverage(Map<String, double[]> derivatives, String figure) {
        double[][] information = information();
        derivatives.values().forEach(row -> add(information, row, WEIGHT_OF_FIGURE));
        RealVector row = new ArrayRealVector(derivatives.get(figure));
        return WEIGHT_OF_FIGURE
                * new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
                        .getSolver()
                        .solve(row)
                        .dotProduct(row);
    }

    private static String largest(Map<String, Double> misses) {
        return misses.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> Double.compare(Math.abs(a), Math.abs(b))))
                .map(Object::toString)
                .orElse("");
    }

    private double loss(PopulationParameters at, Map<String, Double> misses) {
        double sum = ofFigures(misses);
        for (PopulationParameter parameter : free) {
            sum += square(offset(at, parameter));
        }
        return sum;
    }

    /** The damped step; a parameter at an end of its range that would leave it is held there, and the others go on without it. */
    private double[] direction(
            PopulationParameters at, Map<String, Double> misses, Map<String, double[]> derivatives, double damping) {
        int p = free.size();
        double[] gradient = new double[p];
        double[][] information = information();
        for (Map.Entry<String, Double> miss : misses.entrySet()) {
            double[] row = derivatives.get(miss.getKey());
            double weight = WEIGHT_OF_FIGURE * (1 + 2 * square(miss.getValue()));
            for (int j = 0; j < p; j++) {
                gradient[j] -= weight * row[j] * miss.getValue();
            }
            add(information, row, weight);
        }
        for (int j = 0; j < p; j++) {
            information[j][j] += damping;
            gradient[j] -= offset(at, free.get(j));
        }
        while (true) {
            double[] direction = new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .solve(new ArrayRealVector(gradient))
                    .toArray();
            boolean leaves = false;
            for (int j = 0; j < p; j++) {
                if (leavesRange(at, free.get(j), direction[j])) {
                    leaves = true;
                    hold(j, information, gradient);
                }
            }
            if (!leaves) {
                return direction;
            }
        }
    }

    private static boolean leavesRange(PopulationParameters at, PopulationParameter parameter, double direction) {
        double value = at.get(parameter);
        return direction > 0 && value >= parameter.maximum() || direction < 0 && value <= parameter.minimum();
    }

    private static void hold(int parameter, double[][] information, double[] gradient) {
        for (int k = 0; k < gradient.length; k++) {
            information[parameter][k] = 0;
            information[k][parameter] = 0;
        }
        information[parameter][parameter] = 1;
        gradient[parameter] = 0;
    }

    /** What the initial values say of the parameters. */
    private double[][] information() {
        double[][] information = new double[free.size()][free.size()];
        for (int j = 0; j < information.length; j++) {
            information[j][j] = 1;
        }
        return information;
    }

    private static void add(double[][] information, double[] row, double weight) {
        for (int j = 0; j < row.length; j++) {
            for (int k = 0; k <= j; k++) {
                information[j][k] += weight * row[j] * row[k];
                information[k][j] = information[j][k];
            }
        }
    }

    private PopulationParameters moved(PopulationParameters at, double[] direction) {
        double longest = Arrays.stream(direction).map(Math::abs).max().orElseThrow();
        double shrink = Math.min(1, LONGEST_STEP / longest);
        PopulationParameters moved = at;
        for (int j = 0; j < direction.length; j++) {
            PopulationParameter parameter = free.get(j);
            double step = shrink * direction[j] * spread(parameter);
            double value = Math.max(parameter.minimum(), Math.min(parameter.maximum(), at.get(parameter) + step));
            moved = moved.with(parameter, value);
        }
        return moved;
    }

    private static double spread(PopulationParameter parameter) {
        return (parameter.maximum() - parameter.minimum()) / 4;
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
