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
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
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

    private static final Map<String, Text> GROUPS = Map.of(
            CalibrationTable.ALL,
            Text.of("alle borgere", "all citizens"),
            CalibrationTable.TOP_TENTH,
            Text.of("den tiendedel med de højeste sandsynligheder", "the tenth with the highest probabilities"),
            CalibrationTable.FIRST,
            Text.of("de første tre måneder efter første måling", "the first three months after the first measurement"),
            "changes 0",
            Text.of("ingen skift af sagsbehandler", "no change of caseworker"),
            "changes 1",
            Text.of("et skift af sagsbehandler", "one change of caseworker"),
            "changes 2",
            Text.of("to skift af sagsbehandler", "two changes of caseworker"),
            CalibrationTable.MANY_CHANGES,
            Text.of("tre eller flere skift af sagsbehandler", "three or more changes of caseworker"));

    private DocumentOfFit() {}

    static ModelDocument of(
            FittedLogits fit, List<CalibrationTable.Line> calibration, List<ProvenanceEntry> provenance) {
        NestedDocument nested = fit.document();
        ModelDocument.Builder document = ModelDocument.builder(nested.id(), EvidenceDocuments.VERSION)
                .outcome(Outcome.JOB)
                .precision(PrecisionMatrix.inverseOf(fit.covarianceOfTerms()))
                .card(card(nested, calibration, provenance));
        nested.features()
                .forEach(name -> document.feature(FeatureCatalogue.builtIn().named(name)));
        if (nested.features().contains(Feature.CITIZEN_BELIEF.name())) {
            document.require(Feature.CITIZEN_BELIEF.name());
        }
        for (int j = 0; j < fit.terms().size(); j++) {
            document.term(term(fit.terms().get(j), fit.references().get(j)));
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

    private static ModelTerm term(DocumentTerm term, double reference) {
        Transform transform = Transform.value();
        if (!term.scores().isEmpty()) {
            transform = Transform.levels(term.scores());
        } else if (!Double.isNaN(term.threshold())) {
            transform = Transform.atLeast(term.threshold());
        }
        return new ModelTerm(term.name(), term.feature(), transform, reference);
    }

    private static ModelCard card(
            NestedDocument nested, List<CalibrationTable.Line> calibration, List<ProvenanceEntry> provenance) {
        Text id = Text.of(nested.id(), nested.id());
        ModelCard.Builder card =
                ModelCard.builder(id, id, id).intendedUse(id).forbiddenUse(id).caveat(id);
        provenance.forEach(entry -> card.provenance(entry.key(), entry.value()));
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
            return GROUPS.get(name);
        }
        int step = Integer.parseInt(name.substring(CalibrationTable.BELIEF.length()));
        BeliefLevel level = BeliefLevel.values()[step - 1];
        return Text.of(
                "sagsbehandlerens tro: " + level.label(Language.DANISH),
                "the caseworker's belief: " + level.label(Language.ENGLISH));
    }
}
