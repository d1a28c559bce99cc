package dk.bip.core.internal.words;

import dk.bip.core.Language;
import dk.bip.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Numbers and dates as a citizen reads them. The JDK's own month names differ between its versions, so these are ours. */
public final class Words {

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

    private Words() {}

    /**
     * Chooses between the two languages of the library's own sentences.
     *
     * @param <T> what is said
     * @param language the language to read
     * @param danish what is said in Danish
     * @param english what is said in English, and in every other language
     * @return one of the two
     */
    public static <T> T in(Language language, T danish, T english) {
        return language.primary().equals(Language.DANISH) ? danish : english;
    }

    /**
     * Writes a number with a fixed number of decimals, halves away from zero.
     *
     * @param value a finite number
     * @param decimals the number of decimals, zero or more
     * @param language the language to read, which chooses the decimal sign
     * @return the number
     */
    public static String number(double value, int decimals, Language language) {
        return plain(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), language);
    }

    /**
     * Writes a number with so many significant digits, halves away from zero, without zeros at the end and without an exponent. Digits
     * before the decimal sign are never rounded.
     *
     * @param value a finite number
     * @param digits the number of significant digits, one or more
     * @param language the language to read, which chooses the decimal sign
     * @return the number
     */
    public static String significant(double value, int digits, Language language) {
        BigDecimal exact = new BigDecimal(value);
        int decimals = Math.max(0, digits - exact.precision() + exact.scale());
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain(rounded, language);
    }

    /**
     * Writes a number without needless decimals.
     *
     * @param value a finite number
     * @param language the language to read, which chooses the decimal sign
     * @return the number, whole numbers without a decimal sign
     */
    public static String plain(double value, Language language) {
        return plain(BigDecimal.valueOf(value).stripTrailingZeros(), language);
    }

    private static String plain(BigDecimal value, Language language) {
        String plain = value.toPlainString();
        return in(language, plain.replace('.', ','), plain);
    }

    /**
     * Writes a score, with one decimal.
     *
     * @param value a finite number
     * @param language the language to read
     * @return the score
     */
    public static String score(double value, Language language) {
        return number(value, 1, language);
    }

    /**
     * Writes a score and the day that it is from, such as {@code 3.5 on 8 September 2015}.
     *
     * @param value a finite number
     * @param date the day
     * @param language the language to read
     * @return the score and the date
     */
    public static String scoreOn(double value, LocalDate date, Language language) {
        return score(value, language) + in(language, " den ", " on ") + date(date, language);
    }

    /**
     * Writes a share in percent with one decimal, such as {@code 8.0 %}.
     *
     * @param share a finite number, 1 for all
     * @param language the language to read
     * @return the share
     */
    public static String percent(double share, Language language) {
        return number(share * 100, 1, language) + " %";
    }

    /**
     * Writes a date with the name of its month.
     *
     * @param date the date
     * @param language the language to read
     * @return the date
     */
    public static String date(LocalDate date, Language language) {
        String month = MONTHS.get(date.getMonthValue() - 1).in(language);
        return in(
                language,
                date.getDayOfMonth() + ". " + month + " " + date.getYear(),
                date.getDayOfMonth() + " " + month + " " + date.getYear());
    }
}
