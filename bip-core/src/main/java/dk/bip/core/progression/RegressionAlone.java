package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.change.ChangeMethod;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.Objects;

/**
 * A change beside the one that regression to the mean alone would give: who is measured at a low moment is measured higher the next time,
 * whatever was done meanwhile.
 *
 * <p>With the mean M of comparable citizens and the reliability r of the scale, a score x is followed by M + r (x - M) on average where nothing
 * changes, so the change to be expected is (1 - r) (M - x), give or take 1.96 SD sqrt(1 - r^2) in 95 of 100 cases (T. L. Kelley, 1947; as in
 * {@link dk.bip.core.change.GulliksenLordNovick}). An intervention often begins when things are at their worst, and then this is the least that
 * will seem to come of it.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no score.
 *
 * @param change the change on a scale
 * @param mean the mean of comparable citizens on that scale, the caller's, in the range of the scale
 */
public record RegressionAlone(ReliableChange change, double mean) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param change the change on a scale
     * @param mean the mean of comparable citizens on that scale, the caller's, in the range of the scale
     * @throws NullPointerException if the change is null
     * @throws IllegalArgumentException if the mean is out of the range, or not a number
     */
    public RegressionAlone {
        Objects.requireNonNull(change, "change");
        mean = Checks.within(
                mean,
                change.from().score().range().minimum(),
                change.from().score().range().maximum(),
                "mean");
    }

    /**
     * Returns the change that regression to the mean alone would give.
     *
     * @return (1 - r) (mean - earlier score), in units of the scale's range, positive where the score would rise
     */
    public double expectedChange() {
        return (1 - change.reliability().reliability()) * (mean - change.from().value()) + 0.0;
    }

    /**
     * Returns how far the change lies from the expected one in 95 of 100 cases where nothing changes.
     *
     * @return 1.96 SD sqrt(1 - r^2), in units of the scale's range
     */
    public double spread() {
        Reliability precision = change.reliability();
        return ChangeMethod.TWO_SIDED_95
                * precision.standardDeviation()
                * Math.sqrt(1 - precision.reliability() * precision.reliability());
    }

    /**
     * Tells whether regression to the mean and chance would give as much.
     *
     * @return true where the change lies within {@link #spread()} of the expected one
     */
    public boolean explainsTheChange() {
        return Math.abs(change.difference() - expectedChange()) <= spread();
    }

    /**
     * Says in plain sentences, for a citizen or caseworker to read, what regression to the mean alone would give. Not for parsing: the words
     * may change.
     *
     * @param language the language to read
     * @return the sentences, with changes in them
     */
    public String describe(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String expected = format.change(expectedChange());
        String spread = format.score(spread());
        return Words.in(
                        language,
                        "Uden at noget var sket, ville en måling fra denne score i gennemsnit følges af en ændring på "
                                + expected + " mod gennemsnittet, ± " + spread + " i 95 af 100 tilfælde.",
                        "Had nothing happened, a score like this would on average be followed by a change of "
                                + expected + " towards the mean, ± " + spread + " in 95 of 100 cases.")
                + (explainsTheChange()
                        ? Words.in(
                                language, " Ændringen er ikke større end det.", " The change is no larger than that.")
                        : Words.in(language, " Ændringen er større end det.", " The change is larger than that."));
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no score
     */
    @Override
    public String toString() {
        return "RegressionAlone";
    }

    private Object writeReplace() {
        return new Proxy().holding(change, mean);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new RegressionAlone(parts.next(ReliableChange.class), parts.number());
        }
    }
}
