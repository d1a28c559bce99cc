package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.ModelFrame;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the example says of BIP's device holds by its Monte Carlo errors; seeds 1000 to 1199 and 5000 to 5199. */
class BeliefInstrumentTest {

    private static List<BeliefInstrument.Row> byChance;
    private static List<BeliefInstrument.Row> sorted;

    @BeforeAll
    static void estimate() {
        byChance = BeliefInstrument.byChance();
        sorted = BeliefInstrument.sorted();
    }

    private static void seemsUnbiased(BeliefInstrument.Row row) {
        assertThat(Math.abs(row.bias())).isLessThan(3 * row.standardError());
        assertThat(row.standardError()).isLessThan(0.002);
        assertThat(row.coverage()).isBetween(0.9, 0.99);
    }

    private static void isBiased(BeliefInstrument.Row row) {
        assertThat(Math.abs(row.bias())).isGreaterThan(4 * row.standardError());
    }

    @Test
    void plainRegressionIsBiasedUpwards() {
        isBiased(byChance.get(0));
        assertThat(byChance.get(0).bias()).isPositive();
        assertThat(byChance.get(0).coverage()).isLessThan(0.85);
        isBiased(sorted.get(0));
        assertThat(sorted.get(0).bias()).isPositive();
    }

    @Test
    void theDeviceIsUnbiasedWithoutSorting() {
        seemsUnbiased(byChance.get(1));
    }

    @Test
    void theDeviceIsBiasedDownwardsBySorting() {
        isBiased(sorted.get(1));
        assertThat(sorted.get(1).bias()).isLessThan(-0.01);
        assertThat(sorted.get(1).coverage()).isLessThan(0.9);
    }

    @Test
    void theCompositionOfTheCaseloadRepairsMostAndNotAll() {
        isBiased(sorted.get(2));
        assertThat(sorted.get(2).bias() / sorted.get(1).bias()).isBetween(0.25, 0.5);
    }

    @Test
    void moreOthersRepairMore() {
        seemsUnbiased(sorted.get(3));
        assertThat(sorted.get(3).bias() / sorted.get(1).bias()).isLessThan(0.2);
    }

    @Test
    void thirdsRepairTheBiasAtTheSameCaseload() {
        seemsUnbiased(sorted.get(4));
        assertThat(sorted.get(4).deviation()).isGreaterThan(sorted.get(2).deviation());
    }

    @Test
    void theInstrumentsAreStrongInEveryReplication() {
        Stream.concat(byChance.stream(), sorted.stream())
                .filter(row -> row.minimumF() < Double.POSITIVE_INFINITY)
                .forEach(row -> assertThat(row.minimumF()).isGreaterThan(10));
        assertThat(byChance.get(1).minimumF()).isFinite();
        assertThat(sorted.get(4).minimumF()).isFinite();
    }

    @Test
    void theCitizensOwnColumnsAndThoseOfTheOthersAreAllThere() {
        ModelFrame data = SimulatedCaseloads.of(1, true);
        assertThat(data.size()).isEqualTo(SimulatedCaseloads.CASEWORKERS * SimulatedCaseloads.CASELOAD);
        assertThat(data.columnNames())
                .containsAll(SimulatedCaseloads.OWN)
                .containsAll(SimulatedCaseloads.CASELOAD_MEANS)
                .containsAll(SimulatedCaseloads.MEANS_OVER_TIME);
        double sum = 0;
        for (int i = 1; i < SimulatedCaseloads.CASELOAD; i++) {
            sum += data.value(i, "health");
        }
        assertThat(data.value(0, "caseload health")).isCloseTo(sum / (SimulatedCaseloads.CASELOAD - 1), within(1e-12));
        double third =
                (data.value(3, "belief") + data.value(6, "belief") + data.value(9, "belief") + data.value(12, "belief"))
                        / 4;
        assertThat(data.value(0, "orientation of first third")).isCloseTo(third, within(1e-12));
    }
}
