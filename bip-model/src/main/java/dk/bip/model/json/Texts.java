package dk.bip.model.json;

/** Rules for texts that hold in both directions. */
final class Texts {

    /** What is not well-formed Unicode has no UTF-8. */
    static final String RULE = "must be well-formed Unicode, without half of a surrogate pair";

    static final String ADVICE = "the text was cut within a character?";

    private static final String LEFT_OUT = "...";

    private Texts() {}

    /** Tells whether a text is well-formed and stands between quotation marks without an escape, as nearly every text does. */
    static boolean standsAsItIs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Returns a text with dots in place of a word or words, wherever no letter or digit continues them. */
    static String withoutWord(String text, String word) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (at >= from && !isWithin(text, at) && !isWithin(text, end)) {
                kept.append(text, from, at).append(LEFT_OUT);
                from = end;
            }
        }
        return from == 0 ? text : kept.append(text, from, text.length()).toString();
    }

    private static boolean isWithin(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
