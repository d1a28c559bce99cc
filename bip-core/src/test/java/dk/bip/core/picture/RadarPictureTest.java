package dk.bip.core.picture;

import static dk.bip.core.picture.Pictured.START;
import static dk.bip.core.picture.Pictured.measured;
import static dk.bip.core.picture.Pictured.snapshot;
import static dk.bip.core.testing.DrawnPicture.number;
import static dk.bip.core.testing.PictureAssertions.assertReadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.Ladder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RadarPictureTest {

    private static final PictureStyle WIDE = PictureStyle.of(Language.ENGLISH).withWidth(900);
    private static final Palette PALETTE = Palette.STANDARD;

    /** Housing 1 to 10, economy 5 to 5, worry 10 to 1 (the less the better), work not answered. */
    private static Progression ladder() {
        return ProgressionCalculator.of(Ladder.INSTRUMENT)
                .withTarget(Ladder.ECONOMY, 8)
                .calculate(snapshot(
                        START.plusMonths(6),
                        measured(
                                Ladder.INSTRUMENT,
                                START,
                                Rater.CITIZEN,
                                Map.of(Ladder.HOUSING, 1.0, Ladder.ECONOMY, 5.5, Ladder.WORRY, 10.0)),
                        measured(
                                Ladder.INSTRUMENT,
                                START.plusMonths(6),
                                Rater.CITIZEN,
                                Map.of(Ladder.HOUSING, 10.0, Ladder.ECONOMY, 5.5, Ladder.WORRY, 1.0))));
    }

    @Test
    void theScoresOfTheCirclesNeverLieOnEachOtherAndTheBestIsAlwaysThere() {
        for (int width : new int[] {320, 360, 640, 1200}) {
            PictureStyle style = PictureStyle.of(Language.ENGLISH).withWidth(width);
            Picture picture = RadarPicture.draw(ladder(), List.of(Ladder.HOUSING, Ladder.ECONOMY, Ladder.WORK), style);
            assertReadable(picture, "width " + width);
            List<String> scores = DrawnPicture.of(picture).words().stream()
                    .filter(words -> words.matches("\\d+"))
                    .toList();
            assertThat(scores).endsWith("10");
            assertThat(scores).hasSizeBetween(4, 10);
        }
    }

    @Test
    void aTargetThatIsDrawnOnNoAxisIsNotInTheLegend() {
        Progression progression = ProgressionCalculator.of(Ladder.INSTRUMENT)
                .withTarget(Ladder.OVERALL, 8)
                .calculate(snapshot(
                        START,
                        measured(
                                Ladder.INSTRUMENT,
                                START,
                                Rater.CITIZEN,
                                Map.of(Ladder.HOUSING, 1.0, Ladder.ECONOMY, 5.5, Ladder.WORK, 2.0))));
        assertThat(progression.targets()).hasSize(1);
        assertThat(DrawnPicture.of(RadarPicture.draw(progression, WIDE)).words())
                .doesNotContain("Target");
        assertThat(DrawnPicture.of(RadarPicture.draw(ladder(), WIDE)).words()).contains("Target");
    }

    @Test
    void hasAnAxisForEachDimensionAndACircleForEachStep() {
        DrawnPicture drawn = DrawnPicture.of(RadarPicture.draw(ladder(), WIDE));
        List<Element> circles = drawn.all("circle", "stroke", PALETTE.grid());

        assertThat(circles).hasSize(10);
        assertThat(drawn.all("line", "stroke", PALETTE.grid())).hasSize(4);
        double rim = number(circles.get(9), "r");
        double hole = number(circles.get(0), "r");
        for (int i = 1; i < 10; i++) {
            assertThat(number(circles.get(i), "r")).isCloseTo(hole + (rim - hole) * i / 9, within(0.1));
        }
        assertThat(drawn.words()).as("not all scales are better the higher").doesNotContain("1", "10");
        Progression skapa = ProgressionCalculator.of(Skapa.INSTRUMENT).calculate(snapshot(START));
        assertThat(DrawnPicture.of(RadarPicture.draw(skapa, WIDE)).words())
                .containsSubsequence("1", "2", "3", "4", "5");
    }

    @Test
    void marksLieWhereTheScoresAre() {
        DrawnPicture drawn = DrawnPicture.of(RadarPicture.draw(ladder(), WIDE));
        Element rim = drawn.all("circle", "stroke", PALETTE.grid()).get(9);
        Element hole = drawn.all("circle", "stroke", PALETTE.grid()).get(0);
        double x = number(rim, "cx");
        double y = number(rim, "cy");
        double outer = number(rim, "r");
        double inner = number(hole, "r");
        List<Element> now = drawn.all("circle", "fill", PALETTE.citizen());

        // Up, to the right and down; nothing to the left.
        assertThat(number(now.get(0), "cx")).isEqualTo(x);
        assertThat(number(now.get(0), "cy")).isCloseTo(y - outer, within(0.11));
        assertThat(number(now.get(1), "cx")).isCloseTo(x + (outer + inner) / 2, within(0.11));
        assertThat(number(now.get(1), "cy")).isEqualTo(y);
        assertThat(number(now.get(2), "cx")).isEqualTo(x);
        assertThat(number(now.get(2), "cy")).isCloseTo(y + outer, within(0.11));
        assertThat(now.subList(3, now.size())).as("that of the legend").hasSize(1);
        Element start = drawn.all("circle", "fill", "#FFFFFF").get(0);
        assertThat(number(start, "cy")).isCloseTo(y - inner, within(0.11));
    }

    @Test
    void aMissingAxisIsAGapAndDoesNotBendTheLine() {
        Element line =
                DrawnPicture.of(RadarPicture.draw(ladder(), WIDE)).all("polyline", "stroke", PALETTE.citizen()).stream()
                        .filter(element -> !element.hasAttribute("stroke-dasharray"))
                        .findFirst()
                        .orElseThrow();
        assertThat(DrawnPicture.points(line)).as("three points, not closed").hasSize(6);
    }

    @Test
    void circlesHaveTheirScoreWhereThereIsRoomAndAlwaysTheFirstAndTheLast() {
        List<Dimension> alike = List.of(Ladder.HOUSING, Ladder.ECONOMY);
        PictureStyle narrow = WIDE.withWidth(360);

        assertThat(scores(RadarPicture.draw(ladder(), alike, WIDE)))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(scores(RadarPicture.draw(ladder(), alike, narrow))).containsExactly("1", "4", "7", "10");
        assertThat(scores(RadarPicture.draw(ladder(), WIDE)))
                .as("the better end of worry is the other one")
                .isEmpty();
    }

    private static List<String> scores(Picture picture) {
        return DrawnPicture.of(picture).all("text", "fill", PALETTE.muted()).stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void theScoreOfTheInnermostCircleStandsInItsMiddle() {
        DrawnPicture drawn = DrawnPicture.of(RadarPicture.draw(ladder(), List.of(Ladder.WORRY), WIDE));
        Element innermost = drawn.all("circle", "stroke", PALETTE.grid()).get(0);
        Element worst = drawn.all("text", "fill", PALETTE.muted()).get(0);

        assertThat(worst.getTextContent()).isEqualTo("10");
        assertThat(number(worst, "x")).isEqualTo(number(innermost, "cx"));
        assertThat(number(worst, "y")).isCloseTo(number(innermost, "cy") + 14 / 3.0, within(0.1));
    }

    @Test
    void nothingMissingClosesTheLineAndAloneStandsAMark() {
        Map<Dimension, Double> three = Map.of(Skapa.REACH_WORK, 2.0, Skapa.MANAGE_WORK, 3.0, Skapa.HEALTH, 4.0);
        Progression progression = ProgressionCalculator.of(Skapa.INSTRUMENT)
                .calculate(snapshot(
                        START,
                        measured(Skapa.INSTRUMENT, START, Rater.CITIZEN, three),
                        measured(Skapa.INSTRUMENT, START, Rater.CASEWORKER, Map.of(Skapa.HEALTH, 1.0))));
        DrawnPicture drawn = DrawnPicture.of(RadarPicture.draw(progression, WIDE));

        // The axes of health, reaching and managing work are neighbours: the line runs over the top of the circle.
        assertThat(drawn.all("polyline", "stroke", PALETTE.citizen()).get(0))
                .satisfies(line -> assertThat(DrawnPicture.points(line)).hasSize(6));
        assertThat(drawn.all("rect", "fill", PALETTE.caseworker()))
                .as("on the axis and in the legend")
                .hasSize(2);
        Progression whole = ProgressionCalculator.withDefaults()
                .calculate(snapshot(
                        START,
                        measured(
                                Bip.INSTRUMENT,
                                START,
                                Rater.CASEWORKER,
                                Indicator.all().stream()
                                        .filter(indicator -> indicator.isRatedBy(Rater.CASEWORKER))
                                        .collect(Collectors.toMap(i -> i, i -> 3.0)))));
        assertThat(DrawnPicture.points(DrawnPicture.of(RadarPicture.draw(whole, WIDE))
                        .all("polyline", "stroke", PALETTE.caseworker())
                        .get(0)))
                .as("ten axes from beside the citizen's belief round to it")
                .hasSize(20);
    }

    @Test
    void targetsAndTheBarOfMeasurementErrorAreAsLongAsTheirNumbers() {
        Progression progression = ladder();
        DrawnPicture drawn = DrawnPicture.of(RadarPicture.draw(progression, WIDE));
        List<Element> circles = drawn.all("circle", "stroke", PALETTE.grid());
        double span = number(circles.get(9), "r") - number(circles.get(0), "r");
        Element band = drawn.all("rect", "fill", PALETTE.band()).get(0);
        double least = 1.959964 * Math.sqrt(2) * 2 * Math.sqrt(0.2) / 9;
        double most = 1.959964 * Math.sqrt(2) * 2.5 * Math.sqrt(0.25) / 9;

        assertThat(number(band, "x")).isCloseTo(14 + least * span, within(0.1));
        assertThat(drawn.all("text").stream()
                        .filter(text -> text.getTextContent().matches("Citizen now|So far can .*"))
                        .mapToDouble(text -> number(text, "x")))
                .as("right of the bar, and all that is said in the legend below each other")
                .hasSize(2)
                .allSatisfy(x -> assertThat(x).isCloseTo(14 + most * span + 7, within(0.1)));
        assertThat(number(band, "width")).isCloseTo((most - least) * span, within(0.1));
        assertThat(drawn.all("path", "fill", PALETTE.ink()))
                .as("one on the axis, one in the legend")
                .hasSize(2);
        assertThat(drawn.words()).contains("The measurement error is not known for Arbete.");
        assertThat(RadarPicture.draw(progression, WIDE).rows().get(1)).endsWith("8.0");
    }

    @Test
    void namesStandRoundTheCircleWhereTheyFitAndNumbersWhereNot() {
        Progression progression = ProgressionCalculator.withDefaults().calculate(snapshot(START));
        PictureStyle danish = PictureStyle.of(Language.DANISH);

        assertThat(DrawnPicture.of(RadarPicture.draw(progression, danish.withWidth(760)))
                        .words())
                .contains("Koncentrationsevne,", "instruktionsforståelse")
                .doesNotContain("11");
        assertThat(DrawnPicture.of(RadarPicture.draw(progression, danish.withWidth(360)))
                        .words())
                .filteredOn("11"::equals)
                .as("at the rim and in the list")
                .hasSize(2);
    }

    @Test
    void whatMovedJudgedTogetherIsBold() {
        Progression progression = ladder();
        assertThat(progression.listed())
                .extracting(scale -> scale.dimension().orElse(null))
                .contains(Ladder.HOUSING);
        DrawnPicture drawn = DrawnPicture.of(RadarPicture.draw(progression, WIDE));

        assertThat(drawn.all("text", "font-weight", "bold"))
                .extracting(Element::getTextContent)
                .contains("Boende", "Oro")
                .doesNotContain("Ekonomi", "Arbete");
        Progression still = ProgressionCalculator.of(Ladder.INSTRUMENT)
                .calculate(snapshot(
                        START, measured(Ladder.INSTRUMENT, START, Rater.CITIZEN, Map.of(Ladder.HOUSING, 4.0))));
        assertThat(DrawnPicture.of(RadarPicture.draw(still, WIDE)).words())
                .contains("Judged together, no scale has moved by more than measurement error.");
    }

    @Test
    void theTableHasEveryScoreWithItsDateAndWhatIsNotRated() {
        Picture picture = RadarPicture.draw(ladder(), WIDE);
        assertThat(picture.columns()).containsExactly("Scale", "Citizen at the start", "Citizen now", "Target");
        assertThat(picture.rows())
                .containsExactly(
                        List.of("Boende", "1.0 (1 January 2024)", "10.0 (1 July 2024)", "–"),
                        List.of("Ekonomi", "5.5 (1 January 2024)", "5.5 (1 July 2024)", "8.0"),
                        List.of("Oro", "10.0 (1 January 2024)", "1.0 (1 July 2024)", "–"),
                        List.of("Arbete", "–", "–", "–"));
        assertThat(picture.description())
                .startsWith("From 1 January 2024 to 1 July 2024. Boende: Citizen at the start 1.0 (1 January 2024), ");
        assertThat(picture.markdown()).startsWith("| Scale | Citizen at the start |");
        Picture bip = RadarPicture.draw(ProgressionCalculator.withDefaults().calculate(snapshot(START)), WIDE);
        assertThat(bip.rows().get(3))
                .containsExactly("Citizen's belief in getting a job", "–", "–", "not rated", "not rated", "–");
    }
}
