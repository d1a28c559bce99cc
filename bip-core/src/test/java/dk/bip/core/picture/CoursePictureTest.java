package dk.bip.core.picture;

import static dk.bip.core.picture.Pictured.START;
import static dk.bip.core.picture.Pictured.measured;
import static dk.bip.core.picture.Pictured.snapshot;
import static dk.bip.core.testing.DrawnPicture.number;
import static dk.bip.core.testing.DrawnPicture.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.Ladder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CoursePictureTest {

    private static final PictureStyle STYLE = PictureStyle.of(Language.ENGLISH);
    private static final Palette PALETTE = Palette.STANDARD;
    private static final Scale HOUSING = Scale.of(Rater.CITIZEN, Ladder.HOUSING);
    private static final Scale WORRY = Scale.of(Rater.CITIZEN, Ladder.WORRY);
    private static final Scale WORK = Scale.of(Rater.CITIZEN, Ladder.WORK);
    private static final LocalDate END = START.plusDays(400);

    /** Housing 2, 4, 8 on days 0, 100 and 400, worry 9, 6, 2 and work 5. */
    private static CaseSnapshot ladder(CaseEvent... more) {
        List<CaseEvent> events = new ArrayList<>(List.of(more));
        double[][] scores = {{0, 2, 9}, {100, 4, 6}, {400, 8, 2}};
        for (double[] one : scores) {
            events.add(measured(
                    Ladder.INSTRUMENT,
                    START.plusDays((long) one[0]),
                    Rater.CITIZEN,
                    Map.of(Ladder.HOUSING, one[1], Ladder.WORRY, one[2], Ladder.WORK, 5.0)));
        }
        return snapshot(END, events);
    }

    private static Picture picture(CaseSnapshot snapshot, Scale... scales) {
        Progression progression = ProgressionCalculator.of(Ladder.INSTRUMENT)
                .withTarget(Ladder.HOUSING, 6)
                .calculate(snapshot);
        return CoursePicture.draw(progression, List.of(scales), snapshot, STYLE);
    }

    /** Where the least and the greatest score of the panel stand, from its lowest to its highest line. */
    private static double height(DrawnPicture drawn, double score) {
        double[] lines = drawn.all("line", "stroke", PALETTE.grid()).stream()
                .filter(line -> number(line, "y1") == number(line, "y2"))
                .mapToDouble(line -> number(line, "y1"))
                .toArray();
        assertThat(lines).hasSize(10);
        double bottom = Arrays.stream(lines).max().orElseThrow();
        double top = Arrays.stream(lines).min().orElseThrow();
        return bottom + (top - bottom) * (score - 1) / 9;
    }

    @Test
    void theLineAndItsBandAreWhereTheNumbersAre() {
        DrawnPicture drawn = DrawnPicture.of(picture(ladder(), HOUSING));
        double[] line =
                points(drawn.all("polyline", "stroke", PALETTE.citizen()).get(0));
        double[] band = points(drawn.all("polygon", "fill", PALETTE.band()).get(0));
        double error = 1.959964 * 2 * Math.sqrt(0.2);

        assertThat(line).hasSize(6);
        assertThat(line[2]).isCloseTo(line[0] + (line[4] - line[0]) / 4, within(0.11));
        double[] scores = {2, 4, 8};
        for (int i = 0; i < 3; i++) {
            assertThat(line[2 * i + 1]).isCloseTo(height(drawn, scores[i]), within(0.11));
            assertThat(band[2 * i]).isEqualTo(line[2 * i]);
            assertThat(band[2 * i + 1]).isCloseTo(height(drawn, Math.min(10, scores[i] + error)), within(0.11));
            assertThat(band[11 - 2 * i]).isCloseTo(height(drawn, Math.max(1, scores[i] - error)), within(0.11));
        }
        assertThat(drawn.all("circle", "fill", PALETTE.citizen())).hasSize(3);
    }

    @Test
    void theBetterIsTheHigherAndWithoutAReliabilityThereIsNoBand() {
        DrawnPicture worry = DrawnPicture.of(picture(ladder(), WORRY));
        double[] line =
                points(worry.all("polyline", "stroke", PALETTE.citizen()).get(0));
        assertThat(line[5]).isCloseTo(height(worry, 11 - 2), within(0.11)).isLessThan(line[1]);

        DrawnPicture work = DrawnPicture.of(picture(ladder(), WORK));
        assertThat(work.all("polygon", "fill", PALETTE.band())).isEmpty();
        assertThat(work.words()).contains("Without a band the measurement error is not known.");
    }

    @Test
    void phasesRiseAndFallAndSayOverHowManyMeasurementsTheyWereJudged() {
        Picture picture = picture(ladder(), HOUSING);
        assertThat(String.join(" ", DrawnPicture.of(picture).words()))
                .contains("as judged so far, over 3 measurements");
        double[] phase = points(DrawnPicture.of(picture).all("polyline", "stroke", PALETTE.ink()).stream()
                .filter(line -> !line.hasAttribute("stroke-dasharray"))
                .findFirst()
                .orElseThrow());
        assertThat(phase[3]).as("rises to the right").isLessThan(phase[1]);
        assertThat(picture.rows())
                .contains(List.of(
                        "Boende (the citizen's rating): Progression (phase, as judged over 3 measurements)",
                        "1 January 2024",
                        "4 February 2025",
                        "from 2.0 to 8.0"));
    }

    @Test
    void oneMeasurementHasItsBandToo() {
        CaseSnapshot one =
                snapshot(START, measured(Ladder.INSTRUMENT, START, Rater.CITIZEN, Map.of(Ladder.HOUSING, 3.0)));
        DrawnPicture drawn = DrawnPicture.of(picture(one, HOUSING));
        double[] band = points(drawn.all("polygon", "fill", PALETTE.band()).get(0));
        assertThat(band[2]).isGreaterThan(band[0] + 5);
        assertThat(drawn.all("circle", "fill", PALETTE.citizen())).hasSize(1);
        assertThat(drawn.all("polyline", "stroke", PALETTE.citizen())).isEmpty();
    }

    @Test
    void interventionsJobsEpisodesAndChangesOfCaseworkerStandBelow() {
        Picture picture = picture(
                ladder(
                        Intervention.of(
                                InterventionType.JOB_SEARCH, DateRange.of(START.plusDays(100), START.plusDays(200))),
                        Intervention.of(InterventionType.JOB_SEARCH, DateRange.startingOn(START.plusDays(300))),
                        CaseworkerAssignment.of(CaseworkerId.of("one"), DateRange.of(START, START.plusDays(50))),
                        CaseworkerAssignment.of(CaseworkerId.of("two"), DateRange.startingOn(START.plusDays(50))),
                        JobEvent.of(START.plusDays(200), JobEvent.Kind.JOB_STARTED),
                        JobEvent.of(START.plusDays(220), JobEvent.Kind.JOB_ENDED)),
                HOUSING);
        DrawnPicture drawn = DrawnPicture.of(picture);
        double[] line =
                points(drawn.all("polyline", "stroke", PALETTE.citizen()).get(0));
        double day = (line[4] - line[0]) / 400;
        List<Element> bars = drawn.all("rect", "fill", PALETTE.muted());

        assertThat(drawn.words())
                .containsSubsequence(
                        "Change of caseworker", "On the way to a job (episodes)", "Ordinary job", "Job search");
        assertThat(bars).hasSize(5);
        double[][] days = {{0, 200}, {400, 400}, {200, 220}, {100, 200}, {300, 400}};
        for (int i = 0; i < days.length; i++) {
            assertThat(number(bars.get(i), "x")).isCloseTo(line[0] + day * days[i][0], within(0.2));
            double length = Math.max(2, day * (days[i][1] - days[i][0]));
            assertThat(number(bars.get(i), "width")).isCloseTo(length, within(0.2));
        }
        assertThat(drawn.all("polygon", "fill", PALETTE.muted()))
                .as("what runs on has a tip")
                .hasSize(2);
        double change = line[0] + day * 50;
        assertThat(drawn.all("polyline", "stroke", PALETTE.muted()).stream()
                        .filter(dashes -> dashes.hasAttribute("stroke-dasharray")))
                .singleElement()
                .satisfies(dashes -> assertThat(points(dashes)[0]).isCloseTo(change, within(0.2)));
        assertThat(picture.rows())
                .contains(
                        List.of("Change of caseworker", "20 February 2024", "–", "–"),
                        List.of("Ordinary job", "19 July 2024", "7 August 2024", "–"),
                        List.of("Job search", "27 October 2024", "runs on", "–"));
    }

    @Test
    void nothingIsSeenThatWasKnownLater() {
        CaseEvent later =
                Intervention.of(InterventionType.DIET_AND_EXERCISE, DateRange.startingOn(START.plusDays(150)));
        CaseSnapshot all = ladder(later);
        Progression until = ProgressionCalculator.of(Ladder.INSTRUMENT).calculate(all, START, START.plusDays(120));
        assertThat(CoursePicture.draw(until, List.of(HOUSING), all, STYLE))
                .isEqualTo(CoursePicture.draw(until, List.of(HOUSING), all.asOf(START.plusDays(120)), STYLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoursePicture.draw(until, all.asOf(START), STYLE))
                .withMessage("snapshot must not be of an earlier date than the last of the progression"
                        + "\nMaybe take the snapshot from which the progression was calculated?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoursePicture.draw(until, List.of(), all, STYLE))
                .withMessage("scales must not be empty");
    }

    @Test
    void withoutScalesItShowsTheWholeAndTheTargetIsALine() {
        CaseSnapshot snapshot = ladder();
        Progression progression = ProgressionCalculator.of(Ladder.INSTRUMENT)
                .withTarget(Ladder.HOUSING, 6)
                .calculate(snapshot);
        assertThat(DrawnPicture.of(CoursePicture.draw(progression, snapshot, STYLE))
                        .words())
                .contains("Sammantaget (the citizen's rating)");
        DrawnPicture drawn = DrawnPicture.of(picture(snapshot, HOUSING));
        Element target = drawn.all("polyline", "stroke", PALETTE.ink()).stream()
                .filter(line -> line.hasAttribute("stroke-dasharray"))
                .findFirst()
                .orElseThrow();
        assertThat(points(target)[1]).isCloseTo(height(drawn, 6), within(0.11));
        assertThat(drawn.words()).contains("Target");
    }
}
