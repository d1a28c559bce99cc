package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.StoredCaseAnswer.Calculated;
import dk.bip.model.json.StoredCaseAnswer.Failed;
import dk.bip.model.json.StoredCaseAnswer.Reason;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredCaseCalculatorTest {

    private static final LocalDate DATE = LocalDate.of(2014, 6, 1);
    private static final JobProbabilityPredictor PREDICTOR = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private static final StoredCaseCalculator CALCULATOR = StoredCaseCalculator.of(PREDICTOR, Horizon.SIX_MONTHS);
    private static final String MARKER = "Hans Hansen 010190-1234";

    private static final CaseFile MEASURED = ReferencePopulation.of(5)
            .caseFiles()
            .filter(file -> file.asOf(DATE).measurements().instruments().size() == 1)
            .findFirst()
            .orElseThrow();

    private static StoredCaseAnswer answer(String document) {
        return CALCULATOR.calculate(document.getBytes(StandardCharsets.UTF_8), DATE);
    }

    @Test
    void theAnswerIsWhatTheCalculatorsSayOfTheCase() {
        StoredCaseAnswer answer = CALCULATOR.calculate(BipJson.CASE_FILE.toBytes(MEASURED), DATE);

        Calculated calculated = (Calculated) answer;
        assertThat(calculated.citizen()).isEqualTo(MEASURED.citizen());
        assertThat(calculated.prediction()).isEqualTo(PREDICTOR.predict(MEASURED.asOf(DATE), Horizon.SIX_MONTHS));
        assertThat(calculated.progressions())
                .containsExactly(ProgressionCalculator.withDefaults().calculate(MEASURED.asOf(DATE)));
        assertThat(calculated).hasToString("Calculated[progressions=1]");
        assertThat(answer.toJson())
                .isEqualTo("{\"citizen\":\"" + MEASURED.citizen().value() + "\",\"progressions\":["
                        + BipJson.PROGRESSION.write(calculated.progressions().get(0)) + "],\"prediction\":"
                        + BipJson.PREDICTION.write(calculated.prediction()) + "}");
    }

    @Test
    void aCaseWithoutAMeasurementHasNoProgression() {
        String empty =
                BipJson.CASE_FILE.write(CaseFile.builder(CitizenId.of("nobody")).build());
        assertThat(answer(empty).toJson()).startsWith("{\"citizen\":\"nobody\",\"progressions\":[],\"prediction\":{");
    }

    @Test
    void whateverIsWrongWithTheEventsIsSaidAtOnceAndWithoutAWordOfThem() {
        String twoWrong = BipJson.CASE_FILE
                .write(MEASURED)
                .replaceFirst("\"event\":\"MEASUREMENT\"", "\"event\":\"" + MARKER + '"')
                .replaceFirst("\"CITIZEN\"", '"' + MARKER + '"');
        Failed failed = (Failed) answer(twoWrong);
        assertThat(failed.reasons()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(reason -> {
            assertThat(reason.path()).startsWith("/events/");
            assertThat(reason.code()).isEqualTo("UNREADABLE");
        });
        assertThat(failed.toJson())
                .startsWith("{\"failed\":[{\"path\":\"/events/")
                .doesNotContain("Hans")
                .doesNotContain("010190");
    }

    @Test
    void whatIsNoCaseFailsWithItsReason() {
        assertThat(answer(MARKER).toJson())
                .isEqualTo("{\"failed\":[{\"path\":\"\",\"code\":\"NO_CASE_FILE\","
                        + "\"message\":\"must be well-formed JSON; it is not at line 1, column 1\"}]}");
        assertThat(CALCULATOR.calculate(null, DATE))
                .isEqualTo(Failed.of(new Reason("", "NO_DOCUMENT", "there is no document")));
    }

    @Test
    void aCalculationThatFailsIsAnAnswerToo() {
        String model = BipJson.MODEL_DOCUMENT.write(EvidenceModel.withBelief());
        String other = model.replace("\"bip/age/1\"", "\"my-city/age/1\"");
        assertThat(other).isNotEqualTo(model);
        StoredCaseCalculator withoutReader = StoredCaseCalculator.of(
                JobProbabilityPredictor.of(BipJson.UNVERIFIED_MODEL_DOCUMENT.read(other)), Horizon.SIX_MONTHS);
        assertThat(withoutReader.calculate(BipJson.CASE_FILE.toBytes(MEASURED), DATE))
                .isEqualTo(
                        Failed.of(new Reason("", "UNFORESEEN", "the calculation ended in a IllegalArgumentException")));
    }

    @Test
    void refusesWhatItCannotDo() {
        assertThatThrownBy(() -> StoredCaseCalculator.of(PREDICTOR, Horizon.ofMonths(48)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALCULATOR.calculate(null, LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date must be of the years 0 to 9999");
        assertThatThrownBy(() -> new Failed(List.of())).hasMessage("reasons must hold one or more");
        assertThatThrownBy(() -> new Reason("", " ", "rule")).hasMessage("code must not be blank");
        assertThat(CALCULATOR.toString()).startsWith("StoredCaseCalculator[JobProbabilityPredictor[");
    }
}
