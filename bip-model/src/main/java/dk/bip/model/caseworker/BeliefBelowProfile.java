package dk.bip.model.caseworker;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.attention.AttentionFact;
import dk.bip.core.attention.AttentionRule;
import dk.bip.core.attention.AttentionTopic;
import dk.bip.core.attention.Saying;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.util.List;
import java.util.Objects;

/**
 * The caseworker believes less than citizens with this profile usually get: the judgement of one citizen is influenced by the belief in the rest
 * of the caseload (BIP-BELIEF-04). At a level of 0.9 it asks in about 5 percent of cases in which nothing but chance is behind it.
 *
 * <p>Immutable and thread-safe; holds no person's data.
 *
 * @param profile which belief is usual
 * @param level the share of the citizens with one profile in the middle, between 0 and 1 and neither; 0.9 by default
 */
public record BeliefBelowProfile(BeliefProfile profile, double level) implements AttentionRule {

    private static final long serialVersionUID = 1L;
    private static final double DEFAULT_LEVEL = 0.9;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "BELIEF_BELOW_PROFILE",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvad ser du hos denne borger, som gør din tro lavere, end borgere med samme profil plejer at få?",
                            "What do you see in this citizen that makes your belief lower than citizens with the same profile usually get?"))
            .withFinding("BIP-BELIEF-04")
            .withSayings(Saying.NOT_READY, Saying.CANNOT_SEARCH);

    /**
     * Checks the parts.
     *
     * @param profile which belief is usual
     * @param level the share of the citizens with one profile in the middle, between 0 and 1 and neither; 0.9 by default
     * @throws NullPointerException if the profile is null
     * @throws IllegalArgumentException if the level is out of range, or not a number
     */
    public BeliefBelowProfile {
        Objects.requireNonNull(profile, "profile");
        Checks.between(level, 0, 1, "level");
    }

    /**
     * Returns the rule of a profile with our threshold.
     *
     * @param profile which belief is usual
     * @return the rule at a level of 0.9
     * @throws NullPointerException if the profile is null
     */
    public static BeliefBelowProfile of(BeliefProfile profile) {
        return new BeliefBelowProfile(profile, DEFAULT_LEVEL);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the share of the citizens with one profile in the middle, between 0 and 1 and neither
     * @return a new rule
     * @throws IllegalArgumentException if the level is out of range, or not a number
     */
    public BeliefBelowProfile withLevel(double other) {
        return new BeliefBelowProfile(profile, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        return profile
                .compare(snapshot)
                .filter(compared -> compared.isBelow(level))
                .map(BeliefBelowProfile::fact)
                .stream()
                .toList();
    }

    private static AttentionFact fact(BeliefAgainstProfile compared) {
        return AttentionFact.of(
                "CASEWORKER.CASEWORKER_BELIEF=" + Checks.plain(compared.belief().value()),
                compared.belief().date(),
                Text.of(words(compared, Language.DANISH), words(compared, Language.ENGLISH)));
    }

    private static String words(BeliefAgainstProfile compared, Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String belief = format.score(compared.belief().value());
        String usual = format.score(compared.usual());
        String spread = format.number(compared.spread(), 1);
        return Text.of(
                        "sagsbehandlerens tro er " + belief + "; borgere med samme profil får i gennemsnit " + usual
                                + " med en spredning på " + spread,
                        "the caseworker's belief is " + belief + "; citizens with the same profile get " + usual
                                + " on average, with a standard deviation of " + spread)
                .in(language);
    }

    /**
     * Returns the level.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "BeliefBelowProfile[level " + level + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(profile, level);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new BeliefBelowProfile(parts.next(BeliefProfile.class), parts.number());
        }
    }
}
