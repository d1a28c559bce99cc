package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bias and coverage in 200 samples of eighty caseworkers with thirteen citizens each. What is estimated out of sample has no truth
 * but its own expectation, which the mean over the samples stands for; the model-based shares are held against the truth, from which
 * a standard deviation that is estimated by maximum likelihood keeps them a little away.
 */
class EffectivenessQuartilesSimulationTest {

    private static final int REPLICATIONS = 200;
    private static final int REPLICATIONS_OF_THE_WRONG = 100;
    private static final int CASEWORKERS = 80;
    private static final int CASELOAD = 13;

    private static final CaseworkerEffects EFFECTS =
            CaseworkerEffects.adjustedFor("readiness").withQuadraturePoints(1);
    private static final EffectivenessQuartiles MEASURED = EffectivenessQuartiles.withDefaults(EFFECTS, 1);
    private static final Map<String, Series> SERIES = new LinkedHashMap<>();

    /** Estimates of one quantity over the samples. */
    private static final class Series {
        private final List<PointEstimate> estimates = new ArrayList<>();
        private double truth = Double.NaN;

        double mean() {
            return estimates.stream()
                    .mapToDouble(PointEstimate::estimate)
                    .average()
                    .orElseThrow();
        }

        double deviation() {
            double mean = mean();
            double sum = estimates.stream()
                    .mapToDouble(each -> (each.estimate() - mean) * (each.estimate() - mean))
                    .sum();
            return Math.sqrt(sum / (estimates.size() - 1));
        }

        double target() {
            return Double.isNaN(truth) ? mean() : truth;
        }

        double bias() {
            return mean() - target();
        }

        /** In percent of the samples. */
        double coverage() {
            double target = target();
            long covered = estimates.stream()
                    .filter(each -> each.confidenceInterval(0.95).contains(target))
                    .count();
            return 100.0 * covered / estimates.size();
        }

        double meanError() {
            return estimates.stream()
                    .mapToDouble(PointEstimate::standardError)
                    .average()
                    .orElseThrow();
        }

        double monteCarloError() {
            return deviation() / Math.sqrt(estimates.size());
        }
    }

    private static void note(String name, PointEstimate estimate, double truth) {
        Series series = SERIES.computeIfAbsent(name, key -> new Series());
        series.estimates.add(estimate);
        series.truth = truth;
    }

    private static void note(EffectivenessQuartiles.Result result, double[] truths) {
        String method = result.method().toString();
        note(method + " unadjusted gap", result.gap(Adjustment.UNADJUSTED).difference(), truths[0]);
        note(method + " adjusted gap", result.gap(Adjustment.ADJUSTED).difference(), truths[1]);
        EffectivenessQuartiles.BestScenario scenario = result.ifAllWereAsTheBest();
        note(method + " all as best", scenario.share(), truths[2]);
        note(method + " increase", scenario.increase(), truths[3]);
        note(method + " mean share", scenario.meanShare(), truths[4]);
    }

    private static double[] truths() {
        double deviation = SimulatedCaseworkers.DEVIATION;
        double best = SimulatedCaseworkers.adjustedShare(EffectivenessQuartiles.Quartile.MOST, deviation);
        double mean = SimulatedCaseworkers.meanShare(deviation);
        return new double[] {
            SimulatedCaseworkers.rawShare(EffectivenessQuartiles.Quartile.MOST, deviation)
                    - SimulatedCaseworkers.rawShare(EffectivenessQuartiles.Quartile.LEAST, deviation),
            best - SimulatedCaseworkers.adjustedShare(EffectivenessQuartiles.Quartile.LEAST, deviation),
            best,
            best - mean,
            mean
        };
    }

    @BeforeAll
    static void estimate() {
        double[] truths = truths();
        double[] none = {Double.NaN, Double.NaN, Double.NaN, Double.NaN, truths[4]};
        for (int r = 0; r < REPLICATIONS; r++) {
            CaseworkerTable table =
                    SimulatedCaseworkers.table(1000 + r, CASEWORKERS, CASELOAD, SimulatedCaseworkers.DEVIATION);
            note(MEASURED.fit(table), none);
            note(MEASURED.with(EffectivenessQuartiles.Method.MODEL_BASED).fit(table), truths);
            CaseworkerEffects.Result effects = EFFECTS.fit(table);
            note(
                    "standard deviation",
                    PointEstimate.of(effects.standardDeviation(), 1),
                    SimulatedCaseworkers.DEVIATION);
            note("slope within", slope(effects), SimulatedCaseworkers.SLOPE);
            if (r < REPLICATIONS_OF_THE_WRONG) {
                note(MEASURED.with(EffectivenessQuartiles.Method.IN_SAMPLE).fit(table), truths);
                note(
                        "slope pooled",
                        slope(EFFECTS.with(CaseworkerEffects.Slopes.POOLED).fit(table)),
                        SimulatedCaseworkers.SLOPE);
            }
        }
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%-28s %8s %8s %8s %8s %9s\n", "", "target", "bias", "s.d.", "mean se", "coverage"));
        SERIES.forEach((name, series) -> text.append(String.format(
                Locale.ROOT,
                "%-28s %8.4f %8.4f %8.4f %8.4f %8.1f%%\n",
                name,
                series.target(),
                series.bias(),
                series.deviation(),
                series.meanError(),
                series.coverage())));
        System.out.print(text);
    }

