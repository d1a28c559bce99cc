package dk.bip.core.attention;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import java.util.List;
import java.util.Optional;

/**
 * The citizen believes in a job and the caseworker hardly does, in answers that belong together: 1.1 and 2.7 percent are in a job where the
 * caseworker says no or doubts, 26.8 where the caseworker says yes (BIP-BELIEF-01, an association).
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param citizenScore the citizen's belief, 1 to 5, at or above which it is high; 4 by default
 * @param caseworkerScore the caseworker's belief, 1 to 5, at or below which it is low; 2 by default
 */
public record CitizenBelievesMore(double citizenScore, double caseworkerScore) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "CITIZEN_BELIEVES_MORE",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvad ser borgeren, som du ikke har set endnu?",
                            "What does the citizen see that you have not seen yet?"))
            .withFinding("BIP-BELIEF-01")
            .withSayings(Saying.NOT_READY, Saying.CANNOT_SEARCH);

    /**
     * Checks the thresholds.
     *
     * @param citizenScore the citizen's belief, 1 to 5, at or above which it is high; 4 by default
     * @param caseworkerScore the caseworker's belief, 1 to 5, at or below which it is low; 2 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public CitizenBelievesMore {
        Checks.that(
                citizenScore >= 1 && citizenScore <= 5,
                () -> "citizenScore must be from 1 to 5, but is " + citizenScore);
        Checks.that(
                caseworkerScore >= 1 && caseworkerScore <= 5,
                () -> "caseworkerScore must be from 1 to 5, but is " + caseworkerScore);
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static CitizenBelievesMore withDefaults() {
        return new CitizenBelievesMore(4, 2);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the citizen's belief, 1 to 5, at or above which it is high; 4 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CitizenBelievesMore withCitizenScore(double other) {
        return new CitizenBelievesMore(other, caseworkerScore);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the caseworker's belief, 1 to 5, at or below which it is low; 2 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CitizenBelievesMore withCaseworkerScore(double other) {
        return new CitizenBelievesMore(citizenScore, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        Optional<DatedScore> citizen = snapshot.standing()
                .score(Rater.CITIZEN, Indicator.CITIZEN_BELIEF)
                .filter(score -> score.value() >= citizenScore);
        Optional<DatedScore> caseworker = snapshot.standing()
                .score(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF)
                .filter(score -> score.value() <= caseworkerScore);
        return citizen.isEmpty() || caseworker.isEmpty() || !Facts.belongTogether(citizen.get(), caseworker.get())
                ? List.of()
                : List.of(
                        Facts.score(Scale.of(Rater.CITIZEN, Indicator.CITIZEN_BELIEF), citizen.get()),
                        Facts.score(Scale.of(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF), caseworker.get()));
    }
}
