package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.at;
import static dk.bip.core.progression.Cases.flat;
import static dk.bip.core.progression.Cases.snapshot;
import static dk.bip.core.testing.Equality.assertByAllParts;

import dk.bip.core.Text;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.testing.ScaleProgressionParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Equality of the values of this package is by all parts. */
class ProgressionEqualityTest {

    private static final LocalDate NEXT = START.plusMonths(3);
    private static final LocalDate END = START.plusMonths(6);
    private static final Scale SCALE = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
    private static final Direction UP = Direction.HIGHER_IS_BETTER;
    private static final Direction DOWN = Direction.LOWER_IS_BETTER;

    @Test
    void calculator() {
        assertByAllParts(
                ProgressionCalculator::withDefaults,
                () -> ProgressionCalculator.of(Skapa.INSTRUMENT),
                () -> ProgressionCalculator.withDefaults().withDimensionReliability(Reliability.of(1, 0.8)),
                () -> ProgressionCalculator.withDefaults().withIndexReliability(Reliability.of(1, 0.8)),
                () -> ProgressionCalculator.withDefaults().withTarget(SCALE, 3),
                () -> ProgressionCalculator.withDefaults().withTarget(SCALE, 4),
                () -> ProgressionCalculator.withDefaults().withLevel(0.9),
                () -> ProgressionCalculator.withDefaults().withCarriedMonths(7),
                () -> ProgressionCalculator.withDefaults().withMinimumMeasurements(4));
    }

    @Test
    void progression() {
        ProgressionCalculator calculator = ProgressionCalculator.withDefaults();
        assertByAllParts(
                () -> calculator.calculate(snapshot(flat(START, 3), flat(NEXT, 4)), START, END),
                () -> calculator.calculate(snapshot(flat(START, 3), flat(NEXT, 4)), START, END.plusDays(1)),
                () -> calculator.calculate(snapshot(flat(START, 3), flat(NEXT, 4)), START.minusDays(1), END),
                () -> calculator.calculate(snapshot(flat(START, 3), flat(NEXT, 5)), START, END),
                () -> calculator.withTarget(SCALE, 4).calculate(snapshot(flat(START, 3), flat(NEXT, 4)), START, END),
                () -> ProgressionCalculator.of(Skapa.INSTRUMENT).calculate(snapshot(), START, END));
    }

    @Test
    void calculatorAndProgressionAreOfTheirInstrumentWithAllItsParts() {
        Instrument renamed = Instrument.builder("skapa", Text.of("SKAPA 2", "SKAPA 2"))
                .dimensions(Skapa.INSTRUMENT.dimensions().toArray(new Dimension[0]))
                .index(Skapa.OVERALL)
                .dimensionReliability(Cases.OF_ITEM)
                .indexReliability(Cases.OF_INDEX)
                .build();
        assertByAllParts(() -> ProgressionCalculator.of(Skapa.INSTRUMENT), () -> ProgressionCalculator.of(renamed));
        assertByAllParts(
                () -> ProgressionCalculator.of(Skapa.INSTRUMENT).calculate(snapshot(), START, END),
                () -> ProgressionCalculator.of(renamed).calculate(snapshot(), START, END));
    }

