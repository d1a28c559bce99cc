package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What follows the name of an example on the command line: operands in their order, and options, most of them with a value. */
final class Arguments {

    /** Later than whatever a stored case can hold. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Sorts arguments.
     *
     * @param args what was typed
     * @param allowed what the example has: options such as {@code --json}, or {@code --horizon=} with a value, or {@code --instrument=...}
     *     with a value and as often as wanted; and operands such as {@code FILE.csv}, or {@code [NAME]} where it may be left out
     */
    static Arguments parse(String[] args, String... allowed) {
        Arguments arguments = new Arguments();
        List<String> kinds = List.of(allowed);
        Iterator<String> operands =
                kinds.stream().filter(kind -> !kind.startsWith("--")).iterator();
        for (int i = 0; i < args.length; i++) {
            String name = args[i];
            boolean repeats = kinds.contains(name + "=...");
            if (repeats || kinds.contains(name + "=")) {
                if (i + 1 == args.length || args[i + 1].isBlank()) {
                    throw new UsageException(name + " needs a value");
                }
                arguments.add(name, args[++i], repeats);
            } else if (name.startsWith("--") && kinds.contains(name)) {
                arguments.add(name, "", false);
            } else if (name.startsWith("--") || !operands.hasNext()) {
                throw new UsageException("unexpected argument " + name);
            } else {
                arguments.add(nameOf(operands.next()), name, false);
            }
        }
        operands.forEachRemaining(operand -> {
            if (operand.equals(nameOf(operand))) {
                arguments.required(operand);
            }
        });
        return arguments;
    }

    private static String nameOf(String operand) {
        return operand.replaceAll("[\\[\\]]", "");
    }

    private void add(String name, String value, boolean repeats) {
        List<String> all = values.computeIfAbsent(name, key -> new ArrayList<>());
        if (!repeats && !all.isEmpty()) {
            throw new UsageException(name + " is given twice");
        }
        all.add(value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    String required(String name) {
        return value(name).orElseThrow(() -> missing(name));
    }

    private static UsageException missing(String name) {
        return new UsageException(name + " is missing");
    }

    /** A whole number within bounds. */
    OptionalLong whole(String option, long minimum, long maximum) {
        Optional<String> text = value(option);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(text.get());
            if (number >= minimum && number <= maximum) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new UsageException(
                option + " must be a whole number from " + minimum + " to " + maximum + ", but is " + text.get());
    }

    long requiredWhole(String option, long minimum, long maximum) {
        return whole(option, minimum, maximum).orElseThrow(() -> missing(option));
    }

    Optional<LocalDate> date(String option) {
        try {
            Optional<LocalDate> date = value(option).map(LocalDate::parse);
            if (date.filter(day -> day.getYear() < 1 || day.isAfter(LAST_DAY)).isPresent()) {
                throw new UsageException(option + " must be a date of the years 1 to 9999");
            }
            return date;
        } catch (DateTimeException e) {
            throw new UsageException(option + " must be a date such as 2026-03-10");
        }
    }

    LocalDate requiredDate(String option) {
        return date(option).orElseThrow(() -> missing(option));
    }

    /** Any language of a tag; English if none was chosen. */
    Language language() {
        try {
            return value("--language").map(Language::of).orElse(Language.ENGLISH);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--language must be a language tag such as da or sv-FI");
        }
    }

    /** One of the languages that the library's own words are in; English if none was chosen. */
    Language danishOrEnglish() {
        return switch (value("--language").orElse("en")) {
            case "da" -> Language.DANISH;
            case "en" -> Language.ENGLISH;
            default -> throw new UsageException("--language must be da or en, but is " + required("--language"));
        };
    }

    /** The one of two texts that is in the chosen language. */
    String say(String danish, String english) {
        return Text.of(danish, english).in(danishOrEnglish());
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
