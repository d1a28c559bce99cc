package dk.bip.model.report;

import dk.bip.core.Language;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.report.ReportSection;
import dk.bip.model.picture.ContributionsPicture;
import dk.bip.model.picture.HorizonsPicture;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ExplanationSentence;
import dk.bip.model.predictor.Prediction;
import java.util.List;

/**
 * A probability as a section of a report: the explanation in words, the horizons beside each other and, on the screen, what adds up as
 * pictures. Where there is no estimate, the reasons.
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
        List<ExplanationSentence> sentences = prediction.explanation().sentences();
        section.paragraph(sentences.get(0).text(language));
        if (!horizons.isEmpty()) {
            section.pictures(List.of(HorizonsPicture.draw(horizons, style)));
        }
        sentences.stream().skip(1).forEach(sentence -> section.item(sentence.text(language)));
        if (prediction instanceof Estimate estimate) {
            section.picturesOnScreen(List.of(ContributionsPicture.draw(estimate, style)));
        }
        return section.build();
    }
}
