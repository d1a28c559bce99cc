package dk.bip.core.change;

import dk.bip.core.indicator.Direction;
import java.io.Serializable;

/**
 * A way to judge whether the change of a person's score is more than the method takes for none. A method of one's own is one class that
 * implements this, or {@link ReliableChangeMethod} where it sets the later score against the one to be expected; nothing else changes, and
 * {@link ChangeAssessment} takes it as any other.
 *
 * <p>What a method needs beside the two scores, its constructor asks for by type: a {@link dk.bip.core.indicator.Reliability}, the
 * {@link GroupStatistics} of the group, the reliability of the second measurement. Implementations are immutable, thread-safe and
 * serializable, give the same digits everywhere, and promise: the index rises with the later score; is turned over where all scores are
 * (a person and group with every score negated has the negated index); and knows no better or worse, which is the caller's direction.
 *
 * <p>What they find where nothing happens, with a reliability of 0.8 (by formula, held by a test):
 *
 * <table>
 * <caption>Of 100 people who did not change</caption>
 * <thead><tr><th>method</th><th>changed</th><th>of those who start in the lowest tenth: risen</th><th>fallen</th></tr></thead>
 * <tbody>
 * <tr><td>{@link JacobsonTruax}</td><td>5</td><td>7</td><td>0.4</td></tr>
 * <tr><td>{@link GulliksenLordNovick}, {@link HsuLinnLord}</td><td>5</td><td>2.5</td><td>2.5</td></tr>
 * <tr><td>{@link NunnallyKotsch}</td><td>6</td><td>3</td><td>3</td></tr>
 * <tr><td>{@link EdwardsNunnally}</td><td>14</td><td>7</td><td>7</td></tr>
 * </tbody>
 * </table>
 *
 * <p>{@link HagemanArrindell} is not defined there: its group must change by more than measurement error.
 */
public interface ChangeMethod extends Serializable {

    /** What 1.96 is: the two-sided 95 % point of a normal variable, as the papers round it. */
    double TWO_SIDED_95 = 1.96;

    /**
     * Returns the short name by which the field knows the method.
     *
     * @return a stable code such as {@code JT}, not blank
     */
    String code();

    /**
     * Returns where the method is from.
     *
     * @return authors, year and journal of its paper
     */
    String source();

    /**
     * Returns the index of a change.
     *
     * @param pair the scores
     * @return a finite number, greater the higher the later score, whichever way is for the better
     */
    double index(ScorePair pair);

    /**
     * Returns what the index is held against.
     *
     * @return the cut-off of the paper, positive
     */
    double criticalValue();

    /**
     * Tells whether a size of the index is a change.
     *
     * @param size the index without its sign, zero or more
     * @return true where it exceeds the {@linkplain #criticalValue() cut-off}
     */
    default boolean isChange(double size) {
        return size > criticalValue();
    }

    /**
     * Returns the verdict on a change.
     *
     * @param pair the scores
     * @param direction which way is for the better
     * @return {@link ChangeCategory#IMPROVED}, {@link ChangeCategory#UNCHANGED} or {@link ChangeCategory#DETERIORATED}
     * @throws NullPointerException if an argument is null
     */
    default ChangeCategory categoryOf(ScorePair pair, Direction direction) {
        double better = direction.towardsBetter(index(pair));
        if (!isChange(Math.abs(better))) {
            return ChangeCategory.UNCHANGED;
        }
        return better > 0 ? ChangeCategory.IMPROVED : ChangeCategory.DETERIORATED;
    }
}
