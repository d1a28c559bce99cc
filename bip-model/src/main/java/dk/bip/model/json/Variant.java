package dk.bip.model.json;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One of several cases that a value may be.
 *
 * @param key the code of the case, or the name of the field that only this case has
 * @param holds tells whether a value is of this case
 * @param codec how a value of this case stands in JSON
 * @param <T> the type of the values
 */
record Variant<T>(String key, Predicate<T> holds, ObjectCodec<T> codec) {

    /** Returns the case of a type of its own. */
    static <T, S extends T> Variant<T> of(String key, Class<S> type, ObjectCodec<S> codec) {
        return new Variant<>(key, type::isInstance, ObjectCodec.widened(codec, type));
    }

    static <T> Variant<T> of(T value, List<Variant<T>> variants, ObjectWriter out) {
        return variants.stream()
                .filter(variant -> variant.holds.test(value))
                .findFirst()
                .orElseThrow(() ->
                        out.refuse("must be of a kind that the format knows", "turn it into " + oneOf(variants) + "?"));
    }

    static <T> Variant<T> ofKey(String what, String key, List<Variant<T>> variants) {
        for (Variant<T> variant : variants) {
            if (variant.key.equals(key)) {
                return variant;
            }
        }
        throw new IllegalArgumentException(what + " code is not known\nMaybe " + oneOf(variants) + "?");
    }

    private static <T> String oneOf(List<Variant<T>> variants) {
        return "one of " + variants.stream().map(Variant::key).collect(Collectors.joining(", "));
    }
}
