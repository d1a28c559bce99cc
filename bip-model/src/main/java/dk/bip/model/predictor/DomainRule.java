package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;

/**
 * A corner of the features' domains that cannot occur: where one feature has a value, another is at most so much. In the first interval of
 * an episode, for example, there have not been ten changes of caseworker. The proof that probabilities never fall with the horizon leaves
 * such corners out, and a row in one gets no estimate.
 *
 * @param feature the name of the one feature
 * @param value its value
 * @param bounded the name of the other feature
 * @param maximum what the other is then at most
 */
public record DomainRule(String feature, double value, String bounded, double maximum) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param feature the name of the one feature
     * @param value its value
     * @param bounded the name of the other feature
     * @param maximum what the other is then at most
     * @throws IllegalArgumentException if a name is blank, both are one, or a number is not finite
     */
    public DomainRule {
        Checks.notBlank(feature, "feature");
        Checks.notBlank(bounded, "bounded");
        Checks.that(!feature.equals(bounded), "feature and bounded must be two features");
        value = Checks.finite(value, "value") + 0.0;
        maximum = Checks.finite(maximum, "maximum") + 0.0;
    }

    private Object writeReplace() {
        return new Proxy().holding(feature, value, bounded, maximum);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new DomainRule(parts.text(), parts.number(), parts.text(), parts.number());
        }
    }
}
