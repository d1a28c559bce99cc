package dk.bip.core.caseworker;

import dk.bip.core.CaseworkerId;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A caseworker's general belief as seen from one citizen, drawn towards what caseworkers believe on the whole: for small caseloads, whose mean
 * is mostly chance. It stands beside the defined {@link JobOrientation}, is no event of a case, and no model predicts from it.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither mean nor date.
 *
 * @param caseworker whose orientation it is
 * @param date the day as of which it was calculated
 * @param mean the shrunken mean belief in the other citizens, on the 1-5 scale
 * @param others the number of other citizens in it, one or more
 * @param weight the weight of the caseload's own mean, more than 0 and less than 1; the rest is that of the mean over all caseworkers
 */
public record ShrunkenOrientation(CaseworkerId caseworker, LocalDate date, Score mean, int others, double weight)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param caseworker whose orientation it is
     * @param date the day as of which it was calculated
     * @param mean the shrunken mean belief in the other citizens, on the 1-5 scale
     * @param others the number of other citizens in it, one or more
     * @param weight the weight of the caseload's own mean, more than 0 and less than 1
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the mean has another range, there are no others, or the weight is out of range
     */
    public ShrunkenOrientation {
        Objects.requireNonNull(caseworker, "caseworker");
        Checks.day(date, "date");
        Checks.that(
                mean.range().equals(ScoreRange.ONE_TO_FIVE),
                () -> "mean must be in the range " + ScoreRange.ONE_TO_FIVE);
        Checks.that(others >= 1, "others must be 1 or more");
        Checks.between(weight, 0, 1, "weight");
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither mean nor date
     */
    @Override
    public String toString() {
        return "ShrunkenOrientation";
    }

    private Object writeReplace() {
        return new Proxy().holding(caseworker, date, mean, others, weight);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ShrunkenOrientation(
                    parts.next(CaseworkerId.class),
                    parts.next(LocalDate.class),
                    parts.next(Score.class),
                    parts.whole(),
                    parts.number());
        }
    }
}
