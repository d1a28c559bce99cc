package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseCheck;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseIssue;
import dk.bip.core.casefile.CaseRepair;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.testing.RandomCaseFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileJsonTest {

    private static final String TALK =
            "{\"event\":\"CONVERSATION\",\"date\":\"2020-03-01\",\"mode\":\"IN_PERSON\",\"attendance\":\"HELD\"}";

    private static String document(String... events) {
        return "{\"format\":\"bip.case-file\",\"formatVersion\":2,\"citizen\":\"citizen-1\",\"events\":["
                + String.join(",", events) + "]}";
    }

    private static String course(String period) {
        return "{\"event\":\"INTERVENTION\",\"type\":\"COMPANY_INTERNSHIP\",\"period\":\"" + period + "\"}";
    }

    private static List<String> said(CaseCheck check) {
        return check.issues().stream().map(CaseIssue::toString).toList();
    }

    private static String english(CaseCheck check, int issue) {
        return check.issues().get(issue).message().in(Language.ENGLISH);
    }

    @Test
    void oneEventThatIsWrongIsAnIssueAtItsIndexAndPath() {
        CaseCheck check = CaseFileJson.check(document(TALK, course("2020-03-01/2020-02-01"), course("2020-03-01/..")));
        assertThat(said(check)).containsExactly("ERROR UNREADABLE at 1");
        assertThat(check.issues().get(0).kind()).contains("INTERVENTION");
        assertThat(english(check, 0))
                .isEqualTo(
                        "The row cannot become an event: /events/1/period: endExclusive must be after startInclusive;"
                                + " maybe the dates are in the wrong order, or the last day was given where the day after it is"
                                + " meant? Mend the row, or leave it out.");
        CaseFile file = check.repair(CaseRepair.DROP_REFUSED).file();
        assertThat(file).isEqualTo(BipJson.CASE_FILE.read(document(TALK, course("2020-03-01/.."))));
    }

    @Test
    void whateverStandsAmongTheEventsIsAnIssue() {
        CaseCheck check = CaseFileJson.check(document(
                "null",
                "7",
                "[]",
                "{}",
                "{\"event\":\"Hans Hansen\"}",
                TALK.replace("\"HELD\"", "\"HELD\",\"note\":\"Hans Hansen\""),
                TALK.replace("HELD", "Hans Hansen"),
                TALK.replace("2020-03-01", "2020-02-30"),
                "{\"event\":\"WITHDRAWAL\",\"of\":\"CONVERSATION\",\"date\":\"2020-03-01\"}"));
        assertThat(check.issues()).hasSize(9).allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(CaseIssue.Code.UNREADABLE);
            assertThat(issue.message().in(Language.ENGLISH))
                    .contains("/events/" + issue.index())
                    .doesNotContain("Hans");
            assertThat(issue.message().in(Language.DANISH))
                    .contains("/events/" + issue.index())
                    .doesNotContain("Hans");
        });
        assertThat(check.issues().subList(0, 5))
                .allSatisfy(issue -> assertThat(issue.kind()).isEmpty());
        assertThat(check.issues().subList(5, 9))
                .allSatisfy(issue -> assertThat(issue.kind()).contains("CONVERSATION"));
        assertThat(english(check, 0)).contains("/events/0: must be an object");
        assertThat(english(check, 7)).contains("/events/7/date: must be a day of the calendar");
    }

    @Test
    void eventsThatContradictEachOtherAreFoundToo() {
        CaseCheck check = CaseFileJson.check(document(TALK, TALK, TALK.replace("HELD", "MISSED")));
        assertThat(said(check))
                .containsExactly(
                        "ERROR CONFLICTING_VERSIONS at 0",
                        "INFORMATION DUPLICATE at 1",
                        "ERROR CONFLICTING_VERSIONS at 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{\"format\":\"bip.caseload\",\"formatVersion\":1}",
                "{\"format\":\"bip.case-file\",\"formatVersion\":99,\"citizen\":\"citizen-1\",\"events\":[]}",
                "{\"format\":\"bip.case-file\",\"formatVersion\":2,\"citizen\":\"010190-1234\",\"events\":[]}",
                "{\"format\":\"bip.case-file\",\"formatVersion\":2,\"citizen\":\"citizen-1\",\"events\":7}",
                "{\"format\":\"bip.case-file\",\"formatVersion\":2,\"citizen\":\"citizen-1\",\"events\":[],\"a\":1}",
                "{\"format\":\"bip.case-file\",\"formatVersion\":2,\"citizen\":\"citizen-1\",\"events\":["
            })
    void whatIsNoCaseFileIsRefusedAsByReading(String document) {
        assertThatThrownBy(() -> CaseFileJson.check(document)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> BipJson.CASE_FILE.read(document)).isInstanceOf(JsonFormatException.class);
    }

    /** The only event that uses the definition cannot be read: then nobody knows whether it is used. */
    @Test
    void aDefinitionIsMissedOnlyWhereEveryEventCanBeRead() {
        InterventionType own =
                InterventionType.builder("acme/own", Text.of("Egen", "Own")).build();
        String document = BipJson.CASE_FILE.write(CaseFile.of(
                CitizenId.of("citizen-1"), Intervention.of(own, DateRange.startingOn(LocalDate.of(2020, 3, 1)))));
        assertThat(CaseFileJson.check(document).issues()).isEmpty();
        assertThat(said(CaseFileJson.check(document.replace("2020-03-01", "2020-03-99"))))
                .containsExactly("ERROR UNREADABLE at 0");
        String unused = document.replaceAll("\"events\":\\[.*?\\]", "\"events\":[]");
        assertThatThrownBy(() -> CaseFileJson.check(unused))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("must be used in the document");
    }

    static LongStream seeds() {
        return LongStream.range(1, 31);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCheckWithoutErrorsGivesWhatReadingGives(long seed) {
        String document = BipJson.CASE_FILE.write(RandomCaseFiles.of(seed));
        assertThat(CaseFileJson.check(document).file()).isEqualTo(BipJson.CASE_FILE.read(document));
        assertThat(CaseFileJson.check(document.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CaseFileJson.check(document));
    }

    @Test
    void anEventOfVersion1ThatIsTwoVersionsNowIsOneRow() {
        String document = "{\"format\":\"bip.case-file\",\"formatVersion\":1,\"citizen\":\"citizen-1\",\"events\":["
                + "{\"event\":\"INTERVENTION\",\"type\":\"COMPANY_INTERNSHIP\",\"period\":\"2020-03-01/2020-04-01\","
                + "\"endRecordedOn\":\"2020-05-01\"}]}";
        CaseCheck check = CaseFileJson.check(document);
        assertThat(check.issues()).isEmpty();
        assertThat(check.rows()).extracting(row -> row.index()).containsExactly(0, 0);
        assertThat(check.file()).isEqualTo(BipJson.CASE_FILE.read(document));
    }
}
