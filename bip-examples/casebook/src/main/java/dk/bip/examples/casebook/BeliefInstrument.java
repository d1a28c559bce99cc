package dk.bip.examples.casebook;

import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.TwoStageLeastSquares;
import dk.bip.model.estimation.TwoStageLeastSquaresResult;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What does one step of belief do? BIP's device, the caseworker's belief in the other citizens as an instrument, where the truth is known:
 * when it works, when it does not, and what mends it.
 */
final class BeliefInstrument {

    static final int REPLICATIONS = 200;

    /** A way of estimating: which columns are endogenous, their instruments, and what is held beside the citizen's own answers. */
    private record Method(
            String name, List<String> endogenous, List<String> instruments, List<String> held, boolean instrumented) {

        Method(String name, boolean instrumented, List<String> held) {
            this(name, List.of("belief"), List.of("orientation"), held, instrumented);
        }

        TwoStageLeastSquaresResult fit(ModelFrame data) {
            TwoStageLeastSquares device =
                    TwoStageLeastSquares.of(endogenous, instruments).withClusters("caseworker");
            return (instrumented ? device : device.withoutInstruments())
                    .fit(data.select(Stream.of(endogenous, instruments, SimulatedCaseloads.OWN, held)
                            .flatMap(List::stream)
                            .toList()));
        }
    }

    /** How a way of estimating did over the replications. */
    static final class Row {

        private final String name;
        private final double[] estimates = new double[REPLICATIONS];
        private int covered;
        private double minimumF = Double.POSITIVE_INFINITY;

        private Row(String name) {
            this.name = name;
        }

        private void note(int replication, TwoStageLeastSquaresResult result) {
            Coefficient belief = result.coefficient("belief");
            estimates[replication] = belief.estimate();
            covered += belief.confidenceInterval().contains(SimulatedCaseloads.EFFECT) ? 1 : 0;
            for (TwoStageLeastSquaresResult.FirstStage stage : result.firstStages()) {
                minimumF = Math.min(minimumF, stage.f().orElseThrow());
            }
        }

        double mean() {
            return Arrays.stream(estimates).average().orElseThrow();
        }

        double bias() {
            return mean() - SimulatedCaseloads.EFFECT;
        }

        /** The standard deviation of the estimates. */
        double deviation() {
            double mean = mean();
            double squares = Arrays.stream(estimates)
                    .map(each -> (each - mean) * (each - mean))
                    .sum();
            return Math.sqrt(squares / (REPLICATIONS - 1));
        }

        /** The Monte Carlo standard error of mean and bias. */
        double standardError() {
            return deviation() / Math.sqrt(REPLICATIONS);
        }

        double coverage() {
            return covered / (double) REPLICATIONS;
        }

        double minimumF() {
            return minimumF;
        }

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "  %-48s %8.4f %8.4f %8.4f %8.4f %8.1f %%",
                    name,
                    mean(),
                    bias(),
                    standardError(),
                    deviation(),
                    100 * coverage());
        }
    }

    private BeliefInstrument() {}

    static Command command() {
        return Command.named(
                        "belief-instrument",
                        "what one step of belief does in simulated caseloads: plain regression, BIP's device, and what mends it")
                .runs(BeliefInstrument::run);
    }

    /** Prints estimates with and without sorting of citizens to caseworkers. */
    private static void run(Arguments nothing) {
        List<Row> byChance = byChance();
        List<Row> sorted = sorted();
        System.out.printf(
                Locale.ROOT,
                "%d simulated data sets, each of %d caseworkers with %d citizens. In truth one step of belief adds %.4f to the%n"
                        + "chance of a job. Each citizen's own three answers and register index are held; clusters are caseworkers.%n%n"
                        + "%-50s %8s %8s %8s %8s %10s%n",
                REPLICATIONS,
                SimulatedCaseloads.CASEWORKERS,
                SimulatedCaseloads.CASELOAD,
                SimulatedCaseloads.EFFECT,
                "",
                "mean",
                "bias",
                "MC s.e.",
                "s.d.",
                "coverage");
        System.out.println("Citizens come to caseworkers by chance");
        byChance.forEach(row -> System.out.println(row.line()));
        System.out.println("The more job-oriented caseworkers have the citizens who are less ready");
        sorted.forEach(row -> System.out.println(row.line()));
        System.out.printf(
                Locale.ROOT,
                "%nThe composition of the caseload takes away %.0f %% of the device's bias, that of all citizens over time %.0f %%. What%n"
                        + "is left is measurement error: a dozen others are a noisy sight of the citizens whom a caseworker gets. It shrinks%n"
                        + "with the number of others, and not with that of caseworkers. In thirds, the instrument is the mean belief in the%n"
                        + "first third of the others, and the composition of the second is itself instrumented by that of the last, whose%n"
                        + "noise is another; this needs no larger caseloads. None of it helps where citizens are sorted by what answers and%n"
                        + "register do not show, or where orientation acts on the citizen in another way than through this belief.%n",
                100 * (1 - sorted.get(2).bias() / sorted.get(1).bias()),
                100 * (1 - sorted.get(3).bias() / sorted.get(1).bias()));
    }

    /** Plain regression and the device. */
    static List<Row> byChance() {
        return rows(
                1000,
                false,
                new Method("plain regression", false, List.of()),
                new Method("device: mean belief in the others", true, List.of()));
    }

    /** Plain regression, the device, and it with the composition of the caseload held in three ways. */
    static List<Row> sorted() {
        int others = SimulatedCaseloads.CASELOAD - 1;
        return rows(
                5000,
                true,
                new Method("plain regression", false, List.of()),
                new Method("device: mean belief in the others", true, List.of()),
                new Method(
                        "device, composition of the " + others + " others held",
                        true,
                        SimulatedCaseloads.CASELOAD_MEANS),
                new Method(
                        "device, that of the " + (others + SimulatedCaseloads.EARLIER) + " others over time held",
                        true,
                        SimulatedCaseloads.MEANS_OVER_TIME),
                new Method(
                        "device in thirds of the " + others + " others",
                        List.of("belief", "composition of second third"),
                        List.of("orientation of first third", "composition of last third"),
                        List.of(),
                        true));
    }

    private static List<Row> rows(long firstSeed, boolean sorted, Method... methods) {
        List<Row> rows =
                Stream.of(methods).map(method -> new Row(method.name())).toList();
        String what = sorted ? "data sets with sorted citizens" : "data sets without sorting";
        try (Progress progress = Progress.of(what, REPLICATIONS)) {
            for (int replication = 0; replication < REPLICATIONS; replication++) {
                ModelFrame data = SimulatedCaseloads.of(firstSeed + replication, sorted);
                for (int i = 0; i < methods.length; i++) {
                    rows.get(i).note(replication, methods[i].fit(data));
                }
                progress.add(1);
            }
        }
        return rows;
    }
}
