package dk.bip.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.PictureAssertions;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.ExplanationSentence;
import dk.bip.model.predictor.ExplanationValue.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsPictureTest {

    private static final PictureStyle STYLE = PictureStyle.of(Language.ENGLISH);
    private static final Palette PALETTE = Palette.STANDARD;
    private static final Estimate ESTIMATE = Predicted.estimate();

    private static List<ExplanationSentence> added() {
        return ESTIMATE.explanation().sentences().stream()
                .filter(sentence -> sentence.kind().isAdded())
                .toList();
    }

    @Test
    void isReadableInEveryWidthAndLanguage() {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            for (int width : new int[] {320, 360, 760}) {
                PictureAssertions.assertReadable(
                        ContributionsPicture.draw(
                                ESTIMATE, PictureStyle.of(language).withWidth(width)),
                        language + " " + width);
            }
        }
    }

    @Test
    void anEstimateWithoutAnIntervalHasNoneInPictureAndTable() {
        Picture picture = ContributionsPicture.draw(Predicted.withoutInterval(), STYLE);
        PictureAssertions.assertReadable(picture, "without an interval");
        assertThat(DrawnPicture.of(picture).numbers("line", "stroke-width", "3", "y1"))
                .isEmpty();
        assertThat(picture.rows()).noneMatch(row -> row.get(0).equals("Interval"));
    }

    /** The bars are as long as the points, to a tenth of a pixel at either end; what rounds to nothing is a pixel wide. */
    @Test
    void eachBarIsAsLongAsItsPointsAndThoseThatLowerHaveAnotherColour() {
        DrawnPicture drawn = DrawnPicture.of(ContributionsPicture.draw(ESTIMATE, STYLE));
        double pixels = pixelsOfAShare(drawn);
        List<Double> higher = drawn.numbers("rect", "fill", PALETTE.citizen(), "width");
        List<Double> lower = drawn.numbers("rect", "fill", PALETTE.caseworker(), "width");
        List<Double> positive = points(
                added().stream().filter(sentence -> points(sentence) >= 0).toList());
        List<Double> negative =
                points(added().stream().filter(sentence -> points(sentence) < 0).toList());

        assertThat(positive).isNotEmpty();
        assertThat(negative).isNotEmpty();
        assertLengths(higher, positive, pixels);
        assertLengths(lower, negative, pixels);
    }

    private static void assertLengths(List<Double> bars, List<Double> points, double pixels) {
        assertThat(bars).hasSameSizeAs(points);
        for (int i = 0; i < bars.size(); i++) {
            assertThat(bars.get(i)).isCloseTo(Math.max(1, Math.abs(points.get(i)) * pixels), within(0.11));
        }
    }

    private static List<Double> points(List<ExplanationSentence> sentences) {
        return sentences.stream().map(ContributionsPictureTest::points).toList();
    }

    private static double points(ExplanationSentence sentence) {
        return sentence.value(Name.POINTS).orElseThrow();
    }

    /** From the ends of the interval, which lie in the picture as marks of their own. */
    private static double pixelsOfAShare(DrawnPicture drawn) {
        double left = drawn.numbers("line", "stroke-width", "3", "x1").get(0);
        double right = drawn.numbers("line", "stroke-width", "3", "x2").get(0);
        return (right - left)
                / (ESTIMATE.interval().orElseThrow().upper()
                        - ESTIMATE.interval().orElseThrow().lower());
    }

    @Test
    void whatIsNotKnownIsABandOfItsOwnAndNoBar() {
        DrawnPicture drawn = DrawnPicture.of(ContributionsPicture.draw(ESTIMATE, STYLE));
        double pixels = pixelsOfAShare(drawn);
        double spread = ESTIMATE.spread().orElseThrow().upper()
                - ESTIMATE.spread().orElseThrow().lower();

        assertThat(drawn.numbers("rect", "fill", PALETTE.band(), "width"))
                .singleElement()
                .satisfies(width -> assertThat(width).isCloseTo(spread * pixels, within(1.0)));
        assertThat(String.join(" ", drawn.words())).contains("not known", "associations, not causes");
    }

    @Test
    void theTableHasTheStartEveryLineTheProbabilityAndBothRanges() {
        Picture picture = ContributionsPicture.draw(ESTIMATE, STYLE);
        assertThat(picture.columns()).containsExactly("What", "Added");
        assertThat(picture.rows()).hasSize(added().size() + 4);
        assertThat(picture.rows()).extracting(row -> row.get(0)).contains("Start", "Job", "Interval");
        for (ExplanationSentence sentence : added()) {
            assertThat(picture.rows()).extracting(row -> row.get(0)).contains(sentence.text(Language.ENGLISH));
        }
        assertThat(picture.description()).contains("Job within 6 months: ");
        assertThat(picture.svg() + picture.rows()).doesNotContain("secret");
    }

    @Test
    void nothingIsLeftOut() {
        assertThatNullPointerException()
                .isThrownBy(() -> ContributionsPicture.draw(null, STYLE))
                .withMessage("estimate");
        assertThatNullPointerException()
                .isThrownBy(() -> ContributionsPicture.draw(ESTIMATE, null))
                .withMessage("style");
    }
}
