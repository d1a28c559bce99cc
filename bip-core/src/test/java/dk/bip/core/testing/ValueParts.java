package dk.bip.core.testing;

import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a value as its proxy in a stream holds them, or the components of a record without a proxy; and the value that other parts make.
 */
final class ValueParts {

    private ValueParts() {}

    static boolean isProxied(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("writeReplace"));
    }

    static boolean isDivisible(Object value) {
        return value instanceof Serializable
                && !(value instanceof Enum)
                && (isProxied(value.getClass()) || value instanceof Record)
                && value.getClass().getName().startsWith("dk.bip.");
    }

    static List<Object> of(Object value) {
        return isProxied(value.getClass()) ? ofProxy(proxy(value)) : ofRecord(value);
    }

    /** The value and all that it holds as lists: of the type and the parts of each. */
    static Object canonical(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ValueParts::canonical).toList();
        }
        if (value instanceof double[] numbers) {
            return Arrays.stream(numbers).boxed().toList();
        }
        if (value == null) {
            return "null";
        }
        return isDivisible(value) ? List.of(value.getClass(), canonical(of(value))) : value;
    }

    /** The decimal numbers in the canonical form of a value. */
    static List<Double> numbers(Object canonical) {
        if (canonical instanceof List<?> list) {
            return list.stream().flatMap(part -> numbers(part).stream()).toList();
        }
        return canonical instanceof Double number ? List.of(number) : List.of();
    }

    /** Empty where the factory refuses the parts. */
    static Optional<Object> remade(Object value, List<Object> parts) {
        try {
            return Optional.of(isProxied(value.getClass()) ? ofParts(proxy(value), parts) : record(value, parts));
        } catch (InvocationTargetException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static SerialProxy proxy(Object value) {
        try {
            Method writeReplace = value.getClass().getDeclaredMethod("writeReplace");
            writeReplace.setAccessible(true);
            return (SerialProxy) writeReplace.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> ofProxy(SerialProxy proxy) {
        try {
            Field parts = SerialProxy.class.getDeclaredField("parts");
            parts.setAccessible(true);
            return new ArrayList<>((List<Object>) parts.get(proxy));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object ofParts(SerialProxy proxy, List<Object> parts) throws ReflectiveOperationException {
        Method readResolve = SerialProxy.class.getDeclaredMethod("readResolve");
        readResolve.setAccessible(true);
        return readResolve.invoke(proxy.holding(parts.toArray()));
    }

    private static List<Object> ofRecord(Object value) {
        List<Object> parts = new ArrayList<>();
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                parts.add(component.getAccessor().invoke(value));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static Object record(Object value, List<Object> parts) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(value.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(parts.toArray());
    }
}
