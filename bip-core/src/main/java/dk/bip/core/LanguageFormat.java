package dk.bip.core;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Numbers and dates as a citizen or caseworker reads them: in Danish, or in English for every other language. All texts of the library are
 * written with it, and whoever puts a number beside them writes it alike.
 *
 * <pre>{@code
 * LanguageFormat danish = LanguageFormat.of(Language.DANISH);
 * danish.percent(0.0804);                        // 8,0 %
 * danish.points(0.041);                          // +4,1 procentpoint
 * danish.date(LocalDate.of(2015, 9, 8));         // 8. september 2015
 * }</pre>
 *
 * <p>Halves are rounded away from zero, of the shortest decimal number that is the double; no number has an exponent, a minus before nought
 * or separators of thousands. Neither the default locale nor the month names of the JDK, which differ between its versions, have a say.
 * Every number must be finite. Immutable and thread-safe.
 *
 * @param language the language to read
 */
public record LanguageFormat(Language language) implements Serializable {

    private static final Text DECIMAL_SIGN = Text.of(",", ".");
    private static final Text TO = Text.of(" til ", " to ");
    private static final Text FROM = Text.of("fra ", "from ");
    private static final Text AND = Text.of(" og ", " and ");
    private static final Text ON = Text.of(" den ", " on ");
    private static final Text POINTS = Text.of(" procentpoint", " points of probability");
    private static final Text LOG_ODDS = Text.of(" log-odds", " log-odds");
    private static final Text LESS_THAN = Text.of("under ", "less than ");
    private static final Text MORE_THAN = Text.of("over ", "more than ");
    private static final String PERCENT = " %";
    private static final int MOST_DECIMALS_OF_A_SCORE = 3;
    private static final double HALF_OF_THE_LAST_DIGIT = 0.0005;
    private static final List<Text> MONTHS = List.of(
            Text.of("januar", "January"),
            Text.of("februar", "February"),
            Text.of("marts", "March"),
            Text.of("april", "April"),
            Text.of("maj", "May"),
            Text.of("juni", "June"),
            Text.of("juli", "July"),
            Text.of("august", "August"),
            Text.of("september", "September"),
            Text.of("oktober", "October"),
            Text.of("november", "November"),
            Text.of("december", "December"));

    /**
     * Checks that the language is given.
     *
     * @param language the language to read
     * @throws NullPointerException if the language is null
     */
    public LanguageFormat {
        Objects.requireNonNull(language, "language");
    }

    /**
     * Returns the format of a language.
     *
     * @param language the language to read
     * @return the format
     * @throws NullPointerException if the language is null
     */
    public static LanguageFormat of(Language language) {
        return new LanguageFormat(language);
    }

    /**
     * Writes a number without needless decimals, such as {@code 2.5} or {@code 3}.
     *
     * @param value a finite number
     * @return the number, exactly
     * @throws IllegalArgumentException if the value is not finite
     */
    public String number(double value) {
        return written(decimal(value).stripTrailingZeros());
    }

