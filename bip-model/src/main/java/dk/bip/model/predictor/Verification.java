package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.List;

/**
 * How a model did on its own reference cases.
 *
 * @param cases the number of cases that were scored
 * @param mismatches what differed, one sentence for each case that did; empty where all agree
 */
public record Verification(int cases, List<String> mismatches) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param cases the number of cases that were scored
     * @param mismatches what differed, one sentence for each case that did; empty where all agree
     * @throws IllegalArgumentException if there are more mismatches than cases
     */
    public Verification {
        mismatches = List.copyOf(mismatches);
        Checks.that(cases >= mismatches.size(), "there must not be more mismatches than cases");
    }

    /**
     * Tells whether there was a case and all agreed.
     *
     * @return true if the model proved itself
     */
    public boolean isPassed() {
        return cases > 0 && mismatches.isEmpty();
    }

    private Object writeReplace() {
        return new Proxy().holding(cases, mismatches);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Verification(parts.whole(), parts.list(String.class));
        }
    }
}
