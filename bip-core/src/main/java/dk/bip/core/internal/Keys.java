package dk.bip.core.internal;

import java.util.Objects;
import java.util.regex.Pattern;

/** The one rule for ids, versions and keys: what is built in has a bare one, what users bring has one with a namespace. */
public final class Keys {

    private static final String PART = "[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*+";
    private static final Pattern ID = Pattern.compile(PART);
    private static final Pattern NAMESPACED = Pattern.compile(PART + "/" + PART);

    private Keys() {}

    /**
     * Checks an id or a version. The message leaves the value out, as an id in a response may be anything.
     *
     * @param value the id
     * @param name the caller's name for it
     * @return the id
     * @throws IllegalArgumentException if it is not of the form
     */
    public static String id(String value, String name) {
        Checks.that(
                Checks.isShort(value, name) && ID.matcher(value).matches(),
                name + " must be 1 to 100 letters a-z, A-Z and digits, in groups parted by one '.', '_' or '-'",
                "use an id such as bip.citizen.cooperation, or a version such as 1.2.");
        return value;
    }

    /**
     * Checks the key of what a user brings: a namespace, a slash and a name.
     *
     * @param value the key
     * @param name the caller's name for it
     * @return the key
     * @throws IllegalArgumentException if it is not of the form
     */
    public static String namespaced(String value, String name) {
        Checks.that(
                Checks.isShort(value, name) && NAMESPACED.matcher(value).matches(),
                name + " must be two ids with a slash between them, 100 characters at most",
                "write your own like ladder/housing? A key without a slash is one that is built in.");
        return value;
    }

    /**
     * Checks a key that is built in or a user's.
     *
     * @param value the key
     * @param name the caller's name for it
     * @return the key
     * @throws IllegalArgumentException if it is not of either form
     */
    public static String bareOrNamespaced(String value, String name) {
        return Objects.requireNonNull(value, name).indexOf('/') < 0 ? id(value, name) : namespaced(value, name);
    }
}
