package dk.bip.model.feature;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a prediction rested on: the features that were used as given, those that were missing and imputed, and those that were missing
 * although the model requires them.
 *
 * @param used the names of the features with a value
 * @param imputed the names of the features that took their conditional mean
 * @param missing the names of the required features without a value
 */
public record Coverage(List<String> used, List<String> imputed, List<String> missing) implements Serializable {

    /**
     * Checks that each feature stands in one list only.
     *
     * @param used the names of the features with a value
     * @param imputed the names of the features that took their conditional mean
     * @param missing the names of the required features without a value
     * @throws IllegalArgumentException if there is no feature or one stands twice
     */
    public Coverage {
        used = List.copyOf(used);
        imputed = List.copyOf(imputed);
        missing = List.copyOf(missing);
        Set<String> all = new HashSet<>(used);
        all.addAll(imputed);
        all.addAll(missing);
        int count = used.size() + imputed.size() + missing.size();
        Checks.that(count > 0, "coverage must speak of at least one feature");
        Checks.that(all.size() == count, "coverage must not name a feature twice");
    }

    /**
     * Returns the share of the features that have a value.
     *
     * @return 0 to 1
     */
    public double share() {
        return (double) used.size() / (used.size() + imputed.size() + missing.size());
    }

    private Object writeReplace() {
        return new Proxy().holding(used, imputed, missing);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Coverage(parts.list(String.class), parts.list(String.class), parts.list(String.class));
        }
    }
}
