package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.Coefficient;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.validation.ForecastCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How right a document is on average in rows that it was not fitted to, at each horizon: the slope of the outcome on the log-odds, and the
 * predicted and the observed share in groups. Standard errors are clustered by citizen and caseworker.
 *
 * <p>The band of the slope is 0.05 about 1. That of a group is 6 % of the observed share or 0.3 points, whichever is larger, plus two
 * standard errors of predicted less observed. A document is not held to a group by a feature that it does not have.
 */
final class CalibrationTable {

    static final String RESOURCE = "calibration.csv";
    static final String HEADER = "document,months,group,rows,predicted,observed,std_error,in_band\n";

    /** Neither the seed of the fit nor that of the table of published figures. */
    static final long SEED = 2016;

    static final int ROWS = 1_000_000;

    static final String SLOPE = "slope";
    static final String ALL = "all";
    static final String TOP_TENTH = "top tenth";
    static final String BELIEF = "belief ";
    static final String FIRST = "first interval";
    static final String MANY_CHANGES = "three or more changes";

    private static final double SLOPE_BAND = 0.05;
    private static final double RELATIVE_BAND = 0.06;
    private static final double ABSOLUTE_BAND = 0.003;
    private static final double STANDARD_ERRORS = 2;
    private static final int LEVELS = 5;
    private static final int MANY = 3;

    /** The share of the jobs that a document predicts for a group, and that there is; a slope is predicted to be 1. */
    record Line(
            Horizon horizon, String group, int rows, double predicted, double observed, double error, Verdict verdict) {

        String csv(NestedDocument document) {
            return CsvLine.of(
                    document.id(),
                    Integer.toString(horizon.months()),
                    group,
                    Integer.toString(rows),
                    CsvLine.rounded(predicted, 5),
                    CsvLine.rounded(observed, 5),
                    CsvLine.rounded(error, 5),
                    verdict.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a group is within its band. */
    enum Verdict {
        YES,
        NO,
        /** The document lacks the feature that the group is by. */
        NOT_A_FEATURE
    }

    private final Study fresh;

    private CalibrationTable(Study fresh) {
        this.fresh = fresh;
    }

    /** Rows of the reference population that no document is fitted to. */
    static Study freshStudy() {
        return Study.of(ReferencePopulation.of(SEED), ROWS);
    }

    static CalibrationTable of(Study fresh) {
        return new CalibrationTable(fresh);
    }

    /** The lines of a document, horizon by horizon. */
    List<Line> lines(FreshForecasts forecasts) {
        int[] rows = fresh.completeRows(forecasts.document().features());
        List<Line> lines = new ArrayList<>();
        for (Horizon horizon : LogitFit.HORIZONS) {
            lines.addAll(new AtHorizon(forecasts, horizon, rows).lines());
        }
        return lines;
    }

    private final class AtHorizon {
        private final FreshForecasts forecasts;
        private final Horizon horizon;
        private final int[] rows;

        AtHorizon(FreshForecasts forecasts, Horizon horizon, int[] rows) {
            this.forecasts = forecasts;
            this.horizon = horizon;
            this.rows = rows;
        }

        List<Line> lines() {
            List<Line> lines = new ArrayList<>(List.of(slope()));
            lines.add(group(ALL, true, i -> true));
            List<int[]> tenths = forecasts.tenths(horizon);
            lines.add(group(TOP_TENTH, true, tenths.get(tenths.size() - 1)));
            for (int level = 1; level <= LEVELS; level++) {
                int belief = level;
                lines.add(group(BELIEF + level, has(Feature.CASEWORKER_BELIEF), i -> fresh.belief(rows[i]) == belief));
            }
            lines.add(group(FIRST, true, i -> fresh.isFirst(rows[i])));
            for (int changes = 0; changes < MANY; changes++) {
                int number = changes;
                lines.add(group(
                        "changes " + changes, has(Feature.CASEWORKER_CHANGES), i -> fresh.changes(rows[i]) == number));
            }
            lines.add(group(MANY_CHANGES, has(Feature.CASEWORKER_CHANGES), i -> fresh.changes(rows[i]) >= MANY));
            return lines;
        }

        private boolean has(Feature feature) {
            return forecasts.document().features().contains(feature.name());
        }

        private Line slope() {
            Coefficient slope = forecasts.check(horizon).slope();
            return new Line(
                    horizon,
                    SLOPE,
                    rows.length,
                    1,
                    slope.estimate(),
                    slope.standardError(),
                    verdict(true, Math.abs(slope.estimate() - 1) <= SLOPE_BAND));
        }

        private Line group(String name, boolean isByFeature, IntPredicate isIn) {
            return group(
                    name,
                    isByFeature,
                    IntStream.range(0, rows.length).filter(isIn).toArray());
        }

        private Line group(String name, boolean isByFeature, int[] members) {
            ForecastCheck.Group group = forecasts.group(horizon, members);
            double band =
                    Math.max(RELATIVE_BAND * group.observed(), ABSOLUTE_BAND) + STANDARD_ERRORS * group.standardError();
            return new Line(
                    horizon,
                    name,
                    group.rows(),
                    group.predicted(),
                    group.observed(),
                    group.standardError(),
                    verdict(isByFeature, Math.abs(group.observed() - group.predicted()) <= band));
        }

        private static Verdict verdict(boolean isByFeature, boolean isWithin) {
            return isWithin ? Verdict.YES : isByFeature ? Verdict.NO : Verdict.NOT_A_FEATURE;
        }
    }
}
