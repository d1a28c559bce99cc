package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bip.core.casefile.Withdrawal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instruments, intervention types and background fields of one's own, defined in the case that uses them. */
class OwnDefinitionsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode CASE = tree(BipJson.CASE_FILE.write(OwnSamples.caseFile()));

    @ParameterizedTest
    @CsvSource({"instruments, 2", "interventionTypes, 2", "backgroundFields, 3"})
    void carriesEachDefinitionOnce(String kind, int count) {
        assertThat(CASE.at("/definitions/" + kind)).hasSize(count);
    }

    /** The second instrument of the case is used by its first measurement. */
    @ParameterizedTest
    @CsvSource({"instruments, id", "interventionTypes, code", "backgroundFields, code"})
    void refusesACodeThatIsNotDefined(String kind, String code) {
        assertThat(refusal(document -> array(document, kind).remove(0)))
                .hasMessageContaining("must be a code that the library or the document defines\n"
                        + "Maybe give its definition in definitions." + kind + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instruments", "interventionTypes", "backgroundFields"})
    void refusesTwoDefinitionsOfOneCode(String kind) {
        assertThat(refusal(document -> {
                    ArrayNode definitions = array(document, kind);
                    definitions.add(definitions.get(0).deepCopy());
                }))
                .hasMessageContaining("must not define a code that is defined already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instruments", "interventionTypes", "backgroundFields"})
    void refusesADefinitionThatIsNotUsed(String kind) {
        JsonFormatException refusal = refusal(document -> {
            ArrayNode definitions = array(document, kind);
            definitions.add(
                    tree(definitions.get(0).toString().replaceAll("(trappan|streger|acme)(?=[/\"])", "unused")));
        });

        assertThat(refusal.path()).startsWith("/definitions/" + kind + "/");
        assertThat(refusal).hasMessageEndingWith("must be used in the document\nMaybe leave the definition out?");
    }

    @ParameterizedTest
    @CsvSource({
        "instruments, skapa, must not define what the library defines",
        "instruments, bip, 'instrument id must not be that of BIP, ...'",
        "interventionTypes, JOB_SEARCH, intervention type code must be namespace/name",
        "backgroundFields, EDUCATION, background field code must be namespace/name"
    })
    void refusesADefinitionOfWhatIsBuiltIn(String kind, String code, String rule) {
        JsonFormatException refusal = refusal(document -> {
            ArrayNode definitions = array(document, kind);
            definitions.add(
                    kind.equals("instruments")
                            ? tree(definitions.get(1).toString().replaceAll("trappan(?=[/\"])", code))
                            : ((ObjectNode) definitions.get(0).deepCopy()).put("code", code));
        });

        assertThat(refusal.path()).startsWith("/definitions/" + kind + "/");
        assertThat(refusal.rule()).startsWith(rule);
    }

    @Test
    void neverTellsTheRangeOfADimensionOrOfAField() {
        assertThat(refusal(document -> ((ObjectNode) document.at("/definitions/instruments/0/dimensions/0/range"))
                        .put("greatest", 61.25)))
                .hasMessageContaining("index ... must have one range and direction")
                .hasMessageNotContaining("61");
        JsonFormatException refusal = refusal(document -> ((ObjectNode) document.at("/definitions/backgroundFields/1"))
                .put("least", 3)
                .put("greatest", 17));
        assertThat(refusal.rule()).isEqualTo("... must be from ...");
    }

    @Test
    void refusesAReadingOfADimensionThatTheInstrumentHasNot() {
        JsonFormatException refusal = refusal(document -> {
            for (JsonNode event : document.at("/events")) {
                for (JsonNode reading : event.at("/profile/readings")) {
                    ((ObjectNode) reading).put("dimension", "COOPERATION");
                }
            }
        });

        assertThat(refusal.path()).matches("/events/[0-9]+/profile/readings/0/dimension");
        assertThat(refusal.rule()).isEqualTo("dimension of ... code is not known");
    }

    @Test
    void refusesACategoryOfWhichItIsNotKnownWhetherItIsAtACompany() {
        JsonFormatException refusal = refusal(document ->
                ((ObjectNode) document.at("/definitions/interventionTypes/0")).put("atCompany", "NOT_KNOWN"));

        assertThat(refusal)
                .hasMessage("/definitions/interventionTypes/0/atCompany: must be known where the category is");
    }

    @Test
    void needsNoDefinitionOfWhatIsWithdrawn() {
        Withdrawal withdrawal = Withdrawal.of(OwnSamples.onLadder(LocalDate.of(2015, 1, 5)), LocalDate.of(2015, 2, 1));
        String document = BipJson.CASE_EVENT.write(withdrawal);

        assertThat(document).contains("\"instrument\":\"trappan\"").doesNotContain("definitions");
        assertThat(BipJson.CASE_EVENT.read(document)).isEqualTo(withdrawal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"of\":\"MEASUREMENT\",\"date\":\"2015-01-05\",\"instrument\":\"bip\" | /rater: must be there",
                "\"of\":\"MEASUREMENT\",\"date\":\"2015-01-05\",\"instrument\":\"Hans Hansen\",\"rater\":\"CITIZEN\""
                        + " | /instrument: must be a code that the library defines, or one of one's own",
                "\"of\":\"CONVERSATION\",\"date\":\"2015-01-05\",\"mode\":\"Hans\" | /mode: conversation mode code is not known",
                "\"of\":\"ASSIGNMENT\",\"start\":\"2015-01-05\",\"role\":\"SECONDARY\""
                        + " | document: must have a caseworker where the role is SECONDARY",
                "\"of\":\"ASSIGNMENT\",\"start\":\"2015-01-05\",\"role\":\"PRIMARY\",\"caseworker\":\"a\""
                        + " | document: must have no caseworker where the role is PRIMARY",
                "\"of\":\"INTERVENTION\",\"start\":\"2015-01-05\",\"type\":\"JOBS\""
                        + " | /type: must be a code that the library defines, or one of one's own",
                "\"of\":\"WITHDRAWAL\",\"date\":\"2015-01-05\" | /of: kind of event code is not known",
                "\"of\":\"JOB_ORIENTATION\",\"date\":\"2015-01-05\",\"reference\":\"010170-1234\""
                        + " | /reference: reference must be a pseudonym and hold no civil registration number"
            })
    void refusesAWithdrawalWhoseKeyNoEventCanHave(String key, String message) {
        String document = "{\"format\":\"bip.case-event\",\"formatVersion\":2,\"event\":\"WITHDRAWAL\"," + key
                + ",\"recordedOn\":\"2015-02-01\"}";

        assertThat(catchThrowableOfType(JsonFormatException.class, () -> BipJson.CASE_EVENT.read(document)))
                .hasMessageStartingWith(message);
    }

    private static ArrayNode array(JsonNode document, String kind) {
        return (ArrayNode) document.at("/definitions/" + kind);
    }

    private static JsonFormatException refusal(Consumer<JsonNode> change) {
        JsonNode document = CASE.deepCopy();
        change.accept(document);
        JsonFormatException refusal =
                catchThrowableOfType(JsonFormatException.class, () -> BipJson.CASE_FILE.read(document.toString()));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
