package dk.bip.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The definitions that one document carries, of whatever it uses and the library does not define. Writing collects them, reading
 * resolves codes by them: what is built in first. Not thread-safe.
 */
final class Definitions {

    static final String FIELD = "definitions";

    private final List<Group<?>> groups;

    private Definitions(List<Group<?>> groups) {
        this.groups = groups;
    }

    /** Returns the definitions of a document that is yet to be written. */
    static Definitions none(List<DefinitionKind<?>> kinds) {
        return new Definitions(kinds.stream().<Group<?>>map(Group::new).toList());
    }

    /** Reads the definitions of a document, where it has any. */
    void read(ObjectReader document) {
        if (!groups.isEmpty()) {
            document.optional(FIELD)
                    .ifPresent(value -> value.object(in -> {
                        groups.forEach(group -> group.read(in));
                        return this;
                    }));
        }
    }

    /** Writes the definitions that were used, where there are any. */
    void write(ObjectWriter document) {
        if (groups.stream().anyMatch(Group::hasAny)) {
            document.object(FIELD, this, (definitions, out) -> groups.forEach(group -> group.write(out)));
        }
    }

    void refuseUnused() {
        groups.forEach(Group::refuseUnused);
    }

    /** Takes every definition as used. */
    void useAll() {
        groups.forEach(group -> group.used.addAll(group.own.keySet()));
    }

    /** Returns the code of a value that is built in, or that the document will define. */
    <T> String code(DefinitionKind<T> kind, T value, Path place) {
        return group(kind).code(value, place);
    }

    /** Returns what a code of the document means. */
    <T> T resolve(DefinitionKind<T> kind, JsonValue code) {
        return group(kind).resolve(code);
    }

    @SuppressWarnings("unchecked") // a group holds what its kind defines
    private <T> Group<T> group(DefinitionKind<T> kind) {
        for (Group<?> group : groups) {
            if (group.kind == kind) {
                return (Group<T>) group;
            }
        }
        throw new IllegalStateException("the format has no definitions of " + kind.field());
    }

    /** The definitions of one kind, by code. */
    private static final class Group<T> {

        private final DefinitionKind<T> kind;
        private final Map<String, T> own = new LinkedHashMap<>();
        private final Map<String, Path> places = new LinkedHashMap<>();
        private final Set<String> used = new TreeSet<>();

        Group(DefinitionKind<T> kind) {
            this.kind = kind;
        }

        boolean hasAny() {
            return !own.isEmpty();
        }

        void read(ObjectReader in) {
            in.optional(kind.field()).ifPresent(values -> values.list(this::define));
        }

        private T define(JsonValue definition) {
            T value = definition.object(kind.codec());
            String code = kind.code().apply(value);
            if (kind.builtIn(code).isPresent()) {
                throw definition
                        .path()
                        .refuse("must not define what the library defines", "give it a code of its own?");
            }
            if (own.put(code, value) != null) {
                throw definition.path().refuse("must not define a code that is defined already", null);
            }
            places.put(code, definition.path());
            return value;
        }

        void write(ObjectWriter out) {
            if (hasAny()) {
                out.objects(kind.field(), own.values(), kind.codec()::write);
            }
        }

        void refuseUnused() {
            places.forEach((code, place) -> {
                if (!used.contains(code)) {
                    throw place.refuse("must be used in the document", "leave the definition out?");
                }
            });
        }

        String code(T value, Path place) {
            String code = kind.code().apply(value);
            T known = kind.builtIn(code).orElseGet(() -> own.computeIfAbsent(code, absent -> value));
            if (!known.equals(value)) {
                throw place.refuse(
                        "must not use a code that another definition has",
                        "two versions of one definition met in this value?");
            }
            return code;
        }

        T resolve(JsonValue code) {
            Optional<T> builtIn = kind.builtIn(code.code(text -> text));
            if (builtIn.isPresent()) {
                return builtIn.get();
            }
            String text = code.text();
            used.add(text);
            return Optional.ofNullable(own.get(text))
                    .orElseThrow(() -> code.path()
                            .refuse(
                                    "must be a code that the library or the document defines",
                                    "give its definition in " + FIELD + "." + kind.field() + "?"));
        }
    }
}
