package dk.bip.core.internal;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The codes of what users define themselves: {@code namespace/name}, so that no code of theirs is ever one of the library's, which have no
 * namespace.
 */
public final class OwnCode {

    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9.-]{0,39}");
    private static final char SLASH = '/';

    private OwnCode() {}

    /**
     * Checks a code.
     *
     * @param code the code
     * @param what whose code it is, such as "intervention type"
     * @return the code
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if it is not a namespace, a slash and a name
     */
    public static String check(String code, String what) {
        Objects.requireNonNull(code, what + " code");
        int slash = code.indexOf(SLASH);
        Checks.that(
                slash > 0 && isNamespace(code.substring(0, slash)) && isName(code.substring(slash + 1)),
                what
                        + " code must be namespace/name: up to 40 lower-case letters, digits, dots and hyphens, a slash, and up to 100"
                        + " characters that are not blank",
                "put a name of your own before it, such as acme/career-fair: codes without one are the library's?");
        return code;
    }

    /**
     * Checks a namespace.
     *
     * @param namespace the namespace
     * @return the namespace
     * @throws NullPointerException if the namespace is null
     * @throws IllegalArgumentException if it is not of the form that a code may begin with
     */
    public static String namespace(String namespace) {
        Checks.that(
                isNamespace(Objects.requireNonNull(namespace, "namespace")),
                "namespace must be 1 to 40 lower-case letters, digits, dots and hyphens, the first a letter",
                "take the short name of your system, such as acme?");
        return namespace;
    }

    /**
     * Checks the code that something has in another system.
     *
     * @param name the code, which becomes the name within a code of the library
     * @param what the caller's name for it
     * @return the code as it was given
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, or holds a control character
     */
    public static String name(String name, String what) {
        Checks.that(
                isName(Objects.requireNonNull(name, what)),
                what + " must be 1 to 100 characters, not blank and without control characters");
        return name;
    }

    /**
     * Tells whether a code belongs to a user.
     *
     * @param code a code that has been checked, or one of the library's
     * @return true where it has a namespace
     */
    public static boolean isOwn(String code) {
        return code.indexOf(SLASH) >= 0;
    }

    private static boolean isNamespace(String text) {
        return text.length() <= 40 && NAMESPACE.matcher(text).matches();
    }

    /** Half of a surrogate pair is no character. */
    private static boolean isName(String text) {
        return Checks.isShort(text, "name")
                && !text.isBlank()
                && text.codePoints()
                        .noneMatch(character -> Character.isISOControl(character)
                                || Character.getType(character) == Character.SURROGATE);
    }
}
