package dk.bip.model.report;

import dk.bip.core.Language;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.report.ReportSection;
import dk.bip.model.picture.ContributionsPicture;
import dk.bip.model.picture.HorizonsPicture;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ExplanationSentence;
import dk.bip.model.predictor.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * A probability as a section of a report: how likely and how sure in words, what adds up to it and the horizons beside each other in
 * pictures, and its limits. Where there is no estimate, the reasons.
 *
 * <pre>{@code
 * Report asked = report.withAfter(CaseReport.TARGETS, ProbabilitySection.of(prediction, horizons, style.pictures()));
 * }</pre>
 */
public final class ProbabilitySection {

    /** The code of the section: {@value}. */
    public static final String CODE = "PROBABILITY";

    private ProbabilitySection() {}

    /**
     * Writes the section of a prediction.
     *
     * @param prediction what is explained
     * @param horizons predictions of the same model, outcome and date over its horizons, in their order, as {@link HorizonsPicture} draws them;
     *     none for no such picture
     * @param style language and looks, those of the report
     * @return the section
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the horizons are not those of one model, outcome, date and level, or not in their order
     */
    public static ReportSection of(Prediction prediction, List<? extends Prediction> horizons, PictureStyle style) {
        Language language = style.language();
        ReportSection.Builder section = ReportSection.builder(
                language, CODE, Words.in(language, "Hvor sandsynligt er et job?", "How likely is a job?"));
        List<Picture> pictures = new ArrayList<>();
        if (prediction instanceof Estimate estimate) {
            pictures.add(ContributionsPicture.draw(estimate, style));
        }
        if (!horizons.isEmpty()) {
            pictures.add(HorizonsPicture.draw(horizons, style));
        }
        List<ExplanationSentence> said = prediction.explanation().sentences().stream()
                .filter(sentence -> !isDrawn(sentence))
                .toList();
        section.paragraph(said.get(0).text(language)).pictures(pictures);
        said.subList(1, said.size()).forEach(sentence -> section.item(sentence.text(language)));
        return section.build();
    }

    /** What the picture of the contributions holds, with its words. */
    private static boolean isDrawn(ExplanationSentence sentence) {
        return sentence.kind().isAdded() || sentence.kind() == ExplanationSentence.Kind.START;
    }
}
