package dk.bip.model.trial;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What must be read with the numbers of an evaluation, among it what chance alone shows among centres. */
final class EvaluationNotes {

    /** So few significant centres have been told of as a finding: PRV-24. */
    private static final int FEW = 2;

    private static final double LEAST = 0.01;

    private EvaluationNotes() {}

    static List<Text> of(TrialEvaluation evaluation) {
        List<Text> notes = new ArrayList<>();
        EvaluationNumbers numbers = EvaluationNumbers.of(evaluation);
        if (numbers.get("", "loss_p") < TrialEvaluator.SIGNIFICANCE) {
            notes.add(Text.of(
                    "Frafaldet er ikke lige stort i de to grupper: dem, der er tilbage, kan måske ikke længere sammenlignes.",
                    "The arms lost different shares of their persons: who is left may no longer compare."));
        }
        if (numbers.has("", "complier_effect")) {
            notes.add(Text.of(
                    "Effekten for dem, der tog imod, gælder kun, hvis lodtrækningen ikke ændrer andet end, om man deltager.",
                    "The complier effect holds only if the assignment changes nothing but through taking part."));
        }
        double base = numbers.get("", "mean_control");
        if (evaluation.carriedOut().outcome().isShare()
                && base > 0
                && base < 1
                && !numbers.has("", "smallest_increase")) {
            notes.add(Text.of(
                    "Forsøget er for lille til at finde nogen stigning med en styrke på 0,8.",
                    "The trial is too small to find any increase with a power of 0.8."));
        }
        if (numbers.has("", "centres")) {
            notes.add(Text.of(
                    chance(evaluation, numbers, Language.DANISH), chance(evaluation, numbers, Language.ENGLISH)));
        }
        return notes;
    }

    private static String chance(TrialEvaluation evaluation, EvaluationNumbers numbers, Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        int positive = numbers.count("", "centres_significant_positive");
        int centres = numbers.count("", "centres");
        String level = format.level(TrialEvaluator.SIGNIFICANCE);
        int many = Math.min(centres, Math.max(FEW, positive));
        ChanceOfCentres chance = ChanceOfCentres.of(centres, many, TrialEvaluator.SIGNIFICANCE);
        String either = percent(format, chance.eitherDirection());
        String onlyPositive = percent(format, chance.positiveOnly());
        String left = format.number(numbers.get("", "centres_significant_after_correction"));
        String correction = evaluation.carriedOut().adjustment().label(language);
        return Words.in(
                language,
                positive + " af " + centres + " centre har en signifikant positiv effekt ved " + level
                        + ". Uden nogen effekt kommer " + many + " eller flere ud i " + either
                        + " af forsøgene, hvis begge retninger tæller, og i " + onlyPositive
                        + ", hvis kun de positive af tosidede tests tæller. Efter korrektion (" + correction + ") er "
                        + left + " tilbage.",
                positive + " of " + centres + " centres have a significant positive effect at " + level
                        + ". With no effect anywhere, " + many + " or more come out in " + either
                        + " of trials if either direction counts, and in " + onlyPositive
                        + " if only positive ones of two-sided tests count. After correction (" + correction + "), "
                        + left + " are left.");
    }

    private static String percent(LanguageFormat format, double share) {
        return share < LEAST
                ? Words.in(format.language(), "under 1 %", "less than 1 %")
                : format.number(100 * share, 0) + " %";
    }
}