    @Test
    void scaleProgression() {
        DatedScore three = at(START, 3);
        DatedScore four = at(NEXT, 4);
        List<Phase> still = List.of(new Phase(Movement.STANDSTILL, three, four, 2));
        assertByAllParts(
                () -> bare().build(),
                () -> bare().start(at(START, 4)).build(),
                () -> bare().end(at(NEXT, 4)).build(),
                () -> bare().points(List.of(three))
                        .trend(new Trend.TooFewMeasurements(1, 3))
                        .build(),
                () -> bare().points(List.of(four))
                        .trend(new Trend.TooFewMeasurements(1, 3))
                        .build(),
                () -> bare().change(new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_START))
                        .build(),
                () -> bare().trend(new Trend.TooFewMeasurements(0, 4)).build(),
                () -> ofTwo(three, four).phases(still).build(),
                () -> ofTwo(three, four)
                        .phases(List.of(new Phase(Movement.PROGRESSION, three, four, 2)))
                        .build(),
                () -> ScaleProgressionParts.of(
                                Scale.of(Rater.CASEWORKER, Indicator.COOPERATION), Optional.of(Cases.OF_ITEM))
                        .build(),
                () -> bare().reliability(Optional.of(Cases.OF_INDEX)).build(),
                () -> bare().reliability(Optional.empty()).build());
    }

    private static ScaleProgressionParts bare() {
        return ScaleProgressionParts.of(SCALE, Optional.of(Cases.OF_ITEM));
    }

    private static ScaleProgressionParts ofTwo(DatedScore first, DatedScore second) {
        return bare().points(List.of(first, second)).trend(new Trend.TooFewMeasurements(2, 3));
    }

    @Test
    void changes() {
        assertByAllParts(
                () -> new ReliableChange(at(START, 3), at(NEXT, 4), Cases.OF_ITEM, 0.95, UP),
                () -> new ReliableChange(at(START, 2), at(NEXT, 4), Cases.OF_ITEM, 0.95, UP),
                () -> new ReliableChange(at(START, 3), at(END, 4), Cases.OF_ITEM, 0.95, UP),
                () -> new ReliableChange(at(START, 3), at(NEXT, 4), Cases.OF_INDEX, 0.95, UP),
                () -> new ReliableChange(at(START, 3), at(NEXT, 4), Cases.OF_ITEM, 0.9, UP),
                () -> new ReliableChange(at(START, 3), at(NEXT, 4), Cases.OF_ITEM, 0.95, DOWN));
        assertByAllParts(
                () -> new Change.OfUnknownCertainty(at(START, 3), at(NEXT, 4)),
                () -> new Change.OfUnknownCertainty(at(START, 3), at(NEXT, 5)),
                () -> new Change.OfUnknownCertainty(at(START, 2), at(NEXT, 4)));
        assertByAllParts(
                () -> new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_START),
                () -> new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_END));
    }

    @Test
    void trendsAndPhases() {
        assertByAllParts(
                () -> new Trend.Estimated(3, 0.1, 0.2, OptionalDouble.of(0.5), 0.95, UP),
                () -> new Trend.Estimated(4, 0.1, 0.2, OptionalDouble.of(0.5), 0.95, UP),
                () -> new Trend.Estimated(3, 0.2, 0.2, OptionalDouble.of(0.5), 0.95, UP),
                () -> new Trend.Estimated(3, 0.1, 0.3, OptionalDouble.of(0.5), 0.95, UP),
                () -> new Trend.Estimated(3, 0.1, 0.2, OptionalDouble.of(0.25), 0.95, UP),
                () -> new Trend.Estimated(3, 0.1, 0.2, OptionalDouble.of(0.5), 0.9, UP),
                () -> new Trend.Estimated(3, 0.1, 0.2, OptionalDouble.of(0.5), 0.95, DOWN));
        assertByAllParts(
                () -> new Trend.OfUnknownCertainty(3, 0.1, OptionalDouble.of(0.5)),
                () -> new Trend.OfUnknownCertainty(4, 0.1, OptionalDouble.of(0.5)),
                () -> new Trend.OfUnknownCertainty(3, 0.2, OptionalDouble.of(0.5)),
                () -> new Trend.OfUnknownCertainty(3, 0.1, OptionalDouble.of(0.25)));
        assertByAllParts(
                () -> new Phase(Movement.PROGRESSION, at(START, 3), at(NEXT, 5), 2),
                () -> new Phase(Movement.STANDSTILL, at(START, 3), at(NEXT, 5), 2),
                () -> new Phase(Movement.PROGRESSION, at(START, 2), at(NEXT, 5), 2),
                () -> new Phase(Movement.PROGRESSION, at(START, 3), at(END, 5), 2),
                () -> new Phase(Movement.PROGRESSION, at(START, 3), at(NEXT, 5), 3));
    }

    @Test
    void gapsTargetsAndCharts() {
        DatedScore three = at(START, 3);
        assertByAllParts(
                () -> new RaterGap(Indicator.COOPERATION, three, at(START, 4)),
                () -> new RaterGap(Indicator.CONTACT_ABILITY, three, at(START, 4)),
                () -> new RaterGap(Indicator.COOPERATION, at(NEXT, 3), at(START, 4)),
                () -> new RaterGap(Indicator.COOPERATION, three, at(START, 5)));
        assertByAllParts(
                () -> new TargetDistance(SCALE, ScoreRange.ONE_TO_FIVE.score(3), three.score()),
                () -> new TargetDistance(Scale.ofBoth(Bip.SEVEN), ScoreRange.ONE_TO_FIVE.score(3), three.score()),
                () -> new TargetDistance(SCALE, ScoreRange.ONE_TO_FIVE.score(4), three.score()),
                () -> new TargetDistance(SCALE, ScoreRange.ONE_TO_FIVE.score(3), ScoreRange.ONE_TO_FIVE.score(4)));
        ProgressionCalculator calculator = ProgressionCalculator.withDefaults();
        assertByAllParts(
                () -> calculator.calculate(snapshot(flat(START, 3))).radar(),
                () -> calculator.calculate(snapshot(flat(START, 4))).radar(),
                () -> ProgressionCalculator.of(Skapa.INSTRUMENT)
                        .calculate(snapshot())
                        .radar());
    }
}
