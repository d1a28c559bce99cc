package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped JSON Schemas accept what the library writes, and refuse what the reader refuses for its structure and nothing else. */
class SchemaTest {

    private static final long SEED = 20150105;
    private static final int SINGLE_FAULTS = 600;
    private static final int DOUBLE_FAULTS = 100;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<JsonFormat<?>, JsonSchema> SCHEMAS = new LinkedHashMap<>();

    /** What the reader says of the structure; its other rules are the domain's. */
    private static final Pattern STRUCTURE = Pattern.compile("must be there"
            + "|must not hold a field that the format does not know; number [0-9]+ is one"
            + "|must be (an object|an array|a text|a number|a whole number.*|true|true or false|an ISO 8601 date|two ISO.*)"
            + "|must hold a text .*"
            + "|(?!dimension of |scale of ).* is not known");

    static List<JsonFormat<?>> formats() {
        return BipJson.formats();
    }

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void shipsWhatTheCodecSays(JsonFormat<?> format) throws IOException {
        assertThat(Files.readString(SchemaFile.of(format), StandardCharsets.UTF_8))
                .as("the committed schema; FixtureWriter writes it again")
                .isEqualTo(format.schema());
    }

    @Test
    void shipsASchemaOfEachFormatAndOfNoOther() throws IOException {
        try (Stream<Path> files = Files.list(SchemaFile.FOLDER)) {
            assertThat(files.toList())
                    .containsExactlyInAnyOrderElementsOf(
                            formats().stream().map(SchemaFile::of).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptsTheFixturesOfItsFormatAndNoOther(Sample<?> sample) {
        for (JsonFormat<?> format : formats()) {
            assertThat(accepts(format, tree(sample.document())))
                    .as("%s", format)
                    .isEqualTo(format == sample.format());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void acceptsWhatIsWrittenOfRandomCasesSeed(long seed) {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
        CaseFile file = RandomCaseFiles.of(seed);
        assertAccepted(BipJson.CASE_FILE, file);
        for (LocalDate date : RandomCaseFiles.dates(seed, 2)) {
            assertAccepted(BipJson.CASE_SNAPSHOT, file.asOf(date));
            assertAccepted(
                    BipJson.PROGRESSION, ProgressionCalculator.withDefaults().calculate(file.asOf(date)));
            assertAccepted(BipJson.PREDICTION, predictor.predict(file.asOf(date), Horizon.TWELVE_MONTHS));
        }
    }

    @Test
    void acceptsTheEvidenceModels() {
        for (ModelDocument document : EvidenceModel.all()) {
            assertAccepted(BipJson.MODEL_DOCUMENT, document);
            assertAccepted(BipJson.MODEL_CARD, document.card());
        }
    }

    @ParameterizedTest(name = "{0}, seed " + SEED)
    @MethodSource("samples")
    void agreesWithTheReaderOnWhatIsBroken(Sample<?> sample) {
        List<Supplier<JsonNode>> faults = Faults.of(tree(sample.document()));
        Random random = new Random(SEED);
        Collections.shuffle(faults, random);
        faults.subList(0, Math.min(SINGLE_FAULTS, faults.size()))
                .forEach(fault -> assertAgreement(sample.format(), fault.get()));
        for (int i = 0; i < DOUBLE_FAULTS; i++) {
            List<Supplier<JsonNode>> further =
                    Faults.of(faults.get(random.nextInt(faults.size())).get());
            if (!further.isEmpty()) {
                assertAgreement(
                        sample.format(),
                        further.get(random.nextInt(further.size())).get());
            }
        }
    }

    private static void assertAgreement(JsonFormat<?> format, JsonNode document) {
        JsonFormatException refusal = refusal(format, document.toString());
        if (accepts(format, document)) {
            assertThat(refusal == null || !STRUCTURE.matcher(refusal.rule()).matches())
                    .as("accepted by the schema, by the reader %s: %s", refusal, document)
                    .isTrue();
        } else {
            assertThat(refusal).as("refused by the schema only: %s", document).isNotNull();
        }
    }

    @Test
    void knowsTheValuesOfEachBackgroundField() {
        for (BackgroundField field : BackgroundField.all()) {
            for (String value : List.of("true", "50", "1980", "101", "2101", "-1", "\"HIGHER\"", "\"OTHER\"")) {
                String document = "{\"format\":\"bip.case-event\",\"formatVersion\":2,\"event\":\"BACKGROUND_FACT\","
                        + "\"date\":\"2015-01-05\",\"field\":\"" + field.code() + "\",\"value\":" + value + "}";
                assertThat(accepts(BipJson.CASE_EVENT, tree(document)))
                        .as("%s %s", field, value)
                        .isEqualTo(refusal(BipJson.CASE_EVENT, document) == null);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "da",
                "sv-FI",
                "sr-Latn-RS",
                "de-CH-1901",
                "SV-fi",
                "es-419",
                "d",
                "x-klingon",
                "da_DK",
                "",
                "da-",
                "123"
            })
    void knowsTheTagsOfLanguages(String tag) throws IOException {
        String document = Files.readString(Path.of(Sample.FOLDER, "v2", "questionnaire.json"))
                .replace("{\n    \"da\": \"Samtaleskema\"", "{\n    \"" + tag + "\": \"Samtaleskema\"");

        assertThat(accepts(BipJson.QUESTIONNAIRE, tree(document)))
                .isEqualTo(refusal(BipJson.QUESTIONNAIRE, document) == null);
    }

    private static <T> void assertAccepted(JsonFormat<T> format, T value) {
        assertThat(schema(format).validate(tree(format.write(value)))).isEmpty();
    }

    private static boolean accepts(JsonFormat<?> format, JsonNode document) {
        return schema(format).validate(document).isEmpty();
    }

    private static JsonSchema schema(JsonFormat<?> format) {
        return SCHEMAS.computeIfAbsent(
                format,
                any -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                tree(format.schema()),
                                SchemaValidatorsConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()));
    }

    private static JsonFormatException refusal(JsonFormat<?> format, String document) {
        try {
            format.read(document);
            return null;
        } catch (JsonFormatException e) {
            return e;
        }
    }

    private static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
