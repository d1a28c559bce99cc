package dk.bip.examples.casebook;

/**
 * What may follow the name of a command: an operand, or an option, which begins with two dashes.
 *
 * @param name what it is called, such as {@code FILE.csv} or {@code --seed}
 * @param form how its value is written, such as {@code N}; empty for an operand, and for an option without a value
 * @param meaning what it is for
 * @param usual the value where none is given, or null
 * @param required whether it must be given
 * @param repeats whether it may be given again
 */
record Parameter(String name, String form, String meaning, String usual, boolean required, boolean repeats) {

    private static final String DASHES = "--";

    /** A parameter that need not be given, written as {@code FILE.csv}, {@code --json} or {@code --seed N}. */
    static Parameter of(String written, String meaning) {
        String[] words = written.split(" ", 2);
        return new Parameter(words[0], words.length == 1 ? "" : words[1], meaning, null, false, false);
    }

    Parameter withUsual(String value) {
        return new Parameter(name, form, meaning, value, required, repeats);
    }

    Parameter thatIsRequired() {
        return new Parameter(name, form, meaning, usual, true, repeats);
    }

    Parameter thatRepeats() {
        return new Parameter(name, form, meaning, usual, required, true);
    }

    static boolean looksLikeOption(String word) {
        return word.startsWith(DASHES);
    }

    boolean isOption() {
        return looksLikeOption(name);
    }

    boolean hasValue() {
        return !isOption() || !form.isEmpty();
    }

    /** As it is written, such as {@code --seed N}. */
    String written() {
        return form.isEmpty() ? name : name + " " + form;
    }

    /** As it stands behind the name of the command, in brackets where it may be left out. */
    String inUsage() {
        return (required ? written() : "[" + written() + "]") + (repeats ? "..." : "");
    }

    String inHelp() {
        return usual == null ? meaning : meaning + "; default " + usual;
    }
}
