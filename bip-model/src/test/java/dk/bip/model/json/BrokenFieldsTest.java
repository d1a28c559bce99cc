package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks each field of each fixture, one at a time and in each way, and expects the refusal to name the very place. The languages of a
 * text are no fields of the format; {@link TextJsonTest} breaks those.
 */
class BrokenFieldsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesNullAtItsPlace(Sample<?> sample) {
        for (Place place : places(sample)) {
            JsonFormatException refusal = refusal(sample, place.replaced(MAPPER.nullNode()));
            assertThat(refusal.path()).isEqualTo(place.pointer());
            assertThat(refusal.advice().orElseThrow()).contains("never null");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesAnotherTypeAtItsPlace(Sample<?> sample) {
        for (Place place : places(sample)) {
            boolean mayBeAnObject = place.node().isObject() || place.name().equals("outcome");
            JsonNode wrong = mayBeAnObject ? MAPPER.createArrayNode() : MAPPER.createObjectNode();
            JsonFormatException refusal = refusal(sample, place.replaced(wrong));
            assertThat(refusal.path()).isEqualTo(place.pointer());
            assertThat(refusal.rule()).startsWith("must be ");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesANumberOrATruthAsText(Sample<?> sample) {
        for (Place place : places(sample)) {
            if (place.node().isNumber() || place.node().isBoolean()) {
                JsonFormatException refusal = refusal(
                        sample,
                        place.replaced(
                                MAPPER.getNodeFactory().textNode(place.node().asText())));
                assertThat(refusal.path())
                        .startsWith(place.pointer().substring(0, place.pointer().lastIndexOf('/')));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesATextAsNumber(Sample<?> sample) {
        for (Place place : places(sample)) {
            if (place.node().isTextual()) {
                JsonFormatException refusal =
                        refusal(sample, place.replaced(MAPPER.getNodeFactory().numberNode(1)));
                assertThat(refusal.path())
                        .startsWith(place.pointer().substring(0, place.pointer().lastIndexOf('/')));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesAMissingFieldUnlessItIsOptional(Sample<?> sample) {
        for (Place place : places(sample)) {
            if (place.parent().isObject() && !Optionals.mayBeLeftOut(place.parent(), place.name())) {
                JsonFormatException refusal = refusal(sample, place.removed());
                if (Optionals.isDefining(place.name())) {
                    assertThat(refusal.rule()).isEqualTo("must be a code that the library or the document defines");
                } else if (Optionals.standsForACase(place.name())) {
                    assertThat(refusal.path()).startsWith(place.at().head().toString());
                } else {
                    assertThat(refusal.path()).isEqualTo(place.pointer());
                    assertThat(refusal.rule()).isEqualTo("must be there");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesAFieldThatIsNotKnownWithoutNamingIt(Sample<?> sample) {
        for (Place place : places(sample)) {
            if (place.node().isObject() && !place.isTaggedText()) {
                JsonFormatException refusal = refusal(sample, place.withField("hemmeligt"));
                assertThat(refusal.path()).isEqualTo(place.pointer());
                assertThat(refusal.rule()).startsWith("must not hold a field that the format does not know; number ");
                assertThat(refusal.getMessage()).doesNotContain("hemmeligt");
            }
        }
        JsonFormatException refusal = refusal(sample, sample.document().replaceFirst("\\{", "{\"hemmeligt\": 1,"));
        assertThat(refusal.path()).isEmpty();
        assertThat(refusal.rule()).endsWith("number 1 is one");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesAFieldThatIsThereTwice(Sample<?> sample) {
        for (Place place : places(sample)) {
            if (place.parent().isObject()) {
                JsonFormatException refusal = refusal(sample, place.doubled());
                assertThat(refusal.path()).isEqualTo(place.pointer());
                assertThat(refusal.rule()).isEqualTo("must be there only once");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsFieldsInAnyOrder(Sample<?> sample) throws JsonProcessingException {
        assertThat(sample.format()
                        .read(reversed(MAPPER.readTree(sample.document())).toString())
                        .equals(sample.value()))
                .isTrue();
    }

    private static JsonFormatException refusal(Sample<?> sample, String document) {
        JsonFormatException refusal = catchThrowableOfType(
                JsonFormatException.class, () -> sample.format().read(document));
        assertThat(refusal).as("a refusal of %s", document).isNotNull();
        return refusal;
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isObject() && !isText(node)) {
            ObjectNode object = MAPPER.createObjectNode();
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
            for (int i = fields.size() - 1; i >= 0; i--) {
                object.set(fields.get(i).getKey(), reversed(fields.get(i).getValue()));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(item -> array.add(reversed(item)));
            return array;
        }
        return node;
    }

    private static boolean isText(JsonNode node) {
        return node.has("da") || node.has("sv");
    }

    private static List<Place> places(Sample<?> sample) {
        try {
            JsonNode document = MAPPER.readTree(sample.document());
            List<Place> places = new ArrayList<>();
            collect(document, document, JsonPointer.empty(), places);
            return places;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(JsonNode document, JsonNode node, JsonPointer pointer, List<Place> places) {
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            add(document, pointer.appendProperty(name), places);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add(document, pointer.appendIndex(i), places);
        }
    }

    private static void add(JsonNode document, JsonPointer pointer, List<Place> places) {
        Place place = new Place(document, pointer);
        places.add(place);
        if (!place.isTaggedText()) {
            collect(document, document.at(pointer), pointer, places);
        }
    }

    /** One value within a document, and the documents that come of breaking it. */
    private record Place(JsonNode document, JsonPointer at) {

        private static final String MARK = "\"the place of a fault\"";

        String pointer() {
            return at.toString();
        }

        String name() {
            return at.last().getMatchingProperty();
        }

        JsonNode node() {
            return document.at(at);
        }

        boolean isTaggedText() {
            return isText(node());
        }

        JsonNode parent() {
            return document.at(at.head());
        }

        String replaced(JsonNode by) {
            JsonNode copy = document.deepCopy();
            JsonNode parent = copy.at(at.head());
            if (parent.isObject()) {
                ((ObjectNode) parent).set(name(), by);
            } else {
                ((ArrayNode) parent).set(at.last().getMatchingIndex(), by);
            }
            return copy.toString();
        }

        String removed() {
            JsonNode copy = document.deepCopy();
            ((ObjectNode) copy.at(at.head())).remove(name());
            return copy.toString();
        }

        String withField(String extra) {
            JsonNode copy = document.deepCopy();
            ((ObjectNode) copy.at(at)).put(extra, 1);
            return copy.toString();
        }

        String doubled() {
            String marked = replaced(MAPPER.getNodeFactory().textNode(MARK.substring(1, MARK.length() - 1)));
            return marked.replace(MARK, node() + ",\"" + name() + "\":" + node());
        }
    }
}
