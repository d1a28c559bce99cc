package dk.bip.examples.casebook.evidence;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Quarters of caseworkers where chance alone makes the difference: every citizen has the same chance of a job, so that all caseworkers are
 * alike; they are ranked by the share of their citizens in a job, and the shares are told of the same citizens, as in a study.
 */
final class ChanceQuarters {

    /** The mean share in a job within twelve months (BIP-CW-03). */
    static final double MEAN = 0.1476;

    /** Citizens of one caseworker in a study: with 16 to 18 the published figures about caseworkers come out together (ours). */
    static final int CASELOAD = 17;

    static final int STUDIES = 200;

    private static final int QUARTERS = 4;
    private static final int HUNDRED = 100;
    private static final long SEED = 1476;

    private ChanceQuarters() {}

    /** The share in a job of each quarter, the lowest first, in percent: one sorted row of studies for each. */
    static double[][] shares() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] shares = new double[QUARTERS][STUDIES];
        for (int study = 0; study < STUDIES; study++) {
            int[] jobs = new int[BeliefStudies.CITIZENS / CASELOAD];
            for (int caseworker = 0; caseworker < jobs.length; caseworker++) {
                for (int citizen = 0; citizen < CASELOAD; citizen++) {
                    jobs[caseworker] += random.nextDouble() < MEAN ? 1 : 0;
                }
            }
            Arrays.sort(jobs);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                int from = quarter * jobs.length / QUARTERS;
                int to = (quarter + 1) * jobs.length / QUARTERS;
                int sum = Arrays.stream(jobs, from, to).sum();
                shares[quarter][study] = (double) HUNDRED * sum / (CASELOAD * (to - from));
            }
        }
        Arrays.stream(shares).forEach(Arrays::sort);
        return shares;
    }
}
