package dk.bip.model.fit;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.GroupedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether belief and orientation point the way that is published: upwards, the belief above the caseload's by its coefficient, the
 * orientation by the sum of both. Local rows may turn either.
 */
final class Directions {

    private Directions() {}

    /** A feature that points downwards at a horizon. */
    record NotPublished(String feature, Horizon horizon) {}

    static List<NotPublished> notPublished(JobModelEstimates estimates) {
        List<String> names = estimates.termNames();
        List<NotPublished> found = new ArrayList<>();
        for (GroupedDifference group : estimates.description().groups()) {
            int term = names.indexOf(group.term());
            int level = names.indexOf(group.level());
            for (JobModelEstimates.Logit logit : estimates.logits()) {
                double ofTerm = logit.coefficients().get(term);
                if (ofTerm < 0) {
                    found.add(new NotPublished(estimates.terms().get(term).feature(), logit.horizon()));
                }
                if (ofTerm + logit.coefficients().get(level) < 0) {
                    found.add(new NotPublished(estimates.terms().get(level).feature(), logit.horizon()));
                }
            }
        }
        return found;
    }
}
