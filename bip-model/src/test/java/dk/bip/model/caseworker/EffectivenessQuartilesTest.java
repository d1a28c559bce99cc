package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.caseworker.EffectivenessQuartiles.Quartile;
import dk.bip.model.estimation.CollinearityException;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.NotConvergedException;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.statistics.PointEstimate;
import dk.bip.model.statistics.RatioEstimate;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectivenessQuartilesTest extends CaseworkerCalculatorContract {

    private static final EffectivenessQuartiles QUARTILES =
            EffectivenessQuartiles.adjustedFor("readiness").withReplications(20);

    @Override
    Serializable calculator() {
        return QUARTILES.withStudiesOf(100).withSeed(3);
    }

    @Override
    Serializable result(CaseworkerTable table) {
        return QUARTILES.fit(table);
    }

    @Override
    String summary(Serializable result) {
        return ((EffectivenessQuartiles.Result) result).summary();
    }

    @Test
    void whatFollowsFromTheSharesAddsUpSeed5() {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 80, 13, 0.8);
        EffectivenessQuartiles.Result result = QUARTILES.fit(table);
        QuartileShares found = result.found();
        assertThat(List.of(found)).isEqualTo(QUARTILES.ofEachStudy(table));
        for (Adjustment adjustment : Adjustment.values()) {
            assertThat(found.gap(adjustment))
                    .isEqualTo(found.share(Quartile.MOST, adjustment) - found.share(Quartile.LEAST, adjustment));
        }
        assertThat(found.unadjusted().stream()
                        .mapToDouble(each -> each)
                        .average()
                        .orElseThrow())
                .isCloseTo(found.mean(), within(1e-12));
        assertThat(found.ifAllWereAsTheBest()).isEqualTo(found.adjusted().get(3));
        assertThat(found.increaseIfAllWereAsTheBest()).isEqualTo(found.ifAllWereAsTheBest() - found.mean());
        assertThat(found.claimOfGap()).isEqualTo(Claim.ASSOCIATION);
        assertThat(found.claimOfBest()).isEqualTo(Claim.COUNTERFACTUAL);
        // The better caseworkers have the weaker citizens: alike citizens show more of the difference.
        assertThat(found.gap(Adjustment.ADJUSTED)).isGreaterThan(found.gap(Adjustment.UNADJUSTED));
        assertThat(result.outcome()).isEqualTo(Outcome.JOB);
        assertThat(result.horizon()).isEqualTo(Horizon.TWELVE_MONTHS);
        assertThat(result.studies()).isEqualTo(1);
        assertThat(result.configuration()).isEqualTo(QUARTILES);
    }

    @Test
    void effectsSolveTheirEquationsWithHalfAnEventForWhoHasNoneSeed5() {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 40, 11, 0.8);
        StudyRows study =
                StudyRows.of(table, List.of("readiness"), Integer.MAX_VALUE).get(0);
        FixedEffectsFit fit = FixedEffectsFit.of(study);
        double[] linear = fit.linear(study);
        double ofSlope = 0;
        double ofEffects = 0;
        int halves = 0;
        for (int j = 0; j < study.caseworkers(); j++) {
            int from = study.starts()[j];
            int size = study.starts()[j + 1] - from;
            double events = 0;
            for (int i = from; i < from + size; i++) {
                events += study.outcomes()[i];
            }
            halves += events == 0 ? 1 : 0;
            double residual = events == 0 ? 0.5 : 0;
            for (int i = from; i < from + size; i++) {
                double own = study.outcomes()[i] - expit(fit.level() + linear[i] + fit.effects()[j]);
                residual += own;
                ofSlope += (own + (events == 0 ? 0.5 / size : 0)) * study.values()[i];
            }
            assertThat(residual).isCloseTo(0, within(1e-8));
            ofEffects += fit.effects()[j];
        }
        assertThat(halves).isPositive();
        assertThat(ofEffects).isCloseTo(0, within(1e-12));
        assertThat(ofSlope).isCloseTo(0, within(1e-8));
    }

    private static double expit(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    @Test
    void theCurveIsTheMeanOverCitizens() {
        double[] logOdds =
                IntStream.range(0, 40).mapToDouble(i -> (i - 20) / 6.0).toArray();
        MeanShareCurve curve = new MeanShareCurve(logOdds);
        for (double shift = -19.9; shift < 20; shift += 0.37) {
            double at = shift;
            double mean = Arrays.stream(logOdds)
                    .map(each -> expit(each + at))
                    .average()
                    .orElseThrow();
            assertThat(curve.at(shift)).isCloseTo(mean, within(2e-6));
        }
        assertThat(curve.at(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(curve.at(25)).isEqualTo(1);
    }

    @Test
    void withoutCharacteristicsAdjustedSharesAreNearTheUnadjustedOnes() {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 80, 13, 0.8);
        EffectivenessQuartiles.Result result =
                EffectivenessQuartiles.unadjusted().withReplications(20).fit(table);
        for (Quartile quartile : Quartile.values()) {
            // Half an event draws the adjusted shares of the lowest quartile to the mean.
            assertThat(result.found().share(quartile, Adjustment.ADJUSTED))
                    .isCloseTo(result.found().share(quartile, Adjustment.UNADJUSTED), within(0.04));
        }
        assertThat(result.found().gap(Adjustment.ADJUSTED))
                .isLessThan(result.found().gap(Adjustment.UNADJUSTED));
        assertThat(result.withoutTheRule().gap(Adjustment.ADJUSTED))
                .isCloseTo(result.found().gap(Adjustment.UNADJUSTED), within(2e-6));
        assertThat(result.summary()).contains("adjusted for nothing");
    }

    @Test
    void theRuleForCaseworkersWithNoJobIsToldWithWhatItIsWorth() {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 80, 13, 0.8);
        EffectivenessQuartiles.Result result = QUARTILES.fit(table);
        double[] events = new double[80];
        for (int i = 0; i < table.frame().size(); i++) {
            events[table.caseworkerOf()[i]] += table.frame().outcome(i);
        }
        int without = (int) Arrays.stream(events).filter(count -> count == 0).count();
        assertThat(without).isPositive();
        assertThat(result.caseworkersWithoutEvent()).isEqualTo(without);
        assertThat(result.withoutTheRule().gap(Adjustment.ADJUSTED)
                        - result.found().gap(Adjustment.ADJUSTED))
                .isBetween(0.01, 0.08);
        assertThat(result.summary())
                .contains("A caseworker with no event has half an event, which " + without
                        + " of 80 have; without the rule the adjusted gap is ");
    }

    @Test
    void aTableOfSeveralStudiesIsRankedWithinEach() {
        ModelFrame all = SimulatedCaseworkers.frame(5, 60, 13, 0.8);
        CaseworkerTable table = CaseworkerTable.of(all, "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
        // Twenty caseworkers of thirteen citizens each make 260.
        List<QuartileShares> studies = QUARTILES.withStudiesOf(250).ofEachStudy(table);
        assertThat(studies).hasSize(3);
        for (int s = 0; s < 3; s++) {
            CaseworkerTable one = CaseworkerTable.of(
                    all.rows(260 * s, 260 * (s + 1)), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
            assertThat(studies.get(s).adjusted())
                    .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                    .isEqualTo(QUARTILES.ofEachStudy(one).get(0).adjusted());
        }
        EffectivenessQuartiles.Result result = QUARTILES.withStudiesOf(250).fit(table);
        assertThat(result.studies()).isEqualTo(3);
        assertThat(result.found()).isEqualTo(QuartileShares.meanOf(studies));
        // A rest of less than half a study belongs to the last, a larger one stands alone.
        assertThat(QUARTILES.withStudiesOf(300).ofEachStudy(table)).hasSize(3);
        assertThat(QUARTILES.withStudiesOf(350).ofEachStudy(table)).hasSize(2);
        assertThat(QUARTILES.withStudiesOf(700).ofEachStudy(table)).hasSize(1);
    }

    @Test
    void theSeedDrawsChanceAndLeavesWhatWasFound() {
        CaseworkerTable table = SimulatedCaseworkers.table(5, 60, 13, 0.8);
        EffectivenessQuartiles.Result first = QUARTILES.fit(table);
        EffectivenessQuartiles.Result other = QUARTILES.withSeed(2).fit(table);
        assertThat(other.found()).isEqualTo(first.found());
        assertThat(other.byChance()).isNotEqualTo(first.byChance());
    }

    @Test
    void equalEffectsAreRankedByChance() {
        double[] effects = new double[40];
        int[] first = QuartileRanking.quartiles(effects, new Random(1));
        assertThat(first).isNotEqualTo(QuartileRanking.quartiles(effects, new Random(2)));
        int[] counts = new int[4];
        Arrays.stream(first).forEach(q -> counts[q]++);
        assertThat(counts).containsOnly(10);
        double[] distinct = {3, -1, 2, 0, 7, 5, 4, Double.NEGATIVE_INFINITY};
        assertThat(QuartileRanking.quartiles(distinct, new Random(1))).containsExactly(2, 0, 1, 1, 3, 3, 2, 0);
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

    private static CaseworkerTable table(double[] job, double[] column, int caseload) {
        return CaseworkerTable.of(
                ModelFrame.builder()
                        .outcome("job", job)
                        .column("readiness", column)
                        .cluster(
                                "caseworker",
                                IntStream.range(0, job.length)
                                        .mapToLong(i -> i / caseload)
                                        .toArray())
                        .build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
    }

    private static double[] numbers(int size, java.util.function.IntToDoubleFunction of) {
        return IntStream.range(0, size).mapToDouble(of).toArray();
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(EffectivenessQuartiles::adjustedFor)
                .hasMessage("covariates must name at least one column\nMaybe unadjusted()?");
        assertThatThrownBy(() -> EffectivenessQuartiles.adjustedFor("age", "age"))
                .hasMessage("covariates must not name a column twice, but are [age, age]");
        assertThatThrownBy(() -> EffectivenessQuartiles.adjustedFor(" "))
                .hasMessageStartingWith("a name in covariates must not be blank");
        assertThatThrownBy(() -> QUARTILES.withStudiesOf(7))
                .hasMessage("citizens of a study must be at least 8, but are 7");
        assertThatThrownBy(() -> QUARTILES.withReplications(19))
                .hasMessage("replications must be from 20 to 100000, but are 19");
        assertThatThrownBy(() -> QUARTILES.ofEachStudy(null)).hasMessage("table");
    }

    @Test
    void tablesThatMakeNoQuartilesAreRefusedWithTheReason() {
        assertThatThrownBy(() -> QUARTILES.fit(SimulatedCaseworkers.table(1, 3, 13, 0.8)))
                .hasMessage("a study must have at least four caseworkers to have quartiles, but one has 3"
                        + "\nMaybe withStudiesOf a larger number of citizens?");
        double[] readiness = numbers(40, i -> i % 7);
        assertThatThrownBy(() -> QUARTILES.fit(table(new double[40], readiness, 5)))
                .isInstanceOf(EstimationException.class)
                .hasMessage("the outcome must differ between the citizens of a study, but none of one have it"
                        + "\nMaybe withStudiesOf a larger number of citizens?");
        double[] job = numbers(40, i -> i % 3 == 0 ? 1 : 0);
        assertThatThrownBy(() -> QUARTILES.fit(table(job, numbers(40, i -> i / 5), 5)))
                .hasMessageStartingWith("readiness must differ between citizens of the same caseworker");
        CaseworkerTable doubled = table(job, readiness, 5);
        assertThatThrownBy(() -> EffectivenessQuartiles.adjustedFor("readiness", "twice")
                        .fit(CaseworkerTable.of(
                                doubled.frame().with("twice", numbers(40, i -> 2 * (i % 7) + 1)),
                                "caseworker",
                                Outcome.JOB,
                                Horizon.TWELVE_MONTHS)))
                .isInstanceOf(CollinearityException.class)
                .hasMessageStartingWith("twice is determined by the other columns");
        assertThatThrownBy(() -> QUARTILES.fit(table(job, job, 5)))
                .isInstanceOf(NotConvergedException.class)
                .hasMessageStartingWith("the effects of caseworkers do not converge\nMaybe ");
        CaseworkerTable twoRowsEach = CaseworkerTable.of(
                        ModelFrame.builder()
                                .outcome("job", job)
                                .column("readiness", readiness)
                                .cluster(
                                        "caseworker",
                                        IntStream.range(0, 40)
                                                .mapToLong(i -> i / 5)
                                                .toArray())
                                .cluster(
                                        "citizen",
                                        IntStream.range(0, 40)
                                                .mapToLong(i -> i / 2)
                                                .toArray())
                                .build(),
                        "caseworker",
                        Outcome.JOB,
                        Horizon.TWELVE_MONTHS)
                .withCitizens("citizen");
        assertThatThrownBy(() -> QUARTILES.fit(twoRowsEach))
                .hasMessage("each citizen must have one row, but there are 40 rows of 20 citizens"
                        + "\nMaybe the first of each?");
    }

    @Test
    void valuesCheckTheirParts() {
        List<Double> four = List.of(0.1, 0.2, 0.3, 0.4);
        assertThatThrownBy(() -> new QuartileShares(List.of(0.1), four, 0.25))
                .hasMessage("unadjusted must be four shares, but are 1");
        assertThatThrownBy(() -> new QuartileShares(four, List.of(0.1, 0.2, 0.3, 1.4), 0.25))
                .hasMessageStartingWith("a share in adjusted must be from 0 to 1");
        assertThatThrownBy(() -> new QuartileShares(four, four, Double.NaN)).hasMessageStartingWith("mean must be");
        assertThatThrownBy(() -> QuartileShares.meanOf(List.of())).hasMessage("studies must be at least one");
        assertThatThrownBy(() -> new SimulatedShare(2, 0)).hasMessageStartingWith("mean must be from -1 to 1");
        assertThatThrownBy(() -> new SimulatedShare(0, -1)).hasMessageStartingWith("standardDeviation must be");
        assertThatThrownBy(() -> new IntervalEstimate(2, new ConfidenceInterval(0.95, 0, 1)))
                .hasMessageStartingWith("estimate must be from 0 to 1");
        SimulatedShare some = new SimulatedShare(0.2, 0.1);
        List<SimulatedShare> shares = List.of(some, some, some, some);
        assertThatThrownBy(() -> new QuartilesByChance(1, shares, shares, some, some))
                .hasMessage("replications must be at least 2, but are 1");
        assertThatThrownBy(() -> new QuartilesByChance(2, List.of(some), shares, some, some))
                .hasMessage("there must be four shares of each kind, but there are 1 and 4");
    }

    @Test
    void estimatesWithErrorsCheckTheirParts() {
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
        RatioEstimate ratio = new RatioEstimate(1.32, 0.1);
        assertThat(ratio.relativeDifference()).isCloseTo(0.32, within(1e-12));
        assertThat(ratio.relativeInterval(0.95).lower())
                .isCloseTo(1.32 * StrictMath.exp(-0.1959963984540054) - 1, within(1e-12));
    }
}
