package dk.bip.model.json;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one type stands in JSON: the fields of an object. What is written and what the schema says come of one list of {@link Fields};
 * reading stands beside it, because it knows the older versions too.
 *
 * @param <T> the type
 */
final class ObjectCodec<T> {

    private final List<Shape> shapes;
    private final BiConsumer<T, ObjectWriter> writer;
    private final Function<ObjectReader, T> reader;

    ObjectCodec(List<Shape> shapes, BiConsumer<T, ObjectWriter> writer, Function<ObjectReader, T> reader) {
        this.shapes = List.copyOf(shapes);
        this.writer = writer;
        this.reader = reader;
    }

    /** Returns the codec of what stands in one of several shapes; how they are told apart is the reader's. */
    static <T> ObjectCodec<T> oneOf(List<Variant<T>> variants, Function<ObjectReader, T> reader) {
        return new ObjectCodec<>(
                variants.stream()
                        .flatMap(variant -> variant.codec().shapes.stream())
                        .toList(),
                (value, out) -> Variant.of(value, variants, out).codec().write(value, out),
                reader);
    }

    /** Returns the codec of what is told apart by a field that names the case. */
    static <T> ObjectCodec<T> tagged(String tag, List<Variant<T>> variants) {
        List<Variant<T>> named = variants.stream()
                .map(variant -> new Variant<>(
                        variant.key(), variant.holds(), variant.codec().under(tag, variant.key())))
                .toList();
        return oneOf(
                named,
                in -> in.at(tag)
                        .code(code -> Variant.ofKey(tag, code, named))
                        .codec()
                        .read(in));
    }

    /** Returns the codec of what is told apart by a field that only one case has; the last case is that without any of these. */
    static <T> ObjectCodec<T> byField(List<Variant<T>> variants) {
        return oneOf(variants, in -> {
            int i = 0;
            while (i < variants.size() - 1 && !in.has(variants.get(i).key())) {
                i++;
            }
            return variants.get(i).codec().read(in);
        });
    }

    private ObjectCodec<T> under(String tag, String code) {
        return new ObjectCodec<>(
                shapes.stream()
                        .map(shape -> shape.after(tag, Schema.of("const", code)))
                        .toList(),
                (value, out) -> {
                    out.text(tag, code);
                    writer.accept(value, out);
                },
                reader);
    }

    /** Returns a codec as that of a wider type, for values that are of the narrower. */
    static <T, S extends T> ObjectCodec<T> widened(ObjectCodec<S> codec, Class<S> type) {
        return new ObjectCodec<>(
                codec.shapes, (value, out) -> codec.writer.accept(type.cast(value), out), codec.reader::apply);
    }

    /** Writes the fields into an object that is open. */
    void write(T value, ObjectWriter out) {
        writer.accept(value, out);
    }

    /** Reads the fields. A field that is not asked for is refused afterwards; what the domain refuses is refused at the object's path. */
    T read(ObjectReader in) {
        return reader.apply(in);
    }

    /** Returns a reference to the schema of the object, or one for each shape that it may have. */
    Node.Obj schema(Schema schema) {
        List<Node.Obj> references = shapes.stream()
                .map(shape -> schema.reference(shape.name(), () -> shape.schema(schema)))
                .toList();
        return references.size() == 1 ? references.get(0) : Schema.oneOf(references);
    }

    /** Returns the schema of a document that is such an object and has a head of its own. */
    Node.Obj documentSchema(Map<String, Node> head, Map<String, Node> optionalTail, Schema schema) {
        List<Node.Obj> documents = shapes.stream()
                .map(shape -> shape.document(head, optionalTail, schema))
                .toList();
        return documents.size() == 1 ? documents.get(0) : Schema.oneOf(documents);
    }
}
