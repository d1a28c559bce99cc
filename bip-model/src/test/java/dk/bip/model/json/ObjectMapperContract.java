package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.caseworker.Conversation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.Measurement;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.Prediction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the object mapper of each version of Jackson does with the values of the library. */
abstract class ObjectMapperContract {

    private static final String REFUSED =
            "document: must be of a type that has a format, but %s has none\nMaybe give one of the types that BipJson has a format for,"
                    + " or a value of your own?";

    /** A type of a program's own. */
    record Reply(String text, CaseFile file, List<CaseEvent> events, Map<String, Prediction> predictions) {}

    /** A type that does not say what it holds. */
    record Held(Object value) {}

    /** Returns a plain mapper with whatever modules there are to be found. */
    abstract Mapper mapper();

    /** Returns such a mapper that takes what JSON does not have, without limits, and writes the class of each value beside it. */
    abstract Mapper lenientMapper();

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesAndReadsEachValueAsItsFormatDoes(Sample<?> sample) {
        String document = write(sample);

        assertThat(mapper().write(sample.value())).isEqualTo(document);
        assertThat(mapper().read(document, sample.format().type())).isEqualTo(sample.value());
        assertThat(mapper().read(document, sample.value().getClass())).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void makesATreeOfEachValueAndReadsItBack(Sample<?> sample) {
        Object tree = mapper().treeOf(sample.value());

        assertThat(tree).isEqualTo(mapper().treeOfText(write(sample)));
        assertThat(mapper().ofTree(tree, sample.format().type())).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesTheClassOfAValueBesideItWhereAMapperIsMadeTo(Sample<?> sample) {
        Held held = new Held(sample.value());

        String written = lenientMapper().write(held);

        assertThat(written)
                .startsWith(
                        "{\"value\":{\"@class\":\"" + sample.value().getClass().getName() + "\",\"format\":");
        assertThat(lenientMapper().read(written, Held.class)).isEqualTo(held);
    }

    @Test
    void readsValuesWithinATypeOfTheProgram() {
        Reply reply = new Reply(
                "text",
                Samples.caseFile(),
                Samples.caseFile().events(),
                Map.of("first", value(Estimate.class), "second", value(NoEstimate.class)));

        String written = mapper().write(reply);

        assertThat(written).contains("\"file\":" + BipJson.CASE_FILE.write(reply.file()));
        assertThat(mapper().read(written, Reply.class)).isEqualTo(reply);
        assertThat(mapper().ofTree(mapper().treeOf(reply), Reply.class)).isEqualTo(reply);
    }

    @Test
    void leavesANullToTheMapper() {
        Reply reply = new Reply("text", null, List.of(), Map.of());

        assertThat(mapper().read(mapper().write(reply), Reply.class)).isEqualTo(reply);
    }

    @Test
    void refusesAnotherCaseThanTheOneAskedFor() {
        String noEstimate = BipJson.PREDICTION.write(value(NoEstimate.class));
        String conversation = BipJson.CASE_EVENT.write(value(Conversation.class));

        assertThat(refusal(() -> mapper().read(noEstimate, Estimate.class)))
                .hasMessage("document: must be a document of the type Estimate\n"
                        + "Maybe ask for Prediction and look which of its cases it is?");
        assertThat(refusal(() -> mapper().read(conversation, Measurement.class)))
                .hasMessage("document: must be a document of the type Measurement\n"
                        + "Maybe ask for CaseEvent and look which of its cases it is?");
    }

    static List<Object> withoutFormat() {
        return List.of(
                InterventionType.all().get(0),
                Bip.INSTRUMENT,
                Horizon.SIX_MONTHS,
                FeatureCatalogue.builtIn(),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).build());
    }

    @ParameterizedTest
    @MethodSource("withoutFormat")
    void refusesAValueThatHasNoFormatInsteadOfWritingNothing(Object value) {
        String message = REFUSED.formatted(value.getClass().getSimpleName());

        assertThat(refusal(() -> mapper().write(value))).hasMessage(message);
        assertThat(refusal(() -> mapper().write(Map.of("one", value)))).hasMessage(message);
        assertThat(refusal(() -> mapper().read("{}", value.getClass()))).hasMessage(message);
    }

    @Test
    void writesNothingOfAValueThatCannotBeWritten() {
        CaseFile halfACharacter = CaseFile.builder(CitizenId.of("a\uD83D")).build();
        StringBuilder written = new StringBuilder();

        assertThat(refusal(() -> mapper().writeTo(written, halfACharacter)))
                .hasMessageStartingWith("/citizen: must be well-formed Unicode");
        assertThat(written).isEmpty();
    }

    @Test
    void refusesAFieldThatComesTwiceAndOneThatIsNotKnown() {
        String document = BipJson.CASE_FILE.write(Samples.caseFile());

        assertThat(refusal(() -> mapper().read(
                                document.replaceFirst("\"citizen\"", "\"citizen\":\"a\",\"citizen\""), CaseFile.class)))
                .hasMessage("/citizen: must be there only once");
        assertThat(refusal(() ->
                        mapper().read(document.replaceFirst("\"citizen\"", "\"other\":1,\"citizen\""), CaseFile.class)))
                .hasMessageStartingWith(
                        "document: must not hold a field that the format does not know; number 3 is one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void refusesWhatIsNoNumberOfJsonWhereTheMapperTakesIt(String number) {
        assertThat(refusal(() -> lenientMapper().read("{\"format\":" + number + "}", CaseFile.class)))
                .hasMessage(
                        "document: must hold numbers of JSON only\nMaybe the mapper reads or holds NaN or infinity?");
    }

    @Test
    void refusesAnObjectOfJavaInATree() {
        assertThat(refusal(() -> mapper().ofTree(mapper().treeAround(new Object()), CaseFile.class)))
                .hasMessage("document: must hold JSON values only\nMaybe it was cut off, or holds an object of Java?");
    }

    @Test
    void refusesDeepNestingAndLongNumbersWhereTheMapperHasNoLimits() {
        String rule = "document: must not nest deeper than 64, nor hold a number of more than 100 characters";

        for (String deep : List.of("[".repeat(65), "[".repeat(100_000), "{\"a\":".repeat(100_000))) {
            String closed = deep
                    + (deep.startsWith("[") ? "" : "1")
                    + deep.replaceAll("[^\\[{]", "").replace('[', ']').replace('{', '}');
            assertThat(refusal(() -> lenientMapper().read(closed, CaseFile.class)))
                    .hasMessage(rule);
        }
        assertThat(refusal(() -> lenientMapper().read("{\"a\":1" + "0".repeat(100) + "}", CaseFile.class)))
                .hasMessage(rule);
    }

    @Test
    void refusesALongDocumentBeforeItHasReadAllOfIt() {
        String document = "[" + "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",".repeat(150_000) + "1]";

        assertThat(refusal(() -> lenientMapper().read(document, CaseFile.class)))
                .hasMessageStartingWith("document: must not be longer than 4194304 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":Hans Hansen}",
                "{\"format\":\"hanshansen",
                "{\"format\":\"Hans\" Hansen",
                "{\"hanshansen\":0101901234}",
                "{Hans Hansen"
            })
    void saysWhereASyntaxIsWrongAndNotWhatStandsThere(String document) {
        Throwable thrown = catchThrowable(() -> mapper().read("{\"file\":" + document + "}", Reply.class));

        assertThat(thrown).isInstanceOf(mapper().refusal());
        assertThat(thrown.getCause())
                .hasMessageMatching("document: must be well-formed JSON; it is not at line 1, column \\d+");
        Markers.assertNothingIn(thrown);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsNothingOfADocumentThatItRefuses(Sample<?> sample) throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(write(sample));
        for (String place : Markers.places(document)) {
            Throwable thrown = catchThrowable(() ->
                    mapper().read(Markers.text(document, place), sample.format().type()));
            if (thrown != null) {
                assertThat(thrown).as("at %s", place).isExactlyInstanceOf(mapper().refusal());
                assertThat(thrown.getCause()).isExactlyInstanceOf(JsonFormatException.class);
                Markers.assertNothingIn(thrown);
            }
        }
    }

    private static <T> String write(Sample<T> sample) {
        return sample.format().write(sample.value());
    }

    private static <T> T value(Class<T> type) {
        return samples().stream()
                .map(Sample::value)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the cause of what the mapper throws, which tells the same. */
    private Throwable refusal(Runnable act) {
        Throwable thrown = catchThrowable(act::run);
        assertThat(thrown).isExactlyInstanceOf(mapper().refusal());
        assertThat(thrown.getCause()).isExactlyInstanceOf(JsonFormatException.class);
        assertThat(thrown.getMessage()).startsWith(thrown.getCause().getMessage());
        return thrown.getCause();
    }

    /** An object mapper of one version of Jackson. */
    interface Mapper {

        String write(Object value);

        void writeTo(StringBuilder out, Object value);

        Object read(String document, Class<?> type);

        Object treeOf(Object value);

        Object treeOfText(String document);

        /** Returns a tree that holds an object of Java. */
        Object treeAround(Object value);

        Object ofTree(Object tree, Class<?> type);

        Class<? extends Exception> refusal();
    }
}
