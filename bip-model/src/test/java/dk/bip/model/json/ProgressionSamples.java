package dk.bip.model.json;

import dk.bip.core.Provenance;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.Change;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Phase;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ReliableChange;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.TargetDistance;
import dk.bip.core.progression.Trend;
import dk.bip.core.testing.ScaleProgressionParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The samples of progression, put together by hand: what the calculator gives may change, a fixture may not. */
final class ProgressionSamples {

    private static final LocalDate FROM = LocalDate.of(2015, 1, 5);
    private static final LocalDate TO = LocalDate.of(2015, 7, 5);
    private static final Reliability RELIABILITY = new Reliability(0.7, 0.9, Provenance.OURS);
    private static final Scale OVERALL = Scale.ofBoth(Bip.SEVEN);
    private static final Scale WORRIES = Scale.of(Rater.CITIZEN, OwnSamples.WORRIES);
    private static final Scale DAYS = Scale.of(Rater.CITIZEN, OwnSamples.DAYS);

    private ProgressionSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("progression", BipJson.PROGRESSION, progression()),
                new Sample<>("progression-own", BipJson.PROGRESSION, ofTheLadder()));
    }

    private static Progression progression() {
        ScoreRange range = OVERALL.range();
        return Progression.of(
                Bip.INSTRUMENT,
                FROM,
                TO,
                scales(
                        Bip.INSTRUMENT,
                        Map.of(
                                OVERALL,
                                known(OVERALL, Movement.PROGRESSION, 2.25, 2, 3.5)
                                        .build())),
                List.of(new TargetDistance(OVERALL, range.score(4), range.score(3.5))),
                List.of());
    }

    /** On a scale where less is better, the score falls and that is progress; on one of unknown reliability nobody can say. */
    private static Progression ofTheLadder() {
        ScoreRange range = DAYS.range();
        DatedScore start = new DatedScore(FROM, range.score(3));
        DatedScore end = new DatedScore(TO, range.score(8));
        return Progression.of(
                OwnSamples.LADDER,
                FROM,
                TO,
                scales(
                        OwnSamples.LADDER,
                        Map.of(
                                WORRIES,
                                known(WORRIES, Movement.PROGRESSION, 9, 9.5, 3).build(),
                                DAYS,
                                ScaleProgressionParts.of(DAYS, Optional.empty())
                                        .start(start)
                                        .end(end)
                                        .points(List.of(start, end))
                                        .change(new Change.OfUnknownCertainty(start, end))
                                        .trend(new Trend.OfUnknownCertainty(2, 0.84, OptionalDouble.empty()))
                                        .build())),
                List.of(new TargetDistance(DAYS, range.score(9), range.score(8))),
                List.of());
    }

    private static List<ScaleProgression> scales(Instrument instrument, Map<Scale, ScaleProgression> known) {
        List<ScaleProgression> scales = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            scales.add(known.getOrDefault(scale, unknown(scale, instrument.reliability(scale))));
        }
        return scales;
    }

    private static ScaleProgressionParts known(
            Scale scale, Movement movement, double first, double second, double third) {
        DatedScore start = new DatedScore(FROM, scale.range().score(first));
        DatedScore middle = new DatedScore(FROM.plusMonths(3), scale.range().score(second));
        DatedScore end = new DatedScore(TO, scale.range().score(third));
        return ScaleProgressionParts.of(scale, Optional.of(RELIABILITY))
                .start(start)
                .end(end)
                .points(List.of(start, middle, end))
                .change(new ReliableChange(start, end, RELIABILITY, 0.95, scale.direction()))
                .trend(new Trend.Estimated(
                        3,
                        scale.direction() == Direction.LOWER_IS_BETTER ? -0.99 : 0.21,
                        0.05,
                        OptionalDouble.of(0.125),
                        0.95,
                        scale.direction()))
                .phases(List.of(new Phase(Movement.STANDSTILL, start, middle, 3), new Phase(movement, middle, end, 3)));
    }

    private static ScaleProgression unknown(Scale scale, Optional<Reliability> reliability) {
        return ScaleProgressionParts.of(scale, reliability)
                .change(new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_END))
                .trend(new Trend.TooFewMeasurements(0, 3))
                .build();
    }
}
