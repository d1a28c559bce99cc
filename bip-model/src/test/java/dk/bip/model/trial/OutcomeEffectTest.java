package dk.bip.model.trial;

import static dk.bip.model.trial.TrialTables.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeEffectTest {

    /** A person who got a job and lost it, one who left with nothing, one with a gap. */
    @ParameterizedTest
    @CsvSource({
        "0110, 1, 0, 2",
        "00.., missing, missing, missing",
        "1.00, 1, 0, missing",
        "0.00, missing, 0, missing",
        "0000, 0, 0, 0"
    })
    void whatBecameOfAJobCountsAsTheDefinitionSays(String weeks, String ever, String inWeek4, String weeksWorked) {
        TrialPerson person = person(Arm.TREATED, weeks);
        assertThat(text(OutcomeDefinition.ever(4), person)).isEqualTo(ever);
        assertThat(text(OutcomeDefinition.inWeek(4), person)).isEqualTo(inWeek4);
        assertThat(text(OutcomeDefinition.weeks(4), person)).isEqualTo(weeksWorked);
    }

    private static String text(OutcomeDefinition outcome, TrialPerson person) {
        return outcome.of(person).isEmpty()
                ? "missing"
                : Long.toString((long) outcome.of(person).getAsDouble());
    }

    @Test
    void hoursAreThoseOfAllWeeksOrMissing() {
        TrialPerson person =
                TrialPerson.builder(Arm.TREATED).hours(1, 10).hours(2, 12.5).build();
        assertThat(OutcomeDefinition.hours(2).of(person)).hasValue(22.5);
        assertThat(OutcomeDefinition.hours(3).of(person)).isEmpty();
    }

    @Test
    void equalHoursHaveNoErrorHoweverTheirMeanIsRounded() {
        List<TrialPerson> persons = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            persons.add(TrialPerson.builder(i % 2 == 0 ? Arm.TREATED : Arm.CONTROL)
                    .hours(1, 0.1)
                    .build());
        }
        OutcomeEffect effect = OutcomeEffect.of(TrialTable.of(1, persons), OutcomeDefinition.hours(1));
        assertThat(effect.difference().standardError()).isZero();
        assertThat(effect.p()).isEqualTo(1);
    }

    @Test
    void lossToFollowUpIsComparedByArm() {
        TrialTable table = TrialTable.of(
                2,
                List.of(
                        person(Arm.TREATED, "01"),
                        person(Arm.TREATED, "00"),
                        person(Arm.TREATED, "0."),
                        person(Arm.CONTROL, "01"),
                        person(Arm.CONTROL, "00")));
        OutcomeEffect effect = OutcomeEffect.of(table, OutcomeDefinition.inWeek(2));
        assertThat(effect.treated()).isEqualTo(2);
        assertThat(effect.lossToFollowUp().share(Arm.TREATED)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(effect.lossToFollowUp().share(Arm.CONTROL)).isZero();
        assertThat(effect.difference().estimate()).isZero();
        assertThat(effect.difference().standardError()).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeEffect.of(table, OutcomeDefinition.inWeek(3)))
                .withMessage("outcome must not look behind week 2, but looks at week 3");
    }

    @Test
    void sharesWithoutAnyOrOnlyOutcomesHaveNoRatioAndNoSurprise() {
        ShareComparison nobody = ShareComparison.ofCounts(0, 10, 0, 20);
        assertThat(nobody.p()).isEqualTo(1);
        assertThat(nobody.ratio()).isEmpty();
        assertThat(nobody.oddsRatio()).isEmpty();
        assertThat(nobody.interval(0.95).contains(0)).isTrue();
        assertThat(ShareComparison.ofCounts(10, 10, 5, 20).oddsRatio()).isEmpty();
        assertThat(ShareComparison.ofCounts(10, 10, 5, 20).ratio().orElseThrow().ratio())
                .isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareComparison.ofCounts(11, 10, 5, 20))
                .withMessage("treatedEvents must be from 0 to treatedPersons, but are 11 of 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareComparison.ofShares(Double.NaN, 10, 0.5, 20))
                .withMessage("treated must be from 0 to 1");
    }

    @Test
    void crossoversMoveTheComplierEffectAndNotTheEffectOfTheAssignment() {
        List<TrialPerson> persons = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Arm arm = i % 2 == 0 ? Arm.TREATED : Arm.CONTROL;
            // Half of the treated take it up, and a tenth of the controls.
            boolean took = arm == Arm.TREATED ? i % 4 == 0 : i % 20 == 1;
            persons.add(TrialPerson.builder(arm)
                    .takenUp(took)
                    .outcome(1, took || i % 10 < 2)
                    .build());
        }
        TrialTable table = TrialTable.of(1, persons);
        OutcomeEffect assigned = OutcomeEffect.of(table, OutcomeDefinition.inWeek(1));
        ComplierEffect complier = ComplierEffect.of(table, OutcomeDefinition.inWeek(1));
        assertThat(complier.takenUp().difference()).isCloseTo(0.4, within(1e-15));
        assertThat(complier.effect().estimate()).isCloseTo(assigned.difference().estimate() / 0.4, within(1e-12));
    }

    @Test
    void anAssignmentThatMovedNothingHasNoComplierEffect() {
        List<TrialPerson> persons = List.of(
                TrialPerson.builder(Arm.TREATED).takenUp(true).outcome(1, true).build(),
                TrialPerson.builder(Arm.TREATED)
                        .takenUp(false)
                        .outcome(1, false)
                        .build(),
                TrialPerson.builder(Arm.CONTROL).takenUp(true).outcome(1, true).build(),
                TrialPerson.builder(Arm.CONTROL).takenUp(false).outcome(1, true).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplierEffect.of(TrialTable.of(1, persons), OutcomeDefinition.inWeek(1)))
                .withMessageStartingWith("the assignment must change the share who took part");
    }

    @Test
    void theCorrectionLeavesNothingOfChanceAndTheChanceIsSaid() {
        CentreEffects.Result centres = CentreEffects.withDefaults()
                .evaluate(TrialTables.withoutEffect(1800, 20, 18, new Random(4)), OutcomeDefinition.ever(20));
        assertThat(centres.centres()).hasSize(18);
        assertThat(centres.significant()).isGreaterThanOrEqualTo(centres.significantPositive());
        assertThat(centres.significantAfterCorrection()).isEmpty();
        assertThat(centres.chance().significant()).isEqualTo(centres.significantPositive());
    }

    @Test
    void twoOf18CentresComeOutSignificantByChanceIn23PercentOfTrialsAndPositiveIn7() {
        ChanceOfCentres chance = ChanceOfCentres.of(18, 2, 0.05);
        assertThat(chance.eitherDirection()).isCloseTo(0.23, within(0.005));
        assertThat(chance.positiveOnly()).isCloseTo(0.07, within(0.005));
        assertThat(ChanceOfCentres.of(18, 0, 0.05).eitherDirection()).isEqualTo(1);
    }

    @Test
    void aCentreWithAnEmptyArmIsRefusedByItsPlace() {
        TrialTable table = TrialTables.withoutControlsInSouth();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CentreEffects.withDefaults().evaluate(table, OutcomeDefinition.inWeek(1)))
                .withMessageStartingWith(
                        "table must hold at least two persons of each arm whose outcome is known at each centre,"
                                + " but does not at centre 2 of 2");
        OutcomeEffect within = OutcomeEffect.withinCentres(table, OutcomeDefinition.inWeek(1));
        assertThat(within.difference().estimate()).isEqualTo(0.5);
    }

    @Test
    void thePooledIntervalCoversTheMeanEffectIn200TrialsOfCentresThatDifferWithSeeds1To200() {
        int covered = 0;
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<TrialPerson> persons = new ArrayList<>();
            for (int centre = 0; centre < 18; centre++) {
                double effect = 0.05 + 0.06 * random.nextGaussian();
                for (int i = 0; i < 110; i++) {
                    Arm arm = i % 2 == 0 ? Arm.TREATED : Arm.CONTROL;
                    double chance = 0.3 + (arm == Arm.TREATED ? effect : 0);
                    persons.add(TrialPerson.builder(arm)
                            .centre("centre " + centre)
                            .outcome(1, random.nextDouble() < chance)
                            .build());
                }
            }
            covered += CentreEffects.withDefaults()
                            .evaluate(TrialTable.of(1, persons), OutcomeDefinition.inWeek(1))
                            .pooled()
                            .orElseThrow()
                            .pooled()
                            .confidenceInterval(0.95)
                            .contains(0.05)
                    ? 1
                    : 0;
        }
        assertThat(covered).isBetween(180, 197);
    }

    @Test
    void aTrialOf2000AtABaseOf7PercentFindsThreeAndAHalfPoints() {
        assertThat(TrialPower.withDefaults().smallestIncrease(1000, 0.07)).isCloseTo(0.0354, within(5e-5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialPower.withDefaults().smallestIncrease(2, 0.5))
                .withMessageStartingWith("personsOfEachArm must be enough");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialPower.withDefaults().personsOfEachArm(0.1, 0.1))
                .withMessage("with must be another share than base");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrialPower.withDefaults().withPower(Double.NaN))
                .withMessageStartingWith("power must be at least 0.5");
    }

    @Test
    void centresOfTheSameOutcomesAreAsAlikeAsCanBe() {
        TrialTable table = TrialTable.of(
                1,
                List.of(
                        person(Arm.TREATED, "a", "1"),
                        person(Arm.CONTROL, "a", "1"),
                        person(Arm.TREATED, "b", "0"),
                        person(Arm.CONTROL, "b", "0")));
        CentreCorrelation alike = CentreCorrelation.of(table, OutcomeDefinition.inWeek(1));
        assertThat(alike.correlation()).isEqualTo(1);
        assertThat(alike.designEffect()).isEqualTo(2);
    }

    @Test
    void theVarianceBetweenCentresIsThatByHand() {
        // Weights 1 and 1, mean 2, Q = 2, tau^2 = (2 - 1) / (2 - 1).
        RandomEffects pooled = RandomEffects.of(List.of(PointEstimate.of(1, 1), PointEstimate.of(3, 1)));
        assertThat(pooled.q()).isEqualTo(2);
        assertThat(pooled.tauSquared()).isEqualTo(1);
        assertThat(pooled.iSquared()).isEqualTo(0.5);
        assertThat(pooled.pooled().estimate()).isEqualTo(2);
        assertThat(pooled.pooled().standardError()).isCloseTo(1, within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomEffects.of(List.of(PointEstimate.of(1, 1))))
                .withMessage("effects must be at least two, but are 1");
    }
}
