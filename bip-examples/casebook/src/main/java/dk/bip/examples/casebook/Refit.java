package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.RefitTable;

/** What is the evidence worth once we have data of our own? A prior, which counts for most where there are few citizens. */
final class Refit {

    private static final int DEFAULT_REPLICATIONS = 50;
    private static final int MAXIMUM_REPLICATIONS = 10_000;
    private static final long DEFAULT_SEED = 2026;

    private Refit() {}

    static Command command() {
        return Command.named("refit", "the evidence as a prior for local data, beside ridge and maximum likelihood")
                .optional("--replications N", "how many samples of the place", DEFAULT_REPLICATIONS)
                .optional("--seed S", "of the populations", DEFAULT_SEED)
                .runs(Refit::run);
    }

    /** Estimates a model from local data in three ways, many times over, and prints how well each forecasts other citizens of that place. */
    private static void run(Arguments arguments) {
        int replications = (int) arguments.requiredWhole("--replications", 2, MAXIMUM_REPLICATIONS);
        long seed = arguments.requiredSeed();
        try (Progress progress = Progress.of("local citizens", RefitTable.citizens(replications))) {
            RefitTable.print(replications, seed, System.out, progress::add);
        }
    }
}
