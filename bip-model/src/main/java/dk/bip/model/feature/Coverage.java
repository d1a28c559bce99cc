package dk.bip.model.feature;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a row is known.
 *
 * @param known the names of the features with a value
 * @param missing the names of the features without one
 * @param outsideDomain the names of those among the missing whose value in the case lies outside the feature's domain
 */
public record Coverage(List<String> known, List<String> missing, List<String> outsideDomain) implements Serializable {

    /**
     * Checks that each feature stands in one list only.
     *
     * @param known the names of the features with a value
     * @param missing the names of the features without one
     * @param outsideDomain the names of those among the missing whose value in the case lies outside the feature's domain
     * @throws IllegalArgumentException if there is no feature, one stands twice, or one outside its domain is not missing
     */
    public Coverage {
        known = List.copyOf(known);
        missing = List.copyOf(missing);
        outsideDomain = List.copyOf(outsideDomain);
        Set<String> all = new HashSet<>(known);
        all.addAll(missing);
        int count = known.size() + missing.size();
        Checks.that(count > 0, "coverage must speak of at least one feature");
        Checks.that(all.size() == count, "coverage must not name a feature twice");
        Checks.that(
                new HashSet<>(outsideDomain).size() == outsideDomain.size() && missing.containsAll(outsideDomain),
                "outsideDomain must name each feature once, and only such that are missing");
    }

    /**
     * Returns the share of the features that have a value.
     *
     * @return 0 to 1
     */
    public double share() {
        return (double) known.size() / (known.size() + missing.size());
    }

    private Object writeReplace() {
        return new Proxy().holding(known, missing, outsideDomain);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Coverage(parts.list(String.class), parts.list(String.class), parts.list(String.class));
        }
    }
}
