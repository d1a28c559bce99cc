package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Language;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.report.CaseReport;
import dk.bip.core.report.ReportStyle;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.validation.Calibration;
import dk.bip.model.validation.Forecasts;
import dk.bip.model.validation.RocCurve;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rapaio.jupyter.kernel.display.DisplaySystem;
import org.xml.sax.InputSource;

/** Values go through the kernel as they do in a notebook. */
class BareValuesTest {

    private static final String TEXT = "text/plain";
    private static final String SVG = "image/svg+xml";
    private static final String HTML = "text/html";
    private static final String MARKDOWN = "text/markdown";

    private final CaseSnapshot known = Cases.henrik().asOf(LocalDate.of(2015, 11, 3));
    private final Progression progression = ProgressionCalculator.withDefaults().calculate(known);
    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private final Estimate estimate =
            predictor.predict(known, Horizon.TWELVE_MONTHS).orElseThrow();

    private static Map<String, Object> shown(Object value) {
        return DisplaySystem.inst().render(value).data();
    }

    @Test
    void aProgressionAndAnEstimateArePicturesWithTheirWordsBeside() throws Exception {
        for (Object value : List.of(progression, estimate)) {
            assertThat(shown(value)).containsOnlyKeys(TEXT, SVG);
            assertThat(parsed(shown(value).get(SVG))).isEqualTo("svg");
        }
        assertThat(shown(progression)).containsEntry(TEXT, progression.describe(Language.ENGLISH));
        assertThat(shown(estimate)).containsEntry(TEXT, estimate.describe(Language.ENGLISH));
    }

    @Test
    void statisticalResultsThatOneLooksAtArePlots() throws Exception {
        double[] outcomes =
                IntStream.range(0, 400).mapToDouble(i -> i % 7 % 3 % 2).toArray();
        double[] probabilities = IntStream.range(0, 400)
                .mapToDouble(i -> 0.2 + 0.1 * outcomes[i] + i % 11 / 30.0)
                .toArray();
        Forecasts forecasts = Forecasts.of(probabilities, outcomes);
        Map<Object, String> plots = new LinkedHashMap<>();
        plots.put(RocCurve.of(forecasts.asScores()), "ROC curve, area 0.");
        plots.put(Calibration.withDefaults().evaluate(forecasts), "Calibration: intercept ");
        plots.put(predictor.survivalCurve(estimate), "Still without: job");

        for (Map.Entry<Object, String> plot : plots.entrySet()) {
            Map<String, Object> shown = shown(plot.getKey());
            assertThat(shown).containsOnlyKeys(TEXT, SVG);
            assertThat((String) shown.get(SVG))
                    .startsWith("<svg role=\"img\" aria-label=\"" + plot.getValue())
                    .isEqualTo(shown(plot.getKey()).get(SVG));
            assertThat(parsed(shown.get(SVG))).isEqualTo("svg");
        }
    }

    @Test
    void otherResultsAreTheirSummary() {
        assertThat(shown(Evidence.published()))
                .containsOnlyKeys(TEXT)
                .containsEntry(TEXT, Evidence.published().summary());
    }

    @Test
    void aReportIsThePartOfAPageAndACardIsFormatted() {
        Map<String, Object> report =
                shown(CaseReport.write(progression, known, List.of(), ReportStyle.of(Language.ENGLISH)));
        assertThat(report).containsOnlyKeys(TEXT, HTML);
        assertThat((String) report.get(HTML)).startsWith("<header>").doesNotContain("<style", "</body>");

        assertThat(shown(EvidenceModel.withBelief().card())).containsOnlyKeys(TEXT, MARKDOWN);
    }

    @Test
    void textStaysTextSoThatNoLetterOfItIsMarkup() {
        assertThat(shown("a  b\n<b>c")).containsOnly(Map.entry(TEXT, "a  b\n<b>c"));
    }

    @Test
    void whatIsSaidOfOneValueIsProseWhoseIndentsStay() {
        assertThat(shown(List.of("a < b\n  c")))
                .containsEntry(TEXT, "a < b\n  c\n")
                .containsEntry(HTML, "<ul>\n<li>a &lt; b<br/>\n&#160;&#160;c</li>\n</ul>\n");
        assertThat(shown(progression.overall().orElseThrow().change())).containsOnlyKeys(TEXT, HTML);
    }

    @Test
    void listsAndMapsAreLinesAndListsInListsAreATable() {
        assertThat(shown(List.of("one", Optional.of(2), Optional.empty()))).containsEntry(TEXT, "one\n2\nnothing\n");
        assertThat(shown(List.of(List.of("a", 1), List.of("long", List.of(2, 3)))))
                .containsEntry(TEXT, "a     1\nlong  2, 3\n");
        assertThat(shown(Map.of("<key>", 4.5)))
                .containsEntry(TEXT, "<key>  4.5\n")
                .containsEntry(
                        HTML,
                        "<table>\n<tr><td style=\"text-align: left\">&lt;key&gt;</td>"
                                + "<td style=\"text-align: left\">4.5</td></tr>\n</table>\n");
    }

    private static String parsed(Object picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader((String) picture)))
                .getDocumentElement()
                .getTagName();
    }
}
