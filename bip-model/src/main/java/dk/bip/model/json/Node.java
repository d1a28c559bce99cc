package dk.bip.model.json;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A parsed JSON value. Numbers keep their text, so that no digit is lost before the codec says what number it wants. */
sealed interface Node {

    /** An object; a name that came more than once is in {@code duplicates}, so that the refusal can say where. */
    record Obj(Map<String, Node> fields, Set<String> duplicates) implements Node {}

    /** An array. */
    record Arr(List<Node> items) implements Node {}

    /** A text. */
    record Str(String value) implements Node {}

    /** A number as it stands in the document. */
    record Num(String literal) implements Node {}

    /** True or false. */
    record Bool(boolean value) implements Node {}

    /** JSON's null, which no field of ours takes. */
    record Null() implements Node {}
}
