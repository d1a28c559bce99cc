package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Figure;
import dk.bip.model.evidence.Interpretation;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The figures that come from rerunning the same draws with one thing set. */
final class CounterfactualFigures {

    private static final Study.Setting[] BELIEF = {Study.Setting.BELIEF_RAISED};
    private static final Study.Setting[] BELIEF_AND_CASEWORKERS = {
        Study.Setting.BELIEF_RAISED, Study.Setting.MOST_EFFECTIVE, Study.Setting.LEAST_EFFECTIVE
    };

    private CounterfactualFigures() {}

    /** What must be rerun for the figures that parameters are calibrated to. */
    static Study.Setting[] needed(Interpretations interpretations) {
        return interpretations.readTrueDifferences() ? BELIEF_AND_CASEWORKERS : BELIEF;
    }

    static List<ReproducedFigure> of(Study study) {
        List<ReproducedFigure> figures = new ArrayList<>();
        Figure belief = Evidence.published().finding("BIP-BELIEF-02").figure();
        figures.add(ReproducedFigure.effect(
                "BIP-BELIEF-02",
                "rerun: belief one step up where below 5, percent",
                belief,
                belief.value(),
                relative(study, Study.Setting.BELIEF_RAISED, i -> study.belief(i) < 5)));
        return figures;
    }

    /** What other citizens would meet with the truly best quarter of caseworkers, and how far the truly worst lies below. */
    static List<ReproducedFigure> trueDifferences(Study study) {
        double best = 100 * rate(study, i -> study.jobUnder(i, Study.Setting.MOST_EFFECTIVE), study::isFirst);
        double worst = 100 * rate(study, i -> study.jobUnder(i, Study.Setting.LEAST_EFFECTIVE), study::isFirst);
        return List.of(
                ReproducedFigure.share(
                        "BIP-CW-04", "rerun: all caseworkers as the mean of the truly best quarter", best),
                ReproducedFigure.effect(
                        "BIP-CW-02",
                        "rerun: gap between the truly best and the truly worst quarter, points",
                        Figure.of("26"),
                        100 * Interpretation.ADJUSTED_CASEWORKER_GAP.number(),
                        best - worst));
    }

    /** What else a rerun gives beside what a study finds, with the library's estimate of the first. */
    static List<ReproducedFigure> beside(Study study, CaseworkerFigures estimates) {
        double belief = relative(study, Study.Setting.BELIEF_RAISED, i -> study.belief(i) < 5);
        double high = rate(study, i -> study.jobUnder(i, Study.Setting.HIGH_ORIENTATION), i -> true);
        double low = rate(study, i -> study.jobUnder(i, Study.Setting.LOW_ORIENTATION), i -> true);
        List<ReproducedFigure> figures = new ArrayList<>();
        figures.addAll(estimates.belief(belief));
        double steps = study.meanBeliefUnder(Study.Setting.HIGH_ORIENTATION)
                - study.meanBeliefUnder(Study.Setting.LOW_ORIENTATION);
        double asItIs = rate(study, i -> study.job(i, Horizon.TWELVE_MONTHS), i -> true);
        figures.add(ReproducedFigure.shown(
                "BIP-BELIEF-02",
                "rerun: belief one step up by way of the orientation, percent",
                100 * (high - low) / steps / asItIs));
        figures.add(ReproducedFigure.shown(
                "BIP-SHIFT-01",
                "rerun (ours): one more change of caseworker, percent",
                relative(study, Study.Setting.CHANGE_ADDED, i -> true)));
        figures.add(ReproducedFigure.shown(
                "BIP-CW-04",
                "rerun (ours): all caseworkers as the mean of the truly best quarter",
                100 * rate(study, i -> study.jobUnder(i, Study.Setting.MOST_EFFECTIVE), study::isFirst)));
        figures.add(ReproducedFigure.shown(
                "BIP-BELIEF-03",
                "rerun: orientation at the mean of the outer thirds, percent",
                100 * (high / low - 1)));
        return figures;
    }

    /** By how many percent a setting changes the share with a job within twelve months. */
    static double relative(Study study, Study.Setting setting, IntPredicate among) {
        double as = rate(study, i -> study.job(i, Horizon.TWELVE_MONTHS), among);
        double under = rate(study, i -> study.jobUnder(i, setting), among);
        return 100 * (under / as - 1);
    }

    static double rate(Study study, IntPredicate holds, IntPredicate among) {
        int all = 0;
        int with = 0;
        for (int i = 0; i < study.rows(); i++) {
            if (among.test(i)) {
                all++;
                with += holds.test(i) ? 1 : 0;
            }
        }
        return (double) with / all;
    }
}
