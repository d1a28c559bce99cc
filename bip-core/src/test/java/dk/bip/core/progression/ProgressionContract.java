package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSchedule;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.testing.Ladder;
import dk.bip.core.testing.RandomMeasurements;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every calculator of progression holds for every instrument. An instrument plugs itself in. */
abstract class ProgressionContract {

    private static final LocalDate START = RandomMeasurements.START;
    private static final LocalDate LATER = START.plusYears(4);
    private static final int SEEDS = 25;
    private static final int OCCASIONS = 8;
    private static final List<Language> LANGUAGES = List.of(Language.DANISH, Language.ENGLISH, Ladder.SWEDISH);

    /** What is measured with. */
    abstract Instrument instrument();

    private ProgressionCalculator calculator() {
        return ProgressionCalculator.of(instrument());
    }

    private List<Measurement> measurements(long seed) {
        return RandomMeasurements.of(instrument(), seed, OCCASIONS);
    }

    private static CaseSnapshot snapshot(List<Measurement> measurements) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        measurements.forEach(file::add);
        return file.build().asOf(LATER);
    }

    private Progression over(long seed) {
        return calculator().calculate(snapshot(measurements(seed)));
    }

    private Progression between(long seed) {
        return calculator().calculate(snapshot(measurements(seed)), START.plusMonths(4), START.plusMonths(13));
    }

    private List<Progression> both(long seed) {
        return List.of(over(seed), between(seed));
    }

    @Test
    void everyScaleOfTheInstrumentIsThereInItsOrder() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (Progression progression : both(seed)) {
                assertThat(progression.instrument()).isEqualTo(instrument());
                assertThat(progression.scales())
                        .extracting(ScaleProgression::scale)
                        .isEqualTo(instrument().scales());
                for (Scale scale : instrument().scales()) {
                    assertThat(progression.on(scale).scale()).isEqualTo(scale);
                }
                assertThat(progression.overall().map(ScaleProgression::scale))
                        .isEqualTo(instrument().overall());
            }
        }
    }

    /** The points of a dimension are read off the measurements here, not by the code under test. */
    @Test
    void overRunsFromTheFirstScoreToTheLast() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Measurement> measurements = measurements(seed);
            Progression progression = calculator().calculate(snapshot(measurements));
            for (Scale scale : dimensionScales()) {
                List<DatedScore> scores = scores(measurements, scale);
                ScaleProgression moved = progression.on(scale);
                assertThat(moved.points()).as("seed %d, %s", seed, scale).isEqualTo(scores);
                assertThat(moved.start()).isEqualTo(scores.stream().findFirst());
                assertThat(moved.end()).isEqualTo(scores.stream().reduce((first, last) -> last));
            }
        }
    }

    /** The scores that stand are looked up here in the plainest way. */
    @Test
    void betweenTakesWhatStandsOnTheTwoDates() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Measurement> measurements = measurements(seed);
            Progression progression = between(seed);
            for (Scale scale : dimensionScales()) {
                Optional<DatedScore> start = standing(measurements, scale, progression.from());
                ScaleProgression moved = progression.on(scale);
                assertThat(moved.end())
                        .as("seed %d, %s", seed, scale)
                        .isEqualTo(standing(measurements, scale, progression.to()));
                assertThat(moved.start())
                        .as("seed %d, %s", seed, scale)
                        .isEqualTo(start.or(() -> scores(measurements, scale).stream()
                                .filter(score -> score.date().isAfter(progression.from())
                                        && !score.date()
                                                .isAfter(progression.from().plusDays(31)))
                                .findFirst()));
            }
        }
    }

    private static List<DatedScore> scores(List<Measurement> measurements, Scale scale) {
        return of(measurements, scale)
                .flatMap(measurement -> measurement.score(scale.dimension().orElseThrow()).stream()
                        .map(score -> new DatedScore(measurement.date(), score)))
                .toList();
    }

    private static Optional<DatedScore> standing(List<Measurement> measurements, Scale scale, LocalDate date) {
        Dimension dimension = scale.dimension().orElseThrow();
        return of(measurements, scale)
                .filter(measurement -> !measurement.date().isAfter(date))
                .filter(measurement -> measurement.score(dimension).isPresent()
                        || measurement.profile().reading(dimension).isRefusal())
                .reduce((earlier, later) -> later)
                .filter(measurement -> !measurement.date().isBefore(date.minusMonths(6)))
                .flatMap(measurement ->
                        measurement.score(dimension).map(score -> new DatedScore(measurement.date(), score)));
    }

    private static Stream<Measurement> of(List<Measurement> measurements, Scale scale) {
        return measurements.stream().filter(measurement -> scale.rater().orElseThrow() == measurement.rater());
    }

    private List<Scale> dimensionScales() {
        return instrument().scales().stream()
                .filter(scale -> scale.dimension().isPresent())
                .toList();
    }

    @Test
    void laterSnapshotTellsTheSameOfEarlierDates() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            CaseSnapshot later = snapshot(measurements(seed));
            Random random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                LocalDate to = START.plusDays(random.nextInt(700));
                LocalDate from = START.plusDays(random.nextInt(1 + (int) ChronoUnit.DAYS.between(START, to)));
                assertThat(calculator().calculate(later, from, to))
                        .as("seed %d, %s to %s", seed, from, to)
                        .isEqualTo(calculator().calculate(later.asOf(to), from, to));
            }
        }
    }

    @Test
    void orderOfEntryDoesNotMatter() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Measurement> shuffled = new ArrayList<>(measurements(seed));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(calculator().calculate(snapshot(shuffled))).isEqualTo(over(seed));
        }
    }

    @Test
    void changeIsOfKnownCertaintyWhereTheReliabilityIsKnown() {
        int known = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (Progression progression : both(seed)) {
                for (ScaleProgression moved : progression.scales()) {
                    Optional<Reliability> reliability = instrument().reliability(moved.scale());
                    assertThat(moved.reliability()).isEqualTo(reliability);
                    if (moved.change() instanceof Change.Unknown) {
                        continue;
                    }
                    known++;
                    assertThat(moved.change() instanceof ReliableChange).isEqualTo(reliability.isPresent());
                    assertThat(moved.trend() instanceof Trend.OfUnknownCertainty)
                            .isEqualTo(reliability.isEmpty() && moved.points().size() >= 3);
                    assertThat(moved.phases().isEmpty()).isEqualTo(reliability.isEmpty());
                }
            }
        }
        assertThat(known).isGreaterThan(SEEDS * instrument().scales().size());
    }

    /** Progression is a move to the better end, whichever that is, by more than the threshold. */
    @Test
    void movementGoesByTheBetterEnd() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (ScaleProgression moved : over(seed).scales()) {
                boolean lowerIsBetter = moved.scale().direction() == Direction.LOWER_IS_BETTER;
                moved.change().known().ifPresent(change -> {
                    double rise = change.to().value() - change.from().value();
                    assertThat(change.difference()).isEqualTo(rise);
                    Movement expected = Math.abs(rise) <= change.threshold()
                            ? Movement.STANDSTILL
                            : rise > 0 != lowerIsBetter ? Movement.PROGRESSION : Movement.REGRESSION;
                    assertThat(change.movement()).isEqualTo(expected);
                });
                moved.trend().estimated().ifPresent(trend -> {
                    Movement expected = trend.lower() <= 0 && trend.upper() >= 0
                            ? Movement.STANDSTILL
                            : trend.slopePerMonth() > 0 != lowerIsBetter ? Movement.PROGRESSION : Movement.REGRESSION;
                    assertThat(trend.movement()).isEqualTo(expected);
                });
            }
        }
    }

    @Test
    void upsideDownProgressionIsRegression() {
        Map<Movement, Integer> seen = new HashMap<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Progression up = over(seed);
            Progression down = calculator().calculate(snapshot(RandomMeasurements.upsideDown(measurements(seed))));
            for (Scale scale : instrument().scales()) {
                ScaleProgression one = up.on(scale);
                ScaleProgression other = down.on(scale);
                assertThat(other.change().known().map(ReliableChange::movement))
                        .isEqualTo(one.change().known().map(change -> opposite(change.movement())));
                assertThat(other.phases())
                        .as("seed %d, %s", seed, scale)
                        .extracting(Phase::movement)
                        .isEqualTo(one.phases().stream()
                                .map(phase -> opposite(phase.movement()))
                                .toList());
                one.phases().forEach(phase -> seen.merge(phase.movement(), 1, Integer::sum));
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Movement.values());
    }

    private static Movement opposite(Movement movement) {
        return switch (movement) {
            case PROGRESSION -> Movement.REGRESSION;
            case REGRESSION -> Movement.PROGRESSION;
            case STANDSTILL -> Movement.STANDSTILL;
        };
    }

    @Test
    void phasesRunFromTheFirstScoreToTheLastAndGoTheirWay() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (ScaleProgression moved : over(seed).scales()) {
                List<Phase> phases = moved.phases();
                if (!phases.isEmpty()) {
                    assertThat(phases.get(0).from()).isEqualTo(moved.points().get(0));
                    assertThat(phases.get(phases.size() - 1).to())
                            .isEqualTo(moved.points().get(moved.points().size() - 1));
                }
                for (Phase phase : phases) {
                    double forBetter = moved.scale().direction().towardsBetter(phase.difference());
                    if (phase.movement() == Movement.PROGRESSION) {
                        assertThat(forBetter).isPositive();
                    } else if (phase.movement() == Movement.REGRESSION) {
                        assertThat(forBetter).isNegative();
                    }
                }
            }
        }
    }

    @Test
    void trendIsTheSlopeOfTheLeastSquaresLine() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (ScaleProgression moved : over(seed).scales()) {
                double slope = slope(moved.points());
                moved.trend()
                        .estimated()
                        .ifPresent(trend -> assertThat(trend.slopePerMonth()).isCloseTo(slope, within(1e-9)));
                if (moved.trend() instanceof Trend.OfUnknownCertainty uncertain) {
                    assertThat(uncertain.slopePerMonth()).isCloseTo(slope, within(1e-9));
                    assertThat(uncertain.measurements())
                            .isEqualTo(moved.points().size());
                }
            }
        }
    }

    /** The textbook form with raw sums. */
    private static double slope(List<DatedScore> points) {
        double n = points.size();
        double t = 0;
        double y = 0;
        double ty = 0;
        double tt = 0;
        for (DatedScore point : points) {
            double months = ChronoUnit.DAYS.between(START, point.date()) / (365.25 / 12);
            t += months;
            y += point.value();
            ty += months * point.value();
            tt += months * months;
        }
        return (n * ty - t * y) / (n * tt - t * t);
    }

    @Test
    void indexOfBothIsTheMeanOfTwoOfTheRatersIndices() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Progression progression = over(seed);
            for (Scale scale : instrument().scales()) {
                if (scale.rater().isEmpty()) {
                    List<DatedScore> citizen = of(progression, Rater.CITIZEN, scale);
                    List<DatedScore> caseworker = of(progression, Rater.CASEWORKER, scale);
                    for (DatedScore both : progression.on(scale).points()) {
                        assertThat(citizen)
                                .anyMatch(one -> caseworker.stream().anyMatch(other -> isMean(both, one, other)));
                    }
                }
            }
        }
    }

    private static List<DatedScore> of(Progression progression, Rater rater, Scale scale) {
        return progression.on(Scale.of(rater, scale.index().orElseThrow())).points();
    }

    private static boolean isMean(DatedScore both, DatedScore one, DatedScore other) {
        LocalDate later = one.date().isAfter(other.date()) ? one.date() : other.date();
        return both.date().equals(later)
                && Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= 31
                && Math.abs(both.value() - (one.value() + other.value()) / 2) < 1e-12;
    }

    @Test
    void radarHasTheDimensionsAsAxesWithTheBetterAtTheRim() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (Progression progression : both(seed)) {
                RadarChart radar = progression.radar();
                assertThat(radar.axes()).isEqualTo(instrument().dimensions());
                assertThat(radar.lines()).hasSize(2 * instrument().raters().size());
                for (RadarChart.Line line : radar.lines()) {
                    for (RadarChart.Point point : line.points()) {
                        assertIsOn(progression, line, point);
                    }
                }
            }
        }
    }

    private static void assertIsOn(Progression progression, RadarChart.Line line, RadarChart.Point point) {
        Dimension dimension = point.dimension();
        if (!dimension.isRatedBy(line.rater())) {
            assertThat(point.radius()).isEmpty();
            return;
        }
        ScaleProgression moved = progression.on(line.rater(), dimension);
        assertThat(point.score()).isEqualTo(line.moment() == RadarChart.Moment.START ? moved.start() : moved.end());
        assertThat(point.radius().isPresent()).isEqualTo(point.score().isPresent());
        point.score().ifPresent(score -> {
            double fromMinimum = score.value() - dimension.range().minimum();
            double share = fromMinimum
                    / (dimension.range().maximum() - dimension.range().minimum());
            assertThat(point.radius().orElseThrow())
                    .isCloseTo(dimension.direction() == Direction.LOWER_IS_BETTER ? 1 - share : share, within(1e-15));
        });
    }

    @Test
    void gapsAreOfTheDimensionsThatBothRate() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (Progression progression : both(seed)) {
                assertThat(progression.gaps()).allSatisfy(gap -> {
                    assertThat(gap.dimension().raters()).containsExactly(Rater.values());
                    assertThat(progression.on(Rater.CITIZEN, gap.dimension()).end())
                            .contains(gap.citizen());
                    assertThat(progression.on(Rater.CASEWORKER, gap.dimension()).end())
                            .contains(gap.caseworker());
                    assertThat(gap.difference())
                            .isEqualTo(gap.caseworker().value() - gap.citizen().value());
                });
            }
        }
        boolean anyBoth = instrument().dimensions().stream()
                .anyMatch(dimension -> dimension.raters().size() == 2);
        assertThat(over(1).gaps().isEmpty()).isEqualTo(!anyBoth);
    }

    @Test
    void targetIsReachedAtTheBetterEndOnly() {
        for (Dimension dimension : instrument().dimensions()) {
            boolean lowerIsBetter = dimension.direction() == Direction.LOWER_IS_BETTER;
            double minimum = dimension.range().minimum();
            double maximum = dimension.range().maximum();
            double best = lowerIsBetter ? minimum : maximum;
            double worst = lowerIsBetter ? maximum : minimum;
            for (long seed = 1; seed <= SEEDS; seed++) {
                CaseSnapshot snapshot = snapshot(measurements(seed));
                for (TargetDistance easy : calculator()
                        .withTarget(dimension, worst)
                        .calculate(snapshot)
                        .targets()) {
                    assertThat(easy.isReached()).isTrue();
                    assertThat(easy.distance()).isNotPositive();
                }
                for (TargetDistance hard : calculator()
                        .withTarget(dimension, best)
                        .calculate(snapshot)
                        .targets()) {
                    assertThat(hard.scale().dimension()).contains(dimension);
                    assertThat(hard.distance())
                            .isEqualTo(Math.abs(best - hard.score().value()));
                    assertThat(hard.isReached()).isEqualTo(hard.score().value() == best);
                }
            }
        }
    }

    @Test
    void targetsAreOnTheScalesThatHaveAScoreInTheirOrder() {
        ProgressionCalculator calculator = calculator();
        for (Scale scale : instrument().scales()) {
            calculator = calculator.withTarget(scale, scale.range().maximum());
        }
        for (long seed = 1; seed <= SEEDS; seed++) {
            Progression progression = calculator.calculate(snapshot(measurements(seed)));
            assertThat(progression.targets())
                    .extracting(TargetDistance::scale)
                    .isEqualTo(progression.scales().stream()
                            .filter(moved -> moved.end().isPresent())
                            .map(ScaleProgression::scale)
                            .toList());
        }
    }

    @Test
    void everyRaterIsOverdueFromFifteenDaysAfterThreeMonths() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            MeasurementSeries series =
                    snapshot(measurements(seed)).measurements().of(instrument());
            for (Rater rater : instrument().raters()) {
                LocalDate due = series.by(rater).last().orElseThrow().date().plusMonths(3);
                MeasurementSchedule schedule = MeasurementSchedule.withDefaults();
                assertThat(schedule.overdue(series, rater, due.plusDays(14))).isEmpty();
                assertThat(schedule.overdue(series, rater, due.plusDays(15)))
                        .hasValueSatisfying(
                                overdue -> assertThat(overdue.dueOn()).isEqualTo(due));
            }
        }
    }

    @Test
    void textSpeaksOfTheDimensionsOfTheInstrumentAndNoOthers() {
        List<Dimension> others = Stream.of(Bip.INSTRUMENT, Skapa.INSTRUMENT, Ladder.INSTRUMENT)
                .filter(other -> !other.equals(instrument()))
                .flatMap(other -> other.dimensions().stream())
                .toList();
        for (Language language : LANGUAGES) {
            List<String> own = instrument().scales().stream()
                    .map(scale -> scale.label(language))
                    .toList();
            for (long seed = 1; seed <= SEEDS; seed++) {
                for (Progression progression : both(seed)) {
                    String text = progression.describe(language);
                    assertMentions(progression, text, language);
                    for (Dimension other : others) {
                        for (Rater rater : other.raters()) {
                            String label = Scale.of(rater, other).label(language);
                            if (!own.contains(label)) {
                                assertThat(text).doesNotContain(label);
                            }
                        }
                    }
                }
            }
        }
    }

    /** Every rating that can be compared is named once, under its heading, and the rest are counted. */
    private void assertMentions(Progression progression, String text, Language language) {
        int unknown = 0;
        List<String> listed = text.lines()
                .filter(line -> !line.contains("): "))
                .flatMap(
                        line -> Stream.of(line.substring(line.indexOf(": ") + 1).split(";")))
                .map(label -> label.strip().replaceAll("( [-+]?[0-9.,]+ ± .*)?\\.?$", ""))
                .toList();
        for (Scale scale : dimensionScales()) {
            boolean isKnown = !(progression.on(scale).change() instanceof Change.Unknown);
            unknown += isKnown ? 0 : 1;
            assertThat(Collections.frequency(listed, scale.label(language)))
                    .as("%s in %s", scale, text)
                    .isEqualTo(isKnown ? 1 : 0);
        }
        boolean danish = language.equals(Language.DANISH);
        String missing = danish ? "der mangler målinger eller svar: " : "measurements or answers are missing: ";
        if (unknown > 0) {
            assertThat(text).contains(missing + unknown + (danish ? " af vurderingerne" : " of the ratings"));
        } else {
            assertThat(text).doesNotContain(missing);
        }
    }

    @Test
    void caseOfAnotherInstrumentIsRefusedAndAnEmptyOneIsNot() {
        Instrument other = instrument().equals(Skapa.INSTRUMENT) ? Bip.INSTRUMENT : Skapa.INSTRUMENT;
        CaseSnapshot strange = snapshot(RandomMeasurements.of(other, 1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator().calculate(strange))
                .withMessage("the case must hold a measurement with instrument " + instrument()
                        + ", but was measured with " + other
                        + " only\nMaybe use ProgressionCalculator.of with that instrument?");
        assertThatIllegalArgumentException().isThrownBy(() -> calculator().calculate(strange, START, START));
        assertThat(calculator().calculate(snapshot(List.of())).scales())
                .extracting(ScaleProgression::change)
                .containsOnly(new Change.Unknown(Change.UnknownReason.NOT_MEASURED_BY_START));
    }

    @Test
    void secondInstrumentInTheCaseChangesNothing() {
        Instrument other = instrument().equals(Skapa.INSTRUMENT) ? Bip.INSTRUMENT : Skapa.INSTRUMENT;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Measurement> mixed = new ArrayList<>(measurements(seed));
            mixed.addAll(RandomMeasurements.of(other, seed + 1000, OCCASIONS));
            assertThat(calculator().calculate(snapshot(mixed))).isEqualTo(over(seed));
        }
    }

    @Test
    void settingsOfAnotherInstrumentAreRefused() {
        Instrument other = instrument().equals(Skapa.INSTRUMENT) ? Bip.INSTRUMENT : Skapa.INSTRUMENT;
        Reliability reliability = Reliability.of(0.5, 0.9);
        Dimension dimension = other.dimensions().get(0);
        Scale scale = other.scales().get(0);
        String message = "dimension, index or scale must be one of instrument " + instrument()
                + "\nMaybe make a calculator of the other instrument?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator().with(dimension, reliability))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator().with(other.indices().get(0), reliability))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator().with(scale, reliability))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator().withTarget(dimension, 3))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator().withTarget(scale, 3))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(1).on(scale))
                .withMessage("scale must be one of instrument " + instrument() + ", but is " + scale);
    }

    @Test
    void reliabilityOfDimensionsTouchesNoIndexAndTheReverse() {
        Reliability reliability = Reliability.of(0.51, 0.77);
        for (Scale scale : instrument().scales()) {
            boolean isDimension = scale.dimension().isPresent();
            assertThat(calculator().withDimensionReliability(reliability).reliability(scale))
                    .isEqualTo(
                            isDimension
                                    ? Optional.of(reliability)
                                    : instrument().reliability(scale));
            assertThat(calculator().withIndexReliability(reliability).reliability(scale))
                    .isEqualTo(isDimension ? instrument().reliability(scale) : Optional.of(reliability));
        }
    }

    /** A measurement in which nothing can be scored is one all the same, and breaks nothing. */
    @Test
    void measurementWithoutAnyAnswerLeavesTheScores() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Measurement> measurements = new ArrayList<>(measurements(seed));
            for (Rater rater : instrument().raters()) {
                measurements.add(Measurement.of(
                        START.plusYears(3), Profile.builder(instrument(), rater).build()));
            }
            Progression with = calculator().calculate(snapshot(measurements));
            Progression without = over(seed);
            for (Scale scale : instrument().scales()) {
                assertThat(with.on(scale).points()).isEqualTo(without.on(scale).points());
            }
        }
    }

    @Test
    void scoresKeepTheirRange() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (ScaleProgression moved : over(seed).scales()) {
                assertThat(moved.points())
                        .extracting(DatedScore::score)
                        .extracting(Score::range)
                        .allMatch(moved.scale().range()::equals);
            }
        }
    }
}
