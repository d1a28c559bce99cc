package dk.bip.examples.casebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Options whose values are whole numbers, of an example that has no others. */
final class WholeNumbers {

    private final Map<String, String> texts = new HashMap<>();

    private WholeNumbers() {}

    /** Sorts arguments: each of the options at most once, and a value behind it. */
    static WholeNumbers of(String[] args, String... options) {
        WholeNumbers numbers = new WholeNumbers();
        for (int i = 0; i < args.length; i += 2) {
            if (!List.of(options).contains(args[i])) {
                throw new UsageException("unexpected argument " + args[i]);
            }
            if (i + 1 == args.length) {
                throw new UsageException(args[i] + " needs a value");
            }
            if (numbers.texts.put(args[i], args[i + 1]) != null) {
                throw new UsageException(args[i] + " is given twice");
            }
        }
        return numbers;
    }

    /** The value of an option, or what it is where it is not given. */
    long get(String option, long minimum, long most, long otherwise) {
        String text = texts.get(option);
        return text == null ? otherwise : parse(option, text, minimum, most);
    }

    static long parse(String option, String text, long minimum, long most) {
        try {
            long value = Long.parseLong(text);
            if (value >= minimum && value <= most) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new UsageException(
                option + " must be a whole number from " + minimum + " to " + most + ", but is " + text);
    }
}
