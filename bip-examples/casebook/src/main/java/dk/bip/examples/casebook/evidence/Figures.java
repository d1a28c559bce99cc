package dk.bip.examples.casebook.evidence;

import java.util.ArrayList;
import java.util.List;

/** The figures that parameters can be calibrated to, as a study finds them. */
final class Figures {

    private Figures() {}

    /** All of them, those about caseworkers only where they are wanted, because they take longest. */
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
