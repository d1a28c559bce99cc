package dk.bip.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.report.CaseReport;
import dk.bip.core.report.Report;
import dk.bip.core.report.ReportSection;
import dk.bip.core.report.ReportStyle;
import dk.bip.core.testing.PageAssertions;
import dk.bip.core.testing.RandomMeasurements;
import dk.bip.core.testing.ReadPage;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbabilitySectionTest {

    private static final JobProbabilityPredictor PREDICTOR = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private static final CaseFile FILE = file();

    private static CaseFile file() {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"))
                .add(BackgroundFact.of(RandomMeasurements.START, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1980)));
        RandomMeasurements.of(Bip.INSTRUMENT, 4, 12).forEach(file::add);
        return file.build();
    }

    private static CaseSnapshot snapshot(int months) {
        return FILE.asOf(RandomMeasurements.START.plusMonths(months));
    }

    private static List<Prediction> horizons(CaseSnapshot snapshot) {
        return PREDICTOR.document().horizons().stream()
                .map(horizon -> PREDICTOR.predict(snapshot, horizon))
                .toList();
    }

    private static ReportSection section(CaseSnapshot snapshot, Language language) {
        return ProbabilitySection.of(
                PREDICTOR.predict(snapshot, Horizon.SIX_MONTHS),
                horizons(snapshot),
                ReportStyle.of(language).pictures());
    }

    @Test
    void saysAllThatTheExplanationSaysAndDrawsIt() {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            ReadPage page = ReadPage.of(section(snapshot(12), language).html());
            List<String> said = new ArrayList<>(page.words("p"));
            said.addAll(page.words("li"));
            assertThat(said)
                    .isEqualTo(PREDICTOR.predict(snapshot(12), Horizon.SIX_MONTHS).explanation().sentences().stream()
                            .map(sentence -> sentence.text(language))
                            .toList());
            assertThat(page.all("svg")).hasSize(2);
        }
        assertThat(section(snapshot(12), Language.DANISH).heading()).isEqualTo("Hvor sandsynligt er et job?");
    }

    @Test
    void saysWhyThereIsNoEstimate() {
        ReportSection section = section(snapshot(-1), Language.ENGLISH);
        assertThat(ReadPage.of(section.html()).words("p").get(0))
                .isEqualTo(PREDICTOR
                        .predict(snapshot(-1), Horizon.SIX_MONTHS)
                        .explanation()
                        .sentences()
                        .get(0)
                        .text(Language.ENGLISH));
        assertThat(ReadPage.of(section.html()).words("li")).isNotEmpty();
        assertThat(ReadPage.of(section.html()).all("svg")).hasSize(1);
    }

    @Test
    void standsInAReportWhereItIsAskedFor() {
        for (int months : new int[] {-1, 12}) {
            CaseSnapshot snapshot = snapshot(months);
            Report report = CaseReport.write(
                    ProgressionCalculator.withDefaults().calculate(snapshot),
                    snapshot,
                    AttentionCalculator.withDefaults().calculate(snapshot),
                    ReportStyle.of(Language.DANISH));
            Report asked = report.withAfter(CaseReport.TARGETS, section(snapshot, Language.DANISH));
            PageAssertions.assertAccessible(asked.html(), "with a probability");
            assertThat(asked.toString()).contains("TARGETS, PROBABILITY, COMMENT");
            assertThat(report.html()).doesNotContain("sandsynlig");
            assertThat(asked.html()).doesNotContain("secret");
        }
    }

    @Test
    void drawsNoHorizonsWhereNoneAreGivenAndRefusesThoseOfAnotherDay() {
        Prediction prediction = PREDICTOR.predict(snapshot(12), Horizon.SIX_MONTHS);
        ReportStyle style = ReportStyle.of(Language.ENGLISH);
        assertThat(ReadPage.of(ProbabilitySection.of(prediction, List.of(), style.pictures())
                                .html())
                        .all("svg"))
                .hasSize(1);
        List<Prediction> mixed = List.of(
                PREDICTOR.predict(snapshot(12), Horizon.SIX_MONTHS),
                PREDICTOR.predict(snapshot(9), Horizon.TWELVE_MONTHS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbabilitySection.of(prediction, mixed, style.pictures()))
                .withMessageStartingWith("predictions must be of one row");
    }
}
