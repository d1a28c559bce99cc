package dk.bip.model;

import dk.bip.core.Text;
import dk.bip.core.testing.ValueContract;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.Regulations;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Figure;
import dk.bip.model.evidence.Finding;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.evidence.FindingValue;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.fit.FitSamples;
import dk.bip.model.group.GroupSamples;
import dk.bip.model.json.ModelSamples;
import dk.bip.model.json.TrialSamples;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.PopulationScenario;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.RowScorer;
import dk.bip.model.predictor.SurvivalCurve;
import dk.bip.model.whatif.AssociatedDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

class ModelValuesTest extends ValueContract {

    @Override
    protected Class<?> memberOfModule() {
        return Horizon.class;
    }

    @Override
    protected Set<String> mayBeWithoutEquality() {
        return Set.of(
                "dk.bip.model.estimation.",
                "dk.bip.model.fit.JobModelEstimates",
                "dk.bip.model.fit.JobModelFit$Result",
                "dk.bip.model.validation.",
                "dk.bip.model.caseworker.",
                "dk.bip.model.statistics.Controls",
                "dk.bip.model.predictor.RowScorer");
    }

    /** What is under way between two machines, and no value yet. */
    @Override
    protected Set<String> leftOut() {
        return Set.of("dk.bip.model.estimation.RegressionIteration", "dk.bip.model.estimation.RegressionPass");
    }

    @Override
    protected List<Object> samples() {
        List<Object> samples = values();
        samples.addAll(ofDocument());
        samples.addAll(ofEvidence());
        samples.addAll(ofPopulation());
        samples.addAll(StudySamples.values(sample(ModelDocument.class)));
        samples.addAll(FitSamples.values());
        samples.addAll(GroupSamples.all());
        samples.addAll(TrialSamples.values());
        return samples;
    }

    private static List<Object> values() {
        List<Object> values = new ArrayList<>(ModelSamples.values());
        values.addAll(ShownValues.all());
        return values;
    }

    private static List<Object> ofDocument() {
        ModelDocument document = sample(ModelDocument.class);
        Estimate estimate = sample(Estimate.class);
        List<Object> samples = new ArrayList<>(document.terms());
        samples.addAll(List.of(
                document.card().assumptions().get(0),
                document.card().calibration().get(0),
                new CalibrationPoint(
                        Text.of("Alle", "All"), Horizon.SIX_MONTHS, 0.08, 0.08, "own data", OptionalDouble.of(0.002)),
                Horizon.TWELVE_MONTHS,
                Outcome.JOB,
                Outcome.of("NINETY_DAYS", Text.of("90 dages arbejde", "90 days of employment")),
                document.card().termNotes().get(0),
                document.card().provenance().get(0),
                Regulations.denmark(),
                Regulations.denmark().law().get(0),
                document.logits().get(0).horizon(),
                document.logits().get(0),
                document.logits().get(1),
                document.rules().get(0),
                document.groups().get(0),
                document.terms().get(0).transform(),
                document.terms().get(1).transform(),
                document.terms().get(3).transform(),
                Feature.AGE,
                Feature.AGE.reader().orElseThrow(),
                Feature.AGE.domain(),
                Domain.SCORE,
                Domain.YES_OR_NO,
                RowScorer.of(document, Horizon.SIX_MONTHS),
                sample(SurvivalCurve.class).points().get(0),
                sample(AssociatedDifference.class).range(),
                estimate.model(),
                estimate.interval().orElseThrow(),
                estimate.spread().orElseThrow(),
                estimate.contributions().get(0),
                estimate.contributions().get(1)));
        samples.addAll(estimate.lines());
        document.schema().features().forEach(samples::add);
        return samples;
    }

    private static List<Object> ofEvidence() {
        Evidence evidence = Evidence.published();
        List<Object> samples = new ArrayList<>(evidence.contradictions());
        Finding range = evidence.finding("BIP-INT-16");
        samples.addAll(List.of(
                range,
                range.id(),
                new FindingId("BIP-BELIEF-02"),
                range.horizon(),
                evidence.finding("BIP-BELIEF-02").horizon(),
                Figure.of("14.76"),
                new FindingValue.Single(Figure.of("14.76")),
                range.value(),
                evidence.finding("BIP-BELIEF-01").value(),
                evidence.finding("PRV-41").value(),
                evidence.finding("BIP-INT-11").value(),
                evidence.finding("BIP-INT-14").value(),
                new FindingValue.Texts(List.of("first", "second"))));
        return samples;
    }

    private static List<Object> ofPopulation() {
        return List.of(
                PopulationParameters.initial(),
                ReferencePopulation.of(1),
                PopulationScenario.asItIs().withEffectiveness(-1),
                PopulationScenario.asItIs().withOrientation(1).withCompanyCourse(true));
    }

    private static <T> T sample(Class<T> type) {
        return values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
