package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Feature;
import dk.bip.model.predictor.ContributionLine.Kind;

/** What one line is about, in the middle of a sentence. */
final class LineWords {

    private static final Text NO_HARM = Text.of(
            "; en sammenhæng, når resten er kendt, og den siger ikke, at mere af det skader",
            "; an association where the rest is known, which does not say that more of it does harm");

    private LineWords() {}

    static String of(ContributionLine line, double value, Language language) {
        return about(line, value, language) + (isReversed(line) ? NO_HARM.in(language) : "");
    }

    /**
     * Whether more belief, or more of another level, goes with a lower probability. A local refit may come to that, and then it is never said
     * without what it does not mean.
     */
    static boolean isReversed(ContributionLine line) {
        return line.deviation() * line.logOdds() < 0
                && (line.kind() != Kind.FEATURE
                        || line.feature().equals(Feature.CASEWORKER_BELIEF)
                        || line.feature().equals(Feature.CASEWORKER_ORIENTATION));
    }

    private static String about(ContributionLine line, double value, Language language) {
        if (line.kind() == Kind.ABOVE_LEVEL && line.feature().equals(Feature.CASEWORKER_BELIEF)) {
            return Words.in(
                    language,
                    "sammenlignet med resten af sagsstammen tror sagsbehandleren "
                            + danish(line, "mere på denne borger", "mindre på denne borger", "på denne borger"),
                    "compared with the rest of the caseload, the caseworker believes "
                            + english(line, "in this citizen"));
        }
        if (line.kind() == Kind.LEVEL && line.feature().equals(Feature.CASEWORKER_ORIENTATION)) {
            return Words.in(
                    language,
                    "sagsbehandleren tror "
                            + danish(
                                    line,
                                    "mere på sagsstammen som helhed",
                                    "mindre på sagsstammen som helhed",
                                    "på sagsstammen som helhed"),
                    "the caseworker believes " + english(line, "in the caseload as a whole"));
        }
        String label = line.feature().label(language);
        if (line.kind() == Kind.ABOVE_LEVEL) {
            return Words.in(
                            language,
                            label + ", sammenlignet med det niveau, den hører til",
                            label + ", compared with the level that it belongs to")
                    + standing(line, language);
        }
        return line.feature().domain().isYesOrNo()
                ? label + " (" + yesOrNo(value, language) + ")"
                : label + standing(line, language);
    }

    private static String danish(ContributionLine line, String more, String less, String same) {
        if (line.deviation() == 0) {
            return same + ", som det er typisk";
        }
        return (line.deviation() > 0 ? more : less) + ", end det er typisk";
    }

    private static String english(ContributionLine line, String whom) {
        if (line.deviation() == 0) {
            return whom + " as is typical";
        }
        return (line.deviation() > 0 ? "more " : "less ") + whom + " than is typical";
    }

    private static String standing(ContributionLine line, Language language) {
        if (line.deviation() == 0) {
            return Words.in(language, ", som det er typisk", ", as is typical");
        }
        return line.deviation() > 0
                ? Words.in(language, ", over det typiske", ", above what is typical")
                : Words.in(language, ", under det typiske", ", below what is typical");
    }

    private static String yesOrNo(double value, Language language) {
        return value == 1 ? Words.in(language, "ja", "yes") : Words.in(language, "nej", "no");
    }
}
