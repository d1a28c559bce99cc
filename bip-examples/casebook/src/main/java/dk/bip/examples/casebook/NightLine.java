package dk.bip.examples.casebook;

/**
 * One case of a night's run.
 *
 * @param outcome what became of it
 * @param text the line of JSON that tells it, with its line feed
 */
record NightLine(Outcome outcome, byte[] text) {

    /** What can become of a case. */
    enum Outcome {
        ESTIMATE,
        NO_ESTIMATE,
        FAILED
    }
}
