package dk.bip.model.card;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * What must be known of a term before its coefficient is read, such as why it is negative where more of the feature is better.
 *
 * @param term the name of the term in the model
 * @param explanation what a reader must know, in both languages
 */
public record TermNote(String term, Text explanation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param term the name of the term in the model
     * @param explanation what a reader must know, in both languages
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the term is blank
     */
    public TermNote {
        Checks.notBlank(term, "term");
        Objects.requireNonNull(explanation, "explanation");
    }

    private Object writeReplace() {
        return new Proxy().holding(term, explanation);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new TermNote(parts.text(), parts.next(Text.class));
        }
    }
}
