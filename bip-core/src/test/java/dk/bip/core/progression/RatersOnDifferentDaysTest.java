package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.flat;
import static dk.bip.core.progression.Cases.only;
import static dk.bip.core.progression.Cases.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Citizen and caseworker answer on different days, and no calculation minds. */
class RatersOnDifferentDaysTest {

    private static final ProgressionCalculator CALCULATOR = ProgressionCalculator.withDefaults();
    private static final Scale COOPERATION = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
    private static final Scale CASEWORKERS = Scale.of(Rater.CASEWORKER, Indicator.COOPERATION);
    private static final Scale BOTH = Scale.ofBoth(Bip.SEVEN);
    private static final double[] CITIZEN_FIRST = {2, 2, 1, 3, 1, 2, 3, 2};
    private static final double[] CITIZEN_LAST = {4, 3, 3, 4, 3, 2, 4, 3};
    private static final double[] CASEWORKER_FIRST = {1, 2, 3, 3, 2, 2, 2, 3, 2, 3, 2};
    private static final double[] CASEWORKER_LAST = {2, 4, 3, 4, 4, 3, 3, 4, 2, 3, 3};

    @Test
    void aDayApartIsNoLessThanOneDay() {
        Progression joint = aDayApart(0);
        Progression split = aDayApart(1);
        assertThat(known(joint)).hasSize(23);
        assertThat(known(split)).isEqualTo(known(joint));
        assertThat(values(split)).isEqualTo(values(joint));
        assertThat(split.describe(Language.ENGLISH))
                .contains("Overall, the seven indicators (citizen and caseworker): Progression from")
                .contains("Cannot be compared, because measurements or answers are missing: 3 of the ratings.");
    }

    private static Progression aDayApart(int days) {
        LocalDate first = LocalDate.of(2026, 3, 10);
        LocalDate last = LocalDate.of(2026, 9, 8);
        CaseFile file = CaseFile.of(
                CitizenId.of("c"),
                citizen(first, CITIZEN_FIRST),
                caseworker(first.plusDays(days), CASEWORKER_FIRST),
                citizen(last, CITIZEN_LAST),
                caseworker(last.plusDays(days), CASEWORKER_LAST));
        return CALCULATOR.calculate(file.asOf(last.plusDays(1)));
    }

    private static Measurement citizen(LocalDate date, double... values) {
        return Measurement.of(
                date, Questionnaires.bipCitizen().check(Rater.CITIZEN, values).profile());
    }

    private static Measurement caseworker(LocalDate date, double... values) {
        return Measurement.of(
                date,
                Questionnaires.bipCaseworker().check(Rater.CASEWORKER, values).profile());
    }

