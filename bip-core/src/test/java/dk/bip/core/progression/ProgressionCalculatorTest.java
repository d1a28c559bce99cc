package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.LATER;
import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.flat;
import static dk.bip.core.progression.Cases.only;
import static dk.bip.core.progression.Cases.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.Provenance;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ProgressionCalculatorTest {

    private static final ProgressionCalculator CALCULATOR = ProgressionCalculator.withDefaults();
    private static final Scale COOPERATION = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);

    @Test
    void takesTheLatestMeasurementAtOrBeforeEachDate() {
        CaseSnapshot snapshot = snapshot(flat(START, 1), flat(START.plusMonths(3), 2), flat(START.plusMonths(6), 4));
        Progression progression = CALCULATOR.calculate(snapshot, START.plusMonths(4), START.plusMonths(6));
        ReliableChange change = progression.on(COOPERATION).change().known().orElseThrow();
        assertThat(change.from()).isEqualTo(Cases.at(START.plusMonths(3), 2));
        assertThat(change.to()).isEqualTo(Cases.at(START.plusMonths(6), 4));
        assertThat(change.difference()).isEqualTo(2);
        assertThat(change.movement()).isEqualTo(Movement.PROGRESSION);
        assertThat(progression.on(COOPERATION).points()).containsExactly(change.from(), change.to());
        assertThat(progression.from()).isEqualTo(START.plusMonths(4));
        assertThat(progression.to()).isEqualTo(START.plusMonths(6));
        assertThat(CALCULATOR
                        .calculate(
                                snapshot,
                                START.plusMonths(4),
                                START.plusMonths(6).minusDays(1))
                        .on(COOPERATION)
                        .change())
                .isEqualTo(new Change.Unknown(Change.UnknownReason.NOT_MEASURED_SINCE_START));
    }

    @Test
    void declineIsAFirstClassResult() {
        Progression progression = CALCULATOR.calculate(
                snapshot(flat(START, 4.5), flat(START.plusMonths(3), 3.5), flat(START.plusMonths(6), 2.5)));
        assertThat(progression.scales())
                .allSatisfy(
                        scale -> assertThat(scale.change().known().orElseThrow().movement())
                                .isEqualTo(Movement.REGRESSION));
        assertThat(progression.indices().with(Movement.REGRESSION)).hasSize(6);
        assertThat(progression.indices().with(Movement.PROGRESSION)).isEmpty();
        assertThat(progression
                        .overall()
                        .orElseThrow()
                        .trend()
                        .estimated()
                        .orElseThrow()
                        .movement())
                .isEqualTo(Movement.REGRESSION);
        assertThat(progression.overall().orElseThrow().phases())
                .extracting(Phase::movement)
                .containsExactly(Movement.REGRESSION);
        assertThat(progression.describe(Language.DANISH))
                .contains("Tilbagegang: Samlet over de syv indikatorer (borgerens vurdering) -2,0 ± 0,7; ")
                .contains(
                        "Ingen sikker ændring: Jobsøgningsadfærd (borgerens vurdering) -2,0 ± 1,5, kan ikke vise fremgang; ");
    }

    @Test
    void indexHasAnotherReliabilityThanAnIndicator() {
        Progression progression = CALCULATOR.calculate(snapshot(flat(START, 3), flat(START.plusMonths(3), 4)));
        assertThat(movement(progression, COOPERATION)).isEqualTo(Movement.STANDSTILL);
        assertThat(movement(progression, Scale.ofBoth(Bip.SEVEN))).isEqualTo(Movement.PROGRESSION);
        assertThat(progression
                        .overall()
                        .orElseThrow()
                        .reliability()
                        .orElseThrow()
                        .provenance())
                .isEqualTo(Provenance.OURS);
    }

    @Test
    void overallIndexIsThereForEachRaterAndBothAtBothDates() {
        Progression progression = CALCULATOR.calculate(snapshot(flat(START, 2, 3), flat(START.plusMonths(3), 3, 4.5)));
        for (IndexRule index : Bip.INSTRUMENT.indices()) {
            // the belief of the other rater is in each rater's index, so it is a weighted mean of 2 and 3, and of 3 and
            // 4.5
            int n = index.dimensions().size();
            ends(progression.on(Scale.of(Rater.CITIZEN, index)), 2 + 1.0 / n, 3 + 1.5 / n);
            ends(progression.on(Scale.of(Rater.CASEWORKER, index)), 3 - 1.0 / n, 4.5 - 1.5 / n);
            ends(progression.on(Scale.ofBoth(index)), 2.5, 3.75);
        }
    }

    private static void ends(ScaleProgression progression, double start, double end) {
        assertThat(progression.start().orElseThrow().score().value()).isCloseTo(start, within(1e-12));
        assertThat(progression.end().orElseThrow().score().value()).isCloseTo(end, within(1e-12));
        assertThat(progression.change().known().orElseThrow().difference()).isCloseTo(end - start, within(1e-12));
    }

    @Test
    void saysWhyAChangeIsNotKnown() {
        CaseSnapshot empty = snapshot();
        assertThat(reason(CALCULATOR.calculate(empty), COOPERATION))
                .isEqualTo(Change.UnknownReason.NOT_MEASURED_BY_START);
        CaseSnapshot one = snapshot(flat(START, 3));
        assertThat(reason(CALCULATOR.calculate(one), COOPERATION))
                .isEqualTo(Change.UnknownReason.NOT_MEASURED_SINCE_START);
        CaseSnapshot two = snapshot(flat(START, 3), flat(START.plusMonths(3), 4));
        Progression early = CALCULATOR.calculate(two, START.minusDays(32), START.plusMonths(9));
        assertThat(reason(early, COOPERATION)).isEqualTo(Change.UnknownReason.NOT_MEASURED_BY_START);
        assertThat(early.on(COOPERATION).start()).isEmpty();
        assertThat(early.on(COOPERATION).end()).contains(Cases.at(START.plusMonths(3), 4));
        assertThat(early.on(COOPERATION).points()).hasSize(2);
        Progression gone =
                CALCULATOR.calculate(snapshot(flat(START, 3), only(START.plusMonths(3), Rater.CASEWORKER, 4)));
        assertThat(reason(gone, COOPERATION)).isEqualTo(Change.UnknownReason.NOT_MEASURED_SINCE_START);
        assertThat(reason(gone, Scale.ofBoth(Bip.SEVEN))).isEqualTo(Change.UnknownReason.NO_SCORE_AT_END);
        assertThat(movement(gone, Scale.of(Rater.CASEWORKER, Indicator.COOPERATION)))
                .isEqualTo(Movement.STANDSTILL);
        Measurement declined = Measurement.of(
                START,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                        .build());
        Progression came = CALCULATOR.calculate(
                snapshot(List.of(declined), flat(START.plusMonths(3), 3)), START, START.plusMonths(3));
        assertThat(reason(came, COOPERATION)).isEqualTo(Change.UnknownReason.NO_SCORE_AT_START);
    }

    @Test
    void missingIndicatorIsMissingOnItsScaleOnly() {
        Measurement declined = Measurement.of(
                START.plusMonths(3),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.CITIZEN_BELIEF, 5)
                        .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                        .build());
        Progression progression = CALCULATOR.calculate(snapshot(flat(START, 1), List.of(declined)));
        assertThat(reason(progression, COOPERATION)).isEqualTo(Change.UnknownReason.NO_SCORE_AT_END);
        assertThat(movement(progression, Scale.of(Rater.CITIZEN, Indicator.CITIZEN_BELIEF)))
                .isEqualTo(Movement.PROGRESSION);
        assertThat(reason(progression, Scale.of(Rater.CITIZEN, Bip.SEVEN)))
                .isEqualTo(Change.UnknownReason.NO_SCORE_AT_END);
        assertThat(progression.describe(Language.ENGLISH))
                .contains("Cannot be compared, because measurements or answers are missing: 19 of the ratings.");
    }

    @Test
    void sameDateTwiceComparesNothing() {
        CaseSnapshot snapshot = snapshot(flat(START, 3), flat(START.plusMonths(3), 4));
        Progression progression = CALCULATOR.calculate(snapshot, START, START);
        assertThat(progression.scales())
                .extracting(ScaleProgression::change)
                .containsOnly(new Change.Unknown(Change.UnknownReason.NOT_MEASURED_SINCE_START));
        assertThat(progression.overall().orElseThrow().phases()).isEmpty();
        assertThat(progression.overall().orElseThrow().trend()).isEqualTo(new Trend.TooFewMeasurements(1, 3));
    }

    @Test
    void refusesDatesOutOfOrderAndBeyondTheSnapshot() {
        CaseSnapshot snapshot = snapshot(flat(START, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.calculate(snapshot, LATER, START))
                .withMessage("from must not be after to\nMaybe the dates are in the wrong order?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.calculate(snapshot, START, LATER.plusDays(1)))
                .withMessage("to must not be after the date of the snapshot"
                        + "\nMaybe take a later snapshot from the case file?");
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.calculate(null, START, LATER))
                .withMessage("snapshot");
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.calculate(snapshot, null, LATER))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.calculate(snapshot, START, null))
                .withMessage("to");
    }

    @Test
    void laterSnapshotTellsTheSameOfEarlierDates() {
        List<Measurement> measurements = Cases.random(11, 8);
        LocalDate to = measurements.get(2 * 4).date();
        Progression before = CALCULATOR.calculate(snapshot(measurements).asOf(to), START, to);
        Progression after = CALCULATOR.calculate(snapshot(measurements), START, to);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void refusesBadSettings() {
        for (double bad : new double[] {0, 1, -1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CALCULATOR.withLevel(bad))
                    .withMessage("level must be greater than 0 and less than 1, but is " + bad);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withMinimumMeasurements(1))
                .withMessage("minimumMeasurements must be 2 or more, but is 1\nMaybe one point has no direction?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withTarget(Indicator.COOPERATION, 6))
                .withMessageStartingWith("score must be from 1 to 5");
        assertThatNullPointerException()
                .isThrownBy(() -> CALCULATOR.with(Indicator.COOPERATION, null))
                .withMessage("reliability");
    }

    @Test
    void lastSettingOfAScaleHolds() {
        Reliability sharp = Reliability.of(0.5, 0.95);
        Reliability blunt = Reliability.of(1.2, 0.5);
        ProgressionCalculator calculator = CALCULATOR
                .with(Indicator.COOPERATION, sharp)
                .with(Scale.of(Rater.CASEWORKER, Indicator.COOPERATION), blunt);
        assertThat(calculator.reliability(COOPERATION)).contains(sharp);
        assertThat(calculator.reliability(Scale.of(Rater.CASEWORKER, Indicator.COOPERATION)))
                .contains(blunt);
        assertThat(calculator.reliability(Scale.of(Rater.CITIZEN, Indicator.HEALTH_MASTERY)))
                .contains(Cases.OF_ITEM);
        assertThat(calculator.withDimensionReliability(blunt).reliability(COOPERATION))
                .contains(blunt);
        assertThat(calculator.withIndexReliability(sharp).reliability(Scale.ofBoth(Bip.ELEVEN)))
                .contains(sharp);
        assertThat(calculator.with(Bip.SEVEN, sharp).reliability(Scale.ofBoth(Bip.ELEVEN)))
                .contains(Bip.ITEMS.of(Scale.ofBoth(Bip.ELEVEN)));
        assertThat(CALCULATOR.reliability(COOPERATION))
                .as("the calculator that it came from")
                .contains(Cases.OF_ITEM);
        Progression progression = calculator.calculate(snapshot(flat(START, 3), flat(START.plusMonths(3), 4)));
        assertThat(movement(progression, COOPERATION)).isEqualTo(Movement.PROGRESSION);
        assertThat(movement(progression, Scale.of(Rater.CASEWORKER, Indicator.COOPERATION)))
                .isEqualTo(Movement.STANDSTILL);
    }

    @Test
    void levelMovesTheVerdictAndNotThePhases() {
        CaseSnapshot snapshot = snapshot(flat(START, 2), flat(START.plusMonths(3), 3.25));
        assertThat(movement(CALCULATOR.calculate(snapshot), COOPERATION)).isEqualTo(Movement.STANDSTILL);
        Progression bold = CALCULATOR.withLevel(0.8).calculate(snapshot);
        assertThat(movement(bold, COOPERATION)).isEqualTo(Movement.PROGRESSION);
        assertThat(bold.on(COOPERATION).phases()).extracting(Phase::movement).containsExactly(Movement.STANDSTILL);
        assertThat(CALCULATOR
                        .withMinimumMeasurements(2)
                        .calculate(snapshot)
                        .on(COOPERATION)
                        .trend()
                        .estimated())
                .isPresent();
    }

    @Test
    void phasesNeedMoreThanAReliableChangeWhereThereAreMoreThanTwoMeasurements() {
        LocalDate middle = START.plusMonths(3);
        Progression progression =
                CALCULATOR.calculate(snapshot(flat(START, 3), flat(middle, 3.6), flat(START.plusMonths(6), 3.6)));
        ScaleProgression overall = progression.overall().orElseThrow();
        assertThat(overall.change().known().orElseThrow().movement()).isEqualTo(Movement.PROGRESSION);
        assertThat(overall.phases()).extracting(Phase::movement).containsExactly(Movement.STANDSTILL);
        assertThat(overall.phases().get(0).measurements()).isEqualTo(3);
        assertThat(overall.phaseThreshold().orElseThrow())
                .isCloseTo(1.196 * Cases.OF_INDEX.threshold(0.95), within(0.005));
        Progression ofTwo = CALCULATOR.calculate(snapshot(flat(START, 3), flat(middle, 3.6)));
        assertThat(ofTwo.overall().orElseThrow().phases())
                .extracting(Phase::movement)
                .containsExactly(Movement.PROGRESSION);
        assertThat(CALCULATOR
                        .calculate(snapshot(flat(START, 3)))
                        .on(COOPERATION)
                        .phaseThreshold())
                .isEmpty();
    }

    @Test
    void wholeStepsOfADimensionHaveTheTableForThem() {
        LocalDate middle = START.plusMonths(3);
        LocalDate last = START.plusMonths(6);
        ScaleProgression twoSteps = CALCULATOR
                .calculate(snapshot(flat(START, 2), flat(middle, 4), flat(last, 4)))
                .on(COOPERATION);
        assertThat(twoSteps.phases()).extracting(Phase::movement).containsExactly(Movement.STANDSTILL);
        assertThat(twoSteps.phaseThreshold()).hasValue(2.5);
        ScaleProgression threeSteps = CALCULATOR
                .calculate(snapshot(flat(START, 2), flat(middle, 5), flat(last, 5)))
                .on(COOPERATION);
        assertThat(threeSteps.phases())
                .extracting(Phase::movement)
                .containsExactly(Movement.PROGRESSION, Movement.STANDSTILL);
    }

    @Test
    void gapIsTheCaseworkersScoreMinusTheCitizens() {
        Progression progression = CALCULATOR.calculate(snapshot(flat(START, 1), flat(START.plusMonths(3), 2, 4.5)));
        assertThat(progression.gaps())
                .hasSize(9)
                .allSatisfy(gap -> assertThat(gap.difference()).isEqualTo(2.5));
        RaterGap gap = progression.gap(Indicator.COOPERATION).orElseThrow();
        assertThat(gap.describe(Language.DANISH))
                .isEqualTo("Samarbejdsevner: borgeren vurderer 2,0, sagsbehandleren 4,5.");
        assertThat(progression.gap(Indicator.CITIZEN_BELIEF)).isEmpty();
        assertThat(progression.gap(Indicator.CASEWORKER_BELIEF)).isEmpty();
        assertThat(CALCULATOR.calculate(snapshot(only(START, Rater.CITIZEN, 3))).gaps())
                .isEmpty();
        DatedScore three = Cases.at(START, 3);
        assertThat(new RaterGap(Indicator.COOPERATION, three, three).describe(Language.ENGLISH))
                .isEqualTo("Cooperation skills: citizen and caseworker agree (3.0).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterGap(Indicator.CITIZEN_BELIEF, three, three))
                .withMessage("dimension must be rated by both raters, but is CITIZEN_BELIEF");
    }

    @Test
    void distanceToATargetIsTheTargetMinusTheScoreAtTheEnd() {
        ProgressionCalculator calculator = CALCULATOR
                .withTarget(Indicator.COOPERATION, 4)
                .withTarget(Scale.of(Rater.CASEWORKER, Indicator.COOPERATION), 3)
                .withTarget(Bip.SEVEN, 3.5);
        Progression progression = calculator.calculate(snapshot(flat(START, 1), flat(START.plusMonths(3), 2.5, 3)));
        assertThat(progression.targets())
                .extracting(target -> target.scale().code())
                .containsExactly(
                        "CITIZEN.COOPERATION",
                        "CASEWORKER.COOPERATION",
                        "CITIZEN.SEVEN",
                        "CASEWORKER.SEVEN",
                        "BOTH.SEVEN");
        TargetDistance distance = progression.target(COOPERATION).orElseThrow();
        assertThat(distance.distance()).isEqualTo(1.5);
        assertThat(distance.isReached()).isFalse();
        assertThat(distance.describe(Language.DANISH))
                .isEqualTo("Samarbejdsevner (borgerens vurdering): 2,5 nu, og målet er 4,0.");
        TargetDistance reached = progression
                .target(Scale.of(Rater.CASEWORKER, Indicator.COOPERATION))
                .orElseThrow();
        assertThat(reached.isReached()).isTrue();
        assertThat(reached.describe(Language.ENGLISH))
                .isEqualTo("Cooperation skills (the caseworker's rating): the target of 3.0 is reached.");
        assertThat(calculator.calculate(snapshot()).targets()).isEmpty();
        assertThat(calculator.target(COOPERATION)).contains(ScoreRange.ONE_TO_FIVE.score(4));
        assertThat(CALCULATOR.target(COOPERATION)).isEmpty();
    }

    @Test
    void radarHoldsBothRatersAtBothDates() {
        Measurement end = Measurement.of(
                START.plusMonths(3),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, 4)
                        .missing(Indicator.HEALTH_MASTERY, MissingReason.DECLINED)
                        .build());
        RadarChart radar = CALCULATOR
                .calculate(snapshot(flat(START, 2, 5), List.of(end)), START, START.plusMonths(9))
                .radar();
        RadarChart.Line citizen = radar.line(Rater.CITIZEN, RadarChart.Moment.END);
        assertThat(citizen.point(Indicator.COOPERATION).radius()).hasValue(0.75);
        assertThat(citizen.point(Indicator.HEALTH_MASTERY).radius()).isEmpty();
        assertThat(radar.line(Rater.CITIZEN, RadarChart.Moment.START)
                        .point(Indicator.COOPERATION)
                        .radius())
                .hasValue(0.25);
        assertThat(radar.line(Rater.CASEWORKER, RadarChart.Moment.START)
                        .point(Indicator.COOPERATION)
                        .radius())
                .hasValue(1);
        assertThat(radar.line(Rater.CASEWORKER, RadarChart.Moment.END)
                        .point(Indicator.COOPERATION)
                        .radius())
                .isEmpty();
        assertThat(radar.axes()).hasSize(11).startsWith(Indicator.JOB_SEARCH_BEHAVIOUR);
        assertThat(radar.angle(Indicator.JOB_SEARCH_BEHAVIOUR)).isZero();
        assertThat(radar.angle(Indicator.HEALTH_MASTERY)).isCloseTo(327.2727, within(1e-4));
        List<RadarChart.Line> lines = new ArrayList<>(radar.lines());
        Collections.swap(lines, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadarChart(Bip.INSTRUMENT, radar.axes(), lines))
                .withMessage("lines must be those of each rater at the start, then at the end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RadarChart(
                        Bip.INSTRUMENT, radar.axes(), radar.lines().subList(0, 3)));
    }

    @Test
    void orderOfTheEventsDoesNotMatterWithSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Measurement> measurements = Cases.random(seed, 7);
            Progression expected = CALCULATOR.calculate(snapshot(measurements));
            Collections.shuffle(measurements, new Random(seed));
            assertThat(CALCULATOR.calculate(snapshot(measurements))).isEqualTo(expected);
        }
    }

    @Test
    void turnedRoundInTimeEveryChangeFlipsItsSignWithSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Measurement> measurements = Cases.random(seed, 7);
            LocalDate first = START;
            LocalDate last = measurements.get(2 * 6).date();
            List<Measurement> reversed = measurements.stream()
                    .map(measurement ->
                            moved(measurement, first.plusDays(ChronoUnit.DAYS.between(measurement.date(), last)), 0))
                    .toList();
            Progression forth = CALCULATOR.calculate(snapshot(measurements));
            Progression back = CALCULATOR.calculate(snapshot(reversed));
            for (Scale scale : Bip.INSTRUMENT.scales()) {
                assertThat(difference(back, scale)).isEqualTo(-difference(forth, scale) + 0.0);
                assertThat(slope(back, scale)).isCloseTo(-slope(forth, scale), within(1e-12));
                assertThat(back.on(scale).phases())
                        .hasSameSizeAs(forth.on(scale).phases());
            }
        }
    }

    @Test
    void constantAddedToAllScoresChangesNoDifferenceWithSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Measurement> measurements = Cases.random(seed, 7);
            List<Measurement> raised = measurements.stream()
                    .map(measurement -> moved(measurement, measurement.date(), 0.5))
                    .toList();
            Progression low = CALCULATOR.calculate(snapshot(measurements));
            Progression high = CALCULATOR.calculate(snapshot(raised));
            for (Scale scale : Bip.INSTRUMENT.scales()) {
                assertThat(difference(high, scale)).isCloseTo(difference(low, scale), within(1e-12));
                assertThat(slope(high, scale)).isCloseTo(slope(low, scale), within(1e-12));
                assertThat(movement(high, scale)).isEqualTo(movement(low, scale));
                assertThat(high.on(scale).phases())
                        .extracting(Phase::movement, phase -> phase.from().date())
                        .isEqualTo(low.on(scale).phases().stream()
                                .map(phase -> org.assertj.core.groups.Tuple.tuple(
                                        phase.movement(), phase.from().date()))
                                .toList());
            }
            assertThat(high.gaps())
                    .extracting(RaterGap::difference)
                    .isEqualTo(low.gaps().stream().map(RaterGap::difference).toList());
        }
    }

    @Test
    void measurementRecordedLaterIsNotSeen() {
        Measurement late = Measurement.of(START.plusMonths(3), Cases.profile(Rater.CITIZEN, indicator -> 5))
                .withRecordedOn(START.plusMonths(9));
        CaseSnapshot snapshot = snapshot(flat(START, 1), List.of(late));
        assertThat(reason(CALCULATOR.calculate(snapshot.asOf(START.plusMonths(8))), COOPERATION))
                .isEqualTo(Change.UnknownReason.NOT_MEASURED_SINCE_START);
        assertThat(movement(CALCULATOR.calculate(snapshot.asOf(START.plusMonths(9))), COOPERATION))
                .isEqualTo(Movement.PROGRESSION);
    }

    @Test
    void eightThreadsGetEqualResults() throws Exception {
        CaseSnapshot snapshot = snapshot(Cases.random(42, 12));
        Progression expected = CALCULATOR.calculate(snapshot);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Progression>> calls = Collections.nCopies(8, () -> {
                Progression last = expected;
                for (int i = 0; i < 20; i++) {
                    last = CALCULATOR.calculate(snapshot);
                }
                return last;
            });
            for (Future<Progression> result : threads.invokeAll(calls)) {
                assertThat(result.get()).isEqualTo(expected).hasSameHashCodeAs(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ProgressionCalculator calculator = CALCULATOR.withTarget(Indicator.COOPERATION, 4);
        Progression progression = calculator.calculate(snapshot(Cases.random(3, 9)));
        assertThat(copy(progression)).isEqualTo(progression);
        assertThat(copy(calculator))
                .isEqualTo(calculator)
                .hasSameHashCodeAs(calculator)
                .isNotEqualTo(CALCULATOR);
    }

    @Test
    void describesTheWholeInDanish() {
        Progression progression = CALCULATOR
                .withTarget(Scale.ofBoth(Bip.SEVEN), 4)
                .calculate(
                        snapshot(flat(START, 2), flat(START.plusMonths(3), 3), flat(START.plusMonths(6), 3.5)),
                        START,
                        START.plusMonths(7));
        assertThat(progression.describe(Language.DANISH))
                .startsWith("Fra den 15. januar 2015 til den 15. august 2015.\n"
                        + "Samlet over de syv indikatorer (borger og sagsbehandler): Fremgang fra 2,0 den 15. januar 2015 til 3,5 den 15. juli 2015."
                        + " Ændringen er større end måleusikkerheden på 0,6, og det ved enhver pålidelighed over 0,36."
                        + " Set over 3 målinger stiger scoren med omkring 0,25 om måneden"
                        + " (standardfejl 0,05 efter måleusikkerheden, 0,05 efter scorernes afstand fra linjen).\n"
                        + "Samlede mål: set på 6 under ét. Var intet ændret, ville nogen blive nævnt som ændret i"
                        + " højst 5 af 100 tilfælde; hver for sig ville omkring 0,3 af de 6 se ændrede ud."
                        + " Er kun én ændret, nævnes den ved en ændring på over 0,7 til 0,9."
                        + " Med den antagne målenøjagtighed nævnes et mål, hvor alle vurderinger flytter sig et trin,"
                        + " i 50 til 80 af 100 tilfælde.\n"
                        + "Fremgang: Samlet over de syv indikatorer (borgerens vurdering) +1,5 ± 0,7; ")
                .contains(
                        "Enkelte vurderinger: set på 20 under ét. Var intet ændret, ville nogen blive nævnt som ændret i"
                                + " højst 5 af 100 tilfælde; hver for sig ville omkring 1,0 af de 20 se ændrede ud."
                                + " Er kun én ændret, nævnes den ved en ændring på over 2,4."
                                + " Med den antagne målenøjagtighed nævnes en vurdering, der alene flytter sig et eller to trin,"
                                + " i 1 til 15 af 100 tilfælde.\n"
                                + "Ingen sikker ændring: Jobsøgningsadfærd (borgerens vurdering) +1,5 ± 1,5, kan ikke vise"
                                + " tilbagegang; ")
                .endsWith("Samlet over de syv indikatorer (borger og sagsbehandler): 3,5 nu, og målet er 4,0.\n");
    }

    @Test
    void noTextForDevelopersHoldsAScoreADateOrAName() {
        Progression progression = CALCULATOR
                .withTarget(Indicator.COOPERATION, 4.75)
                .calculate(snapshot(
                        flat(START, 1.25, 2.25),
                        flat(START.plusMonths(3), 4.25),
                        only(START.plusMonths(6), Rater.CITIZEN, 2.75)));
        List<Object> values = new ArrayList<>();
        values.add(progression);
        values.add(CALCULATOR.withTarget(Indicator.COOPERATION, 4.75));
        values.addAll(progression.scales());
        values.addAll(progression.targets());
        values.add(progression.radar());
        values.addAll(CALCULATOR
                .calculate(snapshot(flat(START, 1.25, 2.25)), START, LATER)
                .gaps());
        for (ScaleProgression scale : progression.scales()) {
            values.add(scale.change());
            values.add(scale.trend());
            values.addAll(scale.phases());
            values.addAll(scale.points());
        }
        assertThat(values)
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                "2015", "1.25", "2.25", "4.25", "2.75", "4.75", "secret", "NO_SCORE", "REGRESSION"));
    }

    private static Measurement moved(Measurement measurement, LocalDate date, double by) {
        return Measurement.of(
                date,
                Cases.profile(
                        measurement.rater(),
                        indicator -> measurement.score(indicator).orElseThrow().value() + by));
    }

    private static Change.UnknownReason reason(Progression progression, Scale scale) {
        return ((Change.Unknown) progression.on(scale).change()).reason();
    }

    private static Movement movement(Progression progression, Scale scale) {
        return progression.on(scale).change().known().orElseThrow().movement();
    }

    private static double difference(Progression progression, Scale scale) {
        return progression.on(scale).change().known().orElseThrow().difference();
    }

    private static double slope(Progression progression, Scale scale) {
        return progression.on(scale).trend().estimated().orElseThrow().slopePerMonth();
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
