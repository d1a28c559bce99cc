package dk.bip.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields that an object has, in order, and the name that its schema has among those of a document. */
record Shape(String name, List<Field> fields) {

    Shape {
        fields = List.copyOf(fields);
    }

    /** Returns this with a field before the others. */
    Shape after(String field, Node schema) {
        List<Field> more = new ArrayList<>();
        more.add(new Field(field, true, any -> schema));
        more.addAll(fields);
        return new Shape(name, more);
    }

    Node.Obj schema(Schema schema) {
        return document(Map.of(), Map.of(), schema);
    }

    /** Returns the schema of this with fields before, which must be there, and fields behind, which may. */
    Node.Obj document(Map<String, Node> head, Map<String, Node> optionalTail, Schema schema) {
        Map<String, Node> properties = new LinkedHashMap<>(head);
        List<String> required = new ArrayList<>(head.keySet());
        for (Field field : fields) {
            properties.put(field.name, field.schema.apply(schema));
            if (field.required) {
                required.add(field.name);
            }
        }
        properties.putAll(optionalTail);
        return Schema.object(properties, required);
    }

    /** One field and what may stand in it. */
    record Field(String name, boolean required, Function<Schema, Node> schema) {}
}
