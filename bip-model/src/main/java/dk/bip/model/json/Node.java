package dk.bip.model.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A parsed JSON value. Numbers keep their text, so that no digit is lost before the codec says what number it wants. */
sealed interface Node {

    /** An object; a name that came more than once is in {@code duplicates}, so that the refusal can say where. */
    record Obj(Map<String, Node> fields, Set<String> duplicates) implements Node {}

    /** An array. */
    record Arr(List<Node> items) implements Node {}

    /** A text. */
    record Str(String value) implements Node {}

    /** A number as it stands in the document. */
    record Num(String literal) implements Node {

        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
        private static final Pattern WHOLE = Pattern.compile("-?[0-9]++");

        /** Tells whether a text is a number of JSON. */
        static boolean isNumber(String text) {
            return NUMBER.matcher(text).matches();
        }

        boolean isWhole() {
            return WHOLE.matcher(literal).matches();
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Node {}

    /** JSON's null, which no field of ours takes. */
    record Null() implements Node {}
}
