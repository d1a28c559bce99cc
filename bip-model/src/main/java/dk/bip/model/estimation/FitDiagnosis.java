package dk.bip.model.estimation;

import dk.bip.model.internal.Cholesky;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for why a binary regression has no estimates: the directions in which its likelihood may grow for ever, and the columns to name.
 *
 * @param directions the last step, and the direction of the least information
 * @param minimumInformation the information in the second direction as a share of that at the null model
 */
record FitDiagnosis(double[][] directions, double minimumInformation) implements Serializable {
    private static final long serialVersionUID = 1L;

    static final double SHARE_THAT_MATTERS = 1e-3;
    private static final double SHARE_OF_COMBINATION = 1e-5;
    private static final double SHARE_OF_MOVE = 0.5;
    private static final int ROUNDS = 20;

    /** By inverse iteration. */
    static FitDiagnosis of(NewtonState newton) {
        double[] scales = newton.scales();
        double[] weakest = newton.step();
        double growth = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] right = new double[weakest.length];
            for (int j = 0; j < right.length; j++) {
                right[j] = scales[j] * scales[j] * weakest[j];
            }
            weakest = newton.factor().solve(right);
            growth = 0;
            for (int j = 0; j < right.length; j++) {
                growth += scales[j] * scales[j] * weakest[j] * weakest[j];
            }
            growth = Math.sqrt(growth);
            if (!(growth > 0)) {
                break;
            }
            weakest = Matrices.scaled(weakest, 1 / growth);
        }
        // A step of exactly nothing is no direction, and belongs to a fit that stands still.
        return growth > 0
                ? new FitDiagnosis(new double[][] {newton.step(), weakest}, 1 / growth)
                : new FitDiagnosis(new double[][] {newton.step(), newton.step()}, 1);
    }

    static CollinearityException collinear(Cholesky broken, List<String> terms) {
        List<String> columns = new ArrayList<>(List.of(terms.get(broken.dependentColumn())));
        double[] weights = broken.dependence();
        for (int j = 0; j < weights.length; j++) {
            if (Math.abs(weights[j]) > SHARE_OF_COMBINATION) {
                columns.add(terms.get(j));
            }
        }
        List<String> others = columns.subList(1, columns.size());
        return new CollinearityException(
                "column " + columns.get(0)
                        + (others.isEmpty() ? " does not vary" : " is a combination of " + String.join(", ", others))
                        + "\nMaybe leave it out?",
                columns);
    }

    static SeparationException separated(List<String> columns) {
        return new SeparationException(
                "events and non-events are separated by " + String.join(", ", columns)
                        + ": the likelihood has no maximum\nMaybe withFirthPenalty(), a prior, or fewer columns?",
                columns);
    }

    static NotConvergedException uninformed(List<String> columns, int iterations) {
        return new NotConvergedException(
                "the data say next to nothing of " + String.join(", ", columns) + " where the fit stands still"
                        + "\nMaybe nearly separated, or the offsets lie too far apart: withFirthPenalty() or a prior?",
                columns,
                iterations);
    }

    static NotConvergedException notConverged(
            String reason, int iterations, double[] step, double[] scales, List<String> terms, boolean intercept) {
        List<String> columns = step == null ? List.of() : columnsOf(step, scales, terms, intercept, SHARE_OF_MOVE);
        return new NotConvergedException(
                "the fit did not converge in " + iterations + " iterations: " + reason
                        + (columns.isEmpty() ? "" : "; " + String.join(", ", columns) + " moved most"),
                columns,
                iterations);
    }

    /** The columns that matter in a direction, each on its own scale. */
    static List<String> columnsOf(
            double[] direction, double[] scales, List<String> terms, boolean intercept, double share) {
        int first = intercept ? 1 : 0;
        double largest = 0;
        for (int j = first; j < direction.length; j++) {
            largest = Math.max(largest, Math.abs(direction[j]) * scales[j]);
        }
        List<String> columns = new ArrayList<>();
        for (int j = first; j < direction.length; j++) {
            if (Math.abs(direction[j]) * scales[j] >= share * largest) {
                columns.add(terms.get(j));
            }
        }
        return columns;
    }
}
