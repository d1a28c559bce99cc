package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import java.io.Serializable;
import java.util.Objects;

/**
 * A stretch of time in which a score moved up, moved down, or did neither reliably. A phase ends with the measurement with which the next
 * one begins.
 *
 * <p>The phases of a series are found with a threshold:
 *
 * <ol>
 *   <li>A turning point is a highest or lowest score since the turning point before it (or since the beginning) from which a later score
 *       moves away, down from the highest or up from the lowest, by more than the threshold.
 *   <li>From a lowest to the next highest turning point there is progression, from a highest to the next lowest regression.
 *   <li>Since the last turning point, the last phase of movement runs to the highest (lowest) score reached.
 *   <li>Before the first phase of movement and after the last there is standstill; where no move exceeds the threshold, throughout.
 *   <li>Where the same extreme is reached several times, the movement to it ends at the first and the movement from it begins at the last;
 *       between them there is standstill.
 * </ol>
 *
 * <p>Where lower scores are better, progression is from a highest to the next lowest turning point, and regression the other way round. A
 * scale whose reliability is not known has no threshold and no phases.
 *
 * <p>The threshold grows with the number n of measurements, because the extremes of many lie further apart than two. It is the reliable
 * change at 95 % ({@link Reliability#threshold(double)}, whatever the level of the calculator) times q(n) / q(2), where q(n) is the 95 %
 * quantile of the range of n standard normal variables (the studentized range of infinite degrees of freedom, R {@code qtukey(.95, n,
 * Inf)}): 1.196 for 3, 1.392 for 5, 1.583 for 9, 1.690 for 13 and 1.984 for 40. Up to 40 it is 1 + 0.5005 l - 0.0913 l^2 + 0.0114 l^3 with
 * l = ln(n / 2), right to 0.008, beyond that the quantile itself. So a true score that stays where it is, with the noise that the
 * reliability stands for, shows a phase of movement in 5 % of series of any length; with the threshold of two measurements it is 28, 56 and
 * 76 % for 5, 9 and 13.
 *
 * <p>That is promised for an index. A dimension that was answered in whole steps throughout moves by a step or not at all, and has a table
 * of its own: the least number of steps that the answers lie apart in at most 5 % of such series, by n and the standard error of
 * measurement. With what is assumed of BIP's items it is two steps of two measurements, three of 3 to 17 and all four of more, and the
 * series that show a phase are 4.0, 0.5, 1.5 and 3.0 % for 2, 5, 9 and 13.
 *
 * <p>So a phase is one as judged over n measurements, and may go when more are made: the last one because the next measurement may change
 * it, and any because the threshold is higher then. Whoever looks after each measurement sees a phase more often than 5 %: of made-up series
 * of 13 in which nothing happened, 16 % showed one after some measurement and 5 % after the last. Of those whose true score rose by a
 * step after the fourth, 98 % showed one after the last, and 1.5 % one on the way that had gone (ours, with the noise of an index of BIP).
 *
 * <p>A pause in the middle of a movement is no turning point and does not divide the phase. Turned round in time, a series has the same
 * phases with progression and regression exchanged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param movement which way the score moved
 * @param from the score with which the phase begins
 * @param to the score with which it ends, of a later date
 * @param measurements over how many measurements it was judged, two or more
 */
public record Phase(Movement movement, DatedScore from, DatedScore to, int measurements) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param movement which way the score moved
     * @param from the score with which the phase begins
     * @param to the score with which it ends, of a later date
     * @param measurements over how many measurements it was judged, two or more
     * @throws IllegalArgumentException if the dates are not in order, the scores have different ranges, a movement ends where it began, or
     *     there are fewer than two measurements
     */
    public Phase {
        Objects.requireNonNull(movement, "movement");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        ReliableChange.checkOrder(from, to);
        Checks.that(
                movement == Movement.STANDSTILL || from.value() != to.value(),
                "the scores must differ where the movement is progression or regression");
        Checks.that(measurements >= 2, "measurements must be 2 or more");
    }

    /**
     * Returns the difference.
     *
     * @return the last score minus the first
     */
    public double difference() {
        return to.score().minus(from.score());
    }

    /**
     * Says the phase in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence
     */
    public String describe(Language language) {
        String first = LanguageFormat.of(language).date(from.date());
        String last = LanguageFormat.of(language).date(to.date());
        String scores = LanguageFormat.of(language).scores(from.value(), to.value());
        String what = movement.label(language);
        return Words.in(
                language,
                what + " fra den " + first + " til den " + last + " (" + scores + "), vurderet over " + measurements
                        + " målinger.",
                what + " from " + first + " to " + last + " (" + scores + "), as judged over " + measurements
                        + " measurements.");
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither movement, dates nor scores
     */
    @Override
    public String toString() {
        return "Phase";
    }

    private Object writeReplace() {
        return new Proxy().holding(movement, from, to, measurements);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Phase(
                    parts.next(Movement.class),
                    parts.next(DatedScore.class),
                    parts.next(DatedScore.class),
                    parts.whole());
        }
    }
}
