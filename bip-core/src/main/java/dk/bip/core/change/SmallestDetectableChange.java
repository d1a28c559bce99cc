package dk.bip.core.change;

import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * The smallest change that can be told from measurement error, in units of the scale: of one person 1.96 sqrt(2) SEM with the standard error
 * of measurement SEM = SD sqrt(1 - r), of the mean of n people that divided by sqrt(n).
 *
 * <p>What a person's change must exceed by {@link JacobsonTruax} is this. H. C. W. de Vet, C. B. Terwee, D. L. Knol and L. M. Bouter (2006),
 * "When to use agreement versus reliability measures", Journal of Clinical Epidemiology 59, 1033-1039; C. B. Terwee et al. (2007), Journal of
 * Clinical Epidemiology 60, 34-42. Immutable and thread-safe.
 *
 * @param precision the standard deviation of the scores and their reliability
 */
public record SmallestDetectableChange(Reliability precision) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that the part is there.
     *
     * @param precision the standard deviation of the scores and their reliability
     * @throws NullPointerException if it is null
     */
    public SmallestDetectableChange {
        Objects.requireNonNull(precision, "precision");
    }

    /**
     * Returns the smallest change of one person.
     *
     * @return 1.96 sqrt(2) SEM, in units of the scale
     */
    public double ofIndividual() {
        return ChangeMethod.TWO_SIDED_95 * precision.standardErrorOfDifference();
    }

    /**
     * Returns the smallest mean change of a group.
     *
     * @param people how many they are, one or more
     * @return 1.96 sqrt(2) SEM / sqrt(people), in units of the scale
     * @throws IllegalArgumentException if the number is below one
     */
    public double ofGroup(int people) {
        Checks.that(people >= 1, "people must be 1 or more, but is " + people);
        return ofIndividual() / Math.sqrt(people);
    }

    private Object writeReplace() {
        return new Proxy().holding(precision);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new SmallestDetectableChange(parts.next(Reliability.class));
        }
    }
}
