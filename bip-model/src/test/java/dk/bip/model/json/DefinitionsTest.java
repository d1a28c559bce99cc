package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.bip.core.Language;
import dk.bip.core.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document carries the definition of what it uses and the library does not define, and nothing else. */
class DefinitionsTest {

    private static final Ladder BUILT_IN = new Ladder("LADDER", Text.of("Stige", "Ladder"));
    private static final Ladder OWN = new Ladder("skapa/trappa", Text.of(Language.of("sv"), "Trappa"));
    private static final Ladder ANOTHER = new Ladder("skapa/stege", Text.of(Language.of("sv"), "Stege"));

    private static final DefinitionKind<Ladder> LADDERS = new DefinitionKind<>(
            "ladders",
            Ladder::code,
            List.of(BUILT_IN),
            DefinitionKind.NAMESPACED,
            Fields.<Ladder>of("ladder")
                    .field("code", Kind.NAME, Ladder::code)
                    .field("label", Kind.WORDS, Ladder::label)
                    .read(in -> new Ladder(in.at("code").text(), in.at("label").words())));

    private static final ObjectCodec<Climb> CLIMB = Fields.<Climb>of("climb")
            .field("ladder", Kind.defined(LADDERS), Climb::ladder)
            .read(in -> new Climb(in.at("ladder").defined(LADDERS)));

    private static final JsonFormat<Climbs> FORMAT = JsonFormat.of(
                    "test.climbs",
                    Climbs.class,
                    Versions.from(1, 2),
                    Fields.<Climbs>of("climbs")
                            .field("climbs", Kind.objects(CLIMB), Climbs::climbs)
                            .read(in -> new Climbs(in.at("climbs").objects(CLIMB))))
            .defining(List.of(LADDERS));

    @Test
    void carriesEachDefinitionOnceAndWhatIsBuiltInNever() {
        Climbs climbs = Climbs.of(OWN, BUILT_IN, ANOTHER, OWN);
        String document = FORMAT.write(climbs);

        assertThat(document)
                .isEqualTo("{\"format\":\"test.climbs\",\"formatVersion\":2,\"climbs\":[{\"ladder\":\"skapa/trappa\"},"
                        + "{\"ladder\":\"LADDER\"},{\"ladder\":\"skapa/stege\"},{\"ladder\":\"skapa/trappa\"}],"
                        + "\"definitions\":{\"ladders\":[{\"code\":\"skapa/trappa\",\"label\":{\"sv\":\"Trappa\"}},"
                        + "{\"code\":\"skapa/stege\",\"label\":{\"sv\":\"Stege\"}}]}}");
        assertThat(FORMAT.read(document)).isEqualTo(climbs);
    }

    @Test
    void isWrittenWithoutDefinitionsWhereThereIsNothingToDefine() {
        assertThat(FORMAT.write(Climbs.of(BUILT_IN))).doesNotContain("definitions");
        assertThat(FORMAT.read(FORMAT.write(Climbs.of(BUILT_IN)))).isEqualTo(Climbs.of(BUILT_IN));
    }

    @Test
    void readsDefinitionsThatStandAnywhere() {
        assertThat(FORMAT.read("{\"definitions\":{\"ladders\":[" + definition("skapa/trappa") + "]},"
                        + "\"climbs\":[{\"ladder\":\"skapa/trappa\"}],\"formatVersion\":2,\"format\":\"test.climbs\"}"))
                .isEqualTo(Climbs.of(OWN));
    }

    @Test
    void refusesToWriteTwoDefinitionsOfOneCode() {
        Ladder sameCode = new Ladder(OWN.code(), Text.of(Language.of("sv"), "En annan trappa"));
        for (Climbs climbs :
                List.of(Climbs.of(OWN, sameCode), Climbs.of(BUILT_IN, new Ladder("LADDER", OWN.label())))) {
            assertThat(catchThrowableOfType(JsonFormatException.class, () -> FORMAT.write(climbs)))
                    .hasMessage("/climbs/1/ladder: must not use a code that another definition has\n"
                            + "Maybe two versions of one definition met in this value?");
        }
    }

    @Test
    void refusesTwoDefinitionsOfOneCodeAlsoWhereTheyAreEqual() {
        assertRefused(
                document("skapa/trappa", definition("skapa/trappa") + "," + definition("skapa/trappa")),
                "/definitions/ladders/1: must not define a code that is defined already");
    }

    @Test
    void refusesADefinitionOfWhatIsBuiltIn() {
        assertRefused(
                document("LADDER", definition("LADDER")),
                "/definitions/ladders/0: must not define what the library defines\nMaybe give it a code of its own?");
    }

    @Test
    void refusesADefinitionThatIsNotUsed() {
        assertRefused(
                document("LADDER", definition("skapa/trappa")),
                "/definitions/ladders/0: must be used in the document\nMaybe leave the definition out?");
    }

    @Test
    void refusesACodeThatIsNotDefined() {
        assertRefused(
                document("skapa/stege", definition("skapa/trappa")),
                "/climbs/0/ladder: must be a code that the library or the document defines\n"
                        + "Maybe give its definition in definitions.ladders?");
    }

    @Test
    void refusesAKindOfDefinitionThatItDoesNotKnow() {
        assertThat(refusal(document("LADDER", "").replace("ladders", "stairs")))
                .hasMessageStartingWith("/definitions: must not hold a field that the format does not know");
    }

    @Test
    void knowsNoDefinitionsInVersion1() {
        String document = document("LADDER", "").replace("\"formatVersion\":2", "\"formatVersion\":1");

        assertThat(refusal(document))
                .hasMessageStartingWith("document: must not hold a field that the format does not");
        assertThat(FORMAT.read(document.replace(",\"definitions\":{\"ladders\":[]}", "")))
                .isEqualTo(Climbs.of(BUILT_IN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/definitions/ladders/0", "/definitions/ladders/0/code", "/climbs/0/ladder"})
    void neverRepeatsWhatADefinitionHolds(String place) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode tree = mapper.readTree(document("skapa/trappa", definition("skapa/trappa")));

        for (String planted : Markers.of(tree, place)) {
            JsonFormatException refusal = refusal(planted);
            assertThat(refusal).isNotNull();
            Markers.assertNothingIn(refusal);
        }
    }

    @Test
    void areInTheSchema() throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(FORMAT.schema());

        assertThat(schema.at("/properties/definitions/properties/ladders/items/$ref")
                        .asText())
                .isEqualTo("#/$defs/ladder");
        assertThat(schema.at("/required")).noneMatch(name -> name.asText().equals("definitions"));
        assertThat(schema.at("/$defs/climb/properties/ladder/anyOf/0/enum/0").asText())
                .isEqualTo("LADDER");
    }

    private static String definition(String code) {
        return "{\"code\":\"" + code + "\",\"label\":{\"sv\":\"Trappa\"}}";
    }

    private static String document(String code, String definitions) {
        return "{\"format\":\"test.climbs\",\"formatVersion\":2,\"climbs\":[{\"ladder\":\"" + code
                + "\"}],\"definitions\":{\"ladders\":[" + definitions + "]}}";
    }

    private static void assertRefused(String document, String message) {
        assertThat(refusal(document)).hasMessage(message);
    }

    private static JsonFormatException refusal(String document) {
        return catchThrowableOfType(JsonFormatException.class, () -> FORMAT.read(document));
    }

    private record Ladder(String code, Text label) {}

    private record Climb(Ladder ladder) {}

    private record Climbs(List<Climb> climbs) {

        static Climbs of(Ladder... ladders) {
            return new Climbs(List.of(ladders).stream().map(Climb::new).toList());
        }
    }
}