    private static PointEstimate slope(CaseworkerEffects.Result effects) {
        return PointEstimate.of(
                effects.regression().coefficient("readiness").estimate(),
                effects.regression().coefficient("readiness").standardError());
    }

    private static Series series(String name) {
        return SERIES.get(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unadjusted gap", "adjusted gap", "all as best", "increase", "mean share"})
    void outOfSampleIntervalsCoverTheExpectationSeeds1000To1199(String quantity) {
        assertThat(series("OUT_OF_SAMPLE " + quantity).coverage()).isBetween(87.0, 99.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unadjusted gap", "adjusted gap", "all as best", "increase", "mean share"})
    void modelBasedSharesAreNearTheTruthAndCoverItSeeds1000To1199(String quantity) {
        String name = "MODEL_BASED " + quantity;
        assertThat(Math.abs(series(name).bias())).isLessThan(0.09 * series(name).target());
        assertThat(series(name).coverage()).isBetween(89.0, 99.5);
    }

    @Test
    void inSampleGapsAreMuchTooWideSeeds1000To1099() {
        assertThat(series("IN_SAMPLE adjusted gap").bias()).isGreaterThan(0.03);
        assertThat(series("IN_SAMPLE adjusted gap").bias())
                .isGreaterThan(5 * series("IN_SAMPLE adjusted gap").monteCarloError());
        assertThat(series("IN_SAMPLE adjusted gap").coverage()).isLessThan(80);
    }

    @Test
    void outOfSampleGapsAreAttenuatedByWrongRanksSeeds1000To1199() {
        double share = series("OUT_OF_SAMPLE adjusted gap").mean()
                / series("MODEL_BASED adjusted gap").target();
        assertThat(share).isBetween(0.55, 0.85);
    }

    @Test
    void slopesWithinCaseworkersAreUnbiasedBySortingAndPooledOnesAreFlatSeeds1000To1199() {
        assertThat(Math.abs(series("slope within").bias()))
                .isLessThan(3 * series("slope within").monteCarloError());
        assertThat(series("slope within").coverage()).isBetween(90.0, 99.5);
        assertThat(series("slope pooled").bias()).isLessThan(-0.1);
        assertThat(Math.abs(series("standard deviation").bias())).isLessThan(0.04);
    }

    /** No caseworker differs from another: the in-sample gap is all chance, out of sample there is none. */
    @Test
    void withoutDifferencesOnlyTheInSampleGapIsWideSeeds9000To9059() {
        int samples = 60;
        double[] measured = new double[samples];
        double[] inSample = new double[samples];
        CaseworkerEffects unadjusted = CaseworkerEffects.unadjusted().withQuadraturePoints(1);
        EffectivenessQuartiles quartiles = EffectivenessQuartiles.withDefaults(unadjusted, 1);
        for (int r = 0; r < samples; r++) {
            CaseworkerTable table = SimulatedCaseworkers.table(9000 + r, 60, 13, 0);
            measured[r] =
                    quartiles.fit(table).gap(Adjustment.UNADJUSTED).difference().estimate();
            inSample[r] = quartiles
                    .with(EffectivenessQuartiles.Method.IN_SAMPLE)
                    .fit(table)
                    .gap(Adjustment.UNADJUSTED)
                    .difference()
                    .estimate();
        }
        double outside = Arrays.stream(measured).average().orElseThrow();
        double inside = Arrays.stream(inSample).average().orElseThrow();
        System.out.printf(Locale.ROOT, "no differences: out of sample %.4f, in sample %.4f%n", outside, inside);
        assertThat(Math.abs(outside)).isLessThan(0.01);
        assertThat(inside).isGreaterThan(0.08);
    }
}
