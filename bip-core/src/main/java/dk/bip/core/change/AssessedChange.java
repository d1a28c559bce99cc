package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * A change and what a {@link ChangeAssessment} found it to be. Immutable and thread-safe.
 *
 * @param pair the scores
 * @param index the index of the method, finite, positive where the later score is above what the method expects
 * @param category the category
 */
public record AssessedChange(ScorePair pair, double index, ChangeCategory category) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param pair the scores
     * @param index the index of the method, finite, positive where the later score is above what the method expects
     * @param category the category
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the index is not finite
     */
    public AssessedChange {
        Objects.requireNonNull(pair, "pair");
        index = Checks.finite(index, "index");
        Objects.requireNonNull(category, "category");
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither score nor category
     */
    @Override
    public String toString() {
        return "AssessedChange";
    }

    private Object writeReplace() {
        return new Proxy().holding(pair, index, category);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new AssessedChange(parts.next(ScorePair.class), parts.number(), parts.next(ChangeCategory.class));
        }
    }
}
