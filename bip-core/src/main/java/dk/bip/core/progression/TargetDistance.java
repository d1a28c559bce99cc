package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.Objects;

/**
 * How far a score is from a target that was agreed on. Immutable and thread-safe.
 *
 * @param scale what the target is for
 * @param target the target
 * @param score the score at the end of the period
 */
public record TargetDistance(Scale scale, Score target, Score score) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that all parts are there.
     *
     * @param scale what the target is for
     * @param target the target
     * @param score the score at the end of the period
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if target or score has another range than the scale
     */
    public TargetDistance {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(score, "score");
        Checks.that(
                target.range().equals(scale.range()) && score.range().equals(scale.range()),
                "target and score must have the range of the scale, " + scale.range());
    }

    /**
     * Returns the distance.
     *
     * @return how far the score has to move for the better: positive short of the target, nought at it, negative beyond it
     */
    public double distance() {
        return scale.direction().towardsBetter(target.minus(score));
    }

    /**
     * Tells whether the target is reached.
     *
     * @return true where the score is at the target or beyond it
     */
    public boolean isReached() {
        return distance() <= 0;
    }

    /**
     * Says the distance in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence
     */
    public String describe(Language language) {
        String goal = LanguageFormat.of(language).score(target.value());
        String now = LanguageFormat.of(language).score(score.value());
        return scale.label(language)
                + Words.in(
                        language,
                        isReached()
                                ? ": målet på " + goal + " er nået."
                                : ": " + now + " nu, og målet er " + goal + ".",
                        isReached()
                                ? ": the target of " + goal + " is reached."
                                : ": " + now + " now, and the target is " + goal + ".");
    }

    /**
     * Returns the scale.
     *
     * @return a text that holds neither target nor score
     */
    @Override
    public String toString() {
        return "TargetDistance[" + scale + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(scale, target, score);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new TargetDistance(parts.next(Scale.class), parts.next(Score.class), parts.next(Score.class));
        }
    }
}
