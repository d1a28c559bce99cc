package dk.bip.core.internal.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines that fit a width, by estimated widths of letters: those of the widest common typefaces without serifs (DejaVu Sans
 * and Verdana), so that the lines fit in any of them. No typeface is asked for, and the lines are the same on every machine.
 */
public final class TextLines {

    /** What follows of a text that has more lines than there is room for. */
    public static final String CUT = "…";

    private static final double NARROW = 0.32;
    private static final double SLIM = 0.42;
    private static final double USUAL = 0.64;
    private static final double CAPITAL = 0.79;
    private static final double WIDE = 1.0;
    private static final double PICTOGRAM = 1.4;
    private static final double BOLD = 1.12;
    private static final String NARROW_LETTERS = " .,'|!ijlIíìïî";
    private static final String SLIM_LETTERS = "frtJ()[]{}:;-/\\\"";
    private static final String WIDE_LETTERS = "mwMWæÆœŒ%@→←…";
    /** A percent sign stays with its number. */
    private static final String BETWEEN_WORDS = "\\s+(?!%)";

    private static final int STEPS = 8;
    private static final int LAST_OF_LATIN = 0x24F;
    private static final int JOINER = 0x200D;
    private static final int FIRST_OF_FULL_WIDTH = 0x1100;

    /** The widths of the usual letters, which are asked for again and again. */
    private static final double[] LATIN = new double[LAST_OF_LATIN + 1];

    static {
        for (int letter = 0; letter < LATIN.length; letter++) {
            LATIN[letter] = width(letter);
        }
    }

    private TextLines() {}

    /**
     * Returns how wide a text is at most.
     *
     * @param text the text, on one line
     * @param fontSize the size of its letters
     * @return the estimated width, in the unit of the size
     */
    public static double width(String text, double fontSize) {
        double sum = 0;
        int place = 0;
        while (place < text.length()) {
            int letter = text.codePointAt(place);
            sum += letter < LATIN.length ? LATIN[letter] : width(letter);
            place += Character.charCount(letter);
        }
        return fontSize * sum;
    }

    /**
     * Returns the size at which usual letters are as wide as bold ones.
     *
     * @param fontSize the size of the bold letters
     * @return the size to measure and break a bold text with
     */
    public static double bold(double fontSize) {
        return BOLD * fontSize;
    }

    /**
     * Returns the lines of a text, broken between words where a word fits on a line, else within it. There are as few lines as fit, and they
     * are about equally long, so that no word is left alone on the last.
     *
     * @param text the text; each run of white space is one space
     * @param fontSize the size of its letters
     * @param width how wide a line may be
     * @param most how many lines there may be; where there are more, the last of them ends with {@value #CUT}
     * @return an unmodifiable list of one line or more
     */
    public static List<String> of(String text, double fontSize, double width, int most) {
        String[] words = text.strip().split(BETWEEN_WORDS);
        List<String> lines = filled(words, fontSize, width, most);
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines = lines.subList(0, most);
            lines.set(most - 1, cut(last, fontSize, width));
        } else if (lines.size() > 1) {
            lines = evened(words, lines, fontSize, width);
        }
        return List.copyOf(lines);
    }

    /** Each line as full as it can be. */
    private static List<String> filled(String[] words, double fontSize, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && width(line + " " + word, fontSize) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString(), fontSize) > width && lines.size() <= most) {
                int end = end(line, fontSize, width);
                if (end >= line.length()) {
                    break;
                }
                lines.add(line.substring(0, end) + hyphen(line, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** As many lines in the least width that they need, by steps; the lines as they were where a word fits on none. */
    private static List<String> evened(String[] words, List<String> lines, double fontSize, double width) {
        double least = lines.stream().mapToDouble(line -> width(line, fontSize)).sum() / lines.size();
        for (String word : words) {
            least = Math.max(least, width(word, fontSize));
        }
        for (int step = 0; step < STEPS && least <= width; step++) {
            double narrower = least + (width - least) * step / STEPS;
            List<String> even = filled(words, fontSize, narrower, lines.size());
            if (even.size() == lines.size()) {
                return even;
            }
        }
        return lines;
    }

    private static String cut(String line, double fontSize, double width) {
        StringBuilder kept = new StringBuilder(line);
        while (kept.length() > 1 && width(kept + CUT, fontSize) > width) {
            kept.setLength(lastPlace(kept));
        }
        return kept + CUT;
    }

    /** Where a word that is too long is broken: one place at least, and with room for a hyphen. */
    private static int end(CharSequence word, double fontSize, double width) {
        double room = width - width("-", fontSize);
        double used = 0;
        int end = 0;
        int place = 0;
        while (place < word.length()) {
            int letter = Character.codePointAt(word, place);
            used += fontSize * width(letter);
            if (used > room && end > 0) {
                return end;
            }
            place += Character.charCount(letter);
            if (place == word.length() || isPlace(word, place)) {
                end = place;
            }
        }
        return end;
    }

    private static int lastPlace(CharSequence text) {
        int place = Character.offsetByCodePoints(text, text.length(), -1);
        while (place > 0 && !isPlace(text, place)) {
            place = Character.offsetByCodePoints(text, place, -1);
        }
        return place;
    }

    /** Letters are not parted from their accents, nor pictograms from what is joined to them. */
    private static boolean isPlace(CharSequence text, int place) {
        return !isJoined(Character.codePointAt(text, place)) && Character.codePointBefore(text, place) != JOINER;
    }

    private static boolean isJoined(int letter) {
        return letter == JOINER
                || letter >= 0x300 && letter <= 0x36F
                || letter >= 0x20D0 && letter <= 0x20FF
                || letter >= 0xFE00 && letter <= 0xFE0F
                || letter >= 0x1F3FB && letter <= 0x1F3FF;
    }

    private static String hyphen(CharSequence word, int end) {
        int before = Character.codePointBefore(word, end);
        int after = Character.codePointAt(word, end);
        boolean latin = before <= LAST_OF_LATIN && after <= LAST_OF_LATIN;
        return latin && Character.isLetter(before) && Character.isLetter(after) ? "-" : "";
    }

    private static double width(int letter) {
        if (isJoined(letter)) {
            return 0;
        }
        if (letter >= FIRST_OF_FULL_WIDTH) {
            return WIDE_LETTERS.indexOf(letter) >= 0 ? WIDE : PICTOGRAM;
        }
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        if (SLIM_LETTERS.indexOf(letter) >= 0) {
            return SLIM;
        }
        if (WIDE_LETTERS.indexOf(letter) >= 0) {
            return WIDE;
        }
        return letter <= LAST_OF_LATIN && !Character.isUpperCase(letter) && letter != '+' && letter != '±'
                ? USUAL
                : CAPITAL + (letter <= LAST_OF_LATIN ? 0.05 : 0);
    }
}
