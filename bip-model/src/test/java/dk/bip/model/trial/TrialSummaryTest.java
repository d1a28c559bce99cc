package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Summarised;
import dk.bip.core.testing.SummaryContract;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the results of a trial print. */
class TrialSummaryTest {

    private static final OutcomeDefinition OUTCOME = OutcomeDefinition.ever(EvaluatedTrial.WEEKS);
    private static final TrialTable TABLE = EvaluatedTrial.table(new Random(20), 4);
    private static final CentreEffects.Result CENTRES =
            CentreEffects.withDefaults().evaluate(TABLE, OUTCOME);
    private static final ShareComparison SHARES = ShareComparison.ofCounts(30, 100, 20, 100);
    private static final EvaluatedTrial TRIAL = EvaluatedTrial.of(TABLE, EvaluatedTrial.plan());
    private static final TimeToOutcome.Result TIMES =
            TimeToOutcome.withDefaults().evaluate(TABLE);

    @Test
    void eachHasAHeadlineAndASummary() {
        List<Summarised> results = List.of(
                CENTRES,
                CENTRES.chance(),
                CENTRES.pooled().orElseThrow(),
                CentreCorrelation.of(TABLE, OUTCOME),
                SHARES,
                OutcomeEffect.of(TABLE, OUTCOME),
                ComplierEffect.of(TABLE, OUTCOME),
                SubgroupEffects.of(TABLE, OUTCOME, "sex"),
                BalanceTable.of(TABLE, List.of(), List.of("sex")),
                SurveyTable.of(List.of("yes", "no"), List.of(20, 40), List.of(10, 60)),
                TIMES,
                TIMES.logRank().orElseThrow(),
                WeeklyEffects.withDefaults().withDraws(1000, 1).evaluate(TABLE),
                CostBenefit.of(List.of(new Price(Price.Unit.WEEK_WITH_CONVERSATION, -500)))
                        .evaluate(EvaluatedTrial.tableOfOneWeek()),
                TRIAL.fidelity(),
                TRIAL.fidelity().targets().get(0),
                TRIAL.evaluation());
        results.forEach(SummaryContract::check);
    }

    @Test
    void thePartsThatATrialMayLackAreDashes() {
        TimeToOutcome.Result times = TimeToOutcome.withDefaults()
                .evaluate(TrialTable.of(
                        1,
                        List.of(
                                TrialTables.person(Arm.TREATED, "0"),
                                TrialTables.person(Arm.TREATED, "0"),
                                TrialTables.person(Arm.CONTROL, "0"),
                                TrialTables.person(Arm.CONTROL, "0"))));
        assertThat(times).hasToString("Time to the first outcome: hazard ratio -; no log-rank test");
    }

    @Test
    void sharesSayBothArmsTheirDifferenceAndItsPValue() {
        assertThat(SHARES)
                .hasToString("treated 30.0 % of 100, control 20.0 % of 100, difference 0.1000 (95 % "
                        + "-0.02025 to 0.2167), p 0.1025");
    }

    @Test
    void centresAreATableWithWhatChanceGivesBelow() {
        assertThat(CENTRES.summary().lines().toList())
                .hasSize(1 + 1 + 1 + 4 + 1 + 2)
                .anySatisfy(line -> assertThat(line).startsWith("Centre ").endsWith("adjusted p"))
                .anySatisfy(line -> assertThat(line).startsWith("By chance alone "))
                .anySatisfy(line -> assertThat(line).startsWith("Random effects over 4 centres: "));
    }

    @Test
    void anEvaluationHasItsDifferenceInTheHeadlineAndItsNotesAtTheEnd() {
        TrialEvaluation evaluation = TRIAL.evaluation();
        assertThat(evaluation.toString())
                .startsWith("Trial, " + OUTCOME + ": difference 0.")
                .contains(", p ");
        assertThat(evaluation.summary().lines().filter(line -> line.startsWith("Note: ")))
                .hasSameSizeAs(evaluation.notes());
    }
}
