package dk.bip.core.change;

import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.util.Objects;
import java.util.Optional;

/**
 * Jacobson and Truax: the later score is expected to be the earlier one, and both are measured with error.
 *
 * <p>index = (post - pre) / (sqrt(2) SD sqrt(1 - r)) with the standard deviation SD and the reliability r; a change where its size exceeds
 * 1.96. It makes no allowance for regression to the mean, so that who was measured at a low moment seems to rise. N. S. Jacobson and P.
 * Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19.
 *
 * <p>Needs the two scores, a standard deviation and a reliability. Immutable and thread-safe.
 *
 * @param precision the standard deviation of the scores and their reliability
 */
public record JacobsonTruax(Reliability precision) implements ReliableChangeMethod {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that the part is there.
     *
     * @param precision the standard deviation of the scores and their reliability
     * @throws NullPointerException if it is null
     */
    public JacobsonTruax {
        Objects.requireNonNull(precision, "precision");
    }

    @Override
    public String code() {
        return "JT";
    }

    @Override
    public String source() {
        return "Jacobson and Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19";
    }

    @Override
    public double criticalValue() {
        return TWO_SIDED_95;
    }

    @Override
    public double reliability() {
        return precision.reliability();
    }

    @Override
    public double expected(double pre) {
        return pre;
    }

    @Override
    public double standardError() {
        return precision.standardErrorOfDifference();
    }

    @Override
    public Optional<JacobsonTruax> withReliability(double reliability) {
        return Optional.of(
                new JacobsonTruax(new Reliability(precision.standardDeviation(), reliability, precision.provenance())));
    }

    private Object writeReplace() {
        return new Proxy().holding(precision);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new JacobsonTruax(parts.next(Reliability.class));
        }
    }
}
