package dk.bip.core.attention;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One thing of a case that makes a question worth asking, with its date. Two facts are the {@linkplain #isSameAs same} where code and date
 * are, in whatever words. Immutable and thread-safe. {@link #toString()} holds no content.
 *
 * @param code what it is, content and all, such as {@code CASEWORKER.CASEWORKER_BELIEF=2}; the same as long as the fact is the same
 * @param date the day that it is of
 * @param words the fact in a few words, without its date
 */
public record AttentionFact(String code, LocalDate date, Text words) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param code what it is, content and all
     * @param date the day that it is of
     * @param words the fact in a few words, without its date
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the code is blank, or the date is not of the years 1 to 9999
     */
    public AttentionFact {
        Checks.notBlank(code, "code");
        Checks.day(date, "date");
        Objects.requireNonNull(words, "words");
    }

    /**
     * Returns a fact.
     *
     * @param code what it is, content and all; the same as long as the fact is the same
     * @param date the day that it is of
     * @param words the fact in a few words, without its date
     * @return the fact
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is blank, or the date is not of the years 1 to 9999
     */
    public static AttentionFact of(String code, LocalDate date, Text words) {
        return new AttentionFact(code, date, words);
    }

    /**
     * Tells whether this is the same fact as another.
     *
     * @param other the other fact
     * @return true where code and date are the same
     * @throws NullPointerException if the other is null
     */
    public boolean isSameAs(AttentionFact other) {
        return code.equals(other.code) && date.equals(other.date);
    }

    /**
     * Writes the fact with its date. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return such as {@code 8 September 2015: an intervention ended, job search}
     */
    public String describe(Language language) {
        return LanguageFormat.of(language).date(date) + ": " + words.in(language);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no content
     */
    @Override
    public String toString() {
        return "AttentionFact";
    }

    private Object writeReplace() {
        return new Proxy().holding(code, date, words);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.text(), parts.next(LocalDate.class), parts.next(Text.class));
        }
    }
}
