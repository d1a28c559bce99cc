package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;

/**
 * Two terms that an explanation tells as a difference and a level: a caseworker's belief in a citizen, less the belief in all of the
 * caseload, and that general belief, the job orientation. With phi the coefficient of the belief b and theta that of the orientation o, both
 * measured from their references,
 *
 * <pre>phi b + theta o = phi (b - o) + (phi + theta) o</pre>
 *
 * <p>so that the two lines sum to the two contributions. b is a rescaled step and o a mean of whole ones: the lines are not on one scale.
 * Where one of the two is missing the other is one line.
 *
 * @param term the name of the term, such as the belief
 * @param level the name of the term that is taken from it, such as the orientation
 */
public record GroupedDifference(String term, String level) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param term the name of the term, such as the belief
     * @param level the name of the term that is taken from it, such as the orientation
     * @throws IllegalArgumentException if a name is blank or both are one
     */
    public GroupedDifference {
        Checks.notBlank(term, "term");
        Checks.notBlank(level, "level");
        Checks.that(!term.equals(level), "term and level must be two terms");
    }

    private Object writeReplace() {
        return new Proxy().holding(term, level);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new GroupedDifference(parts.text(), parts.text());
        }
    }
}
