package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.indicator.Score;
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
     */
    public TargetDistance {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(score, "score");
    }

    /**
     * Returns the distance.
     *
     * @return the target minus the score: positive below the target, nought at it, negative above it
     */
    public double distance() {
        return target.value() - score.value();
    }

    /**
     * Tells whether the target is reached.
     *
     * @return true where the score is at the target or above it
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
        String goal = Words.score(target.value(), Objects.requireNonNull(language, "language"));
        String now = Words.score(score.value(), language);
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
}
