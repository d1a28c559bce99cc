package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.Ladder;
import dk.bip.core.testing.ScaleProgressionParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A scale on which lower is better, and one without a reliability, in a case that can be followed by hand. */
class LadderCaseTest {

    private static final ProgressionCalculator CALCULATOR = ProgressionCalculator.of(Ladder.INSTRUMENT);
    private static final Scale HOUSING = Scale.of(Rater.CITIZEN, Ladder.HOUSING);
    private static final Scale WORRY = Scale.of(Rater.CITIZEN, Ladder.WORRY);
    private static final Scale WORK = Scale.of(Rater.CITIZEN, Ladder.WORK);

    /** Housing 2, 4, 8; economy 9, 5, 3; worry 9, 6, 2; work 3, 5, 8; three months apart. */
    private static Progression progression(ProgressionCalculator calculator) {
        double[][] values = {{2, 9, 9, 3}, {4, 5, 6, 5}, {8, 3, 2, 8}};
        List<Measurement> measurements = new ArrayList<>();
        for (double[] answers : values) {
            measurements.add(Measurement.of(
                    START.plusMonths(3L * measurements.size()),
                    Ladder.questionnaire().check(Rater.CITIZEN, answers).profile()));
        }
        return calculator.calculate(Cases.snapshot(measurements));
    }

