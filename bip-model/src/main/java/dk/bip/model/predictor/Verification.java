package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
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
}
