package dk.bip.examples.casebook;

/** Nobody reads the standard output any more, as behind {@code | head}: no mistake, and nothing to tell of. */
final class ReaderGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderGoneException() {
        super("nobody reads the standard output any more");
    }
}
