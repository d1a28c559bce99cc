package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.questionnaire.Question;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far a citizen has come from a first score towards a target that was agreed on, and what is left. The score is as uncertain as any: what
 * has been travelled may be measurement error, which the {@link Change} on the scale tells.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither target nor score.
 *
 * @param start the score at the start of the period
 * @param left the distance from the score at its end to the target
 */
public record DistanceTravelled(Score start, TargetDistance left) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that the parts are of one scale.
     *
     * @param start the score at the start of the period
     * @param left the distance from the score at its end to the target
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the start has another range than the scale
     */
    public DistanceTravelled {
        Objects.requireNonNull(left, "left");
        Checks.that(
                start.range().equals(left.scale().range()),
                "start must have the range of the scale, " + left.scale().range());
    }

    /**
     * Returns how far the citizen has come.
     *
     * @return the way from the start towards the better, in units of the scale's range: negative where it went the other way
     */
    public double travelled() {
        return left.scale().direction().towardsBetter(left.score().minus(start));
    }

    /**
     * Returns the share of the way that lies behind.
     *
     * @return the way travelled over that from the start to the target: 1 or more at the target, negative where it went the other way; empty
     *     where the start was at the target or beyond it
     */
    public OptionalDouble share() {
        double whole = left.scale().direction().towardsBetter(left.target().minus(start));
        return whole > 0 ? OptionalDouble.of(travelled() / whole) : OptionalDouble.empty();
    }

    /**
     * Says in a plain sentence, for a citizen or caseworker to read, what has been travelled and what is left. Not for parsing: the words may
     * change.
     *
     * @param language the language to read
     * @return the sentence, with scores in it
     */
    public String describe(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String from = format.score(start.value());
        String now = format.score(left.score().value());
        String goal = format.score(left.target().value());
        return left.scale().label(language)
                + Words.in(
                        language,
                        ": fra " + from + " til " + now + " på vej mod " + goal + "; ",
                        ": from " + from + " to " + now + " on the way to " + goal + "; ")
                + (left.isReached()
                        ? Words.in(language, "målet er nået.", "the target is reached.")
                        : Words.in(language, "der er " + steps(format) + " tilbage.", steps(format) + " left."));
    }

    private String steps(LanguageFormat format) {
        double distance = left.distance();
        String size = format.score(distance);
        if (left.scale().range().kind() != ScoreRange.Kind.STEPS) {
            return size;
        }
        return distance == 1
                ? Words.in(format.language(), "et trin", "one step")
                : size + Words.in(format.language(), " trin", " steps");
    }

    /**
     * Says what is left in the words of a question: those of the step that the citizen is on, and those of the target.
     *
     * @param question a question of steps on the range of the scale, whose anchors are the words
     * @param language the language to read
     * @return the sentence, with the words of both steps, of a score between two steps those of the nearer, halfway those of the lower
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the question has other steps than the scale
     */
    public String describe(Question question, Language language) {
        ScoreRange range = left.scale().range();
        Checks.that(
                question.range().equals(range) && range.kind() == ScoreRange.Kind.STEPS,
                "question must have the steps of the scale, " + range);
        String now = anchor(question, left.score(), language);
        String goal = anchor(question, left.target(), language);
        return Words.in(language, "Nu: " + now + " Målet: " + goal, "Now: " + now + " Target: " + goal);
    }

    private static String anchor(Question question, Score score, Language language) {
        int step = (int) Math.ceil(score.value() - 0.5) - (int) question.range().minimum();
        return question.anchors().get(step).in(language);
    }

    /**
     * Returns the scale.
     *
     * @return a text that holds neither target nor score
     */
    @Override
    public String toString() {
        return "DistanceTravelled[" + left.scale() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(start, left);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new DistanceTravelled(parts.next(Score.class), parts.next(TargetDistance.class));
        }
    }
}
