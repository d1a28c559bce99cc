package dk.bip.examples.casebook;

/** How far long work is, on the standard error where that is a terminal, and nothing otherwise. */
final class Progress {

    private static final int STEP = 1000;

    private final boolean shown = System.console() != null;
    private final String what;
    private long count;

    /** Counts so and so many of something, such as {@code cases}. */
    Progress(String what) {
        this.what = what;
    }

    void one() {
        count++;
        if (shown && count % STEP == 0) {
            System.err.print("\r" + count + " " + what);
        }
    }

    /** Takes the line away, so that another can stand there. */
    void end() {
        if (shown && count >= STEP) {
            System.err.print("\r" + " ".repeat((count + " " + what).length()) + "\r");
        }
    }
}
