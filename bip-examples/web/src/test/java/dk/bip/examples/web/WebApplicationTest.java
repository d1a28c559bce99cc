package dk.bip.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The application on loopback, with everything that Spring logs of a request and its answer. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "logging.level.org.springframework.web=TRACE"})
class WebApplicationTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 8);

    @Value("${local.server.port}")
    private int port;

    @Test
    void takesACaseAndGivesProgressionAndPredictionAsTheLibraryWritesThem(CapturedOutput log) throws Exception {
        CaseSnapshot known = caseFile().asOf(SEPTEMBER);

        HttpResponse<String> answer = post(question(BipJson.CASE_FILE.write(caseFile())));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"progression\":"
                        + BipJson.PROGRESSION.write(
                                ProgressionCalculator.withDefaults().calculate(known, MARCH, SEPTEMBER))
                        + ",\"prediction\":"
                        + BipJson.PREDICTION.write(
                                JobProbabilityPredictor.of(EvidenceModel.withBelief()).predict(known, Horizon.SIX_MONTHS))
                        + "}");
        assertThat(log).contains("POST \"/cases\"").contains("Question[caseFile=").doesNotContain("hans-hansen");
    }

    @Test
    void refusesADocumentThatBreaksARuleWithoutAWordOfIt(CapturedOutput log) throws Exception {
        String document = BipJson.CASE_FILE.write(caseFile());
        for (String broken : new String[] {
            document.replace("\"citizen\":\"hans-hansen\"", "\"citizen\":\"hans-hansen 010190-1234\""),
            document.replace("\"citizen\":\"hans-hansen\"", "\"citizen\":\"hans-hansen\",\"hans-hansen\":1"),
            document.replace("\"rater\":\"CITIZEN\"", "\"rater\":\"hans-hansen\""),
            document.replace("\"citizen\":\"hans-hansen\"", "\"citizen\":hans-hansen")
        }) {
            HttpResponse<String> answer = post(question(broken));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("hans-hansen");
        }
        assertThat(log).contains("HttpMessageNotReadableException").doesNotContain("hans-hansen");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/cases"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String question(String caseFile) {
        return "{\"caseFile\":" + caseFile + ",\"from\":\"" + MARCH + "\",\"to\":\"" + SEPTEMBER + "\"}";
    }

    private static CaseFile caseFile() {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("hans-hansen"));
        for (Rater rater : Rater.values()) {
            file.add(measurement(rater, MARCH, 2)).add(measurement(rater, SEPTEMBER, 4));
        }
        return file.build();
    }

    private static Measurement measurement(Rater rater, LocalDate date, int score) {
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, rater);
        for (Dimension indicator : Indicator.all()) {
            if (indicator.isRatedBy(rater)) {
                profile.score(indicator, score);
            }
        }
        return Measurement.of(date, profile.build());
    }
}
