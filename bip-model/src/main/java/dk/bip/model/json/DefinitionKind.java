package dk.bip.model.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One kind of thing that a code names and that need not be built in, such as an instrument. A document that uses one of one's own
 * carries its definition.
 *
 * @param field the field of {@code definitions}
 * @param code gives the code of a value
 * @param builtIn what the library defines, by code
 * @param ownCode the pattern of a code of one's own
 * @param codec how a definition stands in JSON
 * @param <T> the type of what is defined
 */
record DefinitionKind<T>(
        String field, Function<T, String> code, Map<String, T> builtIn, String ownCode, ObjectCodec<T> codec) {

    /** The length of a key; no pattern is held against a longer text. */
    private static final int LONGEST_CODE = 100;

    /** The pattern of a code that has a namespace. */
    static final String NAMESPACED = "^[^/]+/";

    DefinitionKind(String field, Function<T, String> code, List<T> builtIn, String ownCode, ObjectCodec<T> codec) {
        this(field, code, byCode(builtIn, code), ownCode, codec);
    }

    private static <T> Map<String, T> byCode(List<T> values, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        values.forEach(value -> byCode.put(code.apply(value), value));
        return Collections.unmodifiableMap(byCode);
    }

    Optional<T> builtIn(String wanted) {
        return Optional.ofNullable(builtIn.get(wanted));
    }

    /** Reads the text of a code. One of one's own is content, one of the library's is not. */
    String text(JsonValue value) {
        String wanted = value.code(code -> code);
        return builtIn(wanted).isPresent() ? wanted : value.text();
    }

    /** Reads a code by itself, where it need not be defined. */
    String readCode(JsonValue value) {
        String wanted = text(value);
        boolean isCode = builtIn(wanted).isPresent()
                || wanted.length() <= LONGEST_CODE
                        && Pattern.compile(ownCode).matcher(wanted).find();
        if (!isCode) {
            throw value.path().refuse("must be a code that the library defines, or one of one's own", null);
        }
        return wanted;
    }

    /** Returns the schema of a code: one that is built in, or one of one's own. */
    Node codeSchema() {
        return Schema.of(
                "anyOf",
                List.of(
                        Schema.of("enum", List.copyOf(builtIn.keySet())),
                        Schema.of("type", "string", "pattern", ownCode)));
    }
}
