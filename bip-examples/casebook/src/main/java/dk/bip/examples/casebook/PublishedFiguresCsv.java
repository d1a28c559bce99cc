package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.PublishedFigures;

/**
 * Every published figure beside what a fresh reference population gives for it, as CSV. A figure that is not reproduced stands with the reason.
 */
public final class PublishedFiguresCsv {

    /** With fewer, the regressions on rare answers have nothing to go by. */
    private static final int LEAST_ROWS = 10_000;

    private static final int MOST_ROWS = 10_000_000;

    private PublishedFiguresCsv() {}

    /**
     * Runs the example.
     *
     * @param args nothing, or {@code --rows} and how many measurements at least
     */
    public static void main(String[] args) {
        PublishedFigures.print(rows(args), System.out);
    }

    private static int rows(String[] args) {
        if (args.length == 0) {
            return PublishedFigures.ROWS;
        }
        if (!args[0].equals("--rows")) {
            throw new UsageException("unexpected argument " + args[0]);
        }
        if (args.length > 2) {
            throw new UsageException("unexpected argument " + args[2]);
        }
        if (args.length == 1) {
            throw new UsageException("--rows needs a value");
        }
        try {
            int rows = Integer.parseInt(args[1]);
            if (rows >= LEAST_ROWS && rows <= MOST_ROWS) {
                return rows;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException(
                "--rows must be a whole number from " + LEAST_ROWS + " to " + MOST_ROWS + ", but is " + args[1]);
    }
}
