package dk.bip.model.json;

import java.util.Objects;
import java.util.Optional;

/**
 * A document is refused, or a value cannot be written. Says where and which rule is broken, never with which value: field names that
 * are not of the format, texts and numbers of the document are left out, so that the message may go to a log.
 */
public final class JsonFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;

    private final String rule;
    private final String advice;

    JsonFormatException(String path, String rule, String adviceOrNull, Throwable causeOrNull) {
        super(message(path, rule, adviceOrNull), causeOrNull);
        this.path = Objects.requireNonNull(path, "path");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.advice = adviceOrNull;
    }

    JsonFormatException(String path, String rule, String adviceOrNull) {
        this(path, rule, adviceOrNull, null);
    }

    private static String message(String path, String rule, String advice) {
        String place = path.isEmpty() ? "document: " : path + ": ";
        return place + rule + (advice == null ? "" : "\nMaybe " + advice);
    }

    /**
     * Returns the place as a JSON Pointer (RFC 6901).
     *
     * @return a pointer such as {@code /events/3/date}, of field names of the format and of indices; empty for the document as a whole
     */
    public String path() {
        return path;
    }

    /**
     * Returns the rule that is broken, the domain's own where it is one of the domain.
     *
     * @return the rule, such as {@code score must be from 1 to 5}
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns what to try.
     *
     * @return the advice, not for parsing; empty where there is none
     */
    public Optional<String> advice() {
        return Optional.ofNullable(advice);
    }
}
