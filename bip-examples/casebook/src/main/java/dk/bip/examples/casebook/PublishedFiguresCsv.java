package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.PublishedFigures;

/**
 * Every published figure beside what a fresh reference population gives for it, as CSV: of what kind it is and over which rows, with an
 * interval, how far it lies from one study of 4,000 citizens to the next, and how many citizens it needs. A figure that is not reproduced stands
 * with the reason.
 */
public final class PublishedFiguresCsv {

    /** With fewer, the regressions on rare answers have nothing to go by. */
    private static final int MINIMUM_ROWS = 10_000;

    private static final int MAXIMUM_ROWS = 10_000_000;
    private static final int MAXIMUM_STUDIES = 1000;

    private PublishedFiguresCsv() {}

    /**
     * Runs the example.
     *
     * @param args nothing, or {@code --rows} and how many measurements at least, {@code --studies} and how many studies of 4,000 citizens show
     *     the spread
     */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, "--rows=", "--studies=");
        long rows = arguments.whole("--rows", MINIMUM_ROWS, MAXIMUM_ROWS).orElse(PublishedFigures.ROWS);
        long studies = arguments.whole("--studies", 2, MAXIMUM_STUDIES).orElse(PublishedFigures.STUDIES);
        PublishedFigures.print((int) rows, (int) studies, System.out);
    }
}
