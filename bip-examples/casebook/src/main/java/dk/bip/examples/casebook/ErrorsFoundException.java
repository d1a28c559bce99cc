package dk.bip.examples.casebook;

/** What an example was asked to look at has errors. The report is printed all the same, and the exit status is that of a wrong file. */
final class ErrorsFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String report;

    ErrorsFoundException(String report) {
        super("there are errors");
        this.report = report;
    }

    String report() {
        return report;
    }
}
