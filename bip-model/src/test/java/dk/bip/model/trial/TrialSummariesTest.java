package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.testing.SummaryContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the results of a trial print: the numbers that are asked for first, and below them the table. */
class TrialSummariesTest {

    private static final OutcomeDefinition EVER = OutcomeDefinition.ever(4);
    private static final TrialTable FOUR_WEEKS = TrialTable.of(4, persons());

    /** Of ten treated six have the outcome and of ten controls three, half of each in either centre; one control is lost. */
    private static List<TrialPerson> persons() {
        List<TrialPerson> persons = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            persons.add(person(Arm.TREATED, i, i < 6 ? "0011" : "0000"));
            persons.add(person(Arm.CONTROL, i, i < 3 ? "0111" : i == 9 ? "00.." : "0000"));
        }
        return persons;
    }

    private static TrialPerson person(Arm arm, int number, String weeks) {
        TrialPerson.Builder person = TrialPerson.builder(arm)
                .centre(number % 2 == 0 ? "East" : "West")
                .subgroup("sex", number % 3 == 0 ? "men" : "women")
                .covariate("age", 30 + number + (arm == Arm.TREATED ? 5 : 0))
                .takenUp(arm == Arm.TREATED && number < 8);
        for (int week = 1; week <= weeks.length(); week++) {
            if (weeks.charAt(week - 1) != '.') {
                person.outcome(week, weeks.charAt(week - 1) == '1');
            }
        }
        return person.build();
    }

    @Test
    void sharesAreInPercentAndTheirDifferenceInPoints() {
        assertThat(ShareComparison.ofCounts(6, 10, 3, 10))
                .hasToString(
                        "Treated 60.0 % of 10, control 30.0 % of 10: +30.0 points (95 % -11.8 to +60.1), p 0.1775");
        assertThat(ShareComparison.ofCounts(3, 10, 3, 10).toString()).contains(": +0.0 points");
        OutcomeEffect effect = OutcomeEffect.of(FOUR_WEEKS, EVER);
        assertThat(effect.toString()).startsWith("Treated 60.0 % of 10, control 33.3 % of 9: +26.7 points (95 % -");
        assertThat(effect.summary()).endsWith("\nOutcome not known in 0 of the treated and 1 of the controls\n");
        assertThat(OutcomeEffect.of(FOUR_WEEKS, OutcomeDefinition.weeks(4)).toString())
                .startsWith("Treated 1.200 of 10, control 1.000 of 9: 0.2000 (95 % -");
    }

    @Test
    void balanceSaysWhatChancePasses() {
        BalanceTable table = BalanceTable.of(FOUR_WEEKS, List.of("age"), List.of("sex"));
        assertThat(table.byChance()).isCloseTo(1.959963984540054 * Math.sqrt(0.2), within(1e-15));
        assertThat(table)
                .hasToString("Balance of 10 treated and 10 controls: 1 of 3 standardised differences beyond 0.8765,"
                        + " which chance passes in 5 of 100");
        assertThat(table.summary().lines().skip(2))
                .containsExactly(
                        "            Treated  Control  Standardised difference  Missing treated  Missing control",
                        "age           39.50    34.50                    1.651                0                0",
                        "sex: men     0.4000   0.4000                    0.000                0                0",
                        "sex: women   0.6000   0.6000                    0.000                0                0");
    }

    @Test
    void timesShowTheTestTheRatioAndBothCurves() {
        TimeToOutcome.Result times = TimeToOutcome.withDefaults().evaluate(FOUR_WEEKS);
        LogRankTest test = times.logRank().orElseThrow();
        assertThat(test.toString())
                .startsWith("Log-rank chi-square ")
                .contains(" on 1, p ", "of the treated 6, expected ", "of the controls 3, expected ");
        assertThat(times.toString())
                .startsWith(test + "; hazard ratio " + times.hazardRatio().orElseThrow());
        assertThat(times.summary().lines().map(String::stripTrailing))
                .contains("Treated", "Control", "Week  At risk  Outcomes  Without   2.5 %  97.5 %")
                .contains("3          10         6   40.0 %  18.7 %  85.5 %");
        TrialTable nobody = TrialTable.of(
                1,
                Stream.of(Arm.TREATED, Arm.TREATED, Arm.CONTROL, Arm.CONTROL)
                        .map(arm -> TrialTables.person(arm, "0"))
                        .toList());
        assertThat(TimeToOutcome.withDefaults().evaluate(nobody)).hasToString("No week tells the arms apart");
    }

    @Test
    void weeksSayHowManyStickOutAloneAndAtOnce() {
        WeeklyEffects.Result weeks = WeeklyEffects.withDefaults().evaluate(FOUR_WEEKS);
        assertThat(weeks)
                .hasToString(
                        "Effects of 4 weeks: nought outside the 95 % interval in 1, outside the band of all weeks in 0");
        assertThat(weeks.summary().lines().skip(2))
                .hasSize(5)
                .first()
                .asString()
                .startsWith("Week  Treated  Control  Difference");
    }

    @Test
    void centresShowWhatChanceGivesAndWhatTheCorrectionLeaves() {
        CentreEffects.Result centres = CentreEffects.withDefaults().evaluate(FOUR_WEEKS, EVER);
        assertThat(centres)
                .hasToString(
                        "0 of 2 centres significant and positive; with no effect anywhere as many or more in 100.0 %"
                                + " of trials, in either direction in 100.0 %; after correction (Holm) 0 of 0 in either"
                                + " direction");
        assertThat(centres.summary())
                .contains("\nCentre  Treated  Control  Difference", "\nEast ", "\nWest ", "Corrected p\n")
                .contains("\nMean of 2 effects 0.", ", heterogeneity Q ");
    }

    @Test
    void subgroupsSayFirstWhetherTheyDiffer() {
        assertThat(SubgroupEffects.of(FOUR_WEEKS, EVER, "sex").summary())
                .startsWith("Effects by sex, 2 groups: heterogeneity p 0.")
                .contains(" persons left out\n\nsex  ", "\nmen  ", "\nwomen  ");
    }

    @Test
    void eachHasAHeadlineAndASummary() {
        TrialTable large = TrialTables.withoutEffect(200, 4, 4, new Random(4));
        TimeToOutcome.Result times = TimeToOutcome.withDefaults().evaluate(FOUR_WEEKS);
        CentreEffects.Result centres = CentreEffects.withDefaults().evaluate(large, EVER);
        EvaluatedTrial trial = EvaluatedTrial.ofOneWeek();
        Stream.of(
                        ShareComparison.ofCounts(6, 10, 3, 10),
                        OutcomeEffect.of(FOUR_WEEKS, EVER),
                        ComplierEffect.of(FOUR_WEEKS, EVER),
                        AdjustedEffect.of(FOUR_WEEKS, EVER, List.of("age")),
                        BalanceTable.of(FOUR_WEEKS, List.of("age"), List.of("sex")),
                        SubgroupEffects.of(FOUR_WEEKS, EVER, "sex"),
                        SurveyTable.of(List.of("agree", "do not"), List.of(30, 10), List.of(20, 20)),
                        CentreCorrelation.of(large, EVER),
                        centres,
                        centres.pooled().orElseThrow(),
                        centres.chance(),
                        CostBenefit.of(List.of(new Price(Price.Unit.HOUR_OF_WORK, 100)))
                                .withReplications(200, 1)
                                .evaluate(TrialTable.of(1, hours())),
                        times,
                        times.logRank().orElseThrow(),
                        WeeklyEffects.withDefaults().evaluate(FOUR_WEEKS),
                        trial.fidelity(),
                        trial.fidelity().targets().get(0),
                        trial.evaluation())
                .forEach(SummaryContract::check);
        assertThat(ChanceOfCentres.of(18, 2, 0.05))
                .hasToString("2 of 18 centres significant and positive; with no"
                        + " effect anywhere as many or more in 7.3 % of trials, in either direction in 22.6 %");
    }

    private static List<TrialPerson> hours() {
        return Stream.of(Arm.TREATED, Arm.TREATED, Arm.CONTROL, Arm.CONTROL)
                .map(arm -> TrialPerson.builder(arm)
                        .outcome(1, true)
                        .hours(1, arm == Arm.TREATED ? 10 : 5)
                        .build())
                .toList();
    }

    @Test
    void aSurveyIsATableOfItsAnswers() {
        SurveyTable survey = SurveyTable.of(List.of("agree", "do not"), List.of(30, 10), List.of(20, 20));
        assertThat(survey.toString()).startsWith("2 answers of 40 treated and 40 controls: smallest corrected p 0.0");
        assertThat(survey.summary()).contains("\nagree    75.0 %   50.0 %       +25.0  ");
    }

    @Test
    void fidelityShowsWhatWasWantedAndReached() {
        Fidelity.Result fidelity = EvaluatedTrial.ofOneWeek().fidelity();
        assertThat(fidelity.toString()).startsWith("Fidelity: ").contains(" of 2 targets met; ever in an offer");
        assertThat(fidelity.summary()).contains("\nShare of weeks ", "\nTarget ", " 80.0 % ");
    }

    @Test
    void anEvaluationHasEveryNumberButThoseOfSingleWeeks() {
        TrialEvaluation evaluation = TrialEvaluator.of(new TrialRegistration(
                        LocalDate.of(2027, 1, 4), TrialProtocol.paaRetteVej(), AnalysisPlan.of(EVER, "after 4 weeks")))
                .evaluate(FOUR_WEEKS, LocalDate.of(2027, 2, 1));
        assertThat(evaluation.toString()).startsWith("Trial evaluated on EVER up to week 4: difference 0.");
        assertThat(evaluation.summary())
                .contains("\nOf ", " hazard_ratio ", "centre East ", " centres have a significant positive effect")
                .doesNotContain("week 1");
    }
}
