package dk.bip.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of the documents of one format. */
final class DocumentSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DESCRIPTION =
            "What a schema cannot say, the reader checks beside it: that whole numbers have no point,"
                    + " dates are days of the calendar, codes agree with what they name, and whatever values must be to one another.";

    private DocumentSchema() {}

    static String of(String format, int version, ObjectCodec<?> codec, List<DefinitionKind<?>> kinds) {
        Schema schema = new Schema(version);
        Node.Obj document = codec.documentSchema(
                Schema.of(
                                JsonFormat.FORMAT,
                                Schema.of("const", format),
                                JsonFormat.FORMAT_VERSION,
                                Schema.of("const", version))
                        .fields(),
                definitions(kinds, schema),
                schema);
        return ObjectWriter.document(true, new Context(version, Definitions.none(List.of())), out -> {
            out.text("$schema", DRAFT);
            out.text("$id", "urn:" + format.replaceFirst("bip\\.", "dk.bip:") + ":" + version);
            out.text("title", format + ", format version " + version);
            out.text("description", DESCRIPTION);
            document.forEach(out::node);
            out.node("$defs", Node.Obj.of(schema.definitions()));
        });
    }

    private static Map<String, Node> definitions(List<DefinitionKind<?>> kinds, Schema schema) {
        if (kinds.isEmpty()) {
            return Map.of();
        }
        Map<String, Node> arrays = new LinkedHashMap<>();
        kinds.forEach(kind -> arrays.put(
                kind.field(), Schema.of("type", "array", "items", kind.codec().schema(schema))));
        return Map.of(Definitions.FIELD, Schema.object(arrays, List.of()));
    }
}
