package dk.bip.examples.casebook.evidence;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.JobCentre;
import dk.bip.model.predictor.ModelDocument;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** The evidence as a prior for local data beside ridge and maximum likelihood, as CSV: {@code citizens,estimator,quantity,value,lower,upper}. */
public final class RefitTable {

    private static final int[] CITIZENS = {300, 1_000, 5_000};
    private static final int FRESH_CITIZENS = 20_000;

    private static final Map<String, OutOfSample.Quantity> QUANTITIES = new LinkedHashMap<>();

    static {
        QUANTITIES.put("log_loss", OutOfSample::logLoss);
        QUANTITIES.put("calibration_intercept", OutOfSample::calibrationIntercept);
        QUANTITIES.put("calibration_slope", OutOfSample::calibrationSlope);
    }

    private final PrintStream out;

    private RefitTable(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the table: means over the replications with their 95 % intervals, and of no local citizen the evidence as it is. The fresh sample is
     * the same for all; every replication has job centres of its own.
     *
     * @param replications how many samples of each size, at least 2
     * @param seed the seed of the other population
     * @param out where to
     * @param done is told of how many local citizens another sample was, once it is done
     */
    public static void print(int replications, long seed, PrintStream out, LongConsumer done) {
        print(EvidenceModel.withBelief(), seed, FRESH_CITIZENS, CITIZENS, replications, out, done);
    }

    /**
     * Returns how many local citizens there are in all samples, which is what the work grows with.
     *
     * @param replications how many samples of each size
     * @return the number of citizens
     */
    public static long citizens(int replications) {
        return (long) replications * IntStream.of(CITIZENS).sum();
    }

    static void print(
            ModelDocument evidence,
            long seed,
            int freshCitizens,
            int[] sizes,
            int replications,
            PrintStream out,
            LongConsumer done) {
        Iterator<JobCentre> centres = LocalPopulation.of(seed).jobCentres().iterator();
        ModelFrame fresh = Study.ofCitizens(centres, freshCitizens).frame(evidence.terms(), Horizon.THREE_MONTHS);
        RefitTable table = new RefitTable(out);
        out.print("citizens,estimator,quantity,value,lower,upper\n");
        OutOfSample asItIs = OutOfSample.of(evidence, fresh);
        QUANTITIES.forEach(
                (name, quantity) -> table.line(0, LocalEstimator.EVIDENCE_PRIOR, name, quantity.of(asItIs) + ",,"));
        for (int citizens : sizes) {
            table.print(citizens, Refits.of(evidence, centres, fresh, citizens, replications, done));
        }
    }

    private void print(int citizens, Refits refits) {
        for (LocalEstimator estimator : LocalEstimator.values()) {
            QUANTITIES.forEach((name, quantity) -> line(citizens, estimator, name, refits.mean(estimator, quantity)));
            if (estimator != LocalEstimator.EVIDENCE_PRIOR) {
                MeanInterval excess = refits.excess(estimator, LocalEstimator.EVIDENCE_PRIOR);
                line(citizens, estimator, "log_loss_above_evidence_prior_percent", excess);
            }
        }
        line(citizens, LocalEstimator.MAXIMUM_LIKELIHOOD, "replications_with_separation", refits.separated() + ",,");
    }

    private void line(int citizens, LocalEstimator estimator, String quantity, MeanInterval value) {
        line(citizens, estimator, quantity, value.mean() + "," + value.lower() + "," + value.upper());
    }

    private void line(int citizens, LocalEstimator estimator, String quantity, String numbers) {
        out.print(citizens + "," + estimator.code() + "," + quantity + "," + numbers + "\n");
    }
}
