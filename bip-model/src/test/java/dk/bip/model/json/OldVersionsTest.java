package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a version of a format wrote before there was a newer one means the same as ever. */
class OldVersionsTest {

    /** The formats that have versions which are history, and a document of each such version, or more. */
    private enum Old {
        CASE_FILE("case-file.json", BipJson.CASE_FILE, Samples.caseFile()),
        CASE_FILE_EMPTY("case-file-empty.json", BipJson.CASE_FILE, CaseFile.of(CitizenId.of("borger-2"))),
        CASE_SNAPSHOT(
                "case-snapshot.json", BipJson.CASE_SNAPSHOT, Samples.caseFile().asOf(LocalDate.of(2015, 5, 1))),
        MEASUREMENT_SERIES("measurement-series.json", BipJson.MEASUREMENT_SERIES, series()),
        QUESTIONNAIRE("questionnaire.json", BipJson.QUESTIONNAIRE, Samples.questionnaire()),
        QUESTIONNAIRE_SKAPA("questionnaire-skapa.json", BipJson.QUESTIONNAIRE, null),
        RESPONSE("response.json", BipJson.RESPONSE, Samples.response()),
        FEATURE_SCHEMA(
                "feature-schema.json",
                BipJson.FEATURE_SCHEMA,
                FeatureSchema.of(Feature.CASEWORKER_BELIEF, Feature.AGE)),
        FEATURE_ROW("feature-row.json", BipJson.FEATURE_ROW, ModelSamples.row()),
        MODEL_CARD("model-card.json", BipJson.MODEL_CARD, ModelSamples.cardUntilVersion2()),
        MODEL_CARD_2(2, "model-card.json", BipJson.MODEL_CARD, ModelSamples.cardUntilVersion2()),
        MODEL_DOCUMENT_2(2, "model-document.json", BipJson.MODEL_DOCUMENT, ModelSamples.documentUntilVersion2());

        private final int version;
        private final Path file;
        private final JsonFormat<?> format;
        private final Object expected;

        <T> Old(String file, JsonFormat<T> format, T expected) {
            this(1, file, format, expected);
        }

        <T> Old(int version, String file, JsonFormat<T> format, T expected) {
            this.version = version;
            this.file = Path.of(Sample.FOLDER, "v" + version, file);
            this.format = format;
            this.expected = expected;
        }

        private static MeasurementSeries series() {
            return MeasurementSeries.of(Samples.events().stream()
                    .filter(Measurement.class::isInstance)
                    .map(Measurement.class::cast)
                    .toList());
        }
    }

    /** The documents whose version 1 is refused, and why. */
    private enum Refused {
        MODEL_DOCUMENT(
                "model-document.json",
                BipJson.MODEL_DOCUMENT,
                "of format 1: a frozen hazard, whose chances were too bold at twelve months\n"
                        + "Maybe refit the model, which gives a logit for each horizon?"),
        ESTIMATE("prediction-estimate.json", BipJson.PREDICTION, Refused.PREDICTION),
        NO_ESTIMATE("prediction-no-estimate.json", BipJson.PREDICTION, Refused.PREDICTION);

        private static final String PREDICTION =
                "of format 1: of a frozen hazard, with one interval for two kinds of uncertainty\n"
                        + "Maybe predict again from the stored case or row, whose version 1 is read?";

        private final Path file;
        private final JsonFormat<?> format;
        private final String why;

        Refused(String file, JsonFormat<?> format, String why) {
            this.file = Path.of(Sample.FOLDER, "v1", file);
            this.format = format;
            this.why = why;
        }
    }

