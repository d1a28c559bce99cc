package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.at;
import static dk.bip.core.progression.Cases.flat;
import static dk.bip.core.progression.Cases.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import dk.bip.core.casefile.Job;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.testing.ScaleProgressionParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A progression put together of its parts holds no contradiction. */
class ProgressionPartsTest {

    private static final Scale COOPERATION = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
    private static final LocalDate MIDDLE = START.plusMonths(3);
    private static final LocalDate LAST = START.plusMonths(6);
    private static final Progression PROGRESSION = ProgressionCalculator.withDefaults()
            .withTarget(COOPERATION, 5)
            .calculate(snapshot(flat(START, 2), flat(MIDDLE, 4), flat(LAST, 3)));
    private static final ScaleProgression ON_SCALE = PROGRESSION.on(COOPERATION);

    @Test
    void thatOfTheCalculatorIsTheSameWhenPutTogetherAgain() {
        assertThat(of(PROGRESSION.scales(), PROGRESSION.targets(), PROGRESSION.jobs()))
                .isEqualTo(PROGRESSION);
        assertThat(parts().build()).isEqualTo(ON_SCALE);
    }

    @Test
    void noPartOfAScaleMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> parts().change(null).build())
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> parts().trend(null).build())
                .withMessage("trend");
    }

    @Test
    void pointsGoFromStartToEnd() {
        refused(
                parts().points(List.of(at(LAST, 3), at(MIDDLE, 4), at(START, 2))),
                "points must be in order of their dates, no two of the same date");
        refused(parts().points(List.of(at(MIDDLE, 4), at(LAST, 3))), "start must be the first of the points");
        refused(parts().points(List.of(at(START, 2), at(MIDDLE, 4))), "end must be the last of the points");
    }

    @Test
    void changeAndTrendAreOfThePoints() {
        refused(
                parts().start(at(START, 3)).points(List.of()),
                "change must be that of start, end, scale and reliability");
        refused(
                parts().trend(new Trend.TooFewMeasurements(2, 4)),
                "trend must be over as many measurements as there are points");
    }

    @Test
    void phasesCoverThePoints() {
        DatedScore first = at(START, 2);
        DatedScore middle = at(MIDDLE, 4);
        DatedScore last = at(LAST, 3);
        String begin = "phases must each begin where the one before ends, the first with the first of the points";
        refused(parts().phases(List.of(new Phase(Movement.STANDSTILL, middle, last, 3))), begin);
        refused(
                parts().phases(List.of(
                        new Phase(Movement.PROGRESSION, first, middle, 3),
                        new Phase(Movement.PROGRESSION, first, last, 3))),
                begin);
        refused(
                parts().phases(List.of(new Phase(Movement.STANDSTILL, first, at(MIDDLE.plusDays(1), 4), 3))),
                "phases must end with one of the points");
        refused(
                parts().phases(List.of(new Phase(Movement.PROGRESSION, first, middle, 3))),
                "phases must end with the last of the points");
        refused(
                parts().phases(List.of(
                        new Phase(Movement.PROGRESSION, first, middle, 3),
                        new Phase(Movement.REGRESSION, middle, last, 2))),
                "phases must be judged over as many measurements as there are points");
        String way = "phases must be of the movement that their scores show";
        refused(parts().phases(List.of(new Phase(Movement.REGRESSION, first, last, 3))), way);
        refused(
                parts().phases(List.of(
                        new Phase(Movement.PROGRESSION, first, middle, 3),
                        new Phase(Movement.PROGRESSION, middle, last, 3))),
                way);
    }

    @Test
    void scalesAreAllOfTheInstrumentAndEndAtTheSecondDate() {
        refused(
                () -> of(PROGRESSION.scales().subList(1, 26), List.of(), List.of()),
                "scales must be all scales of instrument bip in their order");
        refused(
                () -> Progression.of(
                        Bip.INSTRUMENT, START, LAST.minusDays(1), PROGRESSION.scales(), List.of(), List.of()),
                "scales must have no score after the second date");
    }

    @Test
    void changesAreOfOneLevel() {
        ScaleProgression other = ProgressionCalculator.withDefaults()
                .withLevel(0.9)
                .calculate(snapshot(flat(START, 2), flat(MIDDLE, 4), flat(LAST, 3)))
                .on(COOPERATION);
        List<ScaleProgression> scales = new ArrayList<>(PROGRESSION.scales());
        scales.set(Bip.INSTRUMENT.scales().indexOf(COOPERATION), other);
        refused(() -> of(scales, List.of(), List.of()), "scales must have changes of one level");
    }

    @Test
    void targetsAreInOrderAndSetAgainstTheScoresAtTheEnd() {
        TargetDistance target = PROGRESSION.target(COOPERATION).orElseThrow();
        refused(
                () -> of(PROGRESSION.scales(), List.of(target, target), List.of()),
                "targets must be in the order of the scales, no two of the same");
        TargetDistance other = new TargetDistance(COOPERATION, target.target(), ScoreRange.ONE_TO_FIVE.score(2));
        refused(
                () -> of(PROGRESSION.scales(), List.of(other), List.of()),
                "targets must be set against the scores at the end");
    }

    @Test
    void jobsAreInOrderAndOfTheTimeBetween() {
        Job first = job(DateRange.of(START.minusDays(9), START.plusDays(1)));
        Job second = job(DateRange.startingOn(PROGRESSION.to()));
        assertThat(of(PROGRESSION.scales(), List.of(), List.of(first, second)).jobs())
                .containsExactly(first, second);
        refused(
                () -> of(PROGRESSION.scales(), List.of(), List.of(second, first)),
                "jobs must be in order of their starts");
        String within = "jobs must have run on a day from the first date to the second";
        for (DateRange period : List.of(
                DateRange.of(START.minusDays(9), START),
                DateRange.startingOn(PROGRESSION.to().plusDays(1)))) {
            refused(() -> of(PROGRESSION.scales(), List.of(), List.of(job(period))), within);
        }
    }

    private static Job job(DateRange period) {
        return new Job(period, JobEvent.Terms.ORDINARY);
    }

    private static ScaleProgressionParts parts() {
        return ScaleProgressionParts.of(ON_SCALE);
    }

    private static Progression of(List<ScaleProgression> scales, List<TargetDistance> targets, List<Job> jobs) {
        return Progression.of(Bip.INSTRUMENT, PROGRESSION.from(), PROGRESSION.to(), scales, targets, jobs);
    }

    private static void refused(ScaleProgressionParts parts, String message) {
        refused(parts::build, message);
    }

    private static void refused(Runnable together, String message) {
        assertThatIllegalArgumentException().isThrownBy(together::run).withMessage(message);
    }
}
