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

    /** A term that points downwards at a horizon. */
    record NotPublished(String term, Horizon horizon) {}

    static List<NotPublished> notPublished(JobModelEstimates estimates) {
        List<String> names = estimates.termNames();
        List<NotPublished> found = new ArrayList<>();
        for (GroupedDifference group : estimates.description().groups()) {
            for (JobModelEstimates.Logit logit : estimates.logits()) {
                double difference = logit.coefficients().get(names.indexOf(group.term()));
                double level = difference + logit.coefficients().get(names.indexOf(group.level()));
                if (difference < 0) {
                    found.add(new NotPublished(group.term(), logit.horizon()));
                }
                if (level < 0) {
                    found.add(new NotPublished(group.level(), logit.horizon()));
                }
            }
        }
        return found;
    }
}
