package dk.bip.examples.casebook.evidence;

import java.util.ArrayList;
import java.util.List;

/** The figures that parameters can be calibrated to, as a study finds them. */
final class Figures {

    private Figures() {}

    static List<ReproducedFigure> of(Study study, Interpretations interpretations) {
        List<ReproducedFigure> figures = new ArrayList<>(StudyFigures.of(study, interpretations));
        figures.addAll(CounterfactualFigures.of(study));
        RegressionFigures regressions = new RegressionFigures(study);
        figures.add(regressions.explanatoryPower());
        figures.addAll(regressions.companyCourse());
        figures.add(regressions.change());
        CaseworkerFigures caseworkers = new CaseworkerFigures(study);
        figures.add(caseworkers.orientation());
        figures.addAll(
                interpretations.readTrueDifferences()
                        ? CounterfactualFigures.trueDifferences(study)
                        : caseworkers.quartiles(interpretations.quartiles()));
        return figures;
    }
}
