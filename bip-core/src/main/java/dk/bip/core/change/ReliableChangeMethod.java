package dk.bip.core.change;

import dk.bip.core.indicator.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method that sets the later score against the one to be expected if nothing had changed, in units of how far measurement error takes the
 * two apart: index = (post - expected(pre)) / standard error. The methods differ in these two alone.
 *
 * <p>The verdict rests on a reliability, which is often assumed, so {@link #holdsFor} says for which it is the same.
 */
public interface ReliableChangeMethod extends ChangeMethod {

    /**
     * Returns the reliability that the method was given.
     *
     * @return the reliability of the earlier scores, between 0 and 1 and neither
     */
    double reliability();

    /**
     * Returns the later score to be expected if nothing had changed.
     *
     * @param pre the earlier score, in units of the scale
     * @return the expected score, in units of the scale; it rises with the earlier one or stays
     */
    double expected(double pre);

    /**
     * Returns how far measurement error takes the later score from the one expected.
     *
     * @return the standard error, in units of the scale, positive
     */
    double standardError();

    /**
     * Returns the same method with another reliability, all else as it is.
     *
     * @param reliability the reliability of the earlier scores, between 0 and 1 and neither
     * @return the method, or empty where it is not defined for that reliability
     */
    Optional<? extends ReliableChangeMethod> withReliability(double reliability);

    @Override
    default double index(ScorePair pair) {
        return (pair.post() - expected(pair.pre())) / standardError() + 0.0;
    }

    /**
     * Returns for which reliabilities the verdict on a change is the one that it is.
     *
     * @param pair the scores
     * @param direction which way is for the better
     * @return a new unmodifiable list of ranges in rising order, in whole hundredths from 0.01 to 0.99; for some pairs the one that the
     *     method was given falls between two hundredths and belongs to none
     * @throws NullPointerException if an argument is null
     */
    default List<ReliabilityRange> holdsFor(ScorePair pair, Direction direction) {
        ChangeCategory verdict = categoryOf(pair, direction);
        List<ReliabilityRange> ranges = new ArrayList<>();
        int first = 0;
        for (int hundredths = 1; hundredths <= 100; hundredths++) {
            boolean same = hundredths < 100
                    && withReliability(hundredths / 100.0)
                            .map(method -> method.categoryOf(pair, direction) == verdict)
                            .orElse(false);
            if (same && first == 0) {
                first = hundredths;
            } else if (!same && first > 0) {
                ranges.add(new ReliabilityRange(first / 100.0, (hundredths - 1) / 100.0));
                first = 0;
            }
        }
        return List.copyOf(ranges);
    }
}
