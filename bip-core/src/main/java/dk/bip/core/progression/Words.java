package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Numbers and dates as a citizen reads them. The JDK's own month names differ between its versions, so these are ours. */
final class Words {

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

    static String number(double value, int decimals, Language language) {
        String plain = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return switch (language) {
            case DANISH -> plain.replace('.', ',');
            case ENGLISH -> plain;
        };
    }

    static String score(double value, Language language) {
        return number(value, 1, language);
    }

    static String date(LocalDate date, Language language) {
        String month = MONTHS.get(date.getMonthValue() - 1).in(language);
        return switch (language) {
            case DANISH -> date.getDayOfMonth() + ". " + month + " " + date.getYear();
            case ENGLISH -> date.getDayOfMonth() + " " + month + " " + date.getYear();
        };
    }
}
