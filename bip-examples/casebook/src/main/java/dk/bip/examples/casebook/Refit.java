package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.RefitTable;

/** What is the evidence worth once we have data of our own? A prior, which counts for most where there are few citizens. */
public final class Refit {

    private static final int DEFAULT_REPLICATIONS = 50;
    private static final int MAXIMUM_REPLICATIONS = 10_000;
    private static final long DEFAULT_SEED = 2026;

    private Refit() {}

    /**
     * Estimates a model from local data in three ways, many times over, and prints how well each forecasts other citizens of that place.
     *
     * @param args {@code --replications N} and {@code --seed S}, where wanted
     */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, "--replications=", "--seed=");
        int replications =
                (int) arguments.whole("--replications", 2, MAXIMUM_REPLICATIONS).orElse(DEFAULT_REPLICATIONS);
        long seed = arguments.whole("--seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(DEFAULT_SEED);
        RefitTable.print(replications, seed, System.out);
    }
}