    /**
     * Writes a number with a fixed number of decimals.
     *
     * @param value a finite number
     * @param decimals the number of decimals, zero or more
     * @return the number, such as {@code 0.50} for two
     * @throws IllegalArgumentException if the value is not finite, or the decimals are negative
     */
    public String number(double value, int decimals) {
        Checks.that(decimals >= 0, () -> "decimals must be zero or more, but is " + decimals);
        return written(decimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * Writes a number with a fixed number of significant digits and without zeros at the end. Digits before the decimal sign are never rounded away.
     *
     * @param value a finite number
     * @param digits the number of significant digits, one or more
     * @return the number, such as {@code 0.04648} for four
     * @throws IllegalArgumentException if the value is not finite, or there is no digit
     */
    public String significant(double value, int digits) {
        Checks.that(digits >= 1, () -> "digits must be one or more, but is " + digits);
        BigDecimal exact = new BigDecimal(Checks.finite(value, "value"));
        int decimals = Math.max(0, digits - exact.precision() + exact.scale());
        return written(exact.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /**
     * Writes a score, with one decimal.
     *
     * @param value a finite number
     * @return the score, such as {@code 3.5}
     * @throws IllegalArgumentException if the value is not finite
     */
    public String score(double value) {
        return number(value, 1);
    }

    /**
     * Writes two scores, from one to the other, with as many decimals as it takes to tell them apart, one at least and three at most.
     *
     * @param from a finite number
     * @param to a finite number
     * @return the scores, such as {@code from 2.0 to 3.5} or {@code from 2.46 to 2.54}; one alone, {@code 2.5}, where they are the same
     * @throws IllegalArgumentException if a number is not finite
     */
    public String scores(double from, double to) {
        int decimals = decimalsApart(from, to);
        String before = number(from, decimals);
        String after = number(to, decimals);
        return before.equals(after) ? score(from) : FROM.in(language) + before + TO.in(language) + after;
    }

    /**
     * Writes two scores and the days that they are from, with as many decimals as {@link #scores} has.
     *
     * @param from a finite number
     * @param fromDate its day
     * @param to a finite number
     * @param toDate its day
     * @return the scores and dates, such as {@code from 2.0 on 8 September 2015 to 3.5 on 8 December 2015}, or {@code 2.5 on 8 September 2015
     *     and on 8 December 2015} where the scores are the same
     * @throws IllegalArgumentException if a number is not finite
     */
    public String scoresOn(double from, LocalDate fromDate, double to, LocalDate toDate) {
        int decimals = decimalsApart(from, to);
        String before = number(from, decimals);
        String after = number(to, decimals);
        String firstDay = ON.in(language) + date(fromDate);
        String lastDay = ON.in(language) + date(toDate);
        return before.equals(after)
                ? score(from) + firstDay + AND.in(language).stripTrailing() + lastDay
                : FROM.in(language) + before + firstDay + TO.in(language) + after + lastDay;
    }

    private int decimalsApart(double one, double other) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS_OF_A_SCORE && number(one, decimals).equals(number(other, decimals))) {
            decimals++;
        }
        return decimals;
    }

    /**
     * Writes the difference of two scores, with its sign and one decimal, two where one would say nought.
     *
     * @param difference a finite number
     * @return the difference, such as {@code +1.0}, {@code -0.5} or {@code +0.03}
     * @throws IllegalArgumentException if the difference is not finite
     */
    public String change(double difference) {
        boolean saysNought =
                decimal(difference).setScale(1, RoundingMode.HALF_UP).signum() == 0;
        return signed(difference, saysNought && difference != 0 ? 2 : 1);
    }

    /**
     * Writes a share in percent, with one decimal.
     *
     * @param share a finite number, 1 for all
     * @return the share, such as {@code 8.0 %}
     * @throws IllegalArgumentException if the share is not finite
     */
    public String percent(double share) {
        return number(share * 100, 1) + PERCENT;
    }

    /**
     * Writes a probability in percent, with one decimal. What is possible never reads as impossible, nor as certain.
     *
     * @param probability 0 to 1
     * @return the probability, such as {@code 8.0 %}; {@code less than 0.1 %} or {@code more than 99.9 %} where it would round to 0 or 100
     * @throws IllegalArgumentException if the probability is not from 0 to 1
     */
    public String probability(double probability) {
        return probabilityWithoutSign(probability) + PERCENT;
    }

    /**
     * Writes two probabilities, from one to the other.
     *
     * @param lower 0 to 1
     * @param upper 0 to 1
     * @return the probabilities, such as {@code 9.3 to 16.4 %}
     * @throws IllegalArgumentException if a probability is not from 0 to 1
     */
    public String probabilities(double lower, double upper) {
        return probabilityWithoutSign(lower) + TO.in(language) + probability(upper);
    }

    private String probabilityWithoutSign(double probability) {
        Checks.within(probability, 0, 1, "probability");
        if (probability > 0 && probability < HALF_OF_THE_LAST_DIGIT) {
            return LESS_THAN.in(language) + number(2 * HALF_OF_THE_LAST_DIGIT * 100);
        }
        if (probability < 1 && probability >= 1 - HALF_OF_THE_LAST_DIGIT) {
            return MORE_THAN.in(language) + number(100 - 2 * HALF_OF_THE_LAST_DIGIT * 100);
        }
        return number(probability * 100, 1);
    }

    /**
     * Writes the level of an interval, in percent without needless decimals.
     *
     * @param level between 0 and 1, rounded to six significant digits
     * @return the level, such as {@code 95 %} or {@code 97.5 %}
     * @throws IllegalArgumentException if the level is not finite
     */
    public String level(double level) {
        return significant(level * 100, 6) + PERCENT;
    }

    /**
     * Writes the difference between two probabilities, with its sign, its unit and one decimal. It is no percentage of either.
     *
     * @param difference -1 to 1; 0.01 is one point
     * @return the points, such as {@code +4.1 points of probability}
     * @throws IllegalArgumentException if the difference is not finite
     */
    public String points(double difference) {
        return signed(difference * 100, 1) + POINTS.in(language);
    }

    /**
     * Writes a number of points of probability without a sign, for a sentence that says itself what is higher or lower.
     *
     * @param difference -1 to 1; 0.01 is one point
     * @return the points, such as {@code 4.1 points of probability}
     * @throws IllegalArgumentException if the difference is not finite
     */
    public String sizeInPoints(double difference) {
        return number(Math.abs(difference) * 100, 1) + POINTS.in(language);
    }

    /**
     * Writes log-odds or a difference of them, with its sign, its unit and two decimals.
     *
     * @param logOdds a finite number
     * @return the log-odds, such as {@code -0.75 log-odds}
     * @throws IllegalArgumentException if the log-odds are not finite
     */
    public String logOdds(double logOdds) {
        return signed(logOdds, 2) + LOG_ODDS.in(language);
    }

    private String signed(double value, int decimals) {
        BigDecimal rounded = decimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + written(rounded);
    }

    /**
     * Writes two numbers without needless decimals, from one to the other.
     *
     * @param from a finite number
     * @param to a finite number
     * @return the numbers, such as {@code 0.25 to 1}
     * @throws IllegalArgumentException if a number is not finite
     */
    public String range(double from, double to) {
        return number(from) + TO.in(language) + number(to);
    }

    /**
     * Writes a date with the name of its month.
     *
     * @param date the date
     * @return the date, such as {@code 8 September 2015}
     */
    public String date(LocalDate date) {
        String afterDay = language.primary().equals(Language.DANISH) ? ". " : " ";
        return date.getDayOfMonth() + afterDay + month(date);
    }

    /**
     * Writes the month of a date.
     *
     * @param date the date
     * @return the month, such as {@code September 2015}
     */
    public String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1).in(language) + " " + date.getYear();
    }

    /**
     * Writes the days from one date to another.
     *
     * @param from the first day
     * @param to the last day
     * @return the dates, such as {@code 8 September 2015 to 8 December 2015}
     */
    public String dates(LocalDate from, LocalDate to) {
        return date(from) + TO.in(language) + date(to);
    }

    /**
     * Writes a list within a sentence.
     *
     * @param items the items, one or more
     * @return the items, such as {@code age, unemployment and health}
     * @throws IllegalArgumentException if there is no item
     */
    public String list(List<String> items) {
        Checks.that(!items.isEmpty(), "items must not be empty");
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(", ", items.subList(0, last)) + AND.in(language) + items.get(last);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(Checks.finite(value, "value"));
    }

    private String written(BigDecimal value) {
        return value.toPlainString().replace(".", DECIMAL_SIGN.in(language));
    }

    private Object writeReplace() {
        return new Proxy().holding(language);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.next(Language.class));
        }
    }
}
