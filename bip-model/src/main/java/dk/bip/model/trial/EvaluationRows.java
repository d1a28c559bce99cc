package dk.bip.model.trial;

import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.statistics.RatioEstimate;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of an evaluation. */
final class EvaluationRows {

    private final double level;
    private final List<EvaluationRow> rows = new ArrayList<>();

    EvaluationRows(double level) {
        this.level = level;
    }

    void add(String term, String quantity, double value) {
        rows.add(new EvaluationRow(term, quantity, value));
    }

    void addBounds(String term, String quantity, ConfidenceInterval interval) {
        add(term, quantity + "_lower", interval.lower());
        add(term, quantity + "_upper", interval.upper());
    }

    void addEstimate(String term, String quantity, PointEstimate estimate) {
        add(term, quantity, estimate.estimate());
        add(term, quantity + "_std_error", estimate.standardError());
        addBounds(term, quantity, estimate.confidenceInterval(level));
    }

    void addRatio(String term, String quantity, RatioEstimate ratio) {
        add(term, quantity, ratio.ratio());
        addBounds(term, quantity, ratio.confidenceInterval(level));
    }

    void addEffect(String term, OutcomeEffect effect) {
        add(term, "known_treated", effect.treated());
        add(term, "known_control", effect.control());
        add(term, "mean_treated", effect.meanTreated());
        add(term, "mean_control", effect.meanControl());
        addEstimate(term, "difference", effect.difference());
        add(term, "p", effect.p());
    }

    void addShares(String term, ShareComparison shares) {
        addBounds(term, "newcombe", shares.interval(level));
        shares.ratio().ifPresent(ratio -> addRatio(term, "ratio", ratio));
        shares.oddsRatio().ifPresent(ratio -> addRatio(term, "odds_ratio", ratio));
    }

    List<EvaluationRow> all() {
        return rows;
    }
}
