package dk.bip.core;

import dk.bip.core.internal.Checks;

/**
 * The two languages of everything a citizen or a caseworker reads.
 *
 * <p>The library never asks for the default locale: who wants a text says in which language.
 */
public enum Language {
    /** Danish, code {@code da}. */
    DANISH("da"),
    /** English, code {@code en}. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Returns the ISO 639-1 code.
     *
     * @return {@code da} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the language of an ISO 639-1 code.
     *
     * @param code {@code da} or {@code en}
     * @return the language
     * @throws IllegalArgumentException if there is no language of that code
     */
    public static Language ofCode(String code) {
        return Checks.codeOf("language", code, values(), Language::code);
    }
}
