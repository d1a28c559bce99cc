package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.internal.Moments;
import java.io.Serializable;

/**
 * What a share, or a difference of shares, comes to where a study is drawn again and again. Immutable, thread-safe and serializable.
 *
 * @param mean the mean over the replications, from -1 to 1
 * @param standardDeviation how far one study lies from it: the standard deviation over the replications, at least 0
 */
public record SimulatedShare(double mean, double standardDeviation) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @param mean the mean over the replications, from -1 to 1
     * @param standardDeviation the standard deviation over the replications, at least 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public SimulatedShare {
        mean = Checks.within(mean, -1, 1, "mean");
        standardDeviation = Checks.notNegative(standardDeviation, "standardDeviation");
    }

    static SimulatedShare of(double[] replications) {
        return new SimulatedShare(Moments.mean(replications), Math.sqrt(Moments.variance(replications)));
    }

    private Object writeReplace() {
        return new Proxy().holding(mean, standardDeviation);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new SimulatedShare(parts.number(), parts.number());
        }
    }
}
