package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents with a marker planted in one place, in each form that gets past another check: as text, as key and as number. */
final class Markers {

    /** What a refusal must not hold, in lower case and without signs between the letters. */
    private static final List<String> MARKS = List.of("hanshansen", "0101901234", "987654321");

    /** Free text, an id, a code, the id of a finding, a code of one's own, a key, a tag, a long text; numbers large, small and broken. */
    private static final List<String> LITERALS = List.of(
            "\"Hans Hansen 010190-1234\"",
            "\"hanshansen\"",
            "\"HANS_HANSEN\"",
            "\"HANS-HANSEN-12\"",
            "\"hans/hansen\"",
            "\"hans-hansen\"",
            "\"" + "HANSHANSEN-".repeat(1100) + "12\"",
            "987654321",
            "-987654321",
            "9.87654321",
            "0.987654321",
            "987654321e290",
            "98765432198765432198765432");

    private Markers() {}

    private static final List<String> KEYS = List.of("Hans Hansen 010190-1234", "hanshansen", "hans-hansen");

    private static final int ALIKE = 2;
    private static final String PLACEHOLDER = "the place of a marker";

    /** Returns the places of a document but its head, as JSON pointers; of those that are alike, two. */
    static List<String> places(JsonNode document) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        collect(document, "", alike);
        return alike.values().stream()
                .flatMap(places -> places.stream().limit(ALIKE))
                .filter(place -> !place.startsWith("/" + JsonFormat.FORMAT))
                .toList();
    }

    /** Places are alike where pointer but for indices, neighbours and kind of event are. */
    private static void collect(JsonNode node, String pointer, Map<String, List<String>> alike) {
        List<String> steps = new ArrayList<>();
        node.fieldNames().forEachRemaining(steps::add);
        String neighbours = steps + node.path("event").asText();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            steps.add(Integer.toString(i));
        }
        for (String step : steps) {
            String place = pointer + "/" + step;
            alike.computeIfAbsent(place.replaceAll("/[0-9]+", "/*") + neighbours, none -> new ArrayList<>())
                    .add(place);
            collect(node.at("/" + step), place, alike);
        }
    }

    /**
     * Returns the document with each marker in a place; with the same in that place of each element of an array, so that two of them
     * meet; and with keys that are markers, instead of the place's own and beside it, once and twice.
     */
    static List<String> of(JsonNode document, String place) {
        List<String> planted = new ArrayList<>();
        List<String> inEachElement = inEachElement(document, place);
        for (String literal : LITERALS) {
            planted.add(replaced(document, List.of(place), literal));
            planted.add(replaced(document, inEachElement, literal));
        }
        JsonPointer pointer = JsonPointer.compile(place);
        if (document.at(pointer.head()).isObject()) {
            String own = pointer.last().getMatchingProperty();
            for (String key : KEYS) {
                planted.add(withKeys(document, pointer, renamed -> renamed.set(key, renamed.remove(own))));
                planted.add(withKeys(document, pointer, more -> more.put(key, "Hans Hansen")));
                planted.add(withKeys(
                                document,
                                pointer,
                                more -> more.put(key, "Hans Hansen").put("twice", "Hans Hansen"))
                        .replace("\"twice\"", "\"" + key + "\""));
            }
        }
        return planted;
    }

    /** Returns the document with a text that is a marker in a place. */
    static String text(JsonNode document, String place) {
        return replaced(document, List.of(place), LITERALS.get(0));
    }

    private static List<String> inEachElement(JsonNode document, String place) {
        Matcher index = Pattern.compile("(.*)/[0-9]+(?![0-9])(.*?)").matcher(place);
        List<String> places = new ArrayList<>();
        if (index.matches()) {
            for (int i = 0; i < document.at(index.group(1)).size(); i++) {
                places.add(index.group(1) + "/" + i + index.group(2));
            }
        }
        return places.isEmpty() ? List.of(place) : places;
    }

    private static String replaced(JsonNode document, List<String> places, String literal) {
        JsonNode copy = document.deepCopy();
        for (String place : places) {
            JsonPointer pointer = JsonPointer.compile(place);
            JsonNode parent = copy.at(pointer.head());
            if (parent instanceof ObjectNode object && object.has(pointer.last().getMatchingProperty())) {
                object.put(pointer.last().getMatchingProperty(), PLACEHOLDER);
            } else if (parent instanceof ArrayNode array) {
                array.set(pointer.last().getMatchingIndex(), PLACEHOLDER);
            }
        }
        return copy.toString().replace("\"" + PLACEHOLDER + "\"", literal);
    }

    private static String withKeys(JsonNode document, JsonPointer place, Consumer<ObjectNode> change) {
        JsonNode copy = document.deepCopy();
        change.accept((ObjectNode) copy.at(place.head()));
        return copy.toString();
    }

    /** Fails where an exception or a cause of it holds a marker, however it is written. */
    static void assertNothingIn(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        String told = trace.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9\n]", "");
        MARKS.forEach(
                mark -> assertThat(told).as("what %s tells", thrown.getClass()).doesNotContain(mark));
    }
}
