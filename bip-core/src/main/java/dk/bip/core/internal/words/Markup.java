package dk.bip.core.internal.words;

/** Text within HTML and SVG. */
public final class Markup {

    private Markup() {}

    /**
     * Returns a text as it stands between tags, or between the quotation marks of an attribute.
     *
     * @param words the text
     * @return the same with what stands for markup written as such; what XML cannot hold, and what would turn the words of others round, is
     *     left out
     */
    public static String escaped(String words) {
        StringBuilder escaped = null;
        for (int i = 0; i < words.length(); i++) {
            String instead = instead(words, i);
            if (instead != null && escaped == null) {
                escaped = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (escaped != null) {
                escaped.append(instead == null ? words.substring(i, i + 1) : instead);
            }
        }
        return escaped == null ? words : escaped.toString();
    }

    private static String instead(String words, int i) {
        char letter = words.charAt(i);
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> " ";
            default -> isRefused(words, i, letter) ? "" : null;
        };
    }

    private static boolean isRefused(String words, int i, char letter) {
        boolean control = letter < ' ' || letter >= 0x7F && letter <= 0x9F;
        boolean turning = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        boolean none = letter == 0xFFFE || letter == 0xFFFF;
        boolean lone = Character.isHighSurrogate(letter)
                        && !(i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1)))
                || Character.isLowSurrogate(letter) && !(i > 0 && Character.isHighSurrogate(words.charAt(i - 1)));
        return control || turning || none || lone;
    }
}
