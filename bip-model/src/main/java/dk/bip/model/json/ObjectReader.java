package dk.bip.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of one object. What was asked for is what the format knows; anything else, and what comes twice, is refused at the end. Not
 * thread-safe.
 */
final class ObjectReader {

    private static final int FEW = 4;

    private final JsonValue place;
    private final Node.Obj object;
    private List<String> absent = List.of();
    private final boolean[] isKnown;
    private int next;

    ObjectReader(JsonValue place, Node.Obj object) {
        this.place = place;
        this.object = object;
        this.isKnown = new boolean[object.names().size()];
    }

    /** Returns the version of the document. */
    int version() {
        return place.context().version();
    }

    /** Remembers what the object holds and the domain may repeat in other words than those of the document. */
    void remember(String content) {
        place.context().remember(content);
    }

    /** Returns a field that must be there. */
    JsonValue at(String name) {
        int position = ask(name);
        if (position < 0) {
            throw place.path().field(name).refuse("must be there", null);
        }
        return value(position, name);
    }

    /** Returns a field that may be left out. */
    Optional<JsonValue> optional(String name) {
        int position = ask(name);
        return position < 0 ? Optional.empty() : Optional.of(value(position, name));
    }

    boolean has(String name) {
        return find(name) >= 0;
    }

    private int ask(String name) {
        int position = find(name);
        if (position < 0) {
            if (absent.isEmpty()) {
                absent = new ArrayList<>(FEW);
            }
            absent.add(name);
        } else {
            isKnown[position] = true;
            next = position + 1;
        }
        return position;
    }

    private JsonValue value(int position, String name) {
        return new JsonValue(place, name, 0, object.values().get(position), place.context());
    }

    /** Returns the first place of a name. Fields mostly come in the order in which they are asked for. */
    private int find(String name) {
        List<String> names = object.names();
        boolean isNext =
                !object.repeats() && next < names.size() && names.get(next).equals(name);
        return isNext ? next : names.indexOf(name);
    }

    /** Returns a refusal of the object as a whole. */
    JsonFormatException refuse(String rule, String advice) {
        return place.path().refuse(rule, advice);
    }

    /** Takes the definitions of the document as used: an event that cannot be read may be what uses them. */
    void useAllDefinitions() {
        place.context().definitions().useAll();
    }

    void refuseTheRest() {
        for (int i = 0; i < isKnown.length; i++) {
            if (!isKnown[i]) {
                throw refusal(object.names().get(i), i + 1);
            }
        }
    }

    private JsonFormatException refusal(String name, int number) {
        Set<String> known = new TreeSet<>(absent);
        for (int i = 0; i < isKnown.length; i++) {
            if (isKnown[i]) {
                known.add(object.names().get(i));
            }
        }
        if (known.contains(name)) {
            return place.path().field(name).refuse("must be there only once", null);
        }
        // The name is left out: a document gone wrong may hold anything there.
        return place.path()
                .refuse(
                        "must not hold a field that the format does not know; number " + number + " is one",
                        "one of " + String.join(", ", known) + " is meant?");
    }
}
