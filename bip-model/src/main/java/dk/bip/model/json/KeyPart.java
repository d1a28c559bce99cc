package dk.bip.model.json;

import dk.bip.core.Coded;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of the key of an event, where the key stands alone in a withdrawal.
 *
 * @param name the name of the field
 * @param required whether each key has it
 * @param kind what may stand there
 * @param reader reads it of the withdrawal
 */
record KeyPart(String name, boolean required, Kind<String> kind, Function<ObjectReader, Optional<String>> reader) {

    /** Returns a part that is the code of a constant. */
    static <E extends Enum<E> & Coded> KeyPart of(String name, Class<E> type, Function<String, E> ofCode) {
        Kind<E> codes = Kind.code(type);
        return new KeyPart(
                name,
                true,
                new Kind<>(ObjectWriter::text, codes.schema()),
                in -> Optional.of(in.at(name).code(ofCode).code()));
    }

    /** Returns a part that is the code of what is built in or may be defined; a withdrawal needs no definition. */
    static KeyPart of(String name, DefinitionKind<?> definitions) {
        return new KeyPart(
                name,
                true,
                new Kind<>(ObjectWriter::text, schema -> definitions.codeSchema()),
                in -> Optional.of(definitions.readCode(in.at(name))));
    }

    /** Returns a part that is a pseudonym, and that not every key has. */
    static KeyPart pseudonym(String name, Function<ObjectReader, Optional<String>> reader) {
        return new KeyPart(name, false, Kind.PSEUDONYM, reader);
    }

    /** Adds the field to those of a withdrawal. */
    <T> void addTo(Fields<T> fields, Function<T, String> value) {
        if (required) {
            fields.field(name, kind, value);
        } else {
            fields.optional(name, kind, one -> Optional.of(value.apply(one)).filter(text -> !text.isEmpty()));
        }
    }

    /** Returns the part of the key, empty where it has none. */
    String read(ObjectReader in) {
        return reader.apply(in).orElse("");
    }
}
