package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every published figure: what one population gives for it, or why it gives nothing. */
final class AllFigures {

    private static final String TRIAL =
            "of a randomised trial with other citizens and another outcome; the program trial makes it up and evaluates it";

    private final Map<String, List<ReproducedFigure>> byFinding = new LinkedHashMap<>();

    private final int citizens;

    private AllFigures(List<ReproducedFigure> figures, int citizens) {
        this.citizens = citizens;
        for (ReproducedFigure figure : figures) {
            byFinding
                    .computeIfAbsent(figure.finding(), finding -> new ArrayList<>())
                    .add(figure);
        }
    }

    /** Measures all in a population, on so many measurements or a few more. */
    static AllFigures of(ReferencePopulation population, int rows) {
        Study study = Study.of(
                population,
                rows,
                Study.Setting.BELIEF_RAISED,
                Study.Setting.MOST_EFFECTIVE,
                Study.Setting.CHANGE_ADDED,
                Study.Setting.HIGH_ORIENTATION,
                Study.Setting.LOW_ORIENTATION);
        List<ReproducedFigure> figures = new ArrayList<>(Figures.of(study, Interpretations.PREFERRED));
        CaseworkerFigures caseworkers = new CaseworkerFigures(study);
        figures.addAll(CounterfactualFigures.beside(study, caseworkers));
        figures.addAll(caseworkers.chance());
        figures.add(caseworkers.orientationWithoutCaseload());
        figures.addAll(new ItemFigures(study).all());
        figures.addAll(ProgressionFigures.of(population, rows));
        return new AllFigures(figures, study.citizens());
    }

    int citizens() {
        return citizens;
    }

    /** The figures of a finding, none where it is not reproduced. */
    List<ReproducedFigure> of(Finding finding) {
        return byFinding.getOrDefault(finding.id().value(), List.of());
    }

    List<ReproducedFigure> all() {
        List<ReproducedFigure> figures = new ArrayList<>();
        Evidence.published().all().forEach(finding -> figures.addAll(of(finding)));
        return figures;
    }

    /** Why nothing, or not all, of a finding is reproduced; empty where all of it is. */
    static String reason(Finding finding) {
        String id = finding.id().value();
        return switch (id) {
            case "BIP-DESIGN-01", "BIP-DESIGN-02", "BIP-DESIGN-03" ->
                "a size of the study; the population is as large as one asks for";
            case "BIP-DESIGN-04" -> "true by construction: a measurement every third month";
            case "BIP-INT-18" -> "job-ready and sickness-benefit recipients are not in the population";
            case "OTH-REL-01", "OTH-REL-02", "OTH-REL-03" ->
                "of other people; what the noise in single answers is set by, not measured in the population";
            case "OTH-INSTR-01", "OTH-INSTR-02" -> "counter-evidence, of other people and another instrument";
            case "OTH-AMAS-01" -> "a model of another country";
            default ->
                id.startsWith("PRV-")
                        ? TRIAL
                        : id.startsWith("FSM-") ? "of a later project with other citizens; see the program trial" : "";
        };
    }
}
