package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.caseworker.EffectivenessQuartiles.Quartile;
import dk.bip.model.internal.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a simulated truth: a hundred studies of 80 caseworkers with 16 citizens each, without any effect and with one of 0.8. */
class EffectivenessQuartilesSimulationTest {

    private static final int STUDIES = 100;
    private static final int CASEWORKERS = 80;
    private static final int CASELOAD = 16;
    private static final EffectivenessQuartiles QUARTILES =
            EffectivenessQuartiles.adjustedFor("readiness").withReplications(100);

    private static final List<EffectivenessQuartiles.Result> WITHOUT = new ArrayList<>();
    private static final List<EffectivenessQuartiles.Result> WITH = new ArrayList<>();

    @BeforeAll
    static void draw() {
        for (int s = 0; s < STUDIES; s++) {
            WITHOUT.add(QUARTILES.fit(SimulatedCaseworkers.table(3000 + s, CASEWORKERS, CASELOAD, 0)));
            WITH.add(QUARTILES.fit(
                    SimulatedCaseworkers.table(5000 + s, CASEWORKERS, CASELOAD, SimulatedCaseworkers.DEVIATION)));
        }
        for (List<EffectivenessQuartiles.Result> results : List.of(WITHOUT, WITH)) {
            System.out.printf(
                    Locale.ROOT,
                    "adjusted gap %.3f, by chance %.3f; deviation %.2f; real %.2f; correlation %.2f; best %.3f, truly %.3f%n",
                    mean(results, each -> each.found().gap(Adjustment.ADJUSTED)),
                    mean(
                            results,
                            each -> each.byChance().gap(Adjustment.ADJUSTED).mean()),
                    mean(results, each -> each.effectDeviation().estimate()),
                    mean(results, each -> each.realShareOfVariance().estimate()),
                    mean(results, each -> each.correlationOfEstimatedAndTrue().estimate()),
                    mean(results, each -> each.found().ifAllWereAsTheBest()),
                    mean(results, each -> each.ifAllWereAsTheTrulyBest().estimate()));
        }
    }

    private static double mean(
            List<EffectivenessQuartiles.Result> results, ToDoubleFunction<EffectivenessQuartiles.Result> of) {
        return results.stream().mapToDouble(of).average().orElseThrow();
    }

    private static long covering(List<EffectivenessQuartiles.Result> results, double deviation) {
        return results.stream()
                .filter(each -> each.effectDeviation().interval().contains(deviation))
                .count();
    }

    @Test
    void withoutEffectsTheGapIsWideAndIsTheOneOfChanceSeeds3000To3099() {
        double found = mean(WITHOUT, each -> each.found().gap(Adjustment.ADJUSTED));
        double byChance =
                mean(WITHOUT, each -> each.byChance().gap(Adjustment.ADJUSTED).mean());
        assertThat(found).isGreaterThan(0.12);
        assertThat(Math.abs(found - byChance)).isLessThan(0.005);
        for (Quartile quartile : Quartile.values()) {
            double own = mean(WITHOUT, each -> each.found().share(quartile, Adjustment.UNADJUSTED));
            assertThat(Math.abs(own
                            - mean(
                                    WITHOUT,
                                    each -> each.byChance()
                                            .share(quartile, Adjustment.UNADJUSTED)
                                            .mean())))
                    .isLessThan(0.008);
        }
    }

    @Test
    void theSpreadByChanceIsThatOfStudiesWithoutEffectsSeeds3000To3099() {
        double[] gaps = WITHOUT.stream()
                .mapToDouble(each -> each.found().gap(Adjustment.ADJUSTED))
                .toArray();
        double drawn =
                mean(WITHOUT, each -> each.byChance().gap(Adjustment.ADJUSTED).standardDeviation());
        assertThat(drawn / Math.sqrt(Moments.variance(gaps))).isBetween(0.75, 1.3);
    }

    @Test
    void withoutEffectsTheIntervalOfTheRealShareHoldsNoughtSeeds3000To3099() {
        long holding = WITHOUT.stream()
                .filter(each -> each.realShareOfVariance().interval().contains(0))
                .count();
        assertThat(holding).isBetween(93L, 100L);
        assertThat(covering(WITHOUT, 0)).isEqualTo(holding);
    }

    @Test
    void effectsAreFoundAndTheirDeviationIsCoveredSeeds5000To5099() {
        assertThat(mean(WITH, each -> each.effectDeviation().estimate())).isBetween(0.7, 0.9);
        assertThat(covering(WITH, SimulatedCaseworkers.DEVIATION)).isBetween(89L, 100L);
        assertThat(WITH.stream()
                        .filter(each -> !each.realShareOfVariance().interval().contains(0))
                        .count())
                .isGreaterThan(60);
    }

    @Test
    void whatTheBestAsRankedPromiseIsMoreThanWhatTheTrulyBestGiveSeeds5000To5099() {
        double truth = SimulatedCaseworkers.adjustedShare(Quartile.MOST, SimulatedCaseworkers.DEVIATION);
        double truly = mean(WITH, each -> each.ifAllWereAsTheTrulyBest().estimate());
        assertThat(Math.abs(truly - truth)).isLessThan(0.02);
        assertThat(mean(WITH, each -> each.found().ifAllWereAsTheBest())).isGreaterThan(truth + 0.02);
        assertThat(mean(WITHOUT, each -> each.found().ifAllWereAsTheBest()))
                .isGreaterThan(
                        mean(WITHOUT, each -> each.ifAllWereAsTheTrulyBest().estimate()) + 0.02);
    }
}
