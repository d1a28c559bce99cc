package dk.bip.core.picture;

import static dk.bip.core.picture.Pictured.START;
import static dk.bip.core.picture.Pictured.measured;
import static dk.bip.core.picture.Pictured.snapshot;
import static dk.bip.core.testing.DrawnPicture.number;
import static dk.bip.core.testing.DrawnPicture.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.testing.DrawnPicture;
import dk.bip.core.testing.Ladder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CaseloadPictureTest {

    private static final PictureStyle STYLE = PictureStyle.of(Language.ENGLISH);
    private static final Scale HOUSING = Scale.of(Rater.CITIZEN, Ladder.HOUSING);
    private static final Scale WORRY = Scale.of(Rater.CITIZEN, Ladder.WORRY);

    /** Of each citizen one change, of housing from 5 and of worry from 6 the other way. */
    private static List<Progression> changed(double... changes) {
        List<Progression> all = new ArrayList<>();
        DoubleStream.of(changes)
                .forEach(change -> all.add(ProgressionCalculator.of(Ladder.INSTRUMENT)
                        .calculate(snapshot(
                                START.plusMonths(3),
                                measured(
                                        Ladder.INSTRUMENT,
                                        START,
                                        Rater.CITIZEN,
                                        Map.of(Ladder.HOUSING, 5.0, Ladder.WORRY, 6.0)),
                                measured(
                                        Ladder.INSTRUMENT,
                                        START.plusMonths(3),
                                        Rater.CITIZEN,
                                        Map.of(Ladder.HOUSING, 5 + change, Ladder.WORRY, 6 - change))))));
        return all;
    }

    private static List<Progression> twelve() {
        return changed(-4, -1, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5);
    }

    @Test
    void countsTheChangesBesideWhatMeasurementErrorAloneWouldGive() {
        Picture picture = CaseloadPicture.draw(twelve(), HOUSING, STYLE);
        // The standard error is sqrt(2) 2 sqrt(0.2) = 1.265; of 12 normal variables 3.691 lie within half a step of
        // nought (R pnorm).
        assertThat(picture.rows())
                .containsExactly(
                        List.of("-5.0", "0", "0.0"),
                        List.of("-4.0", "1", "0.0"),
                        List.of("-3.0", "0", "0.3"),
                        List.of("-2.0", "0", "1.1"),
                        List.of("-1.0", "1", "2.7"),
                        List.of("0.0", "4", "3.7"),
                        List.of("+1.0", "2", "2.7"),
                        List.of("+2.0", "1", "1.1"),
                        List.of("+3.0", "1", "0.3"),
                        List.of("+4.0", "1", "0.0"),
                        List.of("+5.0", "1", "0.0"));
        assertThat(picture.description())
                .startsWith(
                        "12 citizens. Judged one by one: 3 with progression and 1 with regression beyond measurement"
                                + " error; if nobody had changed, it would be about 0.3 of each. -5.0: Citizens 0, By ");
    }

    @Test
    void barsAndLineAreAsHighAsTheirNumbers() {
        DrawnPicture drawn = DrawnPicture.of(CaseloadPicture.draw(twelve(), HOUSING, STYLE));
        List<Element> bars = drawn.all("rect", "fill", Palette.STANDARD.citizen());
        double one = number(bars.get(1), "height");
        assertThat(bars).as("eleven and that of the legend").hasSize(12);
        assertThat(number(bars.get(5), "height")).isCloseTo(4 * one, within(0.3));
        assertThat(number(bars.get(0), "height")).isZero();
        double[] line =
                points(drawn.all("polyline", "stroke", Palette.STANDARD.ink()).get(0));
        double bottom = number(bars.get(5), "y") + 4 * one;
        assertThat(line[11]).isCloseTo(bottom - 3.691 * one, within(0.3));
    }

    @Test
    void changesAreTowardsTheBetterAndTheirOrderPlaysNoPart() {
        assertThat(CaseloadPicture.draw(twelve(), WORRY, STYLE).rows())
                .filteredOn(row -> row.get(1).equals("4"))
                .extracting(row -> row.get(0))
                .containsExactly("0.0");
        assertThat(CaseloadPicture.draw(twelve(), WORRY, STYLE).description())
                .contains("2 with progression and 1 with regression");
        List<Progression> reversed = new ArrayList<>(twelve());
        Collections.reverse(reversed);
        assertThat(CaseloadPicture.draw(reversed, HOUSING, STYLE))
                .isEqualTo(CaseloadPicture.draw(twelve(), HOUSING, STYLE));
    }

    @Test
    void fewerThanTenAreNotShownAndWhoCannotBeJudgedIsCounted() {
        Picture nine = CaseloadPicture.draw(twelve().subList(0, 9), HOUSING, STYLE);
        assertThat(nine.rows()).isEmpty();
        assertThat(nine.description()).startsWith("There are fewer than 10 citizens");
        assertThat(DrawnPicture.of(nine).all("rect")).as("the background only").hasSize(1);

        List<Progression> more = new ArrayList<>(twelve());
        more.add(ProgressionCalculator.of(Ladder.INSTRUMENT).calculate(snapshot(START)));
        assertThat(CaseloadPicture.draw(more, HOUSING, STYLE).description())
                .startsWith("12 citizens. ")
                .contains(" 1 cannot be judged. ");
        assertThat(CaseloadPicture.draw(List.of(), HOUSING, STYLE).rows()).isEmpty();
    }

    @Test
    void classesAreWholeStepsOnlyWhereAllChangesAre() {
        Scale cooperation = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
        assertThat(CaseloadPicture.draw(cooperation(4), cooperation, STYLE).rows())
                .extracting(row -> row.get(0))
                .contains("-1.0", "0.0", "+1.0")
                .doesNotContain("+0.5");
        assertThat(CaseloadPicture.draw(cooperation(3.5), cooperation, STYLE).rows())
                .extracting(row -> row.get(0))
                .contains("-1.0", "-0.5", "0.0", "+0.5", "+1.0");
    }

    /** Ten citizens from 3, one of them to some score. */
    private static List<Progression> cooperation(double last) {
        return DoubleStream.concat(DoubleStream.generate(() -> 3).limit(9), DoubleStream.of(last))
                .mapToObj(score -> ProgressionCalculator.withDefaults()
                        .calculate(snapshot(
                                START.plusMonths(3),
                                measured(Bip.INSTRUMENT, START, Rater.CITIZEN, Map.of(Indicator.COOPERATION, 3.0)),
                                measured(
                                        Bip.INSTRUMENT,
                                        START.plusMonths(3),
                                        Rater.CITIZEN,
                                        Map.of(Indicator.COOPERATION, score)))))
                .toList();
    }

    @Test
    void aScaleOfAnotherInstrumentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadPicture.draw(twelve(), Scale.of(Rater.CITIZEN, Indicator.COOPERATION), STYLE))
                .withMessage("scale must be one of the instrument of every progression, but is CITIZEN.COOPERATION");
    }
}
