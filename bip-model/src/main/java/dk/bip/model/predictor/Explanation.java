package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A prediction told to a citizen and a caseworker who read it together: sentences, each with what it is about and the numbers behind it.
 *
 * <p>{@link #text} renders them as plain text. A page, a notebook or another program renders the {@link #sentences} in its own way: each says
 * its {@linkplain ExplanationSentence#kind kind}, its features and its values, which
 * {@link dk.bip.core.LanguageFormat} writes alike everywhere.
 *
 * <pre>{@code
 * for (ExplanationSentence sentence : prediction.explanation().sentences(ExplanationSentence.Kind.CONTRIBUTION)) {
 *     html.append("<li>").append(escaped(sentence.text(Language.DANISH))).append("</li>");
 * }
 * }</pre>
 *
 * <p>Of an estimate the sentences are, in this order: the probability with its interval; in one sentence what is not known and how far that
 * lets people lie apart; what does not count because it cannot be right; where the probability starts; what each line adds, the largest
 * first; what is too small for a line of its own, together; the caveats; and the source. The start and the points of the lines sum to the
 * probability, to 1e-12. Of no estimate: that there is none; the reasons; how much is known and needed; what is missing; and the
 * source.
 *
 * <p>Everything is an association: what goes together among many people, not what would change something for one. Immutable and
 * thread-safe. {@link #toString()} holds no value of the case.
 *
 * @param sentences the sentences, one or more, in the order in which they are read
 */
public record Explanation(List<ExplanationSentence> sentences) implements Serializable {

    private static final String INDENT = "  ";

    /**
     * Checks that there is something to say.
     *
     * @param sentences the sentences, one or more, in the order in which they are read
     * @throws NullPointerException if a sentence is null
     * @throws IllegalArgumentException if there is no sentence
     */
    public Explanation {
        sentences = List.copyOf(sentences);
        Checks.that(!sentences.isEmpty(), "sentences must not be empty");
    }

    /**
     * Returns the sentences of a kind.
     *
     * @param kind the kind
     * @return an unmodifiable list in the order in which they are read, empty where there is none of that kind
     */
    public List<ExplanationSentence> sentences(ExplanationSentence.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return sentences.stream().filter(sentence -> sentence.kind() == kind).toList();
    }

    /**
     * Returns the sentences as text, a line for each, with what is added set in. Not for parsing: the words may change.
     *
     * @param language the language to read: Danish, or English for every other
     * @return lines that end with a line feed
     * @throws NullPointerException if the language is null
     */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        return sentences.stream()
                .map(sentence -> (sentence.kind().isAdded() ? INDENT : "") + sentence.text(language) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Returns the kinds of the sentences.
     *
     * @return a text that holds no value
     */
    @Override
    public String toString() {
        return "Explanation" + sentences.stream().map(ExplanationSentence::kind).toList();
    }

    private Object writeReplace() {
        return new Proxy().holding(sentences);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Explanation(parts.list(ExplanationSentence.class));
        }
    }
}
