package dk.bip.model.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CitizenId;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseFile;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.ModelCard;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The code of the page is code that runs. */
class OwnModelPageTest {

    private static final ModelCard CARD = SeededRows.card().build();

    private static OptionalDouble ownHousing(CitizenId citizen, LocalDate date) {
        return OptionalDouble.of(citizen.value().hashCode() % 2 == 0 ? 1 : 0);
    }

    private static JobModelFit.Result fitted(List<CaseFile> cases, LocalDate followUpEnd, ModelCard card) {
        ModelDocument evidence = EvidenceModel.registerData();
        JobModelDescription description = JobModelDescription.builder("my-city", "1", Outcome.JOB)
                .like(evidence)
                .feature(Feature.of("own_housing", Text.of("egen bolig", "a home of one's own"), Domain.YES_OR_NO))
                .rowsFrom("My City, 2021 to 2024")
                .card(card)
                .build();
        SortedMap<Horizon, ModelFrame> rows = description
                .grid()
                .withOwnColumn("own_housing", OwnModelPageTest::ownHousing)
                .expand(cases, followUpEnd, description.horizons());
        JobModelFit.Result result =
                JobModelFit.of(description).withPrior(evidence).fit(rows);
        String stored = BipJson.MODEL_DOCUMENT.write(result.document());
        assertThat(BipJson.MODEL_DOCUMENT.read(stored)).isEqualTo(result.document());
        return result;
    }

    @Test
    void aFewCitizensAndTheEvidenceGiveADocumentInTheFormOfTheBuiltInOneSeed3() {
        List<CaseFile> cases = ReferencePopulation.of(3).jobCentre(0).citizens().stream()
                .limit(400)
                .map(ReferenceCitizen::caseFile)
                .toList();
        JobModelFit.Result result = fitted(cases, LocalDate.of(2018, 1, 1), CARD);
        ModelDocument evidence = EvidenceModel.registerData();
        assertThat(result.document().horizons()).isEqualTo(evidence.horizons());
        assertThat(result.document().termNames())
                .startsWith(evidence.termNames().toArray(String[]::new))
                .endsWith("own_housing");
        assertThat(JobProbabilityPredictor.of(result.document()).verify().isPassed())
                .isTrue();
        assertThat(result.droppedRows()).hasSize(4);
        SortedMap<Horizon, Double> auc = new TreeMap<>();
        result.outOfSample().forEach((horizon, check) -> auc.put(horizon, check.auc()));
        assertThat(auc.values()).allSatisfy(area -> assertThat(area).isGreaterThan(0.5));
    }

    @Test
    void thePageShowsTheCodeThatRuns() throws IOException {
        String page = Files.readString(new File("README.md").toPath(), StandardCharsets.UTF_8);
        String section = page.substring(page.indexOf("## A model of your own"));
        String code = section.substring(section.indexOf("```java\n") + 8, section.indexOf("\n```\n"));
        String source = Files.readString(
                new File("src/test/java/dk/bip/model/fit/OwnModelPageTest.java").toPath(), StandardCharsets.UTF_8);
        assertThat(code).contains("JobModelFit.of(description)");
        assertThat(source)
                .contains(code.replace("housing::of", "OwnModelPageTest::ownHousing")
                        .indent(8)
                        .stripTrailing());
    }
}
