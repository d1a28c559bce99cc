package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What holds for the results of every estimator. */
final class ResultChecks {

    private ResultChecks() {}

    static void rows(long observations, long events) {
        Checks.that(observations >= 1, "observations must be at least 1");
        Checks.that(events >= 0 && events <= observations, "events must be from 0 to observations");
    }

    static void clusters(Map<String, Long> clusters, List<String> names) {
        Checks.that(clusters.keySet().equals(Set.copyOf(names)), "clusters must be those of the regression");
    }

    /** A sorted copy. */
    static TreeMap<String, Long> counts(Map<String, Long> counts) {
        Checks.that(
                counts.values().stream().allMatch(count -> count >= 0),
                "counts of rows and clusters must be at least 0");
        return new TreeMap<>(counts);
    }
}
