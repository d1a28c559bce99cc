package dk.bip.core.attention;

import dk.bip.core.casefile.CaseSnapshot;
import java.io.Serializable;
import java.util.List;

/**
 * What looks at a case and says whether there is something to talk about. Anyone implements it; the built-in rules are records of their
 * thresholds.
 *
 * <pre>{@code
 * record LongEpisode(int months) implements AttentionRule {
 *     public AttentionTopic topic() {
 *         return AttentionTopic.of("acme/long", Severity.TO_TALK_ABOUT, Text.of("Hvad mangler endnu?", "What is still missing?"));
 *     }
 *
 *     public List<AttentionFact> facts(CaseSnapshot snapshot) {
 *         return snapshot.episode()
 *                 .filter(episode -> !episode.start().isAfter(snapshot.date().minusMonths(months)))
 *                 .map(episode -> AttentionFact.of("BEGAN", episode.start(), Text.of("Forløbet begyndte", "The course of it began")))
 *                 .stream()
 *                 .toList();
 *     }
 * }
 * }</pre>
 *
 * <p>A rule is no sanction and accuses nobody: it gives facts and one open question. Implementations are immutable and thread-safe.
 */
public interface AttentionRule extends Serializable {

    /**
     * Returns what the rule draws attention to, whatever the case.
     *
     * @return the code, severity, question and finding
     */
    AttentionTopic topic();

    /**
     * Returns what in a case makes the question worth asking. A fact keeps its code and date while nothing happens, so that a point that was
     * talked about stays away.
     *
     * @param snapshot the case as it was known on a date
     * @return the facts, most of all those that the citizen and the caseworker can look up; empty where there is nothing to ask
     * @throws NullPointerException if the snapshot is null
     */
    List<AttentionFact> facts(CaseSnapshot snapshot);
}
