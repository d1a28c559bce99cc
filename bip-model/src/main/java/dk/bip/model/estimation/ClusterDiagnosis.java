package dk.bip.model.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a cluster-robust covariance beside the model's for what its reader should know. */
final class ClusterDiagnosis {

    private static final long FEW = 10;
    private static final double FAR_BELOW = 1.0 / 3;

    /** Below this share of the model's error a robust one is the rounding of nought. */
    private static final double NOTHING = 1e-7;

    private ClusterDiagnosis() {}

    /**
     * The remarks on the kinds of cluster, and then on the terms.
     *
     * @throws EstimationException if the clusters say nothing of any term
     */
    static List<ClusterRemark> of(
            Map<String, Long> clusters, List<String> terms, double[][] robust, double[][] modelBased) {
        List<ClusterRemark> remarks = new ArrayList<>();
        clusters.forEach((name, count) -> {
            if (count < FEW) {
                remarks.add(new ClusterRemark(
                        ClusterRemark.Kind.FEW_CLUSTERS,
                        name,
                        name + " has " + count + " clusters only: errors that rest on fewer than " + FEW
                                + " are too small on average"));
            }
        });
        int withoutInformation = 0;
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            double ratio = robust[i][i] / modelBased[i][i];
            if (Math.abs(ratio) < NOTHING * NOTHING) {
                withoutInformation++;
                remarks.add(new ClusterRemark(
                        ClusterRemark.Kind.NO_INFORMATION,
                        term,
                        "the clusters say nothing of " + term + ", as copies of one another do"));
            } else if (ratio < 0) {
                remarks.add(new ClusterRemark(
                        ClusterRemark.Kind.NEGATIVE_VARIANCE,
                        term,
                        "the two-way cluster-robust variance of " + term + " is negative"));
            } else if (ratio < FAR_BELOW * FAR_BELOW) {
                remarks.add(new ClusterRemark(
                        ClusterRemark.Kind.FAR_BELOW_MODEL,
                        term,
                        "the cluster-robust error of " + term + " is less than a third of the model's"));
            }
        }
        if (withoutInformation == terms.size()) {
            throw new EstimationException(
                    "the clusters say nothing of the coefficients, as copies of one another do: " + clusters
                            + "\nMaybe other clusters, or errors of the model?",
                    List.copyOf(clusters.keySet()));
        }
        return List.copyOf(remarks);
    }
}
