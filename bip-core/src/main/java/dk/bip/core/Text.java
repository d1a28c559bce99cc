package dk.bip.core;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text in one or more languages, none of them blank.
 *
 * <pre>{@code
 * Text label = Text.of(Language.of("sv"), "Hälsa").and(Language.ENGLISH, "Health");
 * label.in(Language.of("sv-FI")); // Hälsa
 * label.in(Language.DANISH);      // Health
 * }</pre>
 *
 * <p>Two texts are equal if they say the same in the same languages in the same order. Immutable and thread-safe.
 */
public final class Text implements Serializable {

    private static final long serialVersionUID = 1L;
    private final transient List<Language> languages;
    private final transient List<String> wordings;

    private Text(List<Language> languages, List<String> wordings) {
        this.languages = languages;
        this.wordings = wordings;
    }

    /**
     * Returns a text in the two languages of the library.
     *
     * @param danish the Danish text
     * @param english the English text
     * @return the text
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a text is blank
     */
    public static Text of(String danish, String english) {
        return new Text(
                List.of(Language.DANISH, Language.ENGLISH),
                List.of(Checks.notBlank(danish, "danish"), Checks.notBlank(english, "english")));
    }

    /**
     * Returns a text in one language.
     *
     * @param language the language
     * @param wording the text in that language
     * @return the text
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the wording is blank
     */
    public static Text of(Language language, String wording) {
        return new Text(List.of(language), List.of(Checks.notBlank(wording, "wording")));
    }

    /**
     * Returns this text in one language more.
     *
     * @param language a language that the text does not have yet
     * @param wording the text in that language
     * @return a new text
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the wording is blank, or the text has that language already
     */
    public Text and(Language language, String wording) {
        Objects.requireNonNull(language, "language");
        Checks.that(
                !languages.contains(language), () -> "language must be given only once, but " + language + " is not");
        return new Text(added(languages, language), added(wordings, Checks.notBlank(wording, "wording")));
    }

    private static <T> List<T> added(List<T> values, T value) {
        List<T> all = new ArrayList<>(values);
        all.add(value);
        return List.copyOf(all);
    }

    /**
     * Returns the languages of the text.
     *
     * @return an unmodifiable list in the order in which they were given, never empty
     */
    public List<Language> languages() {
        return languages;
    }

    /**
     * Returns the text in a language, or in the one that stands nearest to it.
     *
     * @param language the language to read
     * @return the text in that language; else in a language with the same primary subtag; else in English; else in the language that was
     *     given first
     * @throws NullPointerException if the language is null
     */
    public String in(Language language) {
        int exact = languages.indexOf(Objects.requireNonNull(language, "language"));
        return exact >= 0
                ? wordings.get(exact)
                : relative(language).or(() -> relative(Language.ENGLISH)).orElse(wordings.get(0));
    }

    /** The wording in the primary language itself, or else in the first of its regions and scripts. */
    private Optional<String> relative(Language language) {
        Language primary = language.primary();
        int index = languages.indexOf(primary);
        for (int i = 0; index < 0 && i < languages.size(); i++) {
            index = languages.get(i).primary().equals(primary) ? i : index;
        }
        return index < 0 ? Optional.empty() : Optional.of(wordings.get(index));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Text other && languages.equals(other.languages) && wordings.equals(other.wordings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(languages, wordings);
    }

    /**
     * Returns the languages.
     *
     * @return a text that does not hold the wording
     */
    @Override
    public String toString() {
        return "Text" + languages;
    }

    private Object writeReplace() {
        return new Proxy().holding(languages.stream().map(Language::tag).toList(), wordings);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Iterator<String> tags = parts.list(String.class).iterator();
            Iterator<String> wordings = parts.list(String.class).iterator();
            Text text = Text.of(Language.of(tags.next()), wordings.next());
            while (tags.hasNext() || wordings.hasNext()) {
                text = text.and(Language.of(tags.next()), wordings.next());
            }
            return text;
        }
    }
}
