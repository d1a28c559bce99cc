package dk.bip.core.measurement;

import dk.bip.core.indicator.Score;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A score and the day of the measurement that gave it. Immutable and thread-safe.
 *
 * @param date the day of the measurement
 * @param score the score
 */
public record DatedScore(LocalDate date, Score score) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that both parts are there.
     *
     * @param date the day of the measurement
     * @param score the score
     */
    public DatedScore {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(score, "score");
    }

    /**
     * Returns the value of the score.
     *
     * @return a decimal in the range of the scale
     */
    public double value() {
        return score.value();
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither date nor score
     */
    @Override
    public String toString() {
        return "DatedScore";
    }

    private Object writeReplace() {
        return new Proxy().holding(date, score);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new DatedScore(parts.next(LocalDate.class), parts.next(Score.class));
        }
    }
}
