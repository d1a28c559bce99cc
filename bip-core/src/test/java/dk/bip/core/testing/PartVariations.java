package dk.bip.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What may stand in the place of one part of a value; the factory of the value decides whether it does. */
final class PartVariations {

    private static final int LONGEST_LIST = 6;

    private PartVariations() {}

    static Stream<Object> of(Object part) {
        if (part instanceof Boolean flag) {
            return Stream.of(!flag);
        } else if (part instanceof Integer number) {
            return Stream.of(number + 1, number - 1, number + 3, number - 3);
        } else if (part instanceof Long number) {
            return Stream.of(number + 1, number - 1);
        } else if (part instanceof Double number) {
            return Stream.of(
                    number * 1.0078125, number * 0.9921875, number + 1, number - 1, number + 0.5, number - 0.5, 0.0);
        } else if (part instanceof String text) {
            return Stream.of(text + "x", "x" + text, text + "0", withNextLast(text));
        } else if (part instanceof LocalDate date) {
            return Stream.of(date.plusDays(1), date.minusDays(1));
        } else if (part instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants());
        } else if (part instanceof List<?> list) {
            return ofList(list);
        } else if (part instanceof double[] numbers) {
            return ofList(Arrays.stream(numbers).boxed().toList())
                    .map(list -> ((List<?>) list)
                            .stream().mapToDouble(number -> (Double) number).toArray());
        }
        return ValueParts.isDivisible(part) ? ofValue(part) : Stream.empty();
    }

    /** The values that the factory accepts and that differ in one of the parts. */
    static Stream<Object> ofValue(Object value) {
        return Stream.iterate(0, i -> i + 1).limit(ValueParts.of(value).size()).flatMap(i -> ofPart(value, i));
    }

    static Stream<Object> ofPart(Object value, int index) {
        List<Object> parts = ValueParts.of(value);
        Object canonical = ValueParts.canonical(value);
        return Stream.concat(of(parts.get(index)), Stream.of((Object) null))
                .map(changed -> with(parts, index, changed))
                .flatMap(changed -> ValueParts.remade(value, changed).stream())
                .filter(changed -> !ValueParts.canonical(changed).equals(canonical));
    }

    private static Stream<Object> ofList(List<?> list) {
        int last = list.size() - 1;
        if (last < 0) {
            return Stream.empty();
        }
        Stream<Object> changed = Stream.iterate(0, i -> i + Math.max(1, list.size() / LONGEST_LIST))
                .limit(Math.min(list.size(), LONGEST_LIST))
                .flatMap(i -> of(list.get(i)).map(element -> with(list, i, element)));
        return Stream.concat(Stream.of(list.subList(0, last), list.subList(1, last + 1)), changed);
    }

    private static List<Object> with(List<?> list, int index, Object element) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    private static String withNextLast(String text) {
        int last = text.length() - 1;
        return last < 0 ? "x" : text.substring(0, last) + (char) (text.charAt(last) + 1);
    }
}
