package dk.bip.examples.casebook;

/** A wrong word on the command line, or a file that cannot be used; the message is one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
