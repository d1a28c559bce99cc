package dk.bip.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lists the fields of an object in the order in which they are written: {@code Fields.<Horizon>of("horizon").field("months",
 * Kind.WHOLE, Horizon::months).read(...)}. Not thread-safe; the codec that comes of it is.
 *
 * @param <T> the type of the object
 */
final class Fields<T> {

    private final String name;
    private final List<Shape.Field> fields = new ArrayList<>();
    private final List<BiConsumer<T, ObjectWriter>> writers = new ArrayList<>();
    private final List<BiConsumer<T, ObjectReader>> checks = new ArrayList<>();

    private Fields(String name) {
        this.name = name;
    }

    /** Begins an object whose schema has a name. */
    static <T> Fields<T> of(String name) {
        return new Fields<>(name);
    }

    /** Adds a field that must be there. */
    <V> Fields<T> field(String field, Kind<? super V> kind, Function<? super T, ? extends V> value) {
        fields.add(new Shape.Field(field, true, kind.schema()));
        writers.add((object, out) -> kind.put().put(out, field, value.apply(object)));
        return this;
    }

    /** Adds a field that may be left out. */
    <V> Fields<T> optional(
            String field, Kind<? super V> kind, Function<? super T, ? extends Optional<? extends V>> value) {
        fields.add(new Shape.Field(field, false, kind.schema()));
        writers.add((object, out) ->
                value.apply(object).ifPresent(present -> kind.put().put(out, field, present)));
        return this;
    }

    /** Adds a rule of the format that the type does not have: what breaks it is neither written nor read. */
    Fields<T> rule(Predicate<? super T> holds, String rule, String advice) {
        writers.add((object, out) -> {
            if (!holds.test(object)) {
                throw out.refuse(rule, advice);
            }
        });
        checks.add((object, in) -> {
            if (!holds.test(object)) {
                throw in.refuse(rule, advice);
            }
        });
        return this;
    }

    /** Returns the codec of what only the object around it can read, because that takes something of it, such as its instrument. */
    ObjectCodec<T> readByItsParent() {
        return read(in -> {
            throw new IllegalStateException(name + " must be read by the object around it");
        });
    }

    /** Returns the codec of these fields. */
    ObjectCodec<T> read(Function<ObjectReader, T> reader) {
        List<BiConsumer<T, ObjectWriter>> inOrder = List.copyOf(writers);
        List<BiConsumer<T, ObjectReader>> rules = List.copyOf(checks);
        Function<ObjectReader, T> checked = in -> {
            T value = reader.apply(in);
            rules.forEach(check -> check.accept(value, in));
            return value;
        };
        return new ObjectCodec<>(
                List.of(new Shape(name, fields)),
                (value, out) -> inOrder.forEach(writer -> writer.accept(value, out)),
                rules.isEmpty() ? reader : checked);
    }
}
