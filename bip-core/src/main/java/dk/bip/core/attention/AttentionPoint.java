package dk.bip.core.attention;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something in a case that the evidence asks a caseworker to look at: what it is about, and the facts that brought it up. It is a question,
 * never a sanction. Immutable and thread-safe. {@link #toString()} names the topic only.
 *
 * @param topic the code, severity, question and finding
 * @param facts the facts that brought it up, one or more
 */
public record AttentionPoint(AttentionTopic topic, List<AttentionFact> facts) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts and copies the facts.
     *
     * @param topic the code, severity, question and finding
     * @param facts the facts that brought it up, one or more
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no fact
     */
    public AttentionPoint {
        Objects.requireNonNull(topic, "topic");
        facts = List.copyOf(facts);
        Checks.that(!facts.isEmpty(), "facts must not be empty", "make no point where there is nothing to show?");
    }

    /**
     * Says the point in plain words: severity and question, the facts with their dates, and what is behind it. Not for parsing: the words may
     * change.
     *
     * @param language the language to read
     * @return lines that end with a line feed, with facts of the case in them
     */
    public String describe(Language language) {
        StringBuilder text = new StringBuilder();
        text.append(topic.severity().label(language))
                .append(": ")
                .append(topic.question(language))
                .append('\n');
        facts.forEach(fact -> text.append("  ").append(fact.describe(language)).append('\n'));
        text.append("  ")
                .append(Words.in(language, "Bag spørgsmålet: ", "Behind the question: "))
                .append(topic.finding().orElse(Words.in(language, "vores egen vurdering", "our own judgement")))
                .append(".\n");
        return text.toString();
    }

    /**
     * Returns the code of the topic.
     *
     * @return a text that holds no fact
     */
    @Override
    public String toString() {
        return "AttentionPoint[" + topic + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(topic, facts);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new AttentionPoint(parts.next(AttentionTopic.class), parts.list(AttentionFact.class));
        }
    }
}
