package dk.bip.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.PictureAssertions;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over time and over horizons, which share their marks. */
class ProbabilityPictureTest {

    private static final PictureStyle STYLE = PictureStyle.of(Language.ENGLISH);
    private static final Palette PALETTE = Palette.STANDARD;

    private static List<Prediction> withAGap() {
        List<Prediction> predictions = new ArrayList<>(List.of(Predicted.none(Horizon.SIX_MONTHS)));
        predictions.addAll(Predicted.overTime());
        return predictions;
    }

    @Test
    void isReadableInEveryWidthAndLanguageWithOneOrMany() {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            for (int width : new int[] {320, 360, 760}) {
                PictureStyle style = PictureStyle.of(language).withWidth(width);
                String as = language + " " + width;
                PictureAssertions.assertReadable(ProbabilityPicture.draw(withAGap(), style), as);
                PictureAssertions.assertReadable(ProbabilityPicture.draw(List.of(Predicted.estimate()), style), as);
                PictureAssertions.assertReadable(
                        ProbabilityPicture.draw(List.of(Predicted.none(Horizon.SIX_MONTHS)), style), as);
                PictureAssertions.assertReadable(HorizonsPicture.draw(Predicted.overHorizons(), style), as);
                PictureAssertions.assertReadable(
                        HorizonsPicture.draw(List.of(Predicted.none(Horizon.SIX_MONTHS)), style), as);
            }
        }
    }

    /** The scale is read off the first two estimates; the others, and the ranges of all, must lie on it. */
    @Test
    void probabilitiesIntervalsAndSpreadsAreWhereTheNumbersAre() {
        List<Estimate> estimates =
                ProbabilityMarks.estimates(Predicted.overTime()).toList();
        assertMarks(DrawnPicture.of(ProbabilityPicture.draw(estimates, STYLE)), estimates);
        List<Estimate> horizons =
                ProbabilityMarks.estimates(Predicted.overHorizons()).toList();
        assertMarks(DrawnPicture.of(HorizonsPicture.draw(horizons, STYLE)), horizons);
    }

    private static void assertMarks(DrawnPicture drawn, List<Estimate> estimates) {
        List<Double> lower = drawn.numbers("line", "stroke-width", "3", "y1");
        List<Double> upper = drawn.numbers("line", "stroke-width", "3", "y2");
        List<Double> grid = drawn.numbers("line", "stroke", PALETTE.grid(), "y1");
        double bottom = grid.stream().max(Double::compare).orElseThrow();
        Estimate widest = estimates.stream()
                .max((one, other) -> Double.compare(
                        one.interval().orElseThrow().upper(),
                        other.interval().orElseThrow().upper()))
                .orElseThrow();
        double pixels = (bottom - upper.get(estimates.indexOf(widest)))
                / widest.interval().orElseThrow().upper();
        List<Double> tops = drawn.numbers("rect", "fill", PALETTE.band(), "y");
        for (int i = 0; i < estimates.size(); i++) {
            assertThat(lower.get(i))
                    .isCloseTo(
                            bottom
                                    - pixels
                                            * estimates
                                                    .get(i)
                                                    .interval()
                                                    .orElseThrow()
                                                    .lower(),
                            within(0.2));
            assertThat(upper.get(i))
                    .isCloseTo(
                            bottom
                                    - pixels
                                            * estimates
                                                    .get(i)
                                                    .interval()
                                                    .orElseThrow()
                                                    .upper(),
                            within(0.2));
            assertThat(tops.get(i))
                    .isCloseTo(
                            bottom
                                    - pixels
                                            * estimates
                                                    .get(i)
                                                    .spread()
                                                    .orElseThrow()
                                                    .upper(),
                            within(0.3));
        }
    }

    @Test
    void aProbabilityWithoutAnIntervalStandsAloneAndSaysThatNobodyPublishedIt() {
        List<Estimate> estimates = List.of(Predicted.withoutInterval());
        for (Picture picture :
                List.of(ProbabilityPicture.draw(estimates, STYLE), HorizonsPicture.draw(estimates, STYLE))) {
            PictureAssertions.assertReadable(picture, "without an interval");
            DrawnPicture drawn = DrawnPicture.of(picture);
            assertThat(drawn.numbers("line", "stroke-width", "3", "y1")).isEmpty();
            assertThat(picture.svg()).contains("how uncertain it is was not published");
            assertThat(picture.rows().get(0)).endsWith("–", "–");
        }
    }

    @Test
    void aDateWithoutAnEstimateHasARingAndNoLinePassesOverIt() {
        List<Prediction> predictions = withAGap();
        assertThat(predictions.get(0)).isInstanceOf(NoEstimate.class);
        DrawnPicture drawn = DrawnPicture.of(ProbabilityPicture.draw(predictions, STYLE));
        String kinds = predictions.stream()
                .map(prediction -> prediction instanceof Estimate ? "e" : " ")
                .collect(Collectors.joining());
        List<Integer> stretches = Stream.of(kinds.strip().split(" +"))
                .map(String::length)
                .filter(length -> length > 1)
                .toList();

        assertThat(drawn.numbers("circle", "stroke", PALETTE.muted(), "cx"))
                .as("and one in the legend")
                .hasSize((int) kinds.chars().filter(kind -> kind == ' ').count() + 1);
        assertThat(stretches).isNotEmpty();
        assertThat(drawn.points("polyline", "stroke", PALETTE.citizen()))
                .extracting(line -> line.length / 2)
                .isEqualTo(stretches);
        assertThat(ProbabilityPicture.draw(predictions, STYLE).rows().get(0)).endsWith("no estimate", "–", "–");
    }

    @Test
    void theTablesHaveProbabilityIntervalAndSpread() {
        Picture picture = HorizonsPicture.draw(Predicted.overHorizons(), STYLE);
        assertThat(picture.columns()).containsExactly("Within", "Probability", "Interval", "Spread");
        assertThat(picture.rows())
                .extracting(row -> row.get(0))
                .containsExactly("3 months", "6 months", "9 months", "12 months");
        assertThat(ProbabilityPicture.draw(Predicted.overTime(), STYLE).columns())
                .startsWith("Date");
        assertThat(picture.description()).contains("not a verdict on one");
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        Prediction six = Predicted.at(12, Horizon.SIX_MONTHS);
        Prediction year = Predicted.at(12, Horizon.TWELVE_MONTHS);
        Prediction later = Predicted.at(15, Horizon.SIX_MONTHS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbabilityPicture.draw(List.of(), STYLE))
                .withMessage("predictions must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbabilityPicture.draw(List.of(six, year), STYLE))
                .withMessage("predictions must be of one horizon"
                        + "\nMaybe HorizonsPicture draws the horizons beside each other?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbabilityPicture.draw(List.of(later, six), STYLE))
                .withMessage("predictions must be in order of their dates, no two of the same date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HorizonsPicture.draw(List.of(six, later), STYLE))
                .withMessage("predictions must be of one row\nMaybe ProbabilityPicture draws them over time?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HorizonsPicture.draw(List.of(year, six), STYLE))
                .withMessage("predictions must be in order of their horizons, no two of the same horizon");
    }
}
