package dk.bip.core.testing;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.progression.AroundCourse;
import dk.bip.core.progression.BeliefHistory;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.DistanceTravelled;
import dk.bip.core.progression.Meanwhile;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Phase;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.progression.RaterGap;
import dk.bip.core.progression.RaterGapTrend;
import dk.bip.core.progression.RegressionAlone;
import dk.bip.core.progression.ReliableChange;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.Steadiness;
import dk.bip.core.progression.TargetDistance;
import dk.bip.core.progression.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Values of the package {@code progression} for the contract of values. */
public final class ProgressionSamples {

    private static final Course COURSE = new Course(List.of(Intervention.of(
            InterventionType.DIET_AND_EXERCISE,
            DateRange.of(RandomMeasurements.START.plusDays(100), RandomMeasurements.START.plusDays(210)))));

    private ProgressionSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        LocalDate start = RandomMeasurements.START;
        Scale worry = Scale.of(Rater.CITIZEN, Ladder.WORRY);
        Scale work = Scale.of(Rater.CITIZEN, Ladder.WORK);
        DatedScore before = new DatedScore(start, Ladder.RANGE.score(4));
        DatedScore after = new DatedScore(start.plusDays(90), Ladder.RANGE.score(9));
        Reliability precise = Reliability.of(1, 0.9);
        ReliableChange change = new ReliableChange(before, after, precise, 0.95, Direction.HIGHER_IS_BETTER);
        Change.OfUnknownCertainty uncertain = new Change.OfUnknownCertainty(before, after);
        Trend.Estimated trend =
                new Trend.Estimated(4, 0.25, 0.125, OptionalDouble.of(0.0625), 0.95, Direction.LOWER_IS_BETTER);
        Trend.TooFewMeasurements tooFew = new Trend.TooFewMeasurements(1, 3);
        Phase phase = new Phase(Movement.REGRESSION, before, after, 2);
        TargetDistance target = new TargetDistance(worry, Ladder.RANGE.score(2), Ladder.RANGE.score(9));
        ScaleProgression known = ScaleProgressionParts.of(worry, Optional.of(precise))
                .start(before)
                .end(after)
                .points(List.of(before, after))
                .change(new ReliableChange(before, after, precise, 0.95, worry.direction()))
                .trend(new Trend.Estimated(2, 0.25, 0.125, OptionalDouble.empty(), 0.95, Direction.LOWER_IS_BETTER))
                .phases(List.of(phase))
                .build();
        ProgressionCalculator calculator = ProgressionCalculator.of(Ladder.INSTRUMENT)
                .with(Ladder.WORK, precise)
                .withTarget(Ladder.WORRY, 2)
                .withCarriedMonths(9)
                .withLevel(0.75);
        CaseSnapshot snapshot = snapshot();
        Progression progression = calculator.calculate(snapshot);
        return List.of(
                change,
                uncertain,
                new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_END),
                trend,
                new Trend.OfUnknownCertainty(4, 0.25, OptionalDouble.of(0.5)),
                new Trend.OfUnknownCertainty(2, 0.25, OptionalDouble.empty()),
                tooFew,
                phase,
                BeliefHistory.of(MeasurementSeries.of(RandomMeasurements.of(Bip.INSTRUMENT, 6, 4))),
                new BeliefHistory(List.of()),
                new BeliefHistory.Drop(dated(start, 3), dated(start.plusDays(90), 2), Optional.empty()),
                new BeliefHistory.Drop(
                        dated(start, 3), dated(start.plusDays(90), 2), Optional.of(dated(start.plusDays(180), 3))),
                target,
                new Steadiness(4, 0.5, 0.95),
                new RaterGapTrend(4, 1, 0.5, -0.25, 0.125, 0.95),
                new DistanceTravelled(Ladder.RANGE.score(10), target),
                new DistanceTravelled(
                        Ladder.RANGE.score(3), new TargetDistance(work, Ladder.RANGE.score(8), Ladder.RANGE.score(9))),
                new TargetDistance(work, Ladder.RANGE.score(8), Ladder.RANGE.score(9)),
                new RaterGap(Indicator.COOPERATION, dated(start, 2), dated(start, 4)),
                new RaterGap(Indicator.HEALTH_MASTERY, dated(start, 2), dated(start, 4)),
                known,
                unknown(known, Optional.of(precise)),
                unknown(known, Optional.empty()),
                ScaleProgressionParts.of(work, Optional.empty())
                        .start(before)
                        .end(after)
                        .points(List.of(before, after))
                        .change(uncertain)
                        .trend(new Trend.TooFewMeasurements(2, 3))
                        .build(),
                progression,
                new RegressionAlone(change, 3),
                new RegressionAlone(change, 5),
                new RegressionAlone(new ReliableChange(before, after, precise, 0.75, Direction.LOWER_IS_BETTER), 5),
                Meanwhile.of(progression, snapshot),
                Meanwhile.of(calculator.calculate(snapshot, start, start.plusDays(200)), snapshot),
                AroundCourse.of(COURSE, Optional.empty(), Optional.empty(), Optional.empty()),
                calculator.around(snapshot, COURSE),
                calculator.calculate(snapshot, start, start.plusDays(200)),
                ProgressionCalculator.of(Ladder.INSTRUMENT).calculate(snapshot),
                calculator,
                ProgressionCalculator.withDefaults(),
                ProgressionCalculator.withDefaults()
                        .withIndexReliability(precise)
                        .withMinimumMeasurements(5),
                ProgressionCalculator.of(Ladder.INSTRUMENT));
    }

    private static ScaleProgression unknown(ScaleProgression known, Optional<Reliability> reliability) {
        return ScaleProgressionParts.of(known.scale(), reliability)
                .change(new Change.Unknown(Change.UnknownReason.NOT_MEASURED_BY_START))
                .trend(new Trend.TooFewMeasurements(0, 3))
                .build();
    }

    private static DatedScore dated(LocalDate date, double score) {
        return new DatedScore(date, ScoreRange.ONE_TO_FIVE.score(score));
    }

    private static CaseSnapshot snapshot() {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("borger-1"))
                .add(JobEvent.of(RandomMeasurements.START.plusDays(150), JobEvent.Kind.JOB_STARTED));
        RandomMeasurements.of(Ladder.INSTRUMENT, 3, 5).forEach(file::add);
        COURSE.parts().forEach(file::add);
        return file.build().asOf(RandomMeasurements.START.plusDays(400));
    }
}
