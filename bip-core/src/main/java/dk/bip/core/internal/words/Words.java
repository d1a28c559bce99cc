package dk.bip.core.internal.words;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import java.time.LocalDate;

/** Chooses between what is said in the languages of the library; {@link LanguageFormat} writes the numbers and dates in it. */
public final class Words {

    private Words() {}

    /**
     * Chooses between the two languages of the library's own sentences.
     *
     * @param <T> what is said
     * @param language the language to read
     * @param danish what is said in Danish
     * @param english what is said in English, and in every other language
     * @return one of the two
     */
    public static <T> T in(Language language, T danish, T english) {
        return language.primary().equals(Language.DANISH) ? danish : english;
    }

    /**
     * Says from when to when.
     *
     * @param from the first date
     * @param to the second date
     * @param format how dates are written
     * @return a sentence
     */
    public static String period(LocalDate from, LocalDate to, LanguageFormat format) {
        return in(
                format.language(),
                "Fra den " + format.date(from) + " til den " + format.date(to) + ".",
                "From " + format.date(from) + " to " + format.date(to) + ".");
    }
}
