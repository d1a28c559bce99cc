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
import java.util.OptionalDouble;
import java.util.Set;

/** What follows the name of an example on the command line: operands in their order, and options, most of them with a value. */
final class Arguments {

    /** Later than whatever a stored case can hold. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> usual = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Sorts what was typed behind the name of a command. An option's value stands behind it as the next word, or in the same word behind an
     * equals sign.
     *
     * @param command the name
     * @param parameters what the command has; operands in their order
     * @param words what was typed
     */
    static Arguments parse(String command, List<Parameter> parameters, List<String> words) {
        Arguments arguments = new Arguments();
        Map<String, Parameter> options = new LinkedHashMap<>();
        List<Parameter> operands = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (parameter.isOption()) {
                options.put(parameter.name(), parameter);
            } else {
                operands.add(parameter);
            }
            if (parameter.usual() != null) {
                arguments.usual.put(parameter.name(), parameter.usual());
            }
        }
        Iterator<Parameter> places = operands.iterator();
        for (Iterator<String> all = words.iterator(); all.hasNext(); ) {
            String word = all.next();
            if (Parameter.looksLikeOption(word)) {
                String[] sides = word.split("=", 2);
                Parameter option = options.get(sides[0]);
                if (option == null) {
                    throw unknown(command, sides[0], options.keySet());
                }
                arguments.add(option, sides.length == 2 ? inTheSameWord(option, sides[1]) : next(option, all, options));
            } else if (places.hasNext()) {
                arguments.add(places.next(), word);
            } else {
                throw new UsageException(
                        "unexpected argument " + word + "; " + command + " " + Casebook.HELP + " lists all");
            }
        }
        parameters.stream().filter(Parameter::required).forEach(parameter -> arguments.required(parameter.name()));
        return arguments;
    }

    private static UsageException unknown(String command, String option, Set<String> options) {
        return new UsageException("there is no option " + option
                + Nearest.to(option, options)
                        .map(near -> "; maybe " + near + "?")
                        .orElse("; " + command + " " + Casebook.HELP + " lists all"));
    }

    private static String inTheSameWord(Parameter option, String value) {
        if (!option.hasValue()) {
            throw new UsageException(option.name() + " takes no value");
        }
        return value;
    }

    private static String next(Parameter option, Iterator<String> words, Map<String, Parameter> options) {
        if (!option.hasValue()) {
            return "";
        }
        String value = words.hasNext() ? words.next() : "";
        return options.containsKey(value) ? "" : value;
    }

    private void add(Parameter parameter, String value) {
        if (parameter.hasValue() && value.isBlank()) {
            throw new UsageException(parameter.name() + " needs a value");
        }
        List<String> all = values.computeIfAbsent(parameter.name(), key -> new ArrayList<>());
        if (!parameter.repeats() && !all.isEmpty()) {
            throw new UsageException(parameter.name() + " is given twice");
        }
        all.add(value);
    }

    /** Whether it was given. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** What was given, or what is usual where nothing was. */
    Optional<String> value(String name) {
        return values(name).stream().findFirst().or(() -> Optional.ofNullable(usual.get(name)));
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
    long requiredWhole(String name, long minimum, long maximum) {
        String text = required(name);
        try {
            long number = Long.parseLong(text);
            if (number >= minimum && number <= maximum) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new UsageException(
                name + " must be a whole number from " + minimum + " to " + maximum + ", but is " + text);
    }

    long requiredSeed() {
        return requiredWhole("--seed", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A number that lies strictly between two bounds, which the words tell. */
    OptionalDouble number(String option, double below, double above, String words) {
        Optional<String> text = value(option);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = CsvNumber.parse(text.get());
        if (number.isEmpty() || !(number.getAsDouble() > below && number.getAsDouble() < above)) {
            throw new UsageException(option + " must be " + words + ", but is " + text.get());
        }
        return number;
    }

    double requiredNumber(String option, double below, double above, String words) {
        return number(option, below, above, words).orElseThrow(() -> missing(option));
    }

    /** Yes or no. */
    boolean yes(String option) {
        return switch (required(option)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new UsageException(option + " must be yes or no, but is " + required(option));
        };
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

    /** Any language of a tag. */
    Language language() {
        try {
            return Language.of(required("--language"));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--language must be a language tag such as da or sv-FI");
        }
    }

    /** One of the languages that the library's own words are in. */
    Language danishOrEnglish() {
        return switch (required("--language")) {
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
