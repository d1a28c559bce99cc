package dk.bip.core.attention;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.internal.Checks;
import java.util.List;

/**
 * Most of the last conversations that were agreed did not take place. In the trial of S4 a conversation was held in 82.5 percent of the
 * weeks (PRV-11); the numbers are ours.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param missed how many did not take place, one or more; 2 by default
 * @param of of how many, not fewer; 3 by default
 */
public record ConversationsMissed(int missed, int of) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "CONVERSATIONS_MISSED",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvad kunne gøre den næste samtale værd at komme til?",
                            "What could make the next conversation worth coming to?"))
            .withFinding("PRV-11");

    /**
     * Checks the thresholds.
     *
     * @param missed how many did not take place, one or more; 2 by default
     * @param of of how many, not fewer; 3 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public ConversationsMissed {
        Facts.atLeastOne(missed, "missed");
        Checks.that(of >= missed, () -> "of must not be fewer than missed, but is " + of);
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static ConversationsMissed withDefaults() {
        return new ConversationsMissed(2, 3);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other how many did not take place, one or more; 2 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public ConversationsMissed withMissed(int other) {
        return new ConversationsMissed(other, of);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other of how many, not fewer; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public ConversationsMissed withOf(int other) {
        return new ConversationsMissed(missed, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        List<Conversation> all = snapshot.conversations();
        if (all.size() < of || snapshot.standing().isInJob()) {
            return List.of();
        }
        List<AttentionFact> facts = all.subList(all.size() - of, all.size()).stream()
                .filter(conversation -> conversation.attendance() == Conversation.Attendance.MISSED)
                .map(conversation -> AttentionFact.of(
                        "CONVERSATION_MISSED",
                        conversation.date(),
                        Text.of("en aftalt samtale blev ikke til noget", "an agreed conversation did not take place")))
                .toList();
        return facts.size() < missed ? List.of() : facts;
    }
}
