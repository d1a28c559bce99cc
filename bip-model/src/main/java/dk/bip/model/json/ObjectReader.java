package dk.bip.model.json;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of one object. What was asked for is what the format knows; anything else is refused at the end. Not thread-safe. */
final class ObjectReader {

    private final Path path;
    private final Node.Obj object;
    private final Context context;
    private final Set<String> known = new TreeSet<>();

    ObjectReader(Path path, Node.Obj object, Context context) {
        this.path = path;
        this.object = object;
        this.context = context;
    }

    /** Returns the version of the document. */
    int version() {
        return context.version();
    }

    /** Remembers what the object holds and the domain may repeat in other words than those of the document. */
    void remember(String content) {
        context.remember(content);
    }

    /** Returns a field that must be there. */
    JsonValue at(String name) {
        return optional(name).orElseThrow(() -> path.field(name).refuse("must be there", null));
    }

    /** Returns a field that may be left out. */
    Optional<JsonValue> optional(String name) {
        known.add(name);
        if (object.duplicates().contains(name)) {
            throw path.field(name).refuse("must be there only once", null);
        }
        return Optional.ofNullable(object.fields().get(name))
                .map(node -> new JsonValue(path.field(name), node, context));
    }

    boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** Returns a refusal of the object as a whole. */
    JsonFormatException refuse(String rule, String advice) {
        return path.refuse(rule, advice);
    }

    /** Takes the definitions of the document as used: an event that cannot be read may be what uses them. */
    void useAllDefinitions() {
        context.definitions().useAll();
    }

    void refuseTheRest() {
        int position = 0;
        for (String name : object.fields().keySet()) {
            position++;
            if (!known.contains(name)) {
                // The name is left out: a document gone wrong may hold anything there.
                throw path.refuse(
                        "must not hold a field that the format does not know; number " + position + " is one",
                        "one of " + String.join(", ", known) + " is meant?");
            }
        }
    }
}
