package dk.bip.model.caseworker;

import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.estimation.Link;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Caseworkers whose effects are normal, with the weaker citizens at the better ones: logit P(job) = -2.1 + 0.8 readiness + effect,
 * readiness = -0.5 effect + level of the caseload + the citizen's own part; without effects, caseloads have no levels either. The
 * truth is computed over strata of the effects.
 */
final class SimulatedCaseworkers {

    static final double INTERCEPT = -2.1;
    static final double SLOPE = 0.8;
    static final double SORTING = -0.5;
    static final double LEVEL = 0.3;
    static final double DEVIATION = 0.8;

    private SimulatedCaseworkers() {}

    static double gaussian(SplittableRandom random) {
        return NormalDistribution.quantile(random.nextDouble(1e-12, 1 - 1e-12));
    }

    static CaseworkerTable table(long seed, int caseworkers, int caseload, double deviation) {
        return CaseworkerTable.of(
                frame(seed, caseworkers, caseload, deviation), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS);
    }

    static ModelFrame frame(long seed, int caseworkers, int caseload, double deviation) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = caseworkers * caseload;
        double[] job = new double[n];
        double[] readiness = new double[n];
        double[] age = new double[n];
        long[] caseworker = new long[n];
        for (int j = 0; j < caseworkers; j++) {
            double effect = deviation * gaussian(random);
            double level = SORTING * effect + (deviation > 0 ? LEVEL : 0) * gaussian(random);
            for (int i = 0; i < caseload; i++) {
                int at = j * caseload + i;
                caseworker[at] = j;
                readiness[at] = level + gaussian(random);
                age[at] = gaussian(random);
                double probability = Link.LOGIT.probability(INTERCEPT + SLOPE * readiness[at] + effect);
                job[at] = random.nextDouble() < probability ? 1 : 0;
            }
        }
        return ModelFrame.builder()
                .outcome("job", job)
                .column("readiness", readiness)
                .column("age", age)
                .cluster("caseworker", caseworker)
                .build();
    }

    /** The share among a quartile's own citizens. */
    static double rawShare(EffectivenessQuartiles.Quartile quartile, double deviation) {
        return share(quartile, deviation, true);
    }

    /** The share that all citizens would have with the quartile's effects. */
    static double adjustedShare(EffectivenessQuartiles.Quartile quartile, double deviation) {
        return share(quartile, deviation, false);
    }

    static double meanShare(double deviation) {
        double sum = 0;
        for (EffectivenessQuartiles.Quartile quartile : EffectivenessQuartiles.Quartile.values()) {
            sum += rawShare(quartile, deviation) / 4;
        }
        return sum;
    }

    private static double share(EffectivenessQuartiles.Quartile quartile, double deviation, boolean own) {
        int strata = 400;
        double spread = own
                ? Math.sqrt(LEVEL * LEVEL + 1)
                : Math.sqrt(SORTING * SORTING * deviation * deviation + LEVEL * LEVEL + 1);
        return IntStream.range(0, strata)
                        .mapToDouble(a -> {
                            double effect = deviation
                                    * NormalDistribution.quantile((quartile.ordinal() + (a + 0.5) / strata) / 4);
                            return IntStream.range(0, strata)
                                    .mapToDouble(b -> {
                                        double readiness = (own ? SORTING * effect : 0)
                                                + spread * NormalDistribution.quantile((b + 0.5) / strata);
                                        return Link.LOGIT.probability(INTERCEPT + SLOPE * readiness + effect) / strata;
                                    })
                                    .sum();
                        })
                        .sum()
                / strata;
    }
}
