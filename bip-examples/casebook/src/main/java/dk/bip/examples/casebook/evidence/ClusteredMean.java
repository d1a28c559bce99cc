package dk.bip.examples.casebook.evidence;

import java.util.HashMap;
import java.util.Map;

/** A mean over rows, and its standard error clustered by citizen and caseworker (Cameron, Gelbach and Miller 2011, without a correction). */
final class ClusteredMean {

    private final Map<Integer, double[]> citizens = new HashMap<>();
    private final Map<Integer, double[]> caseworkers = new HashMap<>();
    private final Map<Long, double[]> both = new HashMap<>();
    private int rows;
    private double sum;

    /** Adds a row whose value is a deviation from what is expected of it. */
    void add(int citizen, int caseworker, double value) {
        citizens.computeIfAbsent(citizen, key -> new double[1])[0] += value;
        caseworkers.computeIfAbsent(caseworker, key -> new double[1])[0] += value;
        both.computeIfAbsent((long) citizen << Integer.SIZE | caseworker, key -> new double[1])[0] += value;
        rows++;
        sum += value;
    }

    int rows() {
        return rows;
    }

    double mean() {
        return sum / rows;
    }

    double standardError() {
        double variance = squares(citizens) + squares(caseworkers) - squares(both);
        return Math.sqrt(Math.max(0, variance)) / rows;
    }

    private static double squares(Map<?, double[]> sums) {
        double squares = 0;
        for (double[] sum : sums.values()) {
            squares += sum[0] * sum[0];
        }
        return squares;
    }
}
