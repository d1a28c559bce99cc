package dk.bip.core;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that something is read in, named by its tag of BCP 47: language, and perhaps script, region and variants, such as
 * {@code da}, {@code sv-FI} or {@code sr-Latn-RS}. Extensions and private-use tags are refused.
 *
 * <p>The tag is put into its canonical case, so that {@code SV-fi} and {@code sv-FI} are equal. The library never asks for the default
 * locale: who wants a text says in which language. Its own sentences are in Danish and English; what else there is comes with a
 * {@link Text}. Immutable and thread-safe.
 *
 * @param tag the tag, in canonical case
 */
public record Language(String tag) implements Serializable {

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,4}");

    /** Danish, {@code da}. */
    public static final Language DANISH = new Language("da");

    /** English, {@code en}. */
    public static final Language ENGLISH = new Language("en");

    /**
     * Checks the form of the tag and puts it into canonical case.
     *
     * @param tag the tag, in any case
     * @throws NullPointerException if the tag is null
     * @throws IllegalArgumentException if the tag is not of the form above
     */
    public Language {
        Checks.that(
                Checks.isShort(tag, "tag") && FORM.matcher(tag).matches(),
                "tag must be a language tag of BCP 47",
                "write it like da, sv-FI or sr-Latn-RS, with hyphens?");
        tag = canonical(tag);
    }

    /**
     * Returns the language of a tag.
     *
     * @param tag the tag, in any case
     * @return the language
     * @throws NullPointerException if the tag is null
     * @throws IllegalArgumentException if the tag is not of the form above
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /**
     * Returns the language without script, region and variants.
     *
     * @return the language of the primary subtag, such as {@code sv} of {@code sv-FI}
     */
    public Language primary() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? this : new Language(tag.substring(0, hyphen));
    }

    private static String canonical(String tag) {
        StringBuilder canonical = new StringBuilder();
        for (String subtag : tag.toLowerCase(Locale.ROOT).split("-")) {
            boolean first = canonical.isEmpty();
            boolean letters = Character.isLetter(subtag.charAt(0));
            canonical.append(first ? "" : "-");
            if (!first && subtag.length() == 2) {
                canonical.append(subtag.toUpperCase(Locale.ROOT));
            } else if (!first && subtag.length() == 4 && letters) {
                canonical.append(Character.toUpperCase(subtag.charAt(0))).append(subtag.substring(1));
            } else {
                canonical.append(subtag);
            }
        }
        return canonical.toString();
    }

    /**
     * Returns the tag.
     *
     * @return the tag, which {@link #of} reads
     */
    @Override
    public String toString() {
        return tag;
    }
}