    static List<Path> fixtures() {
        return Stream.concat(
                        Arrays.stream(Old.values()).map(old -> old.file),
                        Arrays.stream(Refused.values()).map(refused -> refused.file))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyAModelAndItsPredictionsAreRefused(Refused refused) {
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> refused.format.read(document(refused.file))))
                .hasMessageMatching(
                        "/formatVersion: must be (2|from 2 to 3); this document is " + Pattern.quote(refused.why));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatIsMeantToday(Old old) {
        Object read = old.format.read(document(old));

        if (old.expected != null) {
            assertThat(read.equals(old.expected)).as("equal by value").isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesItInTheNewestVersionAndReadsItBackEqual(Old old) {
        assertReadBack(old.format, document(old));
    }

    private static <T> void assertReadBack(JsonFormat<T> format, String document) {
        T read = format.read(document);
        String written = format.write(read);

        assertThat(written).contains("\"formatVersion\":" + format.version() + ",");
        assertThat(format.read(written).equals(read)).as("equal by value").isTrue();
    }

    @Test
    void hasAFixtureOfEachOldVersionThatIsRead() {
        assertThat(Arrays.stream(Old.values())
                        .map(old -> old.format + " " + old.version)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(BipJson.formats().stream()
                        .flatMap(format -> IntStream.range(format.oldestVersion(), format.version())
                                .mapToObj(version -> format + " " + version))
                        .toList());
    }

    @Test
    void readsTheMeasurementOfTwoRatersAsTwoThatWereRecordedTogether() {
        MeasurementSeries series = BipJson.MEASUREMENT_SERIES.read(document(Old.MEASUREMENT_SERIES));

        assertThat(series.measurements()).hasSize(3);
        for (Measurement measurement : series.measurements().subList(0, 2)) {
            assertThat(measurement.date()).isEqualTo(LocalDate.of(2015, 1, 5));
            assertThat(measurement.recordedOn()).contains(LocalDate.of(2015, 1, 7));
            assertThat(measurement.instrument()).isEqualTo(Bip.INSTRUMENT);
        }
        assertThat(series.measurements().get(0).score(Indicator.JOB_SEARCH_BEHAVIOUR))
                .contains(ScoreRange.ONE_TO_FIVE.score(10.0 / 3));
        assertThat(series.measurements().get(1).score(Indicator.CASEWORKER_BELIEF))
                .contains(ScoreRange.ONE_TO_FIVE.score(3));
        assertThat(series.measurements())
                .extracting(Measurement::rater)
                .containsExactly(Rater.CITIZEN, Rater.CASEWORKER, Rater.CITIZEN);
    }

    /** Version 1 showed an end from its day on, and not before it was recorded. */
    @ParameterizedTest
    @CsvSource({
        "2015-03-03, 0, ''",
        "2015-03-04, 1, OPEN",
        "2015-05-24, 1, OPEN",
        "2015-05-25, 1, OPEN",
        "2015-05-31, 1, OPEN",
        "2015-06-01, 1, ENDED",
        "2015-12-31, 1, ENDED"
    })
    void showsTheEndOfAPeriodFromTheDayOnWhichItWasRecorded(LocalDate date, int count, String end) {
        List<Intervention> internships =
                BipJson.CASE_FILE.read(document(Old.CASE_FILE)).asOf(date).interventions().stream()
                        .filter(intervention -> intervention.hoursPerWeek().isPresent())
                        .toList();

        assertThat(internships).hasSize(count);
        assertThat(internships).allMatch(internship -> internship.period().isOpen() == end.equals("OPEN"));
    }

    @ParameterizedTest
    @CsvSource({"2015-01-05, 0, true", "2015-02-15, 1, true", "2015-02-19, 2, true", "2015-02-20, 2, false"})
    void showsTheEndOfAnAssignmentLikewise(LocalDate date, int count, boolean firstIsOpen) {
        CaseSnapshot snapshot = BipJson.CASE_FILE.read(document(Old.CASE_FILE)).asOf(date);

        assertThat(snapshot.events().stream()
                        .filter(event -> event.key().kind().code().equals("ASSIGNMENT"))
                        .map(event -> event.key())
                        .distinct())
                .hasSize(count);
        assertThat(snapshot.facts(CaseworkerAssignment.KIND).stream()
                        .limit(1)
                        .allMatch(first -> first.period().isOpen() == firstIsOpen))
                .isTrue();
    }

    @Test
    void readsAnEndThatWasRecordedWithItsStartAsOneVersion() {
        for (String endRecordedOn : List.of("2015-03-04", "2015-03-01")) {
            String document = internship("2015-03-02/2015-05-25", endRecordedOn);

            assertThat(BipJson.CASE_FILE.read(document).events())
                    .singleElement()
                    .matches(event -> !((Intervention) event).period().isOpen());
        }
    }

    @Test
    void refusesAnEndThatWasRecordedWhereThereIsNone() {
        assertThat(catchThrowableOfType(
                        JsonFormatException.class,
                        () -> BipJson.CASE_FILE.read(internship("2015-03-02/..", "2015-06-01"))))
                .hasMessage("/events/0/endRecordedOn: must be left out where the end is open");
    }

    /** Version 1 had no keys: it held two courses of one type, and two calls on one day. */
    @Test
    void keepsTwoFactsOfOneKeyApartByAReferenceEach() {
        String one = internship("2015-03-02/2015-05-25", "2015-06-01");
        String another =
                "{\"event\":\"INTERVENTION\",\"type\":\"COMPANY_INTERNSHIP\",\"period\":\"2015-03-02/2015-04-01\"}";
        CaseFile file = BipJson.CASE_FILE.read(one.replace("}]", "}," + another + "," + another + "]"));

        assertThat(file.events()).hasSize(3);
        assertThat(file.asOf(LocalDate.of(2015, 7, 1)).interventions())
                .extracting(intervention -> intervention.period().toString())
                .containsExactly("2015-03-02/2015-05-25", "2015-03-02/2015-04-01");
        assertThat(file.events())
                .extracting(event -> event.recording().reference().orElse(""))
                .containsExactly("", "", "version-1-number-2");
        assertReadBack(BipJson.CASE_FILE, BipJson.CASE_FILE.write(file));
    }

    @Test
    void letsTheLaterOfTwoBackgroundFactsCorrectTheEarlier() {
        String fact = "{\"event\":\"BACKGROUND_FACT\",\"date\":\"2015-03-02\",\"field\":\"SINGLE\",\"value\":";
        String document = internship("2015-03-02/2015-05-25", "2015-06-01")
                .replaceFirst("\\[.*]", "[" + fact + "true}," + fact + "false,\"recordedOn\":\"2015-04-01\"}]");

        assertThat(BipJson.CASE_FILE
                        .read(document)
                        .asOf(LocalDate.of(2015, 3, 31))
                        .background(BackgroundField.SINGLE)
                        .map(BackgroundFact::value))
                .contains(BackgroundValue.of(true));
        assertThat(BipJson.CASE_FILE
                        .read(document)
                        .asOf(LocalDate.of(2015, 4, 1))
                        .background(BackgroundField.SINGLE)
                        .map(BackgroundFact::value))
                .contains(BackgroundValue.of(false));
    }

    @Test
    void refusesTheFieldsOfVersion2() {
        for (String field : List.of("\"revision\":1", "\"reference\":\"a\"", "\"endReason\":\"EXPIRED\"")) {
            String document = internship("2015-03-02/2015-05-25", "2015-06-01").replace("}]", "," + field + "}]");

            assertThat(catchThrowableOfType(JsonFormatException.class, () -> BipJson.CASE_FILE.read(document)))
                    .hasMessageStartingWith("/events/0: must not hold a field that the format does not know");
        }
    }

    @Test
    void mapsSkapaToTheIndicatorsOfBip() {
        Questionnaire skapa = BipJson.QUESTIONNAIRE.read(document(Old.QUESTIONNAIRE_SKAPA));

        assertThat(skapa.instrument()).isEqualTo(Bip.INSTRUMENT);
        assertThat(skapa.version()).isEqualTo("1");
        assertThat(indicators(skapa, Rater.CITIZEN))
                .containsExactly(
                        Indicator.CITIZEN_BELIEF,
                        Indicator.CITIZEN_BELIEF,
                        Indicator.LABOUR_MARKET_KNOWLEDGE,
                        Indicator.COOPERATION,
                        Indicator.EVERYDAY_MASTERY,
                        Indicator.NETWORK_SUPPORT,
                        Indicator.HEALTH_MASTERY);
        assertThat(indicators(skapa, Rater.CASEWORKER))
                .startsWith(Indicator.CASEWORKER_BELIEF, Indicator.CONCENTRATION_AND_INSTRUCTION);
        assertThat(skapa.check(Rater.CITIZEN, 1, 2, 3, 4, 5, 4).profile().score(Indicator.CITIZEN_BELIEF))
                .contains(ScoreRange.ONE_TO_FIVE.score(1.5));
    }

    private static List<Dimension> indicators(Questionnaire questionnaire, Rater rater) {
        return questionnaire.questions().stream()
                .map((Question question) -> question.dimensions(rater))
                .flatMap(List::stream)
                .toList();
    }

    private static String internship(String period, String endRecordedOn) {
        return "{\"format\":\"bip.case-file\",\"formatVersion\":1,\"citizen\":\"borger-1\",\"events\":[{\"event\":"
                + "\"INTERVENTION\",\"type\":\"COMPANY_INTERNSHIP\",\"period\":\"" + period
                + "\",\"recordedOn\":\"2015-03-04\",\"endRecordedOn\":\"" + endRecordedOn + "\"}]}";
    }

    private static String document(Old old) {
        return document(old.file);
    }

    private static String document(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
