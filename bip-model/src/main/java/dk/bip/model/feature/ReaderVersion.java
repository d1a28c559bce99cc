package dk.bip.model.feature;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name and version of what reads a feature from a case. A stored model names its readers and never holds them. Whoever changes what a
 * reader reads gives it another version, so that a model that was fitted to the old values is not scored with the new ones.
 *
 * @param name a name with its namespace, such as {@code bip/caseworker_changes}
 * @param version 1 or more
 */
public record ReaderVersion(String name, int version) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(.*)/([1-9][0-9]{0,9})");

    /**
     * Checks the parts.
     *
     * @param name a name with its namespace, such as {@code bip/caseworker_changes}
     * @param version 1 or more
     * @throws IllegalArgumentException if the name has no namespace, or the version is less than 1
     */
    public ReaderVersion {
        Keys.namespaced(name, "name");
        Checks.that(version >= 1, "version must be 1 or more, but is " + version);
    }

    /**
     * Reads the text that {@link #toString()} gives.
     *
     * @param text a name and a version with a slash between them, such as {@code bip/caseworker_changes/2}
     * @return the reader's name and version
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static ReaderVersion parse(String text) {
        Matcher form = FORM.matcher(text);
        Checks.that(
                form.matches() && Long.parseLong(form.group(2)) <= Integer.MAX_VALUE,
                "text must be a name and a version with a slash between them",
                "write it like bip/caseworker_changes/2?");
        return new ReaderVersion(form.group(1), Integer.parseInt(form.group(2)));
    }

    /**
     * Returns name and version.
     *
     * @return such as {@code bip/caseworker_changes/2}, which {@link #parse} reads back
     */
    @Override
    public String toString() {
        return name + "/" + version;
    }

    private Object writeReplace() {
        return new Proxy().holding(name, version);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ReaderVersion(parts.text(), parts.whole());
        }
    }
}
