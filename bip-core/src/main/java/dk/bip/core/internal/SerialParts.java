package dk.bip.core.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The parts of a value that came out of a stream, one after the other and each of the type that is asked for. */
public final class SerialParts {

    private final Iterator<Object> parts;

    SerialParts(List<Object> parts) {
        this.parts = parts.iterator();
    }

    /**
     * Returns the next part, which may be null.
     *
     * @param <T> the type
     * @param type the type
     * @return the part or null
     * @throws ClassCastException if it is of another type
     * @throws java.util.NoSuchElementException if there is none
     */
    public <T> T nextOrNull(Class<T> type) {
        return type.cast(parts.next());
    }

    /**
     * Returns the next part.
     *
     * @param <T> the type
     * @param type the type
     * @return the part
     * @throws ClassCastException if it is of another type
     * @throws NullPointerException if it is null
     * @throws java.util.NoSuchElementException if there is none
     */
    public <T> T next(Class<T> type) {
        return Objects.requireNonNull(nextOrNull(type));
    }

    /**
     * Returns the next part, a text.
     *
     * @return the text
     */
    public String text() {
        return next(String.class);
    }

    /**
     * Returns the next part, a number.
     *
     * @return the number
     */
    public double number() {
        return next(Double.class);
    }

    /**
     * Returns the next part, a whole number.
     *
     * @return the whole number
     */
    public int whole() {
        return next(Integer.class);
    }

    /**
     * Returns the next part, a truth value.
     *
     * @return the truth value
     */
    public boolean flag() {
        return next(Boolean.class);
    }

    /**
     * Returns the next part, a list.
     *
     * @param <E> the type of its elements
     * @param type the type of its elements
     * @return the list
     * @throws ClassCastException if it is no list, or an element is of another type
     * @throws NullPointerException if an element is null
     * @throws java.util.NoSuchElementException if the list is null or missing
     */
    public <E> List<E> list(Class<E> type) {
        return listOrEmpty(type).orElseThrow();
    }

    /**
     * Returns the next part, a list that may be null.
     *
     * @param <E> the type of its elements
     * @param type the type of its elements
     * @return the list, or empty where the part is null
     * @throws ClassCastException if it is no list, or an element is of another type
     * @throws NullPointerException if an element is null
     */
    public <E> Optional<List<E>> listOrEmpty(Class<E> type) {
        List<?> part = nextOrNull(List.class);
        if (part == null) {
            return Optional.empty();
        }
        List<E> elements = new ArrayList<>();
        for (Object element : part) {
            elements.add(type.cast(Objects.requireNonNull(element)));
        }
        return Optional.of(elements);
    }

    /**
     * Returns a map from the next two parts, the list of its keys and the list of its values.
     *
     * @param <V> the type of the values
     * @param type the type of the values
     * @return the map, in the order of the keys
     * @throws IllegalArgumentException if there are not as many keys as values, or two keys are equal
     */
    public <V> Map<String, V> map(Class<V> type) {
        List<String> keys = list(String.class);
        List<V> values = list(type);
        Map<String, V> map = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
            map.put(keys.get(i), values.get(i));
        }
        Checks.that(map.size() == keys.size() && map.size() == values.size(), "a map must have one value for each key");
        return map;
    }

    /** A value that is known by its first parts leaves null in the place of the others. */
    void checkNoneLeft() {
        while (parts.hasNext()) {
            Checks.that(parts.next() == null, "the stream must hold no further part");
        }
    }
}
