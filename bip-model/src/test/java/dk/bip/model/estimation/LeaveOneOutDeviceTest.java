package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * BIP's device in simulated caseloads: how plain regression and two-stage least squares estimate what one step of belief does.
 *
 * <p>In truth a step of belief adds 0.04 to the probability of a job, and a unit of readiness 0.12. Belief is what the
 * caseworker sees of readiness, which the forms do not show, plus the caseworker's own orientation, plus noise. The citizens'
 * own answers and the register index are noisy sights of readiness. With sorting, the more job-oriented caseworkers get the
 * citizens who are less ready, though not by orientation alone.
 */
class LeaveOneOutDeviceTest {

    private static final int REPLICATIONS = 200;
    private static final int CASEWORKERS = 80;
    private static final int CASELOAD = 40;
    private static final double TRUTH = 0.04;
    private static final double READINESS = 0.12;
    private static final double SORTING = -1;

    private static final List<String> OWN = List.of("items", "register");
    private static final List<String> CASELOAD_MEANS = List.of("items of caseload", "register of caseload");

    private static final Map<String, double[]> ESTIMATES = new LinkedHashMap<>();
    private static final Map<String, Integer> COVERED = new LinkedHashMap<>();
    private static double least = Double.POSITIVE_INFINITY;

    private static double gaussian(SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    private static ModelFrame caseloads(long seed, double sorting) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = CASEWORKERS * CASELOAD;
        double[] job = new double[n];
        double[] belief = new double[n];
        double[] items = new double[n];
        double[] register = new double[n];
        List<String> caseworkers = new ArrayList<>();
        for (int i = 0; i < CASEWORKERS; i++) {
            double orientation = 0.7 * gaussian(random);
            double level = sorting * (orientation + 0.7 * gaussian(random));
            for (int j = 0; j < CASELOAD; j++) {
                int at = i * CASELOAD + j;
                double readiness = level + gaussian(random);
                items[at] = readiness + gaussian(random);
                register[at] = readiness + 1.5 * gaussian(random);
                belief[at] = 3 + 0.3 * readiness + orientation + 0.5 * gaussian(random);
                double probability = 0.45 + TRUTH * (belief[at] - 3) + READINESS * readiness;
                job[at] = random.nextDouble() < probability ? 1 : 0;
                caseworkers.add("w" + i);
            }
        }
        return ModelFrame.builder()
                .outcome("job", job)
                .column("belief", belief)
                .column("orientation", LeaveOneOut.means(belief, caseworkers, 5))
                .column("items", items)
                .column("register", register)
                .column("items of caseload", LeaveOneOut.means(items, caseworkers, 5))
                .column("register of caseload", LeaveOneOut.means(register, caseworkers, 5))
                .cluster("caseworker", caseworkers)
                .build();
    }

    @BeforeAll
    static void estimate() {
        TwoStageLeastSquares device =
                TwoStageLeastSquares.of("belief", "orientation").withClusters("caseworker");
        for (int r = 0; r < REPLICATIONS; r++) {
            ModelFrame unsorted = caseloads(1000 + r, 0);
            ModelFrame sorted = caseloads(5000 + r, SORTING);
            note("plain regression, no sorting", r, device.withoutInstruments().fit(unsorted.without(CASELOAD_MEANS)));
            note("device, no sorting", r, device.fit(unsorted.without(CASELOAD_MEANS)));
            note("plain regression, sorting", r, device.withoutInstruments().fit(sorted.without(CASELOAD_MEANS)));
            note("device, sorting", r, device.fit(sorted.without(CASELOAD_MEANS)));
            note("device, sorting, caseload controlled", r, device.fit(sorted));
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-38s %8s %8s %8s %9s\n", "truth " + TRUTH, "mean", "bias", "MC s.e.", "coverage"));
        ESTIMATES.forEach((name, estimates) -> table.append(String.format(
                Locale.ROOT,
                "%-38s %8.4f %8.4f %8.4f %8.1f%%\n",
                name,
                mean(estimates),
                mean(estimates) - TRUTH,
                standardError(estimates),
                100.0 * COVERED.get(name) / REPLICATIONS)));
        System.out.print(table);
    }

    private static void note(String name, int replication, TwoStageLeastSquaresResult result) {
        Coefficient belief = result.coefficient("belief");
        ESTIMATES.computeIfAbsent(name, key -> new double[REPLICATIONS])[replication] = belief.estimate();
        ConfidenceInterval interval = belief.confidenceInterval(0.95);
        COVERED.merge(name, interval.lower() <= TRUTH && TRUTH <= interval.upper() ? 1 : 0, Integer::sum);
        result.firstStages().forEach(stage -> least = Math.min(least, stage.f()));
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }

    private static double standardError(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += (value - mean(x)) * (value - mean(x));
        }
        return Math.sqrt(sum / (x.length - 1) / x.length);
    }

    private static double bias(String name) {
        return mean(ESTIMATES.get(name)) - TRUTH;
    }

    private static double error(String name) {
        return standardError(ESTIMATES.get(name));
    }

    @Test
    void plainRegressionIsBiasedUpwardsSeeds1000To1199() {
        assertThat(bias("plain regression, no sorting")).isGreaterThan(0.01);
        assertThat(bias("plain regression, no sorting")).isGreaterThan(5 * error("plain regression, no sorting"));
    }

    @Test
    void theDeviceIsUnbiasedWithoutSortingSeeds1000To1199() {
        assertThat(Math.abs(bias("device, no sorting"))).isLessThan(3 * error("device, no sorting"));
        assertThat(error("device, no sorting")).isLessThan(0.003);
        assertThat(COVERED.get("device, no sorting")).isBetween(180, 198);
    }

    @Test
    void theDeviceIsBiasedBySortingSeeds5000To5199() {
        assertThat(bias("device, sorting")).isLessThan(-0.015);
        assertThat(bias("device, sorting")).isLessThan(-5 * error("device, sorting"));
        assertThat(COVERED.get("device, sorting")).isLessThan(150);
    }

    @Test
    void controlsOfTheCaseloadRepairTheDeviceSeeds5000To5199() {
        String controlled = "device, sorting, caseload controlled";
        // A quarter of the bias is left: the means of 39 others are a noisy sight of the caseload.
        assertThat(Math.abs(bias(controlled))).isLessThan(0.4 * Math.abs(bias("device, sorting")));
        assertThat(error(controlled)).isLessThan(0.003);
        assertThat(COVERED.get(controlled)).isBetween(176, 198);
    }

    @Test
    void theInstrumentIsStrongInEveryReplication() {
        assertThat(least).isGreaterThan(10);
    }

    @Test
    void theCovariatesAreTheCitizensOwnAndTheCaseloads() {
        ModelFrame frame = caseloads(1, SORTING);
        assertThat(frame.columnNames()).containsAll(OWN).containsAll(CASELOAD_MEANS);
        assertThat(frame.size()).isEqualTo(CASEWORKERS * CASELOAD);
    }
}
