package dk.bip.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds static fields that hold state: not final, of a type that is not known to be immutable, a collection that can be
 * changed (the value itself is looked at), or an array that is visible or handed out.
 */
final class StaticState extends ArchCondition<JavaClass> {

    private static final Set<String> IMMUTABLE = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.Locale",
            "java.util.Comparator",
            "java.util.regex.Pattern",
            "java.nio.charset.Charset",
            "com.fasterxml.jackson.databind.ObjectReader",
            "com.fasterxml.jackson.databind.ObjectWriter");
    // Built once and only read afterwards; a public one could be reconfigured by a caller.
    private static final Set<String> IMMUTABLE_WHEN_PRIVATE =
            Set.of("com.fasterxml.jackson.core.JsonFactory", "com.fasterxml.jackson.databind.json.JsonMapper");
    private static final List<String> IMMUTABLE_PACKAGES = List.of("java.time.", "java.util.function.");
    private static final List<String> IMMUTABLE_COLLECTIONS = List.of(
            "java.util.ImmutableCollections$",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton");

    StaticState() {
        super("hold static state");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (JavaField field : item.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getName().startsWith("$")
                    && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                stateIn(field)
                        .ifPresent(why -> events.add(SimpleConditionEvent.satisfied(
                                field, "static field " + field.getFullName() + " " + why)));
            }
        }
    }

    private static Optional<String> stateIn(JavaField field) {
        JavaClass type = field.getRawType();
        boolean isPrivate = field.getModifiers().contains(JavaModifier.PRIVATE);
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return Optional.of("is not final");
        }
        if (type.isArray()) {
            return arrayStateIn(field, isPrivate);
        }
        if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
            String value = valueOf(field).getClass().getName();
            return IMMUTABLE_COLLECTIONS.stream().anyMatch(value::startsWith)
                    ? Optional.empty()
                    : Optional.of("holds a " + value);
        }
        boolean immutable = type.isPrimitive()
                || type.isEnum()
                || IMMUTABLE.contains(type.getName())
                || isPrivate && IMMUTABLE_WHEN_PRIVATE.contains(type.getName())
                || IMMUTABLE_PACKAGES.stream().anyMatch(type.getName()::startsWith)
                || type.getName().startsWith("dk.bip.") && hasFinalFieldsOnly(type);
        return immutable ? Optional.empty() : Optional.of("is of a type not known to be immutable: " + type.getName());
    }

    private static Optional<String> arrayStateIn(JavaField field, boolean isPrivate) {
        if (!isPrivate) {
            return Optional.of("is an array that is not private");
        }
        for (JavaFieldAccess access : field.getAccessesToSelf()) {
            JavaCodeUnit origin = access.getOrigin();
            boolean clones = origin.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTarget().getName().equals("clone"));
            if (origin instanceof JavaMethod && origin.getRawReturnType().equals(field.getRawType()) && !clones) {
                return Optional.of("is an array handed out by " + origin.getFullName());
            }
        }
        return Optional.empty();
    }

    private static boolean hasFinalFieldsOnly(JavaClass type) {
        return type.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getOwner().getName().startsWith("dk.bip."))
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static Object valueOf(JavaField field) {
        try {
            java.lang.reflect.Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
