package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.List;

/** The figures that parameters are calibrated to, as a study of a seed and size finds them. */
final class Figures implements Calibration.Measure {

    private final long seed;
    private final int rows;
    private final Readings readings;

    Figures(long seed, int rows, Readings readings) {
        this.seed = seed;
        this.rows = rows;
        this.readings = readings;
    }

    @Override
    public List<ReproducedFigure> at(PopulationParameters parameters, PopulationParameter changed) {
        Study study = Study.of(ReferencePopulation.of(seed).with(parameters), rows, CounterfactualFigures.NEEDED);
        return of(study, readings, changed == null || mattersForCaseworkers(changed));
    }

    private static boolean mattersForCaseworkers(PopulationParameter parameter) {
        String name = parameter.name();
        return name.startsWith("HAZARD_") || name.startsWith("READINESS_") || name.startsWith("BELIEF_");
    }

    static List<ReproducedFigure> of(Study study, Readings readings, boolean caseworkers) {
        List<ReproducedFigure> figures = new ArrayList<>(StudyFigures.of(study, readings));
        figures.addAll(CounterfactualFigures.of(study));
        RegressionFigures regressions = new RegressionFigures(study);
        figures.add(regressions.explanatoryPower());
        figures.addAll(regressions.companyCourse());
        if (caseworkers) {
            figures.addAll(new CaseworkerFigures(study).calibrated(readings));
        }
        return figures;
    }
}
