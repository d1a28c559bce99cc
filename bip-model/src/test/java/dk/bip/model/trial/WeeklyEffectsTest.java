package dk.bip.model.trial;

import static dk.bip.model.trial.TrialTables.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeeklyEffectsTest {

    private static final WeeklyEffects EFFECTS = WeeklyEffects.withDefaults();

    /** Treated 1/2 and 1/3 in two weeks, controls 0/3 and 2/3; one treated person has no value in week 1. */
    private static TrialTable small() {
        return TrialTable.of(
                2,
                List.of(
                        person(Arm.TREATED, "11"),
                        person(Arm.TREATED, "00"),
                        person(Arm.TREATED, ".0"),
                        person(Arm.CONTROL, "00"),
                        person(Arm.CONTROL, "01"),
                        person(Arm.CONTROL, "01")));
    }

    @Test
    void sharesAreOverThoseWithAValueInTheWeek() {
        WeeklyEffect first = EFFECTS.evaluate(small()).week(1);
        assertThat(first.treated()).isEqualTo(2);
        assertThat(first.control()).isEqualTo(3);
        assertThat(first.shareTreated()).isEqualTo(0.5);
        assertThat(first.shareControl()).isZero();
    }

    @Test
    void theErrorIsThatOfNeymanByHand() {
        WeeklyEffects.Result effects = EFFECTS.evaluate(small());
        // s1^2 = 0.5 over 2 persons; s0^2 = 0.
        assertThat(effects.week(1).difference().standardError()).isCloseTo(0.5, within(1e-15));
        // s1^2 = s0^2 = 1/3 over 3 persons each.
        assertThat(effects.week(2).difference().standardError()).isCloseTo(Math.sqrt(2.0 / 9), within(1e-15));
        assertThat(effects.week(2).difference().estimate()).isCloseTo(-1.0 / 3, within(1e-15));
    }

    @Test
    void theCumulatedDifferenceIsTheRunningSumAndItsErrorKnowsThatWeeksAreOfTheSamePersons() {
        WeeklyEffect second = EFFECTS.evaluate(small()).week(2);
        assertThat(second.cumulated().estimate()).isCloseTo(0.5 - 1.0 / 3, within(1e-15));
        // Influences: week 1 (1/2, -1/2) / 2 sqrt(2), week 2 (2/3, -1/3) / 3 sqrt(3/2) of the two treated with both
        // values.
        double covariance = (0.25 * 2.0 / 9 + 0.25 / 9) * Math.sqrt(2) * Math.sqrt(1.5);
        assertThat(second.cumulated().standardError())
                .isCloseTo(Math.sqrt(0.25 + 2.0 / 9 + 2 * covariance), within(1e-14));
    }

    @Test
    void aWeekWithoutAnyOutcomeHasNoErrorAndABandOfNoWidth() {
        TrialTable nobody = TrialTable.of(
                2,
                List.of(
                        person(Arm.TREATED, "01"),
                        person(Arm.TREATED, "00"),
                        person(Arm.CONTROL, "00"),
                        person(Arm.CONTROL, "01")));
        WeeklyEffects.Result effects = EFFECTS.evaluate(nobody);
        assertThat(effects.week(1).difference().standardError()).isZero();
        assertThat(effects.week(1).band().upper()).isZero();
        // Only one week is left to be right about.
        assertThat(effects.criticalValue()).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(effects.week(2).band()).isEqualTo(effects.week(2).interval());
    }

    @Test
    void everyTreatedPersonAndNoControlIsADifferenceOfOneHoweverManyCentresThereAre() {
        List<TrialPerson> persons = IntStream.range(0, 996)
                .mapToObj(i -> person(
                        i % 2 == 0 ? Arm.TREATED : Arm.CONTROL, "centre " + (i / 2) % 83, i % 2 == 0 ? "1" : "0"))
                .toList();
        WeeklyEffect week =
                EFFECTS.withinCentres().evaluate(TrialTable.of(1, persons)).week(1);
        assertThat(week.difference().estimate()).isCloseTo(1, within(1e-12));
        assertThat(week.band().upper()).isEqualTo(week.difference().estimate());
    }

    @Test
    void weeksThatAreAlikeNeedNoWiderBandThanOne() {
        List<TrialPerson> persons = IntStream.range(0, 40)
                .mapToObj(i -> person(i % 2 == 0 ? Arm.TREATED : Arm.CONTROL, (i % 3 == 0 ? "1" : "0").repeat(30)))
                .toList();
        WeeklyEffects.Result effects = EFFECTS.evaluate(TrialTable.of(30, persons));
        assertThat(effects.criticalValue()).isCloseTo(1.96, within(0.02));
    }

    @Test
    void bandsAreSymmetricInTheArmsAndTheSameAgain() {
        TrialTable table = TrialTables.ofR();
        WeeklyEffects.Result effects = EFFECTS.withinCentres().evaluate(table);
        assertThat(EFFECTS.withinCentres().evaluate(table)).isEqualTo(effects);
        assertThat(EFFECTS.withDraws(100_000, 7).withinCentres().evaluate(table).criticalValue())
                .isCloseTo(effects.criticalValue(), within(0.02));
    }

    @Test
    void aCentreThatTheWeekLeavesTooFewPersonsInAnArmIsLeftOutAndCounted() {
        WeeklyEffects.Result effects = EFFECTS.withinCentres().evaluate(TrialTables.ofR());
        assertThat(effects.week(19).centresLeftOut()).isZero();
        assertThat(effects.week(20).centresLeftOut()).isEqualTo(1);
    }

    @Test
    void twoHundredTrialsWithoutEffectLeaveTheBandAtAnyWeekInAboutFiveOfThemWithSeeds1To200() {
        int outside = 0;
        int pointwiseOutside = 0;
        for (int seed = 1; seed <= 200; seed++) {
            TrialTable table = TrialTables.withoutEffect(500, 26, 4, new Random(seed));
            WeeklyEffects.Result effects =
                    EFFECTS.withDraws(4000, seed).withinCentres().evaluate(table);
            outside += effects.weeksApartFromNone().isEmpty() ? 0 : 1;
            pointwiseOutside +=
                    effects.weeks().stream().anyMatch(week -> !week.interval().contains(0)) ? 1 : 0;
        }
        // Two binomial standard errors about 5 %.
        assertThat(outside).isBetween(4, 17);
        assertThat(pointwiseOutside).isGreaterThan(30);
    }

    @Test
    void aWeekThatLeavesAnArmFewerThanTwoPersonsIsRefusedByName() {
        TrialTable table = TrialTable.of(
                2,
                List.of(
                        person(Arm.TREATED, "01"),
                        person(Arm.TREATED, "0"),
                        person(Arm.CONTROL, "00"),
                        person(Arm.CONTROL, "01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFECTS.evaluate(table))
                .withMessage("table must hold at least two persons with a value in week 2 of the arm TREATED\n"
                        + "Maybe end the evaluation with an earlier week?");
    }

    @Test
    void aCentreWithAnEmptyArmIsRefusedByNameAndOnlyWithinCentres() {
        TrialTable table = TrialTables.withoutControlsInSouth();
        assertThat(EFFECTS.evaluate(table).week(1).treated()).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFECTS.withinCentres().evaluate(table))
                .withMessage(
                        "table must hold at least two persons of each arm at each centre, but the centre of person 5 has"
                                + " fewer of the arm CONTROL\nMaybe leave such a centre out, and say so?");
    }

    @Test
    void atATrialWithoutCentresNothingIsWithinThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFECTS.withinCentres().evaluate(small()))
                .withMessageStartingWith("table must hold the centre of each person\nMaybe ");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFECTS.withLevel(Double.NaN))
                .withMessageStartingWith("level must be greater than 0 and less than 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFECTS.withDraws(10, 1))
                .withMessage("draws must be at least 1000, but are 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EFFECTS.evaluate(small()).week(3))
                .withMessage("number must be from 1 to 2, but is 3");
    }
}
