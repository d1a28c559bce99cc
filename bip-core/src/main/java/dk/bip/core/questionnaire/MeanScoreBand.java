package dk.bip.core.questionnaire;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import java.util.Objects;

/**
 * The three bands of the citizen's mean score by which S1 tabulates job search (findings BIP-SEARCH-11 to -17). They group a
 * population in a table; they say nothing about what a citizen should be offered.
 */
public enum MeanScoreBand {
    /** Below 2.5. */
    BELOW_2_5("under 2,5", "below 2.5"),
    /** From 2.5 to 3.5, both included. */
    FROM_2_5_TO_3_5("2,5 til 3,5", "2.5 to 3.5"),
    /** Above 3.5. */
    ABOVE_3_5("over 3,5", "above 3.5");

    private static final double LOWER_EDGE = 2.5;
    private static final double UPPER_EDGE = 3.5;

    private final Text label;

    MeanScoreBand(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the band of a mean score.
     *
     * @param meanScore the mean score, 1 to 5
     * @return the band; the edges 2.5 and 3.5 belong to the middle one
     * @throws NullPointerException if {@code meanScore} is null
     * @throws IllegalArgumentException if {@code meanScore} is not in the range 1 to 5
     */
    public static MeanScoreBand of(Score meanScore) {
        Checks.that(
                Objects.requireNonNull(meanScore, "mean score").range().equals(ScoreRange.ONE_TO_FIVE),
                "mean score must be in the range " + ScoreRange.ONE_TO_FIVE);
        double value = meanScore.value();
        if (value < LOWER_EDGE) {
            return BELOW_2_5;
        }
        return value <= UPPER_EDGE ? FROM_2_5_TO_3_5 : ABOVE_3_5;
    }

    /**
     * Returns the band's name for a table.
     *
     * @param language the language
     * @return the label
     * @throws NullPointerException if {@code language} is null
     */
    public String label(Language language) {
        return label.in(language);
    }
}
