package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.PublishedFigures;

/**
 * Every published figure beside what a fresh reference population gives for it, as CSV: of what kind it is and over which rows, with an
 * interval, how far it lies from one study of 4,000 citizens to the next, and how many citizens it needs. A figure that is not reproduced stands
 * with the reason.
 */
final class PublishedFiguresCsv {

    /** With fewer, the regressions on rare answers have nothing to go by. */
    private static final int MINIMUM_ROWS = 10_000;

    private static final int MAXIMUM_ROWS = 10_000_000;
    private static final int MAXIMUM_STUDIES = 1000;

    private PublishedFiguresCsv() {}

    static Command command() {
        return Command.named(
                        "published-figures",
                        "every published figure beside what a fresh reference population gives for it")
                .optional("--rows N", "how many measurements at least", PublishedFigures.ROWS)
                .optional("--studies N", "how many studies of 4,000 citizens show the spread", PublishedFigures.STUDIES)
                .runs(PublishedFiguresCsv::run);
    }

    private static void run(Arguments arguments) {
        long rows = arguments.requiredWhole("--rows", MINIMUM_ROWS, MAXIMUM_ROWS);
        long studies = arguments.requiredWhole("--studies", 2, MAXIMUM_STUDIES);
        try (Progress progress =
                Progress.of("measurements", PublishedFigures.measurements((int) rows, (int) studies))) {
            PublishedFigures.print((int) rows, (int) studies, System.out, progress::add);
        }
    }
}
