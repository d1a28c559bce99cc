package dk.bip.examples.casebook;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.statistics.LeaveOneOutMeans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up citizens and caseworkers, of whom is known what one step of belief does.
 *
 * <p>A citizen's readiness stands on no form. Three answers and a register index are noisy sights of it; belief is what the caseworker sees of
 * it beyond them, plus the caseworker's own orientation, plus noise. The chance of a job is a straight line in belief and readiness, so high
 * that it hardly ever leaves 0 to 1. Where citizens are sorted, the more job-oriented caseworkers have the citizens who are less ready,
 * though not by orientation alone.
 */
final class SimulatedCaseloads {

    static final int CASEWORKERS = 250;
    static final int CASELOAD = 13;
    /** Citizens whom each caseworker had before; only their answers and register index are used. */
    static final int EARLIER = 39;
    /** What one step of belief adds to the chance of a job. */
    static final double EFFECT = 0.04;

    private static final double READINESS = 0.1;
    private static final int ALL = CASELOAD + EARLIER;
    private static final int ORIENTATION_NEEDS = 5;
    private static final int THIRD_NEEDS = 3;

    /** The citizen's own answers and register index. */
    static final List<String> OWN = List.of("search", "cooperation", "health", "register");
    /** The same as means over the others in the caseload. */
    static final List<String> CASELOAD_MEANS = with("caseload ");
    /** The same as means over all others whom the caseworker has or had. */
    static final List<String> MEANS_OVER_TIME = with("over time ");

    private SimulatedCaseloads() {}

    private static List<String> with(String prefix) {
        return OWN.stream().map(prefix::concat).toList();
    }

    /** Nearly normal, mean 0 and variance 1. */
    private static double draw(SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    /** The present citizens with their own columns and those of their caseworker's other citizens. */
    static ModelFrame of(long seed, boolean sorted) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = CASEWORKERS * ALL;
        double[] job = new double[n];
        double[] belief = new double[n];
        double[][] own = new double[OWN.size()][n];
        List<String> caseworkers = new ArrayList<>();
        for (int i = 0; i < n; i += ALL) {
            double orientation = 0.7 * draw(random);
            double level = sorted ? -(orientation + 0.7 * draw(random)) : 0;
            for (int at = i; at < i + ALL; at++) {
                double readiness = level + draw(random);
                for (double[] column : own) {
                    column[at] = readiness + 1.5 * draw(random);
                }
                belief[at] = 3 + 0.3 * readiness + orientation + 0.5 * draw(random);
                job[at] = random.nextDouble() < 0.5 + EFFECT * (belief[at] - 3) + READINESS * readiness ? 1 : 0;
                caseworkers.add("caseworker " + i / ALL);
            }
        }
        return frame(job, belief, own, caseworkers);
    }

    private static ModelFrame frame(double[] job, double[] belief, double[][] own, List<String> caseworkers) {
        int[] present = presentRows(job.length);
        List<String> ofPresent =
                Arrays.stream(present).mapToObj(caseworkers::get).toList();
        double[] presentBelief = pick(belief, present);
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", pick(job, present))
                .column("belief", presentBelief)
                .column("orientation", LeaveOneOutMeans.of(presentBelief, ofPresent, ORIENTATION_NEEDS))
                .cluster("caseworker", ofPresent);
        double[] index = new double[present.length];
        for (int j = 0; j < own.length; j++) {
            double[] answers = pick(own[j], present);
            frame.column(OWN.get(j), answers)
                    .column(CASELOAD_MEANS.get(j), LeaveOneOutMeans.of(answers, ofPresent, ORIENTATION_NEEDS))
                    .column(
                            MEANS_OVER_TIME.get(j),
                            pick(LeaveOneOutMeans.of(own[j], caseworkers, ORIENTATION_NEEDS), present));
            for (int i = 0; i < index.length; i++) {
                index[i] += answers[i] / own.length;
            }
        }
        return frame.column("orientation of first third", thirdOfOthers(presentBelief, 0, ofPresent))
                .column("composition of second third", thirdOfOthers(index, 1, ofPresent))
                .column("composition of last third", thirdOfOthers(index, 2, ofPresent))
                .build();
    }

    /** The means over one third of the others: who is not of that third counts for no one. */
    private static double[] thirdOfOthers(double[] values, int third, List<String> caseworkers) {
        double[] ofThird = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ofThird[i] = i % CASELOAD % 3 == third ? values[i] : Double.NaN;
        }
        return LeaveOneOutMeans.of(ofThird, caseworkers, THIRD_NEEDS);
    }

    private static int[] presentRows(int rows) {
        int[] present = new int[rows / ALL * CASELOAD];
        for (int k = 0; k < present.length; k++) {
            present[k] = k / CASELOAD * ALL + k % CASELOAD;
        }
        return present;
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
