package dk.bip.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A set of banned classes, methods, constructors and fields, and the condition that finds any use of them: calls,
 * method references, field accesses and every other dependency.
 */
final class Ban {

    private final String what;
    private Predicate<JavaClass> classes = type -> false;
    private Predicate<AccessTarget> members = target -> false;

    private Ban(String what) {
        this.what = what;
    }

    static Ban on(String what) {
        return new Ban(what);
    }

    /** Bans each class with a name that starts so, except the given ones. */
    Ban classesStarting(String prefix, String... except) {
        List<String> allowed = Arrays.asList(except);
        classes = classes.or(type -> type.getName().startsWith(prefix) && !allowed.contains(type.getName()));
        return this;
    }

    /** Bans the classes and what is nested in them. */
    Ban classes(String... names) {
        for (String name : names) {
            classes = classes.or(
                    type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
        }
        return this;
    }

    /** Bans every overload of the named members of a class; a constructor is named {@code <init>}. */
    Ban members(String owner, String... names) {
        Set<String> banned = Set.of(names);
        members = members.or(target -> target.getOwner().getName().equals(owner) && banned.contains(target.getName()));
        return this;
    }

    /** Bans one overload, given by the simple names of its parameter types. */
    Ban overload(String owner, String name, String... parameters) {
        String wanted = String.join(",", parameters);
        members = members.or(target -> target.getOwner().getName().equals(owner)
                && target.getName().equals(name)
                && parametersOf(target).equals(wanted));
        return this;
    }

    /** Bans what the predicate accepts. */
    Ban membersThat(Predicate<AccessTarget> predicate) {
        members = members.or(predicate);
        return this;
    }

    ArchCondition<JavaClass> condition() {
        return new ArchCondition<>("use " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                    if (members.test(access.getTarget())) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                classes.test(dependency.getTargetClass().getBaseComponentType()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription())));
            }
        };
    }

    private static String parametersOf(AccessTarget target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            return unit.getRawParameterTypes().stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.joining(","));
        }
        return "";
    }
}
