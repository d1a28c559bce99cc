package dk.bip.model.json;

import java.util.Optional;

/**
 * What an object mapper does with a type of the library: it writes and reads the document of a format, or refuses a type that has none
 * and that it would otherwise write by halves, or as nothing. Immutable and thread-safe.
 *
 * @param type the type that the program names
 * @param format the format of the type or of a wider one; empty where there is none
 * @param <T> the type
 */
record MappedType<T>(Class<T> type, Optional<JsonFormat<? super T>> format) {

    private static final String ADVICE = "give one of the types that BipJson has a format for, or a value of your own?";

    /**
     * Returns what is done with a type; empty where the mapper knows what to do: types of others, and enums, records and exceptions of the
     * library without a format.
     */
    static <T> Optional<MappedType<T>> of(Class<T> type) {
        Optional<JsonFormat<? super T>> format = BipJson.formats().stream()
                .filter(one -> one.type().isAssignableFrom(type))
                .<JsonFormat<? super T>>map(MappedType::ofSuperclass)
                .findFirst();
        return format.isPresent() || isLeftWithout(type)
                ? Optional.of(new MappedType<>(type, format))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the type of the format is the type itself or a wider one
    private static <T> JsonFormat<? super T> ofSuperclass(JsonFormat<?> format) {
        return (JsonFormat<? super T>) format;
    }

    private static boolean isLeftWithout(Class<?> type) {
        boolean isOfLibrary =
                type.getName().startsWith("dk.bip.core.") || type.getName().startsWith("dk.bip.model.");
        return isOfLibrary
                && !type.isRecord()
                && !Enum.class.isAssignableFrom(type)
                && !Throwable.class.isAssignableFrom(type);
    }

    /** Returns a value as the document that is written of it, or refuses to write it before a token is out. */
    Node.Obj document(T value) {
        JsonFormat<? super T> known = known();
        return (Node.Obj) Parser.parse(known.write(value), Integer.MAX_VALUE);
    }

    /** Reads a value from the tokens of one document. */
    T read(TokenSource in) {
        JsonFormat<? super T> known = known();
        Object value = known.read(in.document(known.limit()));
        if (!type.isInstance(value)) {
            throw Path.ROOT.refuse(
                    "must be a document of the type " + type.getSimpleName(),
                    "ask for " + known.type().getSimpleName() + " and look which of its cases it is?");
        }
        return type.cast(value);
    }

    private JsonFormat<? super T> known() {
        return format.orElseThrow(() -> Path.ROOT.refuse(
                "must be of a type that has a format, but " + type.getSimpleName() + " has none", ADVICE));
    }
}
