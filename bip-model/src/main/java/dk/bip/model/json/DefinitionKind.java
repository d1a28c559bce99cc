package dk.bip.model.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One kind of thing that a code names and that need not be built in, such as an instrument. A document that uses one of one's own
 * carries its definition.
 *
 * @param field the field of {@code definitions}
 * @param code gives the code of a value
 * @param builtIn what the library defines
 * @param ownCode the pattern of a code of one's own
 * @param codec how a definition stands in JSON
 * @param <T> the type of what is defined
 */
record DefinitionKind<T>(
        String field, Function<T, String> code, List<T> builtIn, String ownCode, ObjectCodec<T> codec) {

    /** The pattern of a code that has a namespace. */
    static final String NAMESPACED = "^[^/]+/";

    Optional<T> builtIn(String wanted) {
        return builtIn.stream()
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst();
    }

    /** Reads the text of a code. One of one's own is content, one of the library's is not. */
    String text(JsonValue value) {
        String wanted = value.code(code -> code);
        return builtIn(wanted).isPresent() ? wanted : value.text();
    }

    /** Reads a code by itself, where it need not be defined. */
    String readCode(JsonValue value) {
        String wanted = text(value);
        if (builtIn(wanted).isEmpty()
                && !Pattern.compile(ownCode).matcher(wanted).find()) {
            throw value.path().refuse("must be a code that the library defines, or one of one's own", null);
        }
        return wanted;
    }

    /** Returns the schema of a code: one that is built in, or one of one's own. */
    Node codeSchema() {
        return Schema.of(
                "anyOf",
                List.of(
                        Schema.of("enum", builtIn.stream().map(code).toList()),
                        Schema.of("type", "string", "pattern", ownCode)));
    }
}
