package dk.bip.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The JSON Schema of one document in the making: what it says of a name, it says once, under {@code $defs}. */
final class Schema {

    private final int version;
    private final Map<String, Node> definitions = new LinkedHashMap<>();

    Schema(int version) {
        this.version = version;
    }

    /** Returns the version of the documents. */
    int version() {
        return version;
    }

    /** Returns a reference to the schema of a name. */
    Node.Obj reference(String name, Supplier<Node.Obj> schema) {
        Node.Obj wanted = schema.get();
        Node known = definitions.putIfAbsent(name, wanted);
        if (known != null && !known.equals(wanted)) {
            throw new IllegalStateException("two schemas have the name " + name);
        }
        return of("$ref", "#/$defs/" + name);
    }

    Map<String, Node> definitions() {
        return definitions;
    }

    /** Returns an object of names and values: texts, whole numbers, truth values, lists of texts, and nodes. */
    static Node.Obj of(Object... namesAndValues) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], node(namesAndValues[i + 1]));
        }
        return Node.Obj.of(fields);
    }

    /** Returns the schema of an object that has these fields and no others. */
    static Node.Obj object(Map<String, Node> properties, List<String> required) {
        return of(
                "type",
                "object",
                "properties",
                Node.Obj.of(properties),
                "required",
                required,
                "additionalProperties",
                false);
    }

    static Node.Obj oneOf(List<Node.Obj> alternatives) {
        return of("oneOf", new Node.Arr(new ArrayList<>(alternatives)));
    }

    private static Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        } else if (value instanceof Integer number) {
            return new Node.Num(number.toString());
        } else if (value instanceof Boolean truth) {
            return new Node.Bool(truth);
        } else if (value instanceof List<?> list) {
            return new Node.Arr(list.stream().map(Schema::node).toList());
        }
        return new Node.Str((String) value);
    }
}
