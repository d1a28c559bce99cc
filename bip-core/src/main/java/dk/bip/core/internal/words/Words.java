package dk.bip.core.internal.words;

import dk.bip.core.Language;

/** Chooses between what is said in the languages of the library; {@link dk.bip.core.LanguageFormat} writes the numbers and dates in it. */
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
}
