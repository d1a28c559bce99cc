package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;

/**
 * Which model, and which version of it. The same reference and the same inputs give the same digits.
 *
 * @param id the stable id of the model
 * @param version the version of the model
 */
public record ModelReference(String id, String version) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param id the stable id of the model
     * @param version the version of the model
     * @throws IllegalArgumentException if a text is blank
     */
    public ModelReference {
        Checks.notBlank(id, "id");
        Checks.notBlank(version, "version");
    }

    private Object writeReplace() {
        return new Proxy().holding(id, version);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ModelReference(parts.text(), parts.text());
        }
    }
}
