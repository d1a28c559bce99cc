package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No refusal, nor anything in its stack trace, tells what stands in the document of a person. */
class PrivacyTest {

    private static final String SECRET = "0101701234";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0101701234\"",
                "0101701234",
                "10101701234",
                "0101701234x",
                "x0101701234",
                "true0101701234",
                "{\"0101701234\":0101701234}",
                "[\"0101701234\"]",
                "-0101701234",
                "1e0101701234",
                "\"0101701234",
                "\"\\u0101701234",
                "'0101701234'",
                "\"0101701234\\ud800\"",
                "0101701234:",
                "{\"0101701234\":1,\"0101701234\":1}"
            })
    void aRefusalNeverQuotesTheDocument(String planted) throws JsonProcessingException {
        String document = Samples.all().get(0).document();
        JsonNode root = new ObjectMapper().readTree(document);
        Set<String> literals = new TreeSet<>();
        collect(root, literals);
        int refused = 0;
        for (String literal : literals) {
            refused += assertSecretive(document.replace(literal, planted)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(literals.size() / 2);
        assertSecretive(planted);
        assertSecretive(document + planted);
        assertSecretive(document.replaceFirst("\\{", "{" + planted + ":" + planted + ","));
    }

    @Test
    void aRefusalByTheDomainNamesTheRuleOnly() {
        String document = Samples.all().get(0).document();
        for (String[] change : List.of(
                new String[] {"3.3333333333333335", "9.8765", "/profile/readings/0/score", "score must be from 1 to 5"},
                new String[] {"\"2015-02-16/..\"", "\"2015-02-01/..\"", "", "primary assignments must not overlap"},
                new String[] {"\"borger-1\"", "\"010170-1234\"", "/citizen", "civil registration number"},
                new String[] {"12.5", "123.456", "/events/", "EMPLOYMENT_LAST_THREE_YEARS must be from 0 to 100"},
                new String[] {"\"VOCATIONAL\"", "\"SECRET\"", "/events/", "EDUCATION must be one of"},
                new String[] {"\"TELEPHONE\"", "\"SECRET\"", "mode", "conversation mode code is not known"},
                new String[] {"18.5", "987.65", "/events/", "hoursPerWeek must be more than 0 and at most 168"},
                new String[] {
                    "\"2015-03-02/2015-05-25\"", "\"2015-03-02/2014-05-25\"", "/period", "endExclusive must be"
                },
                new String[] {"\"IN_PERSON\"", "\"TELEPHONE\",\"reference\":\"010170-1234\"", "/reference", "pseudonym"
                },
                new String[] {
                    "\"2015-03-02/2015-05-25\"",
                    "\"2015-03-02/2015-05-26\",\"recordedOn\":\"2015-03-04\"",
                    "",
                    "must be there only once"
                })) {
            assertThat(document).contains(change[0]);
            JsonFormatException refusal = refusal(document.replace(change[0], change[1]));
            assertThat(refusal.path()).contains(change[2]);
            assertThat(refusal.rule()).contains(change[3]);
            assertThat(refusal.getMessage()).doesNotContain(change[1].replace("\"", ""));
        }
    }

    private static void collect(JsonNode node, Set<String> literals) {
        if (node.isValueNode()) {
            literals.add(node.toString());
        }
        node.forEach(inner -> collect(inner, literals));
    }

    /** Tells whether the document was refused; where it was, the refusal does not quote it. */
    private static boolean assertSecretive(String document) {
        JsonFormatException refusal = refusal(document);
        if (refusal != null) {
            StringWriter trace = new StringWriter();
            refusal.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString())
                    .doesNotContain(SECRET)
                    .doesNotContain("701234")
                    .doesNotContain("com.fasterxml.jackson.core.JsonParseException");
        }
        return refusal != null;
    }

    private static JsonFormatException refusal(String document) {
        try {
            BipJson.CASE_FILE.read(document);
            return null;
        } catch (JsonFormatException e) {
            return e;
        }
    }
}
