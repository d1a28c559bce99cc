package dk.bip.examples.casebook;

import dk.bip.model.estimation.ClusterRemark;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.EstimationResult;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.Locale;
import java.util.Map;

/** What every fit prints. */
final class Estimates {

    private Estimates() {}

    static void addCoefficients(QuantityTable quantities, EstimationResult result, String statistic) {
        for (Coefficient coefficient : result.coefficients().coefficients()) {
            quantities.add(coefficient.term(), "estimate", coefficient.estimate());
            if (coefficient.hasStandardError()) {
                quantities.add(coefficient.term(), "std_error", coefficient.standardError());
                quantities.add(coefficient.term(), statistic, coefficient.z());
                quantities.add(coefficient.term(), "p", coefficient.p());
                ConfidenceInterval interval = coefficient.confidenceInterval();
                quantities.add(coefficient.term(), "conf_low", interval.lower());
                quantities.add(coefficient.term(), "conf_high", interval.upper());
            }
        }
    }

    /** A fit that did not converge has thrown before. */
    static void addWhole(QuantityTable quantities, EstimationResult result) {
        quantities.add("converged", 1);
        quantities.add(
                "rows_dropped",
                result.droppedRows().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        quantities.add("observations", result.observations());
    }

    /** How many clusters the errors rest on, and a 1 for each thing to know of them. */
    static void addClusters(QuantityTable quantities, Map<String, Long> clusters, EstimationResult result) {
        clusters.values().forEach(count -> quantities.add("clusters", count));
        for (ClusterRemark remark : result.clusterRemarks()) {
            String quantity = remark.kind().name().toLowerCase(Locale.ROOT);
            if (remark.kind() == ClusterRemark.Kind.FEW_CLUSTERS) {
                quantities.add(quantity, 1);
            } else {
                quantities.add(remark.subject(), quantity, 1);
            }
        }
    }
}
