package dk.bip.examples.casebook;

import java.util.List;

/** Entry point of the casebook jar: with no argument it lists the examples. */
public final class Casebook {

    private static final List<String> EXAMPLES = List.of();

    private Casebook() {}

    /**
     * Lists the examples.
     *
     * @param args the name of an example, or nothing
     */
    public static void main(String[] args) {
        if (args.length > 0 && !EXAMPLES.contains(args[0])) {
            System.err.println("No such example: " + args[0]);
            System.exit(2);
        }
        System.out.println("Examples:");
        EXAMPLES.forEach(name -> System.out.println("  " + name));
    }
}
