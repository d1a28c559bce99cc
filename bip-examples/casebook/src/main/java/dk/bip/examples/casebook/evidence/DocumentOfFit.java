package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Makes a model document of a fit. Its card has no words but those of the calibration, and it has no reference cases: the words are written
 * by hand beside the numbers, and the cases are scored by another program.
 */
final class DocumentOfFit {

    private static final String SOURCE = "reference population";

    /** The English names by which the words of the cards find the groups. */
    private static final Map<String, String> GROUPS = Map.of(
            CalibrationTable.ALL,
            "all citizens",
            CalibrationTable.TOP_TENTH,
            "the tenth with the highest probabilities",
            CalibrationTable.FIRST,
            "the first three months after the first measurement",
            "changes 0",
            "no change of caseworker",
            "changes 1",
            "one change of caseworker",
            "changes 2",
            "two changes of caseworker",
            CalibrationTable.MANY_CHANGES,
            "three or more changes of caseworker");

    private DocumentOfFit() {}

    static ModelDocument of(
            FittedLogits fit,
            List<CalibrationTable.Line> calibration,
            TenthTable tenths,
            List<ProvenanceEntry> provenance) {
        NestedDocument nested = fit.document();
        ModelDocument.Builder document = ModelDocument.builder(nested.id(), EvidenceDocuments.VERSION)
                .outcome(Outcome.JOB)
                .precision(PrecisionMatrix.inverseOf(fit.covarianceOfTerms()))
                .card(card(fit, calibration, tenths, provenance));
        nested.features()
                .forEach(name -> document.feature(FeatureCatalogue.builtIn().named(name)));
        if (nested.features().contains(Feature.CITIZEN_BELIEF.name())) {
            document.require(Feature.CITIZEN_BELIEF.name());
        }
        for (int j = 0; j < fit.terms().size(); j++) {
            document.term(fit.terms().get(j).at(fit.references().get(j)));
        }
        fit.logits()
                .forEach(logit -> document.logit(new HorizonLogit(
                        logit.horizon(), logit.intercept(), logit.coefficients(), logit.covariance())));
        if (nested == NestedDocument.BELIEF) {
            document.group(
                    new GroupedDifference(Feature.CASEWORKER_BELIEF.name(), Feature.CASEWORKER_ORIENTATION.name()));
        }
        return document.build();
    }

    private static ModelCard card(
            FittedLogits fit,
            List<CalibrationTable.Line> calibration,
            TenthTable tenths,
            List<ProvenanceEntry> provenance) {
        NestedDocument nested = fit.document();
        Text id = Text.of(nested.id(), nested.id());
        ModelCard.Builder card =
                ModelCard.builder(id, id, id).intendedUse(id).forbiddenUse(id).caveat(id);
        provenance.forEach(entry -> card.provenance(entry.key(), entry.value()));
        fit.logits().stream()
                .map(FittedLogits.Logit::horizon)
                .forEach(horizon -> card.provenance(
                        "auc_" + horizon.months() + "_months", CsvLine.rounded(tenths.auc(horizon), 3)));
        for (CalibrationTable.Line line : calibration) {
            if (line.group().equals(CalibrationTable.SLOPE)) {
                card.provenance(
                        "calibration_slope_" + line.horizon().months() + "_months",
                        String.format(Locale.ROOT, "%.3f (standard error %.3f)", line.observed(), line.error()));
            } else if (nested == NestedDocument.BELIEF || !line.group().startsWith(CalibrationTable.BELIEF)) {
                card.calibration(new CalibrationPoint(
                        group(line.group()),
                        line.horizon(),
                        line.predicted(),
                        line.observed(),
                        SOURCE,
                        OptionalDouble.of(line.error())));
            }
        }
        return card.build();
    }

    private static Text group(String name) {
        if (!name.startsWith(CalibrationTable.BELIEF)) {
            return Text.of(GROUPS.get(name), GROUPS.get(name));
        }
        int step = Integer.parseInt(name.substring(CalibrationTable.BELIEF.length()));
        String english = "the caseworker's belief: " + BeliefLevel.values()[step - 1].label(Language.ENGLISH);
        return Text.of(english, english);
    }
}