    @Test
    void movingOneRaterByUpTo31DaysChangesNoScoreWithSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            Progression joint = CALCULATOR.calculate(snapshot(quarterly(seed, rater -> 0)));
            for (int i = 0; i < 8; i++) {
                int shift = random.nextInt(63) - 31;
                Rater moved = Rater.values()[random.nextInt(2)];
                Progression split =
                        CALCULATOR.calculate(snapshot(quarterly(seed, rater -> rater == moved ? shift : 0)));
                assertThat(values(split))
                        .as("seed %d, the %s by %d", seed, moved, shift)
                        .isEqualTo(values(joint));
                assertThat(movements(split)).isEqualTo(movements(joint));
                assertThat(split.gaps())
                        .extracting(RaterGap::difference)
                        .isEqualTo(
                                joint.gaps().stream().map(RaterGap::difference).toList());
            }
        }
    }

    @Test
    void movingOneRaterBeyond31DaysLosesWhatNeedsBoth() {
        Progression apart = CALCULATOR.calculate(snapshot(quarterly(1, rater -> rater == Rater.CASEWORKER ? 45 : 0)));
        assertThat(apart.on(BOTH).points()).isEmpty();
        assertThat(apart.gaps()).isEmpty();
        assertThat(apart.on(COOPERATION).change().known()).isPresent();
    }

    private static List<Measurement> quarterly(long seed, Function<Rater, Integer> shift) {
        Random random = new Random(seed);
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            for (Rater rater : Rater.values()) {
                measurements.add(Measurement.of(
                        START.plusDays(91L * i + shift.apply(rater)),
                        Cases.profile(rater, indicator -> 1 + random.nextInt(17) / 4.0)));
            }
        }
        return measurements;
    }

    @Test
    void oneLaterMeasurementOfOneRaterTakesNothingAwayWithSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Measurement> measurements = Cases.random(seed, 5);
            LocalDate last = measurements.get(9).date();
            for (int days : new int[] {1, 20, 31, 90, 150}) {
                for (Rater rater : Rater.values()) {
                    List<Measurement> later = only(last.plusDays(days), rater, 3);
                    LocalDate to = last.plusDays(days);
                    Progression before = CALCULATOR.calculate(snapshot(measurements), START, to);
                    Progression after = CALCULATOR.calculate(snapshot(measurements, later), START, to);
                    assertThat(known(after))
                            .as("seed %d, the %s %d days later", seed, rater, days)
                            .isEqualTo(known(before))
                            .hasSize(26);
                    Progression over = CALCULATOR.calculate(snapshot(measurements, later));
                    assertThat(known(over)).hasSize(26);
                }
            }
        }
    }

    @Test
    void betweenTakesTheLatestSixMonthsOldAndOverTheFirstAndLastHoweverOld() {
        CaseSnapshot snapshot = snapshot(
                flat(START, 1),
                only(START.plusMonths(3), Rater.CITIZEN, 3),
                only(START.plusMonths(8), Rater.CITIZEN, 4));
        Progression between = CALCULATOR.calculate(snapshot, START.plusMonths(4), START.plusMonths(9));
        assertThat(between.on(COOPERATION).start()).contains(Cases.at(START.plusMonths(3), 3));
        assertThat(between.on(COOPERATION).end()).contains(Cases.at(START.plusMonths(8), 4));
        assertThat(between.on(CASEWORKERS).start()).contains(Cases.at(START, 1));
        assertThat(between.on(CASEWORKERS).end()).as("nine months old").isEmpty();
        Progression over = CALCULATOR.calculate(snapshot);
        assertThat(over.from()).isEqualTo(START);
        assertThat(over.to()).isEqualTo(Cases.LATER);
        assertThat(over.on(COOPERATION).start()).contains(Cases.at(START, 1));
        assertThat(over.on(COOPERATION).end()).contains(Cases.at(START.plusMonths(8), 4));
        assertThat(over.on(CASEWORKERS).start()).contains(Cases.at(START, 1));
        assertThat(over.on(CASEWORKERS).end()).contains(Cases.at(START, 1));
        assertThat(CALCULATOR
                        .withCarriedMonths(9)
                        .calculate(snapshot, START.plusMonths(4), START.plusMonths(9))
                        .on(CASEWORKERS)
                        .end())
                .contains(Cases.at(START, 1));
    }

    @Test
    void startIsTheFirstWithin31DaysWhereNonePrecedes() {
        CaseSnapshot snapshot = snapshot(
                only(START, Rater.CITIZEN, 1),
                only(START.plusDays(20), Rater.CASEWORKER, 2),
                flat(START.plusMonths(3), 4));
        Progression progression = CALCULATOR.calculate(snapshot, START, START.plusMonths(3));
        assertThat(progression.on(COOPERATION).start()).contains(Cases.at(START, 1));
        assertThat(progression.on(CASEWORKERS).start()).contains(Cases.at(START.plusDays(20), 2));
        assertThat(CALCULATOR
                        .calculate(snapshot, START.minusDays(11), START.plusMonths(3))
                        .on(CASEWORKERS)
                        .start())
                .contains(Cases.at(START.plusDays(20), 2));
        assertThat(CALCULATOR
                        .calculate(snapshot, START.minusDays(12), START.plusMonths(3))
                        .on(CASEWORKERS)
                        .start())
                .isEmpty();
        assertThat(CALCULATOR
                        .calculate(snapshot, START, START.plusDays(19))
                        .on(CASEWORKERS)
                        .start())
                .as("not after the second date")
                .isEmpty();
    }

    @Test
    void datesOfTheScoresAreShown() {
        CaseSnapshot snapshot = snapshot(
                only(START, Rater.CITIZEN, 1),
                only(START.plusDays(20), Rater.CASEWORKER, 2),
                flat(START.plusMonths(3), 4));
        Progression progression = CALCULATOR.calculate(snapshot, START.minusDays(5), START.plusMonths(5));
        assertThat(progression.on(CASEWORKERS).describe(Language.ENGLISH))
                .contains("from 2.0 on 4 February 2015 to 4.0 on 15 April 2015.");
        assertThat(progression.on(COOPERATION).describe(Language.DANISH))
                .contains("fra 1,0 den 15. januar 2015 til 4,0 den 15. april 2015.");
        assertThat(progression.overall().orElseThrow().describe(Language.ENGLISH))
                .as("the later of the two days")
                .contains("on 4 February 2015 to 4.0 on 15 April 2015.");
    }

    /** A caseworker who answers on the day after the second date lies nearer to the citizen than the one before. */
    @Test
    void whatIsMeasuredAfterTheSecondDatePlaysNoPart() {
        List<Measurement> until = new ArrayList<>(flat(START, 2));
        LocalDate to = START.plusDays(90);
        until.addAll(only(to.minusDays(20), Rater.CASEWORKER, 1));
        until.addAll(only(to, Rater.CITIZEN, 3));
        List<Measurement> after = only(to.plusDays(1), Rater.CASEWORKER, 5);
        Progression before = CALCULATOR.calculate(snapshot(until), START, to);
        assertThat(before.on(BOTH).end()).map(DatedScore::date).contains(to);
        assertThat(CALCULATOR.calculate(snapshot(until, after), START, to)).isEqualTo(before);
    }

    @Test
    void gapNeedsScoresWithin31DaysOfEachOther() {
        CaseSnapshot snapshot = snapshot(only(START, Rater.CITIZEN, 2), only(START.plusDays(31), Rater.CASEWORKER, 4));
        Progression progression = CALCULATOR.calculate(snapshot, START, START.plusMonths(2));
        assertThat(progression.gaps()).hasSize(9);
        RaterGap gap = progression.gap(Indicator.COOPERATION).orElseThrow();
        assertThat(gap.citizen()).isEqualTo(Cases.at(START, 2));
        assertThat(gap.caseworker()).isEqualTo(Cases.at(START.plusDays(31), 4));
        CaseSnapshot apart = snapshot(only(START, Rater.CITIZEN, 2), only(START.plusDays(32), Rater.CASEWORKER, 4));
        assertThat(CALCULATOR.calculate(apart, START, START.plusMonths(2)).gaps())
                .isEmpty();
    }

    private static List<Scale> known(Progression progression) {
        return progression.scales().stream()
                .filter(scale -> scale.change().known().isPresent())
                .map(ScaleProgression::scale)
                .toList();
    }

    private static List<Optional<Movement>> movements(Progression progression) {
        return progression.scales().stream()
                .map(scale -> scale.change().known().map(ReliableChange::movement))
                .toList();
    }

    private static List<List<Double>> values(Progression progression) {
        return progression.scales().stream()
                .map(scale -> scale.points().stream().map(DatedScore::value).toList())
                .toList();
    }
}
