package dk.bip.core.attention;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something that is easily said in a team and puts a job off, with a question that opens it again. That teams challenge such sayings is
 * Væksthuset's practice (S2); the wording and the questions are ours. Immutable and thread-safe; holds no person's data.
 *
 * @param code the stable code; one without a slash is the library's, your own is such as {@code acme/too-young}
 * @param words the saying, as one hears it
 * @param counterQuestion one open question
 */
public record Saying(String code, Text words, Text counterQuestion) implements Serializable {

    /** The citizen is not ready. */
    public static final Saying NOT_READY = new Saying(
            "NOT_READY",
            Text.of("Borgeren er ikke klar endnu.", "The citizen is not ready yet."),
            Text.of(
                    "Klar til hvad præcis, og hvilken lille arbejdsopgave kunne vise, hvad der allerede kan lade sig gøre?",
                    "Ready for what exactly, and which small task at a workplace could show what is possible already?"));

    /** The citizen needs rest. */
    public static final Saying NEEDS_REST = new Saying(
            "NEEDS_REST",
            Text.of("Borgeren har brug for ro.", "The citizen needs rest."),
            Text.of(
                    "Ro fra hvad, hvor længe, og hvad sker der med håbet om et job imens?",
                    "Rest from what, for how long, and what happens to the hope of a job meanwhile?"));

    /** The citizen is too ill. */
    public static final Saying TOO_ILL = new Saying(
            "TOO_ILL",
            Text.of("Borgeren er for syg.", "The citizen is too ill."),
            Text.of(
                    "For syg til hvilke opgaver, og hvordan skulle en arbejdsdag se ud, for at helbredet kan være med?",
                    "Too ill for which tasks, and what would a working day look like that health leaves room for?"));

    /** The citizen must be stable first. */
    public static final Saying FIRST_STABLE = new Saying(
            "FIRST_STABLE",
            Text.of("Borgeren skal først være stabil.", "The citizen must be stable first."),
            Text.of(
                    "Hvordan ville vi kunne se, at det er stabilt, og hvad på en arbejdsplads kunne hjælpe med at gøre det?",
                    "How would we see that things are stable, and what at a workplace could help to make them so?"));

    /** First housing, then clean, then an internship. */
    public static final Saying ONE_STEP_AT_A_TIME = new Saying(
            "ONE_STEP_AT_A_TIME",
            Text.of(
                    "Først bolig, så stoffri, så praktik.",
                    "First a place to live, then off drugs, then an internship."),
            Text.of(
                    "Hvilke af trinene kunne begynde på samme tid, og hvem kunne tage sig af hvert af dem?",
                    "Which of the steps could begin at the same time, and who could look after each of them?"));

    /** Who cannot search for a job cannot hold one. */
    public static final Saying CANNOT_SEARCH = new Saying(
            "CANNOT_SEARCH",
            Text.of(
                    "Den, der ikke kan søge et job, kan heller ikke passe et.",
                    "Who cannot search for a job cannot hold one either."),
            Text.of(
                    "Hvem kunne søge sammen med borgeren, og hvilke job findes uden en ansøgning?",
                    "Who could search together with the citizen, and which jobs are found without an application?"));

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param code the stable code; one without a slash is the library's, your own is such as {@code acme/too-young}
     * @param words the saying, as one hears it
     * @param counterQuestion one open question
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the code is not one id, or two with a slash between them
     */
    public Saying {
        Keys.bareOrNamespaced(code, "saying code");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(counterQuestion, "counterQuestion");
    }

    /**
     * Returns the sayings of the library.
     *
     * @return an unmodifiable list
     */
    public static List<Saying> all() {
        return List.of(NOT_READY, NEEDS_REST, TOO_ILL, FIRST_STABLE, ONE_STEP_AT_A_TIME, CANNOT_SEARCH);
    }

    /**
     * Writes the saying and what to ask back. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the saying in quotation marks, and the question
     */
    public String describe(Language language) {
        return "\u201c" + words.in(language) + "\u201d " + counterQuestion.in(language);
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }

    private Object writeReplace() {
        return new Proxy().holding(code, words, counterQuestion);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Saying(parts.text(), parts.next(Text.class), parts.next(Text.class));
        }
    }
}
