package dk.bip.core.questionnaire;

import dk.bip.core.internal.Checks;
import java.util.Objects;
import java.util.regex.Pattern;

/** The one rule for ids and versions of instruments. */
final class Ids {
    private static final int MAX_LENGTH = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

    private Ids() {}

    /** Returns the value if it is an id; the message leaves the value out, as an id in a response may be anything. */
    static String check(String value, String name) {
        Objects.requireNonNull(value, name);
        Checks.that(
                value.length() <= MAX_LENGTH && FORM.matcher(value).matches(),
                name + " must be 1 to " + MAX_LENGTH
                        + " letters a-z, A-Z and digits, in groups parted by one '.', '_' or '-'",
                "use an id such as bip.citizen.cooperation, or a version such as 1.2.");
        return value;
    }
}
