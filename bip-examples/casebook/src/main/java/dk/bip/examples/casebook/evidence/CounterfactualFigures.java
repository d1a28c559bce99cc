package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Figure;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The figures that come from rerunning the same draws with one thing set. */
final class CounterfactualFigures {

    /** What must be rerun for them. */
    static final Study.Setting[] NEEDED = {
        Study.Setting.BELIEF_RAISED, Study.Setting.MOST_EFFECTIVE, Study.Setting.CHANGE_ADDED
    };

    private CounterfactualFigures() {}

    static List<ReproducedFigure> of(Study study) {
        List<ReproducedFigure> figures = new ArrayList<>();
        Figure belief = Evidence.published().finding("BIP-BELIEF-02").figure();
        figures.add(ReproducedFigure.effect(
                "BIP-BELIEF-02",
                "rerun: belief one step up where below 5, percent",
                belief,
                belief.value(),
                relative(study, Study.Setting.BELIEF_RAISED, i -> study.belief(i) < 5)));
        Figure change = Evidence.published().finding("BIP-SHIFT-01").figure();
        figures.add(ReproducedFigure.effect(
                "BIP-SHIFT-01",
                "rerun: one more change of caseworker, percent",
                change,
                -change.value(),
                relative(study, Study.Setting.CHANGE_ADDED, i -> true)));
        double best = 100 * rate(study, i -> study.jobUnder(i, Study.Setting.MOST_EFFECTIVE), i -> true);
        double mean = 100 * rate(study, i -> study.job(i, Horizon.TWELVE_MONTHS), i -> true);
        figures.add(ReproducedFigure.share("BIP-CW-04", "rerun: all caseworkers as the most effective", best));
        figures.add(ReproducedFigure.effect(
                "BIP-CW-05",
                "rerun: increase, points (28.45 - 14.76, as the printed 14.69 does not add up)",
                Evidence.published().finding("BIP-CW-05").figure(),
                Evidence.published().finding("BIP-CW-04").number()
                        - Evidence.published().finding("BIP-CW-03").number(),
                best - mean));
        return figures;
    }

    /** Beside each rerun, what the library's estimator finds in the observed rows, and by how much it misses the rerun. */
    static List<ReproducedFigure> beside(Study study, CaseworkerFigures estimates) {
        double belief = relative(study, Study.Setting.BELIEF_RAISED, i -> study.belief(i) < 5);
        double change = relative(study, Study.Setting.CHANGE_ADDED, i -> true);
        double best = 100 * rate(study, i -> study.jobUnder(i, Study.Setting.MOST_EFFECTIVE), i -> true);
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
        figures.addAll(estimates.change(change));
        figures.addAll(estimates.allAsTheBest(best));
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
