package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The evidence model is what its program makes of the population: the documents are fitted anew, a million rows and all, and one member of
 * the ensemble too. After a change that is meant, {@code rebuild-evidence-model.sh} writes all of them.
 */
class EvidenceRebuildTest {

    private static final MemberFits MEMBERS = MemberFits.read();
    private static Study study;
    private static Map<NestedDocument, FittedLogits> fits;

    @BeforeAll
    static void fit() {
        study = EvidenceDocuments.study();
        EvidenceDocuments documents = EvidenceDocuments.with(MEMBERS, BeliefScores.read());
        fits = Stream.of(NestedDocument.REGISTER, NestedDocument.BELIEF)
                .collect(Collectors.toMap(nested -> nested, nested -> documents.of(nested, study)));
    }

    @Test
    void theScoresOfBeliefAreEstimatedAnew() {
        assertThat(BeliefScores.estimated(study)).isEqualTo(BeliefScores.read());
    }

    @Test
    void aMemberOfTheEnsembleIsFittedAnewToTheBit() {
        assertThat(MEMBERS.names())
                .containsExactlyElementsOf(ParameterFile.read().keySet());
        String last = List.copyOf(MEMBERS.names()).get(MEMBERS.names().size() - 1);

        Map<NestedDocument, MemberFits.Fits> anew =
                MemberFits.fit(ParameterFile.read().get(last), BeliefScores.read());

        for (NestedDocument document : NestedDocument.values()) {
            assertThat(anew.get(document)).isEqualTo(MEMBERS.of(last, document));
        }
    }

    @Test
    void theSpreadIsThatOfTheMembersAroundTheDocument() {
        fits.forEach((nested, fit) -> fit.logits().forEach(logit -> {
            double[][] spread = MEMBERS.spread(fit, logit);
            for (int j = 1; j < logit.parameters().size(); j++) {
                double ofAssumptions = 0;
                double ofReadings = 0;
                for (String member : MEMBERS.names()) {
                    double distance =
                            MEMBERS.of(member, nested).at(logit.horizon()).get(j)
                                    - logit.parameters().get(j);
                    if (member.startsWith("drawn-")) {
                        ofAssumptions += distance * distance / 20;
                    } else {
                        ofReadings += distance * distance / 6;
                    }
                }
                double both = ofAssumptions + ofReadings;
                assertThat(spread[j][j]).isCloseTo(both, within(1e-12 * both));
                assertThat(logit.covariance().at(j, j)).isGreaterThan(spread[j][j]);
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(
            value = NestedDocument.class,
            names = {"REGISTER", "BELIEF"})
    void theCalibrationIsMeasuredAnew(NestedDocument nested) {
        Study fresh = CalibrationTable.freshStudy();
        FittedLogits fit = fits.get(nested);

        FreshForecasts forecasts = FreshForecasts.of(fit, fresh);

        assertThat(CalibrationTable.of(fresh).lines(forecasts).stream().map(line -> line.csv(nested)))
                .containsExactlyElementsOf(committed(CalibrationTable.RESOURCE, nested));
        TenthTable tenths = TenthTable.of(forecasts);
        assertThat(tenths.lines()).isEqualTo(committed(TenthTable.RESOURCE, nested));
        for (Horizon horizon : LogitFit.HORIZONS) {
            ProvenanceEntry auc =
                    new ProvenanceEntry("auc_" + horizon.months() + "_months", CsvLine.rounded(tenths.auc(horizon), 3));
            assertThat(shipped(nested).card().provenance()).contains(auc);
        }
    }

    private static List<String> committed(String resource, NestedDocument nested) {
        return CommittedFile.rows(resource).stream()
                .filter(cells -> cells.get(0).equals(nested.id()))
                .map(cells -> CsvLine.of(cells.toArray(String[]::new)))
                .toList();
    }

    private static ModelDocument shipped(NestedDocument nested) {
        return EvidenceModel.all().stream()
                .filter(document -> document.id().equals(nested.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyGroupThatADocumentCanKnowIsInItsBand() {
        List<List<String>> lines = CommittedFile.rows(CalibrationTable.RESOURCE);
        assertThat(lines)
                .hasSize(4 * LogitFit.HORIZONS.size() * 13)
                .allSatisfy(cells -> assertThat(cells.get(7)).as("%s", cells).isIn("yes", "no", "not_a_feature"))
                .filteredOn(cells -> cells.get(7).equals("not_a_feature"))
                .allSatisfy(cells -> {
                    assertThat(cells.get(0)).isNotEqualTo(NestedDocument.BELIEF.id());
                    assertThat(cells.get(2)).startsWith(CalibrationTable.BELIEF);
                });
        assertThat(lines).filteredOn(cells -> cells.get(7).equals("no")).isEmpty();
    }

    @Test
    void probabilitiesNeverFallWithTheHorizonWhateverIsMissing() {
        fits.values().forEach(fit -> {
            ModelDocument document = DocumentOfFit.withoutCalibration(fit);
            assertThat(document.knowing(document.schema().names()).leastRise()).isPositive();
        });
        assertThat(CommittedFile.rows(MissingPatterns.RESOURCE))
                .allSatisfy(cells -> assertThat(cells.get(3)).as("%s", cells).isEqualTo("0"));
        assertThat(new MissingPatterns(DocumentOfFit.withoutCalibration(fits.get(NestedDocument.REGISTER))).lines())
                .isEqualTo(committed(MissingPatterns.RESOURCE, NestedDocument.REGISTER));
    }

    @Test
    void beliefAboveTheOrientationAndTheOrientationRaiseTheChance() {
        FittedLogits fit = fits.get(NestedDocument.BELIEF);
        int belief = place(fit, Feature.CASEWORKER_BELIEF);
        int orientation = place(fit, Feature.CASEWORKER_ORIENTATION);
        assertThat(fit.logits()).hasSize(4).allSatisfy(logit -> {
            double phi = logit.coefficients().get(belief);
            assertThat(phi).isPositive();
            assertThat(phi + logit.coefficients().get(orientation)).isPositive();
        });
    }

    private static int place(FittedLogits fit, Feature feature) {
        return fit.terms().stream().map(ModelTerm::name).toList().indexOf(feature.name());
    }
}
