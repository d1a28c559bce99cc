package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.Clusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The rows that the calculators of this package read: a {@link ModelFrame} with a 0/1 outcome, the kind of cluster that is the
 * caseworker, and what the outcome is within which horizon. A row is a citizen with a caseworker, or one interval of a citizen: where
 * the frame has the kind of cluster {@value PersonPeriods#CITIZEN}, as {@link PersonPeriods} gives it, that says whose a row is;
 * {@link #withCitizens} names another.
 *
 * <p>Rows with missing values were refused or dropped where the frame was built. Weights and offsets are refused. Immutable and
 * thread-safe; not serializable, as the frame is not.
 */
public final class CaseworkerTable {

    private final ModelFrame frame;
    private final String caseworker;
    private final String citizen;
    private final Outcome outcome;
    private final Horizon horizon;
    private final int[] caseworkerOf;
    private final List<String> caseworkers;
    private final int[] citizenOf;
    private final int citizens;

    private CaseworkerTable(ModelFrame frame, String caseworker, String citizen, Outcome outcome, Horizon horizon) {
        this.frame = frame;
        this.caseworker = caseworker;
        this.citizen = citizen;
        this.outcome = outcome;
        this.horizon = horizon;
        Clusters byCaseworker = frame.clusters(caseworker);
        caseworkerOf = byCaseworker.codes();
        caseworkers = byCaseworker.labels();
        citizenOf = citizen == null
                ? IntStream.range(0, frame.size()).toArray()
                : frame.clusters(citizen).codes();
        citizens = Arrays.stream(citizenOf).max().orElseThrow() + 1;
    }

    /**
     * A table whose citizens are the frame's clusters {@value PersonPeriods#CITIZEN}, or whose rows are a citizen each where it has none.
     *
     * @param frame the rows; the outcome must be 0 or 1
     * @param caseworker the name of the kind of cluster that is the caseworker
     * @param outcome what the outcome is
     * @param horizon within which time
     * @return the table
     * @throws IllegalArgumentException if the frame has no such cluster, an outcome that is not 0 or 1, weights or offsets, or there
     *     are fewer than two caseworkers
     */
    public static CaseworkerTable of(ModelFrame frame, String caseworker, Outcome outcome, Horizon horizon) {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(horizon, "horizon");
        Checks.that(
                !frame.hasWeights() && !frame.hasOffsets(),
                "frame must have no weights and no offsets",
                "one row for each citizen?");
        for (int i = 0; i < frame.size(); i++) {
            if (frame.outcome(i) != 0 && frame.outcome(i) != 1) {
                throw new IllegalArgumentException(
                        frame.outcomeName() + " must be 0 or 1, but row " + (i + 1) + " is not");
            }
        }
        CaseworkerTable table = new CaseworkerTable(
                frame,
                caseworker,
                frame.clusterNames().contains(PersonPeriods.CITIZEN) ? PersonPeriods.CITIZEN : null,
                outcome,
                horizon);
        Checks.that(
                table.caseworkers.size() >= 2,
                "there must be at least two caseworkers, but " + caseworker + " has one",
                "another kind of cluster?");
        return table;
    }

    /**
     * The same with another kind of cluster for the citizen, who may have several rows and is no other citizen to itself.
     *
     * @param citizen the name of the kind of cluster that is the citizen
     * @return another table
     * @throws IllegalArgumentException if the frame has no such cluster
     */
    public CaseworkerTable withCitizens(String citizen) {
        return new CaseworkerTable(frame, caseworker, Objects.requireNonNull(citizen, "citizen"), outcome, horizon);
    }

    /**
     * The rows.
     *
     * @return the frame
     */
    public ModelFrame frame() {
        return frame;
    }

    /**
     * What the outcome is.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Within which time the outcome came or did not.
     *
     * @return the horizon
     */
    public Horizon horizon() {
        return horizon;
    }

    /**
     * The number of caseworkers.
     *
     * @return at least 2
     */
    public int caseworkers() {
        return caseworkers.size();
    }

    /**
     * The number of citizens.
     *
     * @return at least 1
     */
    public int citizens() {
        return citizens;
    }

    String caseworkerCluster() {
        return caseworker;
    }

    /** Null where each row is a citizen of its own. */
    String citizenCluster() {
        return citizen;
    }

    List<String> caseworkerLabels() {
        return caseworkers;
    }

    /** The caseworker of each row, from 0; not to be written to. */
    int[] caseworkerOf() {
        return caseworkerOf;
    }

    /** The citizen of each row, from 0; not to be written to. */
    int[] citizenOf() {
        return citizenOf;
    }

    double[] outcomes() {
        double[] outcomes = new double[frame.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = frame.outcome(i);
        }
        return outcomes;
    }

    /** The number of different citizens of each caseworker. */
    int[] citizensOfCaseworker() {
        int[] counts = new int[caseworkers.size()];
        if (citizen == null) {
            for (int of : caseworkerOf) {
                counts[of]++;
            }
            return counts;
        }
        long[] pairs = new long[caseworkerOf.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ((long) caseworkerOf[i] << 32) | citizenOf[i];
        }
        Arrays.sort(pairs);
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                counts[(int) (pairs[i] >> 32)]++;
            }
        }
        return counts;
    }

    /** What the outcome is, as a summary says it. */
    String outcomeWords() {
        return outcome.code() + " within " + horizon;
    }

    /**
     * The shape of the table, without its numbers.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CaseworkerTable[outcome=" + outcome.code() + " within " + horizon + ", caseworkers="
                + caseworkers.size() + ", citizens=" + citizens + ", rows=" + frame.size() + "]";
    }
}
