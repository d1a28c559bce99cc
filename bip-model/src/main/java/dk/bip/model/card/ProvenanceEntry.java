package dk.bip.model.card;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that whoever made a model says of how it was made: the seed of a population, the number of rows, the version of a program, a
 * date. The library asks no clock and no environment, so that these come from the caller.
 *
 * @param key what it is: lower-case letters, digits and underscores, beginning with a letter, such as {@code population_seed}
 * @param value the value, as a text
 */
public record ProvenanceEntry(String key, String value) implements Serializable {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * Checks the parts.
     *
     * @param key what it is: lower-case letters, digits and underscores, beginning with a letter, such as {@code population_seed}
     * @param value the value, as a text
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the key is of another form or the value is blank
     */
    public ProvenanceEntry {
        Objects.requireNonNull(key, "key");
        Checks.that(
                KEY.matcher(key).matches(),
                "key must be lower-case letters, digits and underscores and begin with a letter, but is " + key,
                "write it like population_seed?");
        Checks.notBlank(value, "value");
    }

    private Object writeReplace() {
        return new Proxy().holding(key, value);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ProvenanceEntry(parts.text(), parts.text());
        }
    }
}
