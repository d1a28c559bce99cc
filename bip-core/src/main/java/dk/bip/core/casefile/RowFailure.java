package dk.bip.core.casefile;

import dk.bip.core.Text;

/** Why no event could be made of a row, without anything of the row. */
final class RowFailure {

    private static final String LIBRARY = "dk.bip.";
    private static final String DANISH_ADVICE = " Ret rækken, eller udelad den.";
    private static final String ENGLISH_ADVICE = " Mend the row, or leave it out.";

    private RowFailure() {}

    static Text nothing() {
        return Text.of("Rækken gav ingen hændelse." + DANISH_ADVICE, "The row gave no event." + ENGLISH_ADVICE);
    }

    /**
     * Quotes the library's own rules, which hold no value. What the JDK or the caller says may quote a cell, as {@code Enum.valueOf} and
     * {@code LocalDate.parse} do, so that only its kind is told.
     */
    static Text of(RuntimeException e) {
        if (e instanceof NullPointerException) {
            return Text.of(
                    "Rækken mangler noget, som hændelsen skal have." + DANISH_ADVICE,
                    "The row lacks something that the event must have." + ENGLISH_ADVICE);
        }
        String rule = isRule(e)
                ? ": " + e.getMessage().strip().replace("\nMaybe ", "; maybe ").replace('\n', ' ')
                : ".";
        return Text.of(
                "Rækken kan ikke blive til en hændelse" + closed(rule) + DANISH_ADVICE,
                "The row cannot become an event" + closed(rule) + ENGLISH_ADVICE);
    }

    private static boolean isRule(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return (e instanceof IllegalArgumentException || e instanceof IllegalStateException)
                && e.getMessage() != null
                && trace.length > 0
                && trace[0].getClassName().startsWith(LIBRARY);
    }

    private static String closed(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }
}
