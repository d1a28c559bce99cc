package dk.bip.model.json;

import dk.bip.core.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days and periods as they stand in a document: four, two and two digits, and an end that may be open. */
final class Dates {

    /** The length of a date. */
    static final int LENGTH = 10;

    private static final String OPEN_END = "/..";

    private Dates() {}

    /** Tells whether the form of a date begins at a place of a text. */
    static boolean isAt(String text, int start) {
        if (text.length() < start + LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(start + i);
            boolean isDash = i == 4 || i == 7;
            if (isDash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the date that begins at a place of a text, where its form does.
     *
     * @throws DateTimeException if it is no day of the calendar
     */
    static LocalDate at(String text, int start) {
        return LocalDate.of(
                100 * twoDigits(text, start) + twoDigits(text, start + 2),
                twoDigits(text, start + 5),
                twoDigits(text, start + 8));
    }

    private static int twoDigits(String text, int start) {
        return 10 * (text.charAt(start) - '0') + (text.charAt(start + 1) - '0');
    }

    static boolean isPeriod(String text) {
        return isAt(text, 0)
                && (text.length() == LENGTH + OPEN_END.length() && text.endsWith(OPEN_END)
                        || text.length() == 2 * LENGTH + 1 && text.charAt(LENGTH) == '/' && isAt(text, LENGTH + 1));
    }

    /** Returns a period, or refuses it in the words of the domain. */
    static DateRange period(String text) {
        try {
            LocalDate start = at(text, 0);
            return text.endsWith(OPEN_END) ? DateRange.startingOn(start) : DateRange.of(start, at(text, LENGTH + 1));
        } catch (DateTimeException e) {
            return DateRange.parse(text);
        }
    }
}
