package dk.bip.model.card;

import dk.bip.core.Text;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that was known of the law, or of how the employment service is organised, on a day: dated, because it moves while a stored model
 * stays as it is. It says what was read and what was not, and claims nothing about legality.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param statement what was known, in the languages that it is shown in
 * @param knownOn the day as of which it was known, never later than the day on which it was written down
 * @param read what was read for it
 * @param notRead what was not read or not looked for
 */
public record Regulation(Text statement, LocalDate knownOn, Text read, Text notRead) implements Serializable {

    /**
     * Checks that all parts are there.
     *
     * @param statement what was known, in the languages that it is shown in
     * @param knownOn the day as of which it was known, never later than the day on which it was written down
     * @param read what was read for it
     * @param notRead what was not read or not looked for
     * @throws NullPointerException if a part is null
     */
    public Regulation {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(notRead, "notRead");
    }

    private Object writeReplace() {
        return new Proxy().holding(statement, knownOn, read, notRead);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Regulation(
                    parts.next(Text.class),
                    parts.next(LocalDate.class),
                    parts.next(Text.class),
                    parts.next(Text.class));
        }
    }
}
