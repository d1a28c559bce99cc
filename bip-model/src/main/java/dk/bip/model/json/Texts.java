package dk.bip.model.json;

/** The one rule for texts in both directions: what is not well-formed Unicode has no UTF-8. */
final class Texts {

    static final String RULE = "must be well-formed Unicode, without half of a surrogate pair";
    static final String ADVICE = "the text was cut within a character?";

    private Texts() {}

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
}
