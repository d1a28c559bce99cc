package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.caseworker.BeliefLevel;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.fit.JobModelEstimates;
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
        return document(fit).card(card(fit, calibration, tenths, provenance)).build();
    }

    /** The document with a card that says nothing, to look at its numbers. */
    static ModelDocument withoutCalibration(FittedLogits fit) {
        return document(fit).card(fit.estimates().description().card()).build();
    }

    private static ModelDocument.Builder document(FittedLogits fit) {
        JobModelEstimates estimates = fit.estimates();
        for (FittedLogits.Logit logit : fit.logits()) {
            estimates = estimates.withCovariance(logit.horizon(), logit.covariance());
        }
        return estimates.document();
    }

    private static ModelCard card(
            FittedLogits fit,
            List<CalibrationTable.Line> calibration,
            TenthTable tenths,
            List<ProvenanceEntry> provenance) {
        NestedDocument nested = fit.document();
        ModelCard.Builder card = fit.estimates().description().card().toBuilder();
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
                        NestedDocument.SOURCE,
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
