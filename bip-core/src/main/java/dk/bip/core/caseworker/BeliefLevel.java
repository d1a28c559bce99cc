package dk.bip.core.caseworker;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;

/**
 * The five answers to the caseworker's question: how realistic is it that the citizen gets a job within the coming year? The anchors
 * are published (BIP-BELIEF-01); their coding 1-5 is our reading.
 */
public enum BeliefLevel implements Coded {
    /** Step 1. */
    NO(1, "Nej", "No"),
    /** Step 2. */
    DOUBTS(2, "Tvivler", "Doubts"),
    /** Step 3. */
    VARIES(3, "Det svinger", "It varies"),
    /** Step 4. */
    GOOD_CHANCES(4, "Gode chancer", "Good chances"),
    /** Step 5. */
    YES(5, "Ja", "Yes");

    private final int step;
    private final Text label;

    BeliefLevel(int step, String danish, String english) {
        this.step = step;
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the step on the 1-5 scale.
     *
     * @return 1 to 5
     */
    public int step() {
        return step;
    }

    /**
     * Returns the step as a score.
     *
     * @return the score
     */
    public Score score() {
        return ScoreRange.ONE_TO_FIVE.score(step);
    }

    /**
     * Returns the published anchor.
     *
     * @param language the language to read
     * @return the anchor
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the level of a step.
     *
     * @param step 1 to 5
     * @return the level
     * @throws IllegalArgumentException if the step is not from 1 to 5
     */
    public static BeliefLevel ofStep(int step) {
        Checks.that(step >= 1 && step <= 5, "step must be from 1 to 5");
        return values()[step - 1];
    }

    /**
     * Returns the level of a code.
     *
     * @param code the stable code
     * @return the level
     * @throws IllegalArgumentException if there is no level of that code
     */
    public static BeliefLevel ofCode(String code) {
        return Checks.codeOf("belief level", code, values(), BeliefLevel::code);
    }
}
