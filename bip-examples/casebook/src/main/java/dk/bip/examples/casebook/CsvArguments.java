package dk.bip.examples.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows the name of an example that reads a CSV file: the file and options, most of them with a value. */
final class CsvArguments {

    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private String file;

    private CsvArguments() {}

    /** Whether help alone is wanted. */
    static boolean asksForHelp(String... args) {
        boolean asks = List.of(args).contains("--help");
        if (asks && args.length > 1) {
            throw new UsageException("--help stands alone");
        }
        return asks;
    }

    /**
     * Sorts arguments.
     *
     * @param args what was typed
     * @param allowed the options that the example has: those that end in {@code =} take a value, those that end in {@code =...}
     *     may come several times
     */
    static CsvArguments parse(String[] args, String... allowed) {
        CsvArguments arguments = new CsvArguments();
        List<String> kinds = List.of(allowed);
        for (int i = 0; i < args.length; i++) {
            String name = args[i];
            boolean repeats = kinds.contains(name + "=...");
            if (repeats || kinds.contains(name + "=")) {
                if (i + 1 == args.length || args[i + 1].isBlank()) {
                    throw new UsageException(name + " needs a value");
                }
                arguments.add(name, args[++i], repeats);
            } else if (kinds.contains(name)) {
                arguments.add(name, "", false);
            } else if (name.startsWith("--") || arguments.file != null) {
                throw new UsageException("unexpected argument " + name);
            } else {
                arguments.file = name;
            }
        }
        if (arguments.file == null) {
            throw new UsageException("the name of a CSV file is missing");
        }
        return arguments;
    }

    private void add(String name, String value, boolean repeats) {
        List<String> values = options.computeIfAbsent(name, key -> new ArrayList<>());
        if (!repeats && !values.isEmpty()) {
            throw new UsageException(name + " is given twice");
        }
        values.add(value);
    }

    String file() {
        return file;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    String required(String option) {
        return value(option).orElseThrow(() -> new UsageException(option + " is missing"));
    }

    /** Refuses an option that means nothing beside one of the others. */
    void refuseTogether(String option, String... others) {
        for (String other : others) {
            if (has(option) && has(other)) {
                throw new UsageException(option + " and " + other + " cannot be combined");
            }
        }
    }

    /** Refuses an option that means nothing without the other. */
    void refuseWithout(String option, String needed) {
        if (has(option) && !has(needed)) {
            throw new UsageException(option + " means nothing without " + needed);
        }
    }
}
