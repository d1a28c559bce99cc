package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The evidence model is what its program makes of the population: one document is made anew in full, a million rows and all, and one member
 * of the ensemble is fitted anew. After a change that is meant, {@code rebuild-evidence-model.sh} writes all of them.
 */
class EvidenceRebuildTest {

    @Test
    void theRegisterDocumentIsRebuiltToTheBit() {
        ModelDocument shipped = EvidenceModel.registerData();
        String libraryVersion = shipped.card().provenance().stream()
                .filter(entry -> entry.key().equals("library_version"))
                .map(ProvenanceEntry::value)
                .findFirst()
                .orElseThrow();

        ModelDocument rebuilt = EvidenceDocuments.with(MemberFits.read(), libraryVersion)
                .of(NestedDocument.REGISTER, EvidenceDocuments.study());

        assertThat(rebuilt.id()).isEqualTo(shipped.id());
        assertThat(rebuilt.version()).isEqualTo(shipped.version());
        assertThat(rebuilt.intercept()).isEqualTo(shipped.intercept());
        assertThat(rebuilt.terms()).isEqualTo(shipped.terms());
        assertThat(rebuilt.intervalOffsets()).isEqualTo(shipped.intervalOffsets());
        assertThat(rebuilt.coefficientCovariance()).isEqualTo(shipped.coefficientCovariance());
        assertThat(rebuilt.featureCovariance()).isEqualTo(shipped.featureCovariance());
        assertThat(rebuilt.minimumCoverage()).isEqualTo(shipped.minimumCoverage());
        assertThat(rebuilt.card().calibration())
                .usingElementComparator((a, b) -> sameNumbers(a, b) ? 0 : 1)
                .isEqualTo(shipped.card().calibration());
        assertThat(rebuilt.card().provenance()).isEqualTo(shipped.card().provenance());
    }

    /** What was predicted is a mean of scores, which have kept their last digits only since the documents were made. */
    private static boolean sameNumbers(CalibrationPoint a, CalibrationPoint b) {
        return Math.abs(a.predicted() - b.predicted()) <= 1e-14
                && List.of(a.group(), a.horizon(), a.observed(), a.source())
                        .equals(List.of(b.group(), b.horizon(), b.observed(), b.source()));
    }

    @Test
    void aMemberOfTheEnsembleIsFittedAnewToTheBit() {
        MemberFits committed = MemberFits.read();
        assertThat(committed.names())
                .containsExactlyElementsOf(ParameterFile.read().keySet());
        String last = List.copyOf(committed.names()).get(committed.names().size() - 1);

        Map<NestedDocument, FittedHazard> anew =
                MemberFits.fit(ParameterFile.read().get(last));

        for (NestedDocument document : NestedDocument.values()) {
            FittedHazard before = committed.of(last, document);
            assertThat(anew.get(document).parameters()).isEqualTo(before.parameters());
            assertThat(anew.get(document).offsets()).isEqualTo(before.offsets());
        }
    }

    @Test
    void theSpreadIsThatOfTheMembersAroundTheDocument() {
        MemberFits members = MemberFits.read();
        for (ModelDocument document : EvidenceModel.all()) {
            NestedDocument nested = NestedDocument.ofId(document.id());
            List<ModelTerm> terms = document.terms();
            double[][] spread = members.spread(document, nested, "");
            double[][] covariance = document.coefficientCovariance().toArray();
            for (int j = 0; j < terms.size(); j++) {
                double sum = 0;
                for (String member : members.names()) {
                    double distance = members.of(member, nested).parameters()[j + 1]
                            - terms.get(j).coefficient();
                    sum += distance * distance;
                }
                assertThat(spread[j + 1][j + 1]).isCloseTo(sum / members.names().size(), within(1e-12 * sum));
                assertThat(covariance[j + 1][j + 1]).isGreaterThan(spread[j + 1][j + 1]);
            }
        }
    }
}
