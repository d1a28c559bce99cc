package dk.bip.core.internal;

/**
 * Finds what looks like a Danish civil registration number. A heuristic: it knows the form of a number and no register, so that about 7 % of
 * random ten-digit keys look like one.
 */
final class CivilRegistrationNumbers {

    private static final int DIGITS = 10;
    private static final int DIGITS_WITH_CENTURY = 12;
    private static final int DATE_WITH_CENTURY = 8;
    private static final int MAXIMUM_LETTERS_BEFORE = 3;

    /** Added to the day of a number that replaces one. */
    private static final int REPLACEMENT = 60;

    /** Minus, hyphen bullet, dots and slashes; spaces and the other dashes have categories of their own. */
    private static final String OTHER_SEPARATORS = "\u2212\u2043\u02d7.\u00b7\u2024\uff0e/\\\u2044\u2215\uff0f\uff3c";

    private CivilRegistrationNumbers() {}

    static boolean occurIn(String text) {
        int[] characters = text.codePoints().toArray();
        for (int start = 0; start < characters.length; start++) {
            if (isDigit(characters, start) && mayStartAt(characters, start) && isNumberFrom(characters, start)) {
                return true;
            }
        }
        return false;
    }

    /** Digits, or more than three letters, right before it make it part of another key. */
    private static boolean mayStartAt(int[] characters, int start) {
        int before = start - 1;
        while (before >= 0 && Character.isLetter(characters[before])) {
            before--;
        }
        return start - 1 - before <= MAXIMUM_LETTERS_BEFORE && !isDigit(characters, before);
    }

    private static boolean isNumberFrom(int[] characters, int start) {
        int[] digits = new int[DIGITS_WITH_CENTURY];
        int count = 0;
        boolean parted = false;
        for (int i = start; i < characters.length && count < DIGITS_WITH_CENTURY; i++) {
            if (isDigit(characters, i)) {
                digits[count++] = Character.digit(characters[i], 10);
                boolean ends = i + 1 == characters.length || !Character.isLetterOrDigit(characters[i + 1]);
                if (ends && (count == DIGITS && isTenDigitNumber(digits) || parted && isWithCentury(digits, count))) {
                    return true;
                }
            } else if (isSeparator(characters[i])) {
                parted |= count == DATE_WITH_CENTURY;
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean isTenDigitNumber(int[] digits) {
        return isDayAndMonth(number(digits, 0, 2), number(digits, 2, 2));
    }

    private static boolean isWithCentury(int[] digits, int count) {
        int year = number(digits, 0, 4);
        return count == DIGITS_WITH_CENTURY
                && year >= 1858
                && year <= 2057
                && isDayAndMonth(number(digits, 6, 2), number(digits, 4, 2));
    }

    private static boolean isDayAndMonth(int day, int month) {
        int ofMonth = day > REPLACEMENT ? day - REPLACEMENT : day;
        return ofMonth >= 1 && ofMonth <= 31 && month >= 1 && month <= 12;
    }

    private static int number(int[] digits, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = 10 * number + digits[i];
        }
        return number;
    }

    private static boolean isDigit(int[] characters, int index) {
        return index >= 0 && Character.isDigit(characters[index]);
    }

    private static boolean isSeparator(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.FORMAT -> true;
            default -> Character.isWhitespace(character) || OTHER_SEPARATORS.indexOf(character) >= 0;
        };
    }
}
