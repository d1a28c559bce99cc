package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.PublishedFigures;

/**
 * Every published figure beside what a fresh reference population gives for it, as CSV. A figure that is not reproduced stands with the reason.
 */
public final class PublishedFiguresCsv {

    /** With fewer, the regressions on rare answers have nothing to go by. */
    private static final int MINIMUM_ROWS = 10_000;

    private static final int MAXIMUM_ROWS = 10_000_000;

    private PublishedFiguresCsv() {}

    /**
     * Runs the example.
     *
     * @param args nothing, or {@code --rows} and how many measurements at least
     */
    public static void main(String[] args) {
        long rows = WholeNumbers.of(args, "--rows").get("--rows", MINIMUM_ROWS, MAXIMUM_ROWS, PublishedFigures.ROWS);
        PublishedFigures.print((int) rows, System.out);
    }
}
