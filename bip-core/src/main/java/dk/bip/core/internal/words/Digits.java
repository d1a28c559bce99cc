package dk.bip.core.internal.words;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as the summaries of statistics print them: rounded, with a decimal point whatever the locale. */
public final class Digits {

    private static final double SMALLEST_P = 1e-16;
    private static final double FOUR_DIGITS = 1000;
    private static final double WITHOUT_EXPONENT = 1e9;

    private Digits() {}

    /**
     * Writes a number with four significant digits, or one decimal from 1,000 on.
     *
     * @param value any number
     * @return such as {@code 0.08040}, {@code 2090.5} or {@code 1.234e-05}
     */
    public static String of(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, size >= FOUR_DIGITS && size < WITHOUT_EXPONENT ? "%.1f" : "%.4g", value + 0.0);
    }

    /**
     * Writes a number that may be missing.
     *
     * @param value any number, or none
     * @return the number as {@link #of(double)} does, or {@code -}
     */
    public static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : "-";
    }

    /**
     * Writes a p value, the smallest as R does.
     *
     * @param p from 0 to 1
     * @return such as {@code 0.01234}, or {@code <1e-16}
     */
    public static String p(double p) {
        return p < SMALLEST_P ? "<1e-16" : String.format(Locale.ROOT, "%.4g", p);
    }

    /**
     * Writes a share in percent.
     *
     * @param share 1 for all
     * @return such as {@code 8.0 %}
     */
    public static String percent(double share) {
        return LanguageFormat.of(Language.ENGLISH).percent(share);
    }
}
