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
 * <p>The phases of a series are found with a threshold, the reliable change of the scale ({@link Reliability#threshold(double)}):
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
 * <p>A pause in the middle of a movement is no turning point and does not divide the phase. Turned round in time, a series has the same
 * phases with progression and regression exchanged. The last phase may yet change with the next measurement; the ones before it do not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param movement which way the score moved
 * @param from the score with which the phase begins
 * @param to the score with which it ends, of a later date
 */
public record Phase(Movement movement, DatedScore from, DatedScore to) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param movement which way the score moved
     * @param from the score with which the phase begins
     * @param to the score with which it ends, of a later date
     * @throws IllegalArgumentException if the dates are not in order, the scores have different ranges, or a movement ends where it began
     */
    public Phase {
        Objects.requireNonNull(movement, "movement");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        ReliableChange.checkOrder(from, to);
        Checks.that(
                movement == Movement.STANDSTILL || from.value() != to.value(),
                "the scores must differ where the movement is progression or regression");
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
        String before = LanguageFormat.of(language).score(from.value());
        String after = LanguageFormat.of(language).score(to.value());
        String what = movement.label(language);
        return Words.in(
                language,
                what + " fra den " + first + " til den " + last + " (fra " + before + " til " + after + ").",
                what + " from " + first + " to " + last + " (from " + before + " to " + after + ").");
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
        return new Proxy().holding(movement, from, to);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Phase(parts.next(Movement.class), parts.next(DatedScore.class), parts.next(DatedScore.class));
        }
    }
}
