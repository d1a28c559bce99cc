package dk.bip.model.fit;

import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ClusterRemark;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader of the estimates should know of them. */
final class Remarks {

    /** Events for each coefficient, below which maximum likelihood is known to be biased (Peduzzi et al. 1996). */
    private static final int EVENTS_FOR_A_TERM = 10;

    private Remarks() {}

    static List<String> of(JobModelEstimates estimates, boolean withPrior) {
        List<String> remarks = new ArrayList<>();
        Set<String> ofClusters = new LinkedHashSet<>();
        for (JobModelEstimates.Logit logit : estimates.logits()) {
            if (logit.pulled() > 0) {
                remarks.add("the coefficients of " + logit.horizon() + " were pulled "
                        + Math.round(100 * logit.pulled()) + " % of the way to those of the shorter horizon");
            }
            BinaryRegressionResult fit = estimates.fit(logit.horizon());
            long rarer = Math.min(fit.events(), fit.observations() - fit.events());
            if (!withPrior
                    && rarer < EVENTS_FOR_A_TERM * (long) logit.coefficients().size()) {
                remarks.add("there are fewer than " + EVENTS_FOR_A_TERM + " events for each term within "
                        + logit.horizon() + ": a prior would steady the estimates");
            }
            fit.clusterRemarks().stream().map(ClusterRemark::text).forEach(ofClusters::add);
        }
        remarks.addAll(ofClusters);
        Directions.notPublished(estimates)
                .forEach(one -> remarks.add("the direction of " + one.feature() + " within " + one.horizon()
                        + " is not the published one"));
        return remarks;
    }
}
