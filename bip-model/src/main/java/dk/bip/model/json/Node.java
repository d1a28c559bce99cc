package dk.bip.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A parsed JSON value. Numbers keep their text, so that no digit is lost before the codec says what number it wants. */
sealed interface Node {

    /** An object: its names in their order, the value of each, and whether a name comes more than once. */
    record Obj(List<String> names, List<Node> values, boolean repeats) implements Node {

        static Obj of(Map<String, Node> fields) {
            return new Obj(List.copyOf(fields.keySet()), List.copyOf(fields.values()), false);
        }

        /** Returns the fields of an object in which no name comes twice, to be changed at will. */
        Map<String, Node> fields() {
            Map<String, Node> fields = new LinkedHashMap<>();
            forEach(fields::put);
            return fields;
        }

        void forEach(BiConsumer<String, Node> field) {
            for (int i = 0; i < names.size(); i++) {
                field.accept(names.get(i), values.get(i));
            }
        }
    }

    /** An array. */
    record Arr(List<Node> items) implements Node {}

    /** A text, and whether it is well-formed Unicode. */
    record Str(String value, boolean isWellFormed) implements Node {

        Str(String value) {
            this(value, true);
        }
    }

    /** A number as it stands in the document. */
    record Num(String literal) implements Node {

        boolean isWhole() {
            return Numbers.isWhole(literal);
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Node {}

    /** JSON's null, which no field of ours takes. */
    record Null() implements Node {}
}