    @Test
    void fallingIsProgressionWhereLowerIsBetter() {
        ScaleProgression worry = progression(CALCULATOR).on(WORRY);
        ReliableChange change = worry.change().known().orElseThrow();
        assertThat(change.difference()).isEqualTo(-7);
        assertThat(change.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(change.movement()).isEqualTo(Movement.PROGRESSION);
        Trend.Estimated trend = worry.trend().estimated().orElseThrow();
        assertThat(trend.slopePerMonth()).isNegative();
        assertThat(trend.movement()).isEqualTo(Movement.PROGRESSION);
        assertThat(worry.phases()).extracting(Phase::movement).containsExactly(Movement.PROGRESSION);
        assertThat(worry.describe(Language.ENGLISH))
                .isEqualTo("Oro (the citizen's rating): Progression from 9.0 on 15 January 2015 to 2.0 on 15 July 2015."
                        + " The change is larger than the uncertainty of measurement, 3.5, and that for every reliability."
                        + " Over 3 measurements the score falls by about 1.18 a month (standard error 0.30 by the"
                        + " uncertainty of measurement, 0.09 by how far the scores lie from the line).");
        assertThat(worry.describe(Language.DANISH)).contains("falder scoren med omkring 1,18 om måneden (");
    }

    @Test
    void withoutAReliabilityChangeAndTrendAreOfUnknownCertaintyAndTheTextSaysWhy() {
        ScaleProgression work = progression(CALCULATOR).on(WORK);
        assertThat(work.change())
                .isEqualTo(new Change.OfUnknownCertainty(at(0, 3), at(6, 8)))
                .satisfies(change -> assertThat(change.known()).isEmpty());
        assertThat(((Change.OfUnknownCertainty) work.change()).difference()).isEqualTo(5);
        assertThat(work.trend()).isInstanceOf(Trend.OfUnknownCertainty.class);
        assertThat(work.trend().estimated()).isEmpty();
        assertThat(work.phases()).isEmpty();
        assertThat(work.reliability()).isEmpty();
        assertThat(work.describe(Language.ENGLISH))
                .isEqualTo("Arbete (the citizen's rating): From 3.0 on 15 January 2015 to 8.0 on 15 July 2015."
                        + " It is not known whether the change is larger than the uncertainty of measurement,"
                        + " because the reliability of the scale is not known.");
        assertThat(work.describe(Language.DANISH)).endsWith("for skalaens pålidelighed er ikke kendt.");
        assertThat(work.trend().describe(Language.ENGLISH))
                .isEqualTo("It is not known whether the measurements show a direction,"
                        + " because the reliability of the scale is not known.");
        assertThat(work.trend().describe(Language.DANISH)).endsWith("for skalaens pålidelighed er ikke kendt.");
    }

    @Test
    void reliabilityOfTheCallerMakesItCertain() {
        Progression progression = progression(CALCULATOR.with(Ladder.WORK, Reliability.of(1, 0.9)));
        assertThat(progression.on(WORK).change().known().orElseThrow().movement())
                .isEqualTo(Movement.PROGRESSION);
        assertThat(progression.on(WORK).phases()).hasSize(1);
    }

    @Test
    void wholeTextSaysWhatMovedWhichWayAndWhatIsNotCertain() {
        assertThat(progression(CALCULATOR.withTarget(Ladder.WORRY, 3)).describe(Ladder.SWEDISH))
                .isEqualTo("From 15 January 2015 to 1 January 2020.\n"
                        + "Sammantaget (the citizen's rating): Progression from 4.7 on 15 January 2015 to 6.3 on"
                        + " 15 July 2015. The change is larger than the uncertainty of measurement, 1.3,"
                        + " and that for every reliability above 0.84."
                        + " Over 3 measurements the score rises by about 0.28 a month"
                        + " (standard error 0.11 by the uncertainty of measurement,"
                        + " 0.16 by how far the scores lie from the line).\n"
                        + "Indices: looked at 1. If nothing had changed, any would be listed as moved in at most 5 of"
                        + " 100 cases.\n"
                        + "Progression: Sammantaget (the citizen's rating) +1.7 ± 1.3.\n"
                        + "Single ratings: looked at 3 together. If nothing had changed, any would be listed as moved"
                        + " in at most 5 of 100 cases; each by itself, about 0.2 of the 3 would seem to have moved."
                        + " One that alone has moved is listed from a change of more than 3.0 to 4.2.\n"
                        + "Progression: Boende (the citizen's rating) +6.0 ± 2.5; Oro (the citizen's rating) -7.0 ± 3.5.\n"
                        + "Regression: Ekonomi (the citizen's rating) -6.0 ± 2.5.\n"
                        + "Can be compared, but without a known reliability it is not known whether the change is"
                        + " certain: Arbete (the citizen's rating).\n"
                        + "Oro (the citizen's rating): the target of 3.0 is reached.\n");
    }

    @Test
    void targetIsReachedFromAboveWhereLowerIsBetter() {
        TargetDistance reached = progression(CALCULATOR.withTarget(Ladder.WORRY, 3))
                .target(WORRY)
                .orElseThrow();
        assertThat(reached.distance()).isEqualTo(-1);
        assertThat(reached.isReached()).isTrue();
        TargetDistance ahead = progression(CALCULATOR.withTarget(Ladder.WORRY, 1))
                .target(WORRY)
                .orElseThrow();
        assertThat(ahead.distance()).isEqualTo(1);
        assertThat(ahead.isReached()).isFalse();
        assertThat(ahead.describe(Language.DANISH)).isEqualTo("Oro (borgerens vurdering): 2,0 nu, og målet er 1,0.");
        assertThat(progression(CALCULATOR.withTarget(Ladder.HOUSING, 10))
                        .target(HOUSING)
                        .orElseThrow()
                        .distance())
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withTarget(Ladder.WORRY, 0))
                .withMessageStartingWith("score must be from 1 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetDistance(WORRY, ScoreRange.ONE_TO_FIVE.score(3), Ladder.RANGE.score(3)))
                .withMessage("target and score must have the range of the scale, 1 to 10");
    }

    @Test
    void radarHasTheBetterAtTheRimAndAHoleWhereNothingStands() {
        Measurement first = measured(0, Ladder.HOUSING, 10);
        RadarChart radar = CALCULATOR
                .calculate(Cases.snapshot(List.of(first, measured(3, Ladder.WORRY, 1))))
                .radar();
        RadarChart.Line end = radar.line(Rater.CITIZEN, RadarChart.Moment.END);
        assertThat(end.point(Ladder.HOUSING).radius()).hasValue(1);
        assertThat(end.point(Ladder.WORRY).radius()).hasValue(1);
        assertThat(end.point(Ladder.WORK).radius()).isEmpty();
        assertThat(end.point(Ladder.WORK).score()).isEmpty();
        assertThat(radar.instrument()).isEqualTo(Ladder.INSTRUMENT);
        assertThat(radar.axes()).isEqualTo(Ladder.INSTRUMENT.dimensions());
        assertThat(radar.angle(Ladder.HOUSING)).isZero();
        assertThat(radar.angle(Ladder.WORRY)).isEqualTo(180);
        assertThat(radar.lines()).hasSize(2);
        assertThat(radar).hasToString("RadarChart[ladder]");
        assertThat(end.point(Ladder.HOUSING)).hasToString("Point[ladder/housing]");
        RadarChart worst = CALCULATOR
                .calculate(Cases.snapshot(List.of(measured(0, Ladder.WORRY, 10))))
                .radar();
        assertThat(worst.line(Rater.CITIZEN, RadarChart.Moment.END)
                        .point(Ladder.WORRY)
                        .radius())
                .hasValue(0);
    }

    @Test
    void radarRefusesWhatIsNotOfTheInstrument() {
        RadarChart radar = progression(CALCULATOR).radar();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> radar.line(Rater.CASEWORKER, RadarChart.Moment.END))
                .withMessage("rater must be one of those of instrument ladder, but is the CASEWORKER");
        Dimension stranger = Indicator.COOPERATION;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> radar.angle(stranger))
                .withMessage("dimension must be an axis of the chart of instrument ladder, but is COOPERATION");
        RadarChart.Line line = radar.lines().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.point(stranger))
                .withMessage("dimension must be an axis of the line, but is COOPERATION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadarChart.Point(
                        Ladder.WORRY, Optional.of(new DatedScore(START, ScoreRange.ONE_TO_FIVE.score(2)))))
                .withMessage("score must have the range of the dimension, 1 to 10");
        RadarChart.Line cut =
                new RadarChart.Line(line.moment(), line.rater(), line.points().subList(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadarChart(
                        Ladder.INSTRUMENT,
                        radar.axes(),
                        List.of(cut, radar.lines().get(1))))
                .withMessage("points of a line must be one for each axis, in their order");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RadarChart(Ladder.INSTRUMENT, List.of(Ladder.WORK, Ladder.HOUSING), radar.lines()))
                .withMessage("axes must be dimensions of the instrument, in its order, one or more");
        RadarChart two = radar.over(List.of(Ladder.WORK, Ladder.HOUSING));
        assertThat(two.axes()).containsExactly(Ladder.HOUSING, Ladder.WORK);
        assertThat(two.angle(Ladder.WORK)).isEqualTo(180);
        assertThat(two.lines().get(1).point(Ladder.WORK))
                .isEqualTo(radar.lines().get(1).point(Ladder.WORK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.over(List.of(Ladder.WORRY)))
                .withMessage("dimension must be an axis of the chart of instrument ladder, but is ladder/worry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> radar.over(List.of()))
                .withMessage("axes must be dimensions of the instrument, in its order, one or more");
        for (RadarChart.Moment moment : RadarChart.Moment.values()) {
            assertThat(RadarChart.Moment.ofCode(moment.code())).isEqualTo(moment);
        }
    }

    @Test
    void partsReadBackMustGoWithTheReliability() {
        Progression progression = progression(CALCULATOR);
        ScaleProgression work = progression.on(WORK);
        ScaleProgression worry = progression.on(WORRY);
        String change = "change must be that of start, end, scale and reliability";
        assertRefused(ScaleProgressionParts.of(work).reliability(worry.reliability()), change);
        assertRefused(ScaleProgressionParts.of(worry).reliability(Optional.empty()), change);
        assertRefused(ScaleProgressionParts.of(worry).change(work.change()), change);
        String trend = "trend must be that of scale and reliability";
        assertRefused(ScaleProgressionParts.of(work).trend(worry.trend()), trend);
        assertRefused(ScaleProgressionParts.of(worry).trend(work.trend()), trend);
        assertRefused(
                ScaleProgressionParts.of(worry).trend(progression.on(HOUSING).trend()), trend);
        String phases = "phases must be there with two points or more and a reliability, and only then";
        assertRefused(ScaleProgressionParts.of(work).phases(worry.phases()), phases);
        assertRefused(ScaleProgressionParts.of(worry).phases(List.of()), phases);
        assertRefused(
                ScaleProgressionParts.of(worry).points(List.of(new DatedScore(START, ScoreRange.ONE_TO_FIVE.score(2)))),
                "scores on CITIZEN.ladder/worry must have its range, 1 to 10");
        assertThat(ScaleProgressionParts.of(work).build()).isEqualTo(work);
        assertThat(ScaleProgressionParts.of(worry).build()).isEqualTo(worry);
    }

    private static void assertRefused(ScaleProgressionParts parts, String message) {
        assertThatIllegalArgumentException().isThrownBy(parts::build).withMessage(message);
    }

    @Test
    void scoresOfTwoRangesAreNoChange() {
        DatedScore ofTen = at(0, 3);
        DatedScore ofFive = new DatedScore(START.plusMonths(3), ScoreRange.ONE_TO_FIVE.score(3));
        String message = "from and to must be scores of one range\nMaybe two scales were mixed?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.OfUnknownCertainty(ofTen, ofFive))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ReliableChange(ofTen, ofFive, Reliability.of(1, 0.9), 0.95, Direction.HIGHER_IS_BETTER))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phase(Movement.STANDSTILL, ofTen, ofFive, 2))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.OfUnknownCertainty(at(3, 3), at(3, 4)))
                .withMessage("from must be before to");
    }

    private static DatedScore at(int months, double score) {
        return new DatedScore(START.plusMonths(months), Ladder.RANGE.score(score));
    }

    private static Measurement measured(int months, Dimension dimension, double score) {
        return Measurement.of(
                START.plusMonths(months),
                Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN)
                        .score(dimension, score)
                        .build());
    }
}
