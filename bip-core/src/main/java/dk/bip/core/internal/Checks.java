package dk.bip.core.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Argument checks whose messages name the argument and the rule and never a person's value. */
public final class Checks {

    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_KEY = 100;

    private Checks() {}

    /**
     * Checks a rule.
     *
     * @param holds whether the rule holds
     * @param rule the argument and the rule, such as "horizon must be a multiple of three months"
     * @throws IllegalArgumentException if it does not hold
     */
    public static void that(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /**
     * Checks a rule whose text is made only where it is broken, for checks that are made again and again.
     *
     * @param holds whether the rule holds
     * @param rule makes the argument and the rule
     * @throws IllegalArgumentException if it does not hold
     */
    public static void that(boolean holds, Supplier<String> rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule.get());
        }
    }

    /**
     * Checks a rule whose text is made only where it is broken, and gives advice.
     *
     * @param holds whether the rule holds
     * @param rule makes the argument and the rule
     * @param advice what to try, without the leading "Maybe"
     * @throws IllegalArgumentException if it does not hold
     */
    public static void that(boolean holds, Supplier<String> rule, String advice) {
        if (!holds) {
            that(false, rule.get(), advice);
        }
    }

    /**
     * Checks a rule and gives advice where it is broken.
     *
     * @param holds whether the rule holds
     * @param rule the argument and the rule
     * @param advice what to try, without the leading "Maybe"
     * @throws IllegalArgumentException if it does not hold
     */
    public static void that(boolean holds, String rule, String advice) {
        if (!holds) {
            throw new IllegalArgumentException(rule + "\nMaybe " + advice);
        }
    }

    /**
     * Checks that a text is there and not blank.
     *
     * @param text the text
     * @param name the caller's name for it
     * @return the text
     */
    public static String notBlank(String text, String name) {
        Objects.requireNonNull(text, name);
        that(!text.isBlank(), () -> name + " must not be blank");
        return text;
    }

    /**
     * Tells whether a text is short enough to be held against a pattern: whatever comes in may be of any length.
     *
     * @param text the text
     * @param name the caller's name for it
     * @return true up to 100 characters
     */
    public static boolean isShort(String text, String name) {
        return Objects.requireNonNull(text, name).length() <= LONGEST_KEY;
    }

    /**
     * Checks that a number is finite and within bounds, and turns minus zero into zero. The message does not hold the number.
     *
     * @param value the number
     * @param minimum the minimum allowed value
     * @param maximum the maximum allowed value
     * @param name the caller's name for it
     * @return the number
     */
    public static double within(double value, double minimum, double maximum, String name) {
        if (!(value >= minimum && value <= maximum)) {
            throw new IllegalArgumentException(name + " must be from " + plain(minimum) + " to " + plain(maximum));
        }
        return value + 0.0;
    }

    /**
     * Checks that a configuration value lies strictly between two bounds; the message holds the value.
     *
     * @param value the number
     * @param below the bound that it must exceed
     * @param above the bound that it must stay under
     * @param name the caller's name for it
     * @return the number
     */
    public static double between(double value, double below, double above, String name) {
        if (!(value > below && value < above)) {
            throw new IllegalArgumentException(name + " must be greater than " + plain(below) + " and less than "
                    + plain(above) + ", but is " + value);
        }
        return value;
    }

    /**
     * Writes a bound without needless decimals.
     *
     * @param bound a finite number
     * @return the number, whole numbers without a point
     */
    public static String plain(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString((long) bound)
                : Double.toString(bound);
    }

    /**
     * Checks a pseudonym: not blank, not too long, and nowhere in it what looks like a Danish civil registration number, as
     * {@link dk.bip.core.CitizenId} says.
     *
     * @param value the pseudonym
     * @param name the caller's name for it
     * @return the pseudonym
     */
    public static String pseudonym(String value, String name) {
        notBlank(value, name);
        that(isShort(value, name), () -> name + " must not be longer than " + LONGEST_KEY + " characters");
        that(
                !CivilRegistrationNumbers.occurIn(value),
                () -> name + " must be a pseudonym and hold no civil registration number",
                "map the number to a key that only your system can trace back, or put four letters right before the digits "
                        + "where they are such a key and only look like a number?");
        return value;
    }

    /**
     * Checks that a date is one of the years 1 to 9999, so that a register's mark for no date is never taken for one. The message does not
     * hold the date.
     *
     * @param day the date
     * @param name the caller's name for it
     * @return the date
     */
    public static LocalDate day(LocalDate day, String name) {
        int year = Objects.requireNonNull(day, name).getYear();
        that(
                year >= 1 && year <= LAST_YEAR,
                () -> name + " must be a date of the years 1 to " + LAST_YEAR,
                "leave out what stands for no date, or leave the end open?");
        return day;
    }

    /**
     * Finds an enum constant by its stable code. The message lists the codes that exist and not the one that was given.
     *
     * @param <E> the enum
     * @param name the caller's name for the argument
     * @param code the code
     * @param values the constants
     * @param codeOf gives the code of a constant
     * @return the constant of that code
     */
    public static <E> E codeOf(String name, String code, E[] values, Function<E, String> codeOf) {
        Objects.requireNonNull(code, name + " code");
        for (E value : values) {
            if (codeOf.apply(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException(name + " code is not known\nMaybe one of "
                + Arrays.stream(values).map(codeOf).collect(Collectors.joining(", ")) + "?");
    }

    /**
     * Checks that a number is finite.
     *
     * @param value the number
     * @param name what the caller calls it
     * @return the number, with -0.0 as 0.0
     * @throws IllegalArgumentException if it is not
     */
    public static double finite(double value, String name) {
        that(Math.abs(value) <= Double.MAX_VALUE, () -> name + " must be finite");
        return value + 0.0;
    }

    /**
     * Checks that a number is finite and not below 0.
     *
     * @param value the number
     * @param name what the caller calls it
     * @return the number, with -0.0 as 0.0
     * @throws IllegalArgumentException if it is not
     */
    public static double notNegative(double value, String name) {
        that(value >= 0 && value <= Double.MAX_VALUE, () -> name + " must be finite and at least 0");
        return value + 0.0;
    }
}
