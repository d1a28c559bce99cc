package dk.bip.model.estimation;

import java.util.List;
import java.util.Map;

/** The lines that the summaries of several estimators share. Each is ended by a line feed. */
final class ResultLines {

    private ResultLines() {}

    /** What the standard errors are robust to; nothing without clusters. */
    static String clusters(
            Map<String, Long> clusters,
            SmallSampleCorrection correction,
            CoefficientTable coefficients,
            List<ClusterRemark> remarks) {
        if (clusters.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("Standard errors robust to clusters " + clusters + ", correction "
                + correction
                + (coefficients.covariance().isPositiveSemidefinite()
                        ? ""
                        : "; the two-way covariance is not positive semidefinite")
                + "\n");
        remarks.forEach(remark -> text.append(remark.text()).append('\n'));
        return text.toString();
    }

    /** How many rows were not used, and why. */
    static String dropped(Map<String, Long> dropped) {
        long rows = dropped.values().stream().mapToLong(Long::longValue).sum();
        return "Rows dropped " + rows + (dropped.isEmpty() ? "" : " " + dropped) + "\n";
    }

    /** How the search for the estimates went. */
    static String of(Convergence convergence) {
        return "Converged in " + convergence.iterations() + " iterations, " + convergence.stepHalvings()
                + " step-halvings\n";
    }
}
