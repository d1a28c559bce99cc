package dk.bip.core.progression;

import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A score and the day of the measurement that gave it. Immutable and thread-safe.
 *
 * @param date the day of the measurement
 * @param score the score, 1 to 5
 */
public record DatedScore(LocalDate date, Score score) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that both parts are there.
     *
     * @param date the day of the measurement
     * @param score the score, 1 to 5
     */
    public DatedScore {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(score, "score");
    }

    double value() {
        return score.value();
    }

    static void checkOrder(List<DatedScore> points) {
        for (int i = 1; i < points.size(); i++) {
            Checks.that(
                    points.get(i - 1).date().isBefore(points.get(i).date()),
                    "points must be in order of their dates, no two of the same date");
        }
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
}
