package dk.bip.model.json;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one type stands in JSON: the fields of an object. Writing and reading stand side by side, so that they can be compared.
 *
 * @param <T> the type
 */
interface ObjectCodec<T> {

    /** Writes the fields into an object that is open. */
    void write(T value, ObjectWriter out);

    /** Reads the fields. A field that is not asked for is refused afterwards; what the domain refuses is refused at the object's path. */
    T read(ObjectReader in);

    static <T> ObjectCodec<T> of(BiConsumer<T, ObjectWriter> writer, Function<ObjectReader, T> reader) {
        return new ObjectCodec<>() {
            @Override
            public void write(T value, ObjectWriter out) {
                writer.accept(value, out);
            }

            @Override
            public T read(ObjectReader in) {
                return reader.apply(in);
            }
        };
    }
}
