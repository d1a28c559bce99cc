package dk.bip.examples.casebook;

import dk.bip.examples.casebook.evidence.TrialFigures;

/**
 * The trial <em>På rette vej - i job</em>, made up at its published rates and evaluated: every published figure beside what the evaluation gives,
 * as CSV.
 */
public final class Trial {

    private Trial() {}

    /**
     * Runs the example.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        TrialFigures.print(System.out);
    }
}
