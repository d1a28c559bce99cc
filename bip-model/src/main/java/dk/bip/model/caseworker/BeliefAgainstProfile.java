package dk.bip.model.caseworker;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import java.io.Serializable;

/**
 * A caseworker's belief in a citizen beside the belief that citizens with the same profile usually get. Equal profiles are not equal people:
 * the caseworker may see what no form asks for, so that a difference is a question and no error.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither date nor belief.
 *
 * @param belief the caseworker's belief, with its date
 * @param usual the mean belief in citizens with this profile, 1 to 5
 * @param standardError the standard error of that mean, from estimation alone and as if rows were independent; 0 or more
 * @param spread the standard deviation of the beliefs in citizens with this profile around the estimated mean; above 0
 */
public record BeliefAgainstProfile(DatedScore belief, double usual, double standardError, double spread)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param belief the caseworker's belief, with its date
     * @param usual the mean belief in citizens with this profile, 1 to 5
     * @param standardError the standard error of that mean
     * @param spread the standard deviation of the beliefs in citizens with this profile
     * @throws NullPointerException if the belief is null
     * @throws IllegalArgumentException if the belief has another range, or a number is out of range or not a number
     */
    public BeliefAgainstProfile {
        Checks.that(
                belief.score().range().equals(ScoreRange.ONE_TO_FIVE),
                () -> "belief must be in the range " + ScoreRange.ONE_TO_FIVE);
        usual = Checks.within(usual, 1, 5, "usual");
        standardError = Checks.notNegative(standardError, "standardError");
        spread = Checks.notNegative(spread, "spread");
        Checks.that(spread > 0, "spread must be above 0");
    }

    /**
     * Returns the difference.
     *
     * @return the belief minus the usual one, in steps; negative where the caseworker believes less
     */
    public double difference() {
        return belief.value() - usual;
    }

    /**
     * Returns how far a belief may lie from the usual one to be among the middle ones.
     *
     * @param level the share of the citizens with this profile in the middle, between 0 and 1 and neither, such as 0.9
     * @return the normal quantile times the spread, in steps
     * @throws IllegalArgumentException if the level is out of range, or not a number
     */
    public double usualDistance(double level) {
        return NormalDistribution.halfWidth(level) * spread;
    }

    /**
     * Tells whether the belief is lower than usual by more than chance and what differs between people would have it.
     *
     * @param level the share of the citizens with this profile in the middle, such as 0.9, below which 5 percent lie by chance alone
     * @return true where the difference is below minus {@link #usualDistance}
     * @throws IllegalArgumentException if the level is out of range, or not a number
     */
    public boolean isBelow(double level) {
        return difference() < -usualDistance(level);
    }

    /**
     * Says the difference with its uncertainty, as a question. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return two sentences, with the belief in them
     */
    public String describe(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        double distance = usualDistance(0.9);
        String range = format.score(Math.max(1, usual - distance))
                + Words.in(language, " og ", " to ")
                + format.score(Math.min(5, usual + distance));
        return Words.in(
                language,
                "Borgere med denne profil får i gennemsnit en tro på " + format.score(usual)
                        + ", ni af ti mellem " + range + "; her er den " + format.score(belief.value())
                        + ". Hvad ser du hos denne borger, som svarene ikke viser?",
                "Citizens with this profile get a belief of " + format.score(usual)
                        + " on average, nine of ten from " + range + "; here it is " + format.score(belief.value())
                        + ". What do you see in this citizen that the answers do not show?");
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither date nor belief
     */
    @Override
    public String toString() {
        return "BeliefAgainstProfile";
    }

    private Object writeReplace() {
        return new Proxy().holding(belief, usual, standardError, spread);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new BeliefAgainstProfile(
                    parts.next(DatedScore.class), parts.number(), parts.number(), parts.number());
        }
    }
}
