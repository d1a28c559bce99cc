package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the package page say what the formats do. */
class PackagePageTest {

    private static final List<String> OF_RECORDING =
            List.of(RecordingFields.RECORDED_ON, RecordingFields.REVISION, RecordingFields.REFERENCE);

    static List<EventCodec<?>> kinds() {
        return EventCodecs.ALL;
    }

    @Test
    void listsEachFormatWithItsVersionsAndWhetherItCarriesDefinitions() {
        for (JsonFormat<?> format : BipJson.formats()) {
            assertThat(page())
                    .contains("<tr><td>{@code " + format.name() + "}</td><td>" + format.oldestVersion() + "</td><td>"
                            + format.version() + "</td><td>"
                            + (format.schema().contains("\"definitions\"") ? "yes" : "no") + "</td>");
        }
        assertThat(page().split("<tr><td>\\{@code bip\\."))
                .hasSize(1 + BipJson.formats().size());
    }

    @Test
    void listsEachKindOfEventAndNoOther() {
        assertThat(eventRows().keySet()).containsExactlyInAnyOrderElementsOf(allKinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesTheFieldsOfEachEventAndItsKey(EventCodec<?> codec) throws JsonProcessingException {
        String row = eventRows().get(codec.kind().code());

        for (String field : fieldsOf(codec.kind().code())) {
            assertThat(row).contains("{@code " + field + "}");
        }
        String key = row.substring(row.lastIndexOf("<td>"));
        for (String part : codec.kind().parts()) {
            assertThat(key).contains(part);
        }
    }

    private static List<String> fieldsOf(String kind) throws JsonProcessingException {
        List<String> fields = new ArrayList<>();
        for (JsonNode shape :
                new ObjectMapper().readTree(BipJson.CASE_EVENT.schema()).get("oneOf")) {
            if (shape.at("/properties/event/const").asText().equals(kind)) {
                shape.get("properties").fieldNames().forEachRemaining(fields::add);
            }
        }
        fields.removeAll(OF_RECORDING);
        fields.removeAll(List.of("format", "formatVersion", "event", "definitions"));
        assertThat(fields).isNotEmpty();
        return fields;
    }

    private static List<String> allKinds() {
        List<String> kinds = new ArrayList<>(
                kinds().stream().map(codec -> codec.kind().code()).toList());
        kinds.add("WITHDRAWAL");
        return kinds;
    }

    /** The rows of the table of events, by kind. */
    private static Map<String, String> eventRows() {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = Pattern.compile("<tr><td>\\{@code ([A-Z_]+)\\}</td>(.*?)</tr>", Pattern.DOTALL)
                .matcher(page());
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }

    private static String page() {
        try {
            return Files.readString(Path.of("src/main/java/dk/bip/model/json/package-info.java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
