package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped JSON Schemas accept what the library writes and refuse what the reader refuses. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema CASE_FILE = schema("case-file");
    private static final JsonSchema MODEL_DOCUMENT = schema("model-document");
    private static final JsonSchema MODEL_CARD = schema("model-card");

    private static JsonSchema schema(String name) {
        try (InputStream in = BipJson.class.getResourceAsStream(name + ".schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            MAPPER.readTree(in),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean accepts(JsonSchema schema, String document) {
        try {
            return schema.validate(MAPPER.readTree(document)).isEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptsTheFixturesOfItsFormatAndNoOther(Sample<?> sample) {
        assertThat(accepts(CASE_FILE, sample.document())).isEqualTo(sample.format() == BipJson.CASE_FILE);
        assertThat(accepts(MODEL_DOCUMENT, sample.document())).isEqualTo(sample.format() == BipJson.MODEL_DOCUMENT);
        assertThat(accepts(MODEL_CARD, sample.document())).isEqualTo(sample.format() == BipJson.MODEL_CARD);
    }

    @Test
    void acceptsWhatIsWrittenOfRandomCasesAndOfTheEvidenceModels() {
        LongStream.rangeClosed(1, 20)
                .forEach(seed -> assertThat(CASE_FILE.validate(tree(BipJson.CASE_FILE.write(RandomCaseFiles.of(seed)))))
                        .isEmpty());
        for (ModelDocument document : EvidenceModel.all()) {
            assertThat(MODEL_DOCUMENT.validate(tree(BipJson.MODEL_DOCUMENT.write(document))))
                    .isEmpty();
            assertThat(MODEL_CARD.validate(tree(BipJson.MODEL_CARD.write(document.card()))))
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatTheReaderRefusesOfEachFieldAndAcceptsWhatItAccepts() {
        assertAgreement(CASE_FILE, BipJson.CASE_FILE, Samples.all().get(0).document());
        Sample<?> model = ModelSamples.all().get(0);
        assertAgreement(MODEL_DOCUMENT, BipJson.MODEL_DOCUMENT, model.document());
        Sample<?> card = ModelSamples.all().get(1);
        assertAgreement(MODEL_CARD, BipJson.MODEL_CARD, card.document());
    }

    @Test
    void saysTheSameOfACardAloneAndWithinADocument() {
        JsonNode within = MODEL_DOCUMENT.getSchemaNode().at("/$defs/card");
        ObjectNode alone = MODEL_CARD.getSchemaNode().deepCopy();
        ((ObjectNode) alone.get("properties")).remove(List.of("format", "formatVersion"));
        List<String> required = new ArrayList<>(List.of("format", "formatVersion"));
        within.get("required").forEach(name -> required.add(name.asText()));

        assertThat(alone.get("properties")).isEqualTo(within.get("properties"));
        assertThat(alone.get("required")).extracting(JsonNode::asText).containsExactlyElementsOf(required);
        alone.get("$defs")
                .properties()
                .forEach(definition -> assertThat(MODEL_DOCUMENT.getSchemaNode().at("/$defs/" + definition.getKey()))
                        .isEqualTo(definition.getValue()));
    }

    /** Removes each field, and replaces each value by null, an object, an array, a text, true, 0.5, -1 and 1e9. */
    private static void assertAgreement(JsonSchema schema, JsonFormat<?> format, String document) {
        List<String> broken = new ArrayList<>();
        breakEach(tree(document), tree(document), "", broken);
        assertThat(broken).hasSizeGreaterThan(400);
        for (String one : broken) {
            if (!accepts(schema, one)) {
                assertThat(isRead(format, one))
                        .as("read although refused by the schema: %s", one)
                        .isFalse();
            }
        }
        long acceptedBySchemaOnly = broken.stream()
                .filter(one -> accepts(schema, one) && !isRead(format, one))
                .count();
        // What only the reader can know: an overlap, a covariance that is not definite, a date that is none.
        assertThat(acceptedBySchemaOnly).isLessThan(broken.size() / 5);
    }

    private static void breakEach(JsonNode root, JsonNode node, String pointer, List<String> broken) {
        List<String> steps = new ArrayList<>();
        node.fieldNames().forEachRemaining(steps::add);
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            steps.add(Integer.toString(i));
        }
        for (String step : steps) {
            if (node.isObject()) {
                JsonNode copy = root.deepCopy();
                ((ObjectNode) copy.at(pointer)).remove(step);
                broken.add(copy.toString());
                for (String other : List.of("null", "{}", "[]", "\"x\"", "true", "0.5", "-1", "1e9")) {
                    JsonNode changed = root.deepCopy();
                    ((ObjectNode) changed.at(pointer)).set(step, tree(other));
                    broken.add(changed.toString());
                }
            }
            breakEach(root, node.at("/" + step), pointer + "/" + step, broken);
        }
    }

    private static boolean isRead(JsonFormat<?> format, String document) {
        try {
            format.read(document);
            return true;
        } catch (JsonFormatException e) {
            return false;
        }
    }

    @Test
    void knowsTheValuesOfEachBackgroundField() {
        for (BackgroundField field : BackgroundField.values()) {
            for (String value : List.of("true", "50", "1980", "101", "2101", "-1", "\"HIGHER\"", "\"OTHER\"")) {
                String document = "{\"format\":\"bip.case-file\",\"formatVersion\":1,\"citizen\":\"a\",\"events\":["
                        + "{\"event\":\"BACKGROUND_FACT\",\"date\":\"2015-01-05\",\"field\":\"" + field.code()
                        + "\",\"value\":" + value + "}]}";
                assertThat(accepts(CASE_FILE, document))
                        .as("%s %s", field, value)
                        .isEqualTo(isRead(BipJson.CASE_FILE, document));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"indicator", "intervention", "backgroundFact"})
    void listsEveryCodeOfTheDomain(String definition) {
        JsonNode definitions = CASE_FILE.getSchemaNode().get("$defs");
        switch (definition) {
            case "indicator" ->
                assertCodes(
                        definitions.at("/indicator/enum"),
                        Arrays.stream(Indicator.values()).map(Indicator::code).toList());
            case "intervention" ->
                assertCodes(
                        definitions.at("/intervention/properties/type/enum"),
                        Arrays.stream(InterventionType.values())
                                .map(InterventionType::code)
                                .toList());
            default ->
                assertCodes(
                        definitions.at("/backgroundFact/properties/field/enum"),
                        Arrays.stream(BackgroundField.values())
                                .map(BackgroundField::code)
                                .toList());
        }
    }

    private static void assertCodes(JsonNode listed, List<String> codes) {
        assertThat(StreamSupport.stream(listed.spliterator(), false).map(JsonNode::asText))
                .containsExactlyElementsOf(codes);
    }

    private static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
