package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.PictureAssertions;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TrialPicturesTest {

    private static final PictureStyle STYLE = PictureStyle.of(Language.ENGLISH).withWidth(400);
    private static final Palette PALETTE = Palette.STANDARD;
    private static final EvaluatedTrial TRIAL = EvaluatedTrial.of(12, 3, EvaluatedTrial.plan());
    private static final EvaluationNumbers NUMBERS = EvaluationNumbers.of(TRIAL.evaluation());

    private static List<Picture> all(EvaluatedTrial trial, OptionalInt assessed, PictureStyle style) {
        EvaluationNumbers numbers = EvaluationNumbers.of(trial.evaluation());
        return List.of(
                FlowPicture.draw(numbers, assessed, style),
                CumulatedEffectPicture.draw(numbers, style),
                WeeklySharesPicture.draw(trial.fidelity().weeks(Activity.CONVERSATION, Denominator.ASSIGNED), style),
                WeeklySharesPicture.draw(
                        trial.fidelity().weeks(Activity.COMPANY_OFFER, Denominator.ON_BENEFIT), style));
    }

    @Test
    void areReadableInEveryWidthAndLanguageWithOneWeekOrMany() {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            for (int width : new int[] {320, 360, 760}) {
                PictureStyle style = PictureStyle.of(language).withWidth(width);
                String as = language + " " + width;
                all(TRIAL, OptionalInt.of(12_345), style)
                        .forEach(picture -> PictureAssertions.assertReadable(picture, as));
                all(EvaluatedTrial.ofOneWeek(), OptionalInt.empty(), style)
                        .forEach(picture -> PictureAssertions.assertReadable(picture, as + ", one week"));
            }
        }
    }

    /** Where nought and a number of the axis stand gives the scale; the band of a week has four corners, two above and two below. */
    @Test
    void theSharesAndTheirIntervalsAreWhereTheNumbersAre() {
        List<Fidelity.Week> weeks = TRIAL.fidelity().weeks(Activity.CONVERSATION, Denominator.ASSIGNED);
        DrawnPicture drawn = DrawnPicture.of(WeeklySharesPicture.draw(weeks, STYLE));
        List<Double> grid = drawn.numbers("line", "stroke", PALETTE.grid(), "y1");
        double bottom = grid.get(0);
        double pixels = bottom - grid.get(grid.size() - 1);
        assertThat(drawn.words()).contains("0 %", "100 %");
        double[] treated = drawn.points("polyline", "stroke", PALETTE.citizen()).get(0);
        double[] control =
                drawn.points("polyline", "stroke", PALETTE.caseworker()).get(0);
        List<double[]> bands = drawn.points("polygon", "fill", PALETTE.band());
        for (int i = 0; i < weeks.size(); i++) {
            Fidelity.Week week = weeks.get(i);
            assertThat(treated[2 * i + 1]).isCloseTo(bottom - pixels * week.shareTreated(), within(0.1));
            assertThat(control[2 * i + 1]).isCloseTo(bottom - pixels * week.shareControl(), within(0.1));
            ConfidenceInterval wilson = ConfidenceInterval.wilsonOfShare(week.shareTreated(), week.treated(), 0.95);
            assertBand(bands.get(0), i, bottom - pixels * wilson.lower(), bottom - pixels * wilson.upper());
        }
        assertThat(treated[0])
                .as("the weeks are equally far apart, and the first is no nought")
                .isLessThan(treated[2]);
        assertThat(drawn.numbers("circle", "fill", PALETTE.citizen(), "cx").get(0))
                .isEqualTo(treated[treated.length - 2]);
    }

    private static void assertBand(double[] outline, int week, double lower, double upper) {
        int behind = outline.length - 4 * (week + 1);
        assertThat(outline[4 * week + 1]).isEqualTo(outline[4 * week + 3]).isCloseTo(upper, within(0.1));
        assertThat(outline[behind + 1]).isEqualTo(outline[behind + 3]).isCloseTo(lower, within(0.1));
        assertThat(outline[4 * week]).isEqualTo(outline[behind + 2]).isLessThan(outline[4 * week + 2]);
    }

    @Test
    void theAddedUpEffectItsIntervalAndItsBandAreWhereTheNumbersAre() {
        Picture picture = CumulatedEffectPicture.draw(NUMBERS, STYLE);
        DrawnPicture drawn = DrawnPicture.of(picture);
        double nought = drawn.numbers("line", "stroke", PALETTE.ink(), "y1").get(0);
        List<double[]> lines = drawn.points("polyline", "stroke", PALETTE.citizen());
        double[] lower = lines.get(0);
        double[] upper = lines.get(1);
        double[] effect = lines.get(2);
        double[] band = drawn.points("polygon", "fill", PALETTE.band()).get(0);
        double last = NUMBERS.get("week 12", "cumulated_difference");
        assertThat(last).as("the effect of the seed can be seen").isGreaterThan(0.5);
        double pixels = (nought - effect[effect.length - 1]) / last;
        for (int i = 0; i < EvaluatedTrial.WEEKS; i++) {
            String week = "week " + (i + 1);
            assertThat(effect[2 * i + 1])
                    .isCloseTo(nought - pixels * NUMBERS.get(week, "cumulated_difference"), within(0.2));
            assertThat(lower[2 * i + 1])
                    .isCloseTo(nought - pixels * NUMBERS.get(week, "cumulated_difference_lower"), within(0.3));
            assertThat(upper[2 * i + 1])
                    .isCloseTo(nought - pixels * NUMBERS.get(week, "cumulated_difference_upper"), within(0.3));
            assertThat(band[4 * i + 1])
                    .isCloseTo(nought - pixels * NUMBERS.get(week, "cumulated_band_upper"), within(0.3));
            assertThat(band[band.length - 4 * i - 1])
                    .isCloseTo(nought - pixels * NUMBERS.get(week, "cumulated_band_lower"), within(0.3));
        }
        assertThat(picture.rows()).hasSize(EvaluatedTrial.WEEKS);
    }

    @Test
    void theFlowHasEveryPersonOnce() {
        Picture picture = FlowPicture.draw(NUMBERS, OptionalInt.of(400), STYLE);
        int lostTreated = 180 - NUMBERS.count("", "known_treated");
        int lostControl = 180 - NUMBERS.count("", "known_control");
        assertThat(lostTreated).isGreaterThan(lostControl).isPositive();
        assertThat(picture.rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "Assessed", "Excluded", "Assigned by lot", "Assigned", "Took it up", "Lost", "Analysed");
        assertThat(picture.rows().get(1)).containsExactly("Excluded", "40", "–", "–");
        assertThat(picture.rows().get(3)).containsExactly("Assigned", "–", "180", "180");
        assertThat(picture.rows().get(5).get(2)).startsWith(lostTreated + " (");
        assertThat(picture.rows().get(6))
                .containsExactly("Analysed", "–", "" + (180 - lostTreated), "" + (180 - lostControl));
        assertThat(DrawnPicture.of(picture).words()).contains("Assessed: 400", "Analysed: " + (180 - lostControl));
        assertThat(picture.description()).contains("Control. Assigned: 180, ");
        assertThat(FlowPicture.draw(NUMBERS, OptionalInt.empty(), STYLE).rows().get(0))
                .startsWith("Assigned by lot", "360");
    }

    @Test
    void aDescriptionTellsSomeWeeksAndTheTableAll() {
        Picture picture =
                WeeklySharesPicture.draw(TRIAL.fidelity().weeks(Activity.CONVERSATION, Denominator.ASSIGNED), STYLE);
        assertThat(picture.title()).isEqualTo("Conversation week by week, of all who were assigned");
        assertThat(picture.rows()).hasSize(EvaluatedTrial.WEEKS);
        assertThat(picture.description())
                .startsWith("1: Treated ")
                .contains(" 12: Treated ")
                .doesNotContain(" 4: Treated ");
    }
}
