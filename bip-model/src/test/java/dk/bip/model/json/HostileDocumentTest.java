package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.EventKey;
import dk.bip.core.EventKind;
import dk.bip.core.Recording;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.caseworker.Caseload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of bad document, with the message that its sender gets. */
class HostileDocumentTest {

    private static final String EMPTY_FILE =
            "{\"format\":\"bip.case-file\",\"formatVersion\":2,\"citizen\":\"borger-1\",\"events\":[]}";

    @Test
    void theBaseOfThisTestIsReadable() {
        assertThat(BipJson.CASE_FILE.read(EMPTY_FILE).citizen()).isEqualTo(CitizenId.of("borger-1"));
    }

    @Test
    void refusesAnotherFormat() {
        assertRefused(
                EMPTY_FILE.replace("bip.case-file", "bip.measurement"),
                "/format: must be bip.case-file\nMaybe read it with another format of BipJson?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "10E-1"})
    void refusesAWholeNumberWithPointOrExponent(String version) {
        assertRefused(
                EMPTY_FILE.replace("\"formatVersion\":2", "\"formatVersion\":" + version),
                "/formatVersion: must be a whole number, without point or exponent");
    }

    @ParameterizedTest
    @CsvSource({
        "2147483648, -2147483648 to 2147483647",
        "-2147483649, -2147483648 to 2147483647",
        "9223372036854775808, -9223372036854775808 to 9223372036854775807",
        "99999999999999999999999999, -9223372036854775808 to 9223372036854775807"
    })
    void refusesAWholeNumberThatOverflows(String version, String range) {
        assertRefused(
                EMPTY_FILE.replace("\"formatVersion\":2", "\"formatVersion\":" + version),
                "/formatVersion: must be from " + range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e999999999"})
    void refusesANumberThatNoDoubleHolds(String number) {
        assertRefused(intervention(number), "/events/0/hoursPerWeek: must be a number that a double can hold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "-Infinity", "+1", "01", "1.", ".5", "0x10", "'a'", "1/**/", "undefined"})
    void refusesWhatIsNoJson(String number) {
        JsonFormatException refusal = refusal(intervention(number));

        assertThat(refusal.path()).isEmpty();
        assertThat(refusal.rule()).matches("must be well-formed JSON; it is not at line 1, column \\d+");
        assertThat(refusal.getCause()).isNull();
    }

    @Test
    void refusesALongNumber() {
        String rule = "document: must not nest deeper than 64, nor hold a number of more than 100 characters";

        assertRefused(intervention("1" + "0".repeat(100)), rule);
        assertRefused(intervention("0." + "1".repeat(100_000)), rule);
        assertThat(BipJson.CASE_FILE.read(intervention("1." + "0".repeat(98))).events())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1000, 100_000})
    void refusesDeepNesting(int depth) {
        String rule = "document: must not nest deeper than 64, nor hold a number of more than 100 characters";

        assertRefused("[".repeat(depth) + "]".repeat(depth), rule);
        assertRefused("{\"a\":".repeat(depth) + "1" + "}".repeat(depth), rule);
        assertRefused("[".repeat(depth), rule);
    }

    @Test
    void readsNestingUpToTheLimitAndJudgesItByTheFormat() {
        assertRefused("[".repeat(64) + "]".repeat(64), "document: must be an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesNothing(String document) {
        assertRefused(document, "document: must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", " []", "\"\"", "null"})
    void refusesASecondValue(String more) {
        assertRefused(EMPTY_FILE + more, "document: must hold one JSON value and nothing after it");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "}", "x"})
    void refusesTrailingContent(String more) {
        assertThat(refusal(EMPTY_FILE + more).rule()).startsWith("must be well-formed JSON");
    }

    @Test
    void refusesEveryBeginningOfADocument() {
        for (int length = 0; length < EMPTY_FILE.length(); length++) {
            assertThat(refusal(EMPTY_FILE.substring(0, length)).path()).isEmpty();
        }
    }

    @Test
    void refusesAByteOrderMark() {
        String rule = "document: must not begin with a byte order mark\nMaybe write it as UTF-8 without one?";

        assertRefused('\uFEFF' + EMPTY_FILE, rule);
        assertRefused(('\uFEFF' + EMPTY_FILE).getBytes(StandardCharsets.UTF_8), rule);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        String rule = "document: must be UTF-8\nMaybe it was written in another encoding, or cut off?";

        assertRefused(EMPTY_FILE.replace("borger", "børger").getBytes(StandardCharsets.ISO_8859_1), rule);
        assertRefused(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}, rule); // overlong
        assertRefused(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, rule); // a surrogate
        assertRefused(
                new byte[] {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'}, rule); // beyond Unicode
        assertRefused(new byte[] {'"', (byte) 0xC3}, rule); // cut off
        assertThat(refusal(EMPTY_FILE.getBytes(StandardCharsets.UTF_16LE)).path())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "a\\ud83d"})
    void refusesHalfOfASurrogatePair(String text) {
        assertRefused(
                EMPTY_FILE.replace("borger-1", text),
                "/citizen: must be well-formed Unicode, without half of a surrogate pair\n"
                        + "Maybe the text was cut within a character?");
    }

    @Test
    void readsAWholeSurrogatePair() {
        assertThat(BipJson.CASE_FILE
                        .read(EMPTY_FILE.replace("borger-1", "\\ud83d\\ude00"))
                        .citizen())
                .isEqualTo(CitizenId.of("\uD83D\uDE00"));
    }

    @Test
    void refusesALongDocument() {
        String document = EMPTY_FILE + " ".repeat(JsonFormat.DEFAULT_LIMIT - EMPTY_FILE.length());
        String advice =
                "\nMaybe raise the limit with JsonFormat.withLimit, if you trust where the document comes from?";

        assertThat(BipJson.CASE_FILE.read(document)).isNotNull();
        assertThat(BipJson.CASE_FILE.read(document.getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertRefused(document + " ", "document: must not be longer than 4194304 characters" + advice);
        assertRefused(
                (document + " ").getBytes(StandardCharsets.UTF_8),
                "document: must not be longer than 4194304 bytes" + advice);
        assertThat(BipJson.CASE_FILE.withLimit(JsonFormat.DEFAULT_LIMIT + 1).read(document + " "))
                .isNotNull();
    }

    @Test
    void refusesACodeThatIsLongerThanAnyKey() {
        for (int groups : new int[] {50, 1_000_000}) {
            assertRefused(
                    EMPTY_FILE.replace(
                            "[]",
                            "[{\"event\":\"WITHDRAWAL\",\"of\":\"MEASUREMENT\",\"date\":\"2015-01-05\",\"instrument\":\""
                                    + "a-".repeat(groups)
                                    + "a\",\"rater\":\"CITIZEN\",\"recordedOn\":\"2015-02-05\"}]"),
                    "/events/0/instrument: must be a code that the library defines, or one of one's own");
        }
    }

    @Test
    void refusesALimitThatNoDocumentMeets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BipJson.CASE_FILE.withLimit(0))
                .withMessage("length must be 1 or more, but is 0");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> BipJson.CASE_FILE.read((String) null))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> BipJson.CASE_FILE.read((byte[]) null))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> BipJson.CASE_FILE.write(null))
                .withMessage("value");
    }

    @Test
    void refusesToWriteWhatItCouldNotRead() {
        CaseFile halfACharacter = CaseFile.builder(CitizenId.of("a\uD83D")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BipJson.CASE_FILE.write(halfACharacter))
                .isInstanceOf(JsonFormatException.class)
                .withMessageStartingWith("/citizen: must be well-formed Unicode");
        for (LocalDate date : new LocalDate[] {LocalDate.of(-1, 1, 1), LocalDate.of(10_000, 1, 1)}) {
            Caseload caseload = Caseload.of(CaseworkerId.of("sagsbehandler-1"), date, List.of());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BipJson.CASELOAD.write(caseload))
                    .withMessage("/date: must be a date of the years 0 to 9999");
        }
    }

    @Test
    void refusesToWriteAnEventThatNoCaseHolds() {
        CaseEvent other = new CaseEvent() {
            @Override
            public EventKey key() {
                return EventKind.of("ANOTHER", CaseEvent.class, "date").key(date(), Optional.empty());
            }

            @Override
            public LocalDate date() {
                return LocalDate.of(2015, 1, 5);
            }

            @Override
            public Recording recording() {
                return Recording.ON_ITS_DATE;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BipJson.CASE_EVENT.write(other))
                .isInstanceOf(JsonFormatException.class)
                .withMessage("document: must be of a kind that the format knows\nMaybe turn it into one of"
                        + " WITHDRAWAL, BACKGROUND_FACT, ASSIGNMENT, MEASUREMENT, INTERVENTION, CONVERSATION, JOB_ORIENTATION,"
                        + " JOB_EVENT?");
    }

    @Test
    void refusesAnEventOfAKindThatItDoesNotKnow() {
        assertRefused(
                EMPTY_FILE.replace("[]", "[{\"event\":\"Hans Hansen\"}]"),
                "/events/0/event: event code is not known\nMaybe one of WITHDRAWAL, BACKGROUND_FACT, ASSIGNMENT, MEASUREMENT,"
                        + " INTERVENTION, CONVERSATION, JOB_ORIENTATION, JOB_EVENT?");
    }

    private static String intervention(String hours) {
        return EMPTY_FILE.replace(
                "[]",
                "[{\"event\":\"INTERVENTION\",\"type\":\"JOB_SEARCH\",\"period\":\"2015-01-01/..\",\"hoursPerWeek\":"
                        + hours + "}]");
    }

    private static void assertRefused(String document, String message) {
        assertThat(refusal(document)).hasMessage(message);
    }

    private static void assertRefused(byte[] document, String message) {
        assertThat(refusal(document)).hasMessage(message);
    }

    private static JsonFormatException refusal(String document) {
        JsonFormatException refusal =
                catchThrowableOfType(JsonFormatException.class, () -> BipJson.CASE_FILE.read(document));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static JsonFormatException refusal(byte[] document) {
        JsonFormatException refusal =
                catchThrowableOfType(JsonFormatException.class, () -> BipJson.CASE_FILE.read(document));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
