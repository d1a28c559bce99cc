package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.statistics.RatioEstimate;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectivenessQuartilesTest {

    private static final CaseworkerEffects ADJUSTED =
            CaseworkerEffects.adjustedFor("readiness").withQuadraturePoints(1);
    private static final EffectivenessQuartiles QUARTILES = EffectivenessQuartiles.withDefaults(ADJUSTED, 1);

    private abstract static class Contract extends CaseworkerCalculatorContract {
        private final EffectivenessQuartiles.Method method;

        Contract(EffectivenessQuartiles.Method method) {
            this.method = method;
        }

        @Override
        Serializable calculator() {
            return QUARTILES.with(method).withParts(3);
        }

        @Override
        Serializable result(CaseworkerTable table) {
            return QUARTILES.with(method).fit(table);
        }

        @Override
        String summary(Serializable result) {
            return ((EffectivenessQuartiles.Result) result).summary();
        }
    }

    @Nested
    class OutOfSampleContract extends Contract {
        OutOfSampleContract() {
            super(EffectivenessQuartiles.Method.OUT_OF_SAMPLE);
        }
    }

    @Nested
    class InSampleContract extends Contract {
        InSampleContract() {
            super(EffectivenessQuartiles.Method.IN_SAMPLE);
        }
    }

    @Nested
    class ModelBasedContract extends Contract {
        ModelBasedContract() {
            super(EffectivenessQuartiles.Method.MODEL_BASED);
        }
    }

    @ParameterizedTest
    @EnumSource(EffectivenessQuartiles.Method.class)
    void whatFollowsFromTheSharesAddsUp(EffectivenessQuartiles.Method method) {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 80, 13, 0.8);
        EffectivenessQuartiles.Result result = QUARTILES.with(method).fit(table);
        assertThat(result.method()).isEqualTo(method);
        assertThat(result.quartiles())
                .extracting(EffectivenessQuartiles.Share::quartile)
                .containsExactly(EffectivenessQuartiles.Quartile.values());
        for (Adjustment adjustment : Adjustment.values()) {
            EffectivenessQuartiles.Gap gap = result.gap(adjustment);
            assertThat(gap.adjustment()).isEqualTo(adjustment);
            assertThat(gap.claim()).isEqualTo(Claim.ASSOCIATION);
            assertThat(gap.difference().estimate())
                    .isCloseTo(
                            result.share(EffectivenessQuartiles.Quartile.MOST, adjustment)
                                            .estimate()
                                    - result.share(EffectivenessQuartiles.Quartile.LEAST, adjustment)
                                            .estimate(),
                            within(1e-14));
        }
        double rows = 0;
        double events = 0;
        for (EffectivenessQuartiles.Share each : result.quartiles()) {
            rows += each.rows();
            events += each.rows() * each.unadjusted().estimate();
        }
        EffectivenessQuartiles.BestScenario scenario = result.ifAllWereAsTheBest();
        assertThat(scenario.claim()).isEqualTo(Claim.COUNTERFACTUAL);
        assertThat(rows).isCloseTo(80 * 13, within(1e-9));
        assertThat(events / rows).isCloseTo(scenario.meanShare().estimate(), within(1e-12));
        assertThat(scenario.share()).isEqualTo(result.share(EffectivenessQuartiles.Quartile.MOST, Adjustment.ADJUSTED));
        assertThat(scenario.increase().estimate())
                .isCloseTo(scenario.share().estimate() - scenario.meanShare().estimate(), within(1e-14));
        assertThat(result.rowsLeftOut()).isZero();
        assertThat(result.outcome()).isEqualTo(Outcome.JOB);
        assertThat(result.horizon()).isEqualTo(Horizon.TWELVE_MONTHS);
        // The better caseworkers have the weaker citizens: alike citizens show more of the difference.
        assertThat(result.gap(Adjustment.ADJUSTED).difference().estimate())
                .isGreaterThan(result.gap(Adjustment.UNADJUSTED).difference().estimate());
    }

    @ParameterizedTest
    @EnumSource(EffectivenessQuartiles.Method.class)
    void withoutAdjustmentBothSharesAreThoseOfRawEffects(EffectivenessQuartiles.Method method) {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 80, 13, 0.8);
        EffectivenessQuartiles.Result result = EffectivenessQuartiles.withDefaults(CaseworkerEffects.unadjusted(), 1)
                .with(method)
                .fit(table);
        double tolerance = method == EffectivenessQuartiles.Method.MODEL_BASED ? 0.02 : 1e-9;
        for (EffectivenessQuartiles.Share each : result.quartiles()) {
            assertThat(each.adjusted().estimate()).isCloseTo(each.unadjusted().estimate(), within(tolerance));
            if (method != EffectivenessQuartiles.Method.MODEL_BASED) {
                assertThat(each.adjusted().standardError())
                        .isCloseTo(each.unadjusted().standardError(), within(1e-9));
            }
        }
        assertThat(result.summary()).contains("ranked by UNADJUSTED effects, adjusted for nothing");
    }

    @Test
    void theSeedDealsPartsAndAnotherSeedDealsOthers() {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 60, 13, 0.8);
        double first =
                QUARTILES.fit(table).gap(Adjustment.UNADJUSTED).difference().estimate();
        double other = EffectivenessQuartiles.withDefaults(ADJUSTED, 2)
                .fit(table)
                .gap(Adjustment.UNADJUSTED)
                .difference()
                .estimate();
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void rankingByUnadjustedEffectsGivesOtherQuartiles() {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 80, 13, 0.8);
        EffectivenessQuartiles.Result byRaw = QUARTILES
                .withRanking(Adjustment.UNADJUSTED)
                .with(EffectivenessQuartiles.Method.IN_SAMPLE)
                .fit(table);
        EffectivenessQuartiles.Result byAdjusted =
                QUARTILES.with(EffectivenessQuartiles.Method.IN_SAMPLE).fit(table);
        assertThat(byRaw.gap(Adjustment.UNADJUSTED).difference().estimate())
                .isGreaterThan(
                        byAdjusted.gap(Adjustment.UNADJUSTED).difference().estimate());
        assertThat(byRaw.summary()).contains("ranked by UNADJUSTED effects").contains("may be chance");
    }

    @Test
    void aCitizenWithSeveralRowsStaysInOnePartAndPartsAreEven() {
        int rows = 600;
        long[] caseworker = IntStream.range(0, rows).mapToLong(i -> i / 60).toArray();
        long[] citizen = IntStream.range(0, rows).mapToLong(i -> i / 5).toArray();
        double[] job =
                IntStream.range(0, rows).mapToDouble(i -> i % 3 == 0 ? 1 : 0).toArray();
        CaseworkerTable table = CaseworkerTable.of(
                        ModelFrame.builder()
                                .outcome("job", job)
                                .cluster("caseworker", caseworker)
                                .cluster("citizen", citizen)
                                .build(),
                        "caseworker",
                        Outcome.JOB,
                        Horizon.THREE_MONTHS)
                .withCitizens("citizen");
        int[] parts = QuartileRanking.parts(table, 4, new Random(7));
        int[][] sizes = new int[10][4];
        for (int i = 0; i < rows; i++) {
            assertThat(parts[i]).isEqualTo(parts[i - i % 5]);
            sizes[i / 60][parts[i]]++;
        }
        for (int[] each : sizes) {
            assertThat(each).containsOnly(15);
        }
    }

    @Test
    void equalEffectsAreRankedByChanceAndMissingOnesNotAtAll() {
        double[] effects = new double[40];
        effects[3] = Double.NaN;
        int[] first = QuartileRanking.quartiles(effects, new Random(1));
        int[] other = QuartileRanking.quartiles(effects, new Random(2));
        assertThat(first).isNotEqualTo(other);
        assertThat(first[3]).isEqualTo(-1);
        int[] counts = new int[4];
        Arrays.stream(first).filter(q -> q >= 0).forEach(q -> counts[q]++);
        assertThat(counts).containsExactly(10, 10, 10, 9);
        double[] distinct = {3, -1, 2, 0, 7, 5, 4, -2};
        assertThat(QuartileRanking.quartiles(distinct, new Random(1))).containsExactly(2, 0, 1, 1, 3, 3, 2, 0);
    }

    @Test
    void rowsOfCaseworkersWhoCannotBeRankedAreLeftOut() {
        ModelFrame full = SimulatedCaseworkers.frame(5, 60, 13, 0.8);
        // The last caseworker keeps one citizen, who lies in one part only.
        int[] kept = IntStream.range(0, 59 * 13 + 1).toArray();
        CaseworkerTable table = CaseworkerTable.of(full.rows(kept), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
        assertThat(QUARTILES.fit(table).rowsLeftOut()).isEqualTo(1);
        assertThat(QUARTILES
                        .with(EffectivenessQuartiles.Method.IN_SAMPLE)
                        .fit(table)
                        .rowsLeftOut())
                .isZero();
    }

    @Test
    void aQuarterWithoutAnyEventHasTheShareZero() {
        int rows = 80;
        long[] caseworker = IntStream.range(0, rows).mapToLong(i -> i / 10).toArray();
        double[] job = IntStream.range(0, rows)
                .mapToDouble(i -> i % 10 < i / 20 * 2 ? 1 : 0)
                .toArray();
        CaseworkerTable table = CaseworkerTable.of(
                ModelFrame.builder()
                        .outcome("job", job)
                        .cluster("caseworker", caseworker)
                        .build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
        EffectivenessQuartiles.Result result = EffectivenessQuartiles.withDefaults(CaseworkerEffects.unadjusted(), 1)
                .with(EffectivenessQuartiles.Method.IN_SAMPLE)
                .fit(table);
        assertThat(result.quartiles())
                .extracting(each -> each.unadjusted().estimate())
                .containsExactly(0.0, 0.2, 0.4, 0.6);
        assertThat(result.share(EffectivenessQuartiles.Quartile.LEAST, Adjustment.ADJUSTED)
                        .estimate())
                .isZero();
    }

    @Test
    void theQuarterRuleIntegratesTheNormalDistribution() {
        NormalQuartiles rule = NormalQuartiles.rule();
        double density = StrictMath.exp(-0.5 * 0.6744897501960817 * 0.6744897501960817) / Math.sqrt(2 * Math.PI);
        double[] means = new double[4];
        double square = 0;
        for (int q = 0; q < 4; q++) {
            for (int k = 0; k < rule.nodes()[q].length; k++) {
                means[q] += rule.weights()[q][k] * rule.nodes()[q][k];
                square += rule.weights()[q][k] * rule.nodes()[q][k] * rule.nodes()[q][k] / 4;
            }
        }
        assertThat(means[3]).isCloseTo(4 * density, within(1e-7));
        assertThat(means[2]).isCloseTo(4 * (1 / Math.sqrt(2 * Math.PI) - density), within(1e-7));
        assertThat(means[0]).isCloseTo(-means[3], within(1e-15));
        assertThat(square).isCloseTo(1, within(1e-6));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> EffectivenessQuartiles.withDefaults(null, 1)).hasMessage("effects");
        assertThatThrownBy(() -> QUARTILES.with((EffectivenessQuartiles.Method) null))
                .hasMessage("method");
        assertThatThrownBy(() -> QUARTILES.withParts(1)).hasMessage("parts must be from 2 to 20, but are 1");
        assertThatThrownBy(() -> QUARTILES.withParts(21)).hasMessage("parts must be from 2 to 20, but are 21");
        assertThatThrownBy(() -> EffectivenessQuartiles.withDefaults(CaseworkerEffects.unadjusted(), 1)
                        .withRanking(Adjustment.ADJUSTED))
                .hasMessage("ranking must be UNADJUSTED where nothing is adjusted for"
                        + "\nMaybe CaseworkerEffects.adjustedFor(...)?");
        assertThatThrownBy(() -> QUARTILES.fit(SimulatedCaseworkers.table(1, 3, 13, 0.8)))
                .hasMessage("there must be at least four caseworkers to have quartiles, but there are 3");
        CaseworkerTable never = CaseworkerTable.of(
                ModelFrame.builder()
                        .outcome("job", new double[40])
                        .cluster(
                                "caseworker",
                                IntStream.range(0, 40).mapToLong(i -> i / 5).toArray())
                        .build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
        for (EffectivenessQuartiles.Method method : EffectivenessQuartiles.Method.values()) {
            assertThatThrownBy(() -> EffectivenessQuartiles.withDefaults(CaseworkerEffects.unadjusted(), 1)
                            .with(method)
                            .fit(never))
                    .isInstanceOf(EstimationException.class);
        }
    }

    @Test
    void valuesCheckTheirParts() {
        assertThatThrownBy(() -> PointEstimate.of(Double.NaN, 0)).hasMessage("estimate must be finite, but is NaN");
        assertThatThrownBy(() -> PointEstimate.of(0, -1))
                .hasMessage("standardError must be finite and at least 0, but is -1.0");
        assertThatThrownBy(() -> new RatioEstimate(0, 1))
                .hasMessage("ratio must be more than 0 and finite, but is 0.0");
        assertThatThrownBy(() -> new RatioEstimate(1, Double.NaN))
                .hasMessage("logStandardError must be finite and at least 0, but is NaN");
        PointEstimate some = PointEstimate.of(0.2, 0.1);
        assertThatThrownBy(() -> some.confidenceInterval(1))
                .hasMessage("level must be greater than 0 and less than 1, but is 1.0");
        assertThat(some.confidenceInterval(0.95).upper()).isCloseTo(0.2 + 0.1 * 1.959963984540054, within(1e-12));
        assertThat(PointEstimate.ofShare(0.01, 0.1).confidenceInterval(0.95).lower())
                .isEqualTo(0);
        assertThat(PointEstimate.ofShare(0.99, 0.1).confidenceInterval(0.95).upper())
                .isEqualTo(1);
        assertThat(PointEstimate.ofDifference(-0.99, 0.1)
                        .confidenceInterval(0.95)
                        .lower())
                .isEqualTo(-1);
        assertThatThrownBy(() -> PointEstimate.ofShare(1.5, 0.1))
                .hasMessage("estimate must be from 0.0 to 1.0, but is 1.5");
        assertThatThrownBy(() -> new EffectivenessQuartiles.Share(EffectivenessQuartiles.Quartile.MOST, -1, some, some))
                .hasMessage("rows must be finite and at least 0");
        assertThatThrownBy(() -> new EffectivenessQuartiles.Gap(null, some)).hasMessage("adjustment");
        assertThatThrownBy(() -> new EffectivenessQuartiles.BestScenario(some, null, some))
                .hasMessage("share");
        RatioEstimate ratio = new RatioEstimate(1.32, 0.1);
        assertThat(ratio.relativeDifference()).isCloseTo(0.32, within(1e-12));
        assertThat(ratio.relativeInterval(0.95).lower())
                .isCloseTo(1.32 * StrictMath.exp(-0.1959963984540054) - 1, within(1e-12));
        assertThat(List.of(EffectivenessQuartiles.Quartile.values())).hasSize(4);
    }
}
