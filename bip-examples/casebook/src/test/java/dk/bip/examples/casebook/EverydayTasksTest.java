package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student does on an ordinary day takes three lines at most in JShell, and says its numbers. */
class EverydayTasksTest {

    private static final int MOST_LINES = 3;

    /** What is done, how, and what it prints somewhere. A task may use what those before it have made. */
    private record Task(String title, String code, String... printed) {}

    private static final List<Task> TASKS = List.of(
            new Task(
                    "draw a population and see who takes part in what",
                    """
                    var citizens = ReferencePopulation.of(2026).citizens().limit(500).toList();
                    var mixes = citizens.stream().map(citizen -> citizen.intervals().get(0).mix()).toList();
                    System.out.print(ParticipationTable.of(mixes).summary());
                    """,
                    "Participation in interventions, 500 mixes: ",
                    "One kind of intervention "),
            new Task(
                    "make rows of case files, one for each interval of a citizen",
                    """
                    var schema = FeatureSchema.of(Feature.AGE, Feature.CITIZEN_COOPERATION, Feature.CASEWORKER_BELIEF);
                    var rows = PersonPeriods.of(schema, JOB).withCaseworkers().expand(citizens.stream().map(ReferenceCitizen::caseFile).toList(), LocalDate.of(2018, 1, 1));
                    System.out.println(rows);
                    """,
                    "ModelFrame[outcome=job, columns=[age, citizen_cooperation, caseworker_belief], rows="),
            new Task(
                    "fit a logit with errors robust to citizens",
                    """
                    var fit = BinaryRegression.logit().withClusters("citizen").fit(rows);
                    System.out.print(fit.summary());
                    """,
                    "Binary regression of job, logit link: ",
                    "Pr(>|z|)",
                    " against the null model"),
            new Task("see odds ratios and average marginal effects", """
                    fit.oddsRatios().forEach((term, ratio) -> System.out.println(term + ": " + ratio));
                    System.out.print(fit.averageMarginalEffects(rows));
                    """, "caseworker_belief: ", " (95 % "),
            new Task("test a model against a larger one", """
                    var smaller = BinaryRegression.logit().fit(rows.without(List.of("caseworker_belief")));
                    System.out.println(LikelihoodRatioTest.of(smaller, fit));
                    """, "Likelihood-ratio chi-square "),
            new Task("tell how well forecasts discriminate, with the ROC curve", """
                    var forecasts = Forecasts.of(fit.probabilities(rows), rows);
                    System.out.println(Discrimination.withDefaults().evaluate(forecasts.asScores()));
                    System.out.print(RocCurve.of(forecasts.asScores()).summary());
                    """, "AUC 0.", "ROC curve: area 0."),
            new Task("tell whether forecasts are calibrated", """
                    System.out.print(Calibration.withDefaults().evaluate(forecasts).summary());
                    """, "Calibration intercept ", "Forecast  Observed"),
            new Task("cross-validate by citizen", """
                    System.out.print(CrossValidation.withDefaults(1).evaluate(BinaryRegression.logit(), rows, "citizen").summary());
                    """, "10-fold cross-validation: pooled AUC 0."),
            new Task("compare groups", """
                    var groups = Clusters.of(IntStream.range(0, rows.size()).mapToObj(i -> rows.value(i, "age") < 40 ? "young" : "old").toList());
                    System.out.print(GroupEvaluation.withDefaults().evaluate(forecasts, groups).summary());
                    """, "2 groups of ", "\nyoung "),
            new Task("look for drift", """
                    var early = rows.rows(0, rows.size() / 2).values("age");
                    var late = rows.rows(rows.size() / 2, rows.size()).values("age");
                    System.out.print(PopulationStability.withDefaults().compare(early, late).summary());
                    """, "Population stability index 0.", ", without drift about "),
            new Task(
                    "compare caseworkers, beside what chance gives",
                    """
                    var first = IntStream.range(0, rows.size()).filter(i -> i == 0 || !rows.cluster(i, "citizen").equals(rows.cluster(i - 1, "citizen"))).toArray();
                    var table = CaseworkerTable.of(rows.rows(first), "caseworker", JOB, THREE_MONTHS);
                    System.out.print(EffectivenessQuartiles.unadjusted().withReplications(20).fit(table).summary());
                    """,
                    " points, by chance ",
                    "ranked in the same sample"),
            new Task(
                    "find what is published on belief, and what contradicts it",
                    """
                    Evidence.published().search("belief job").forEach(System.out::println);
                    Evidence.published().contradictions().stream().limit(3).forEach(System.out::println);
                    """,
                    "BIP-BELIEF-02 (S1)",
                    " NOT_CONFIRMED_BY_TRIAL: "));

    @Test
    void thereAreTwelveOfAtMostThreeLines() {
        assertThat(TASKS)
                .hasSize(12)
                .allSatisfy(
                        task -> assertThat(task.code().lines()).as(task.title()).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void eachRunsInJShellAndSaysItsNumbers(@TempDir Path folder) throws IOException, InterruptedException {
        String begin = "--- ";
        Processes.Result result = Processes.jshell(
                folder,
                TASKS.stream()
                        .map(task -> "System.out.println(\"" + begin + task.title() + "\");\n" + task.code())
                        .collect(Collectors.joining("", "", "/exit " + TASKS.size() + "\n")));
        assertThat(result.err()).isEmpty();
        List<String> answers = new ArrayList<>(List.of(result.out().split(begin)));
        assertThat(answers.remove(0)).isEmpty();
        assertThat(answers).hasSameSizeAs(TASKS);
        for (int i = 0; i < TASKS.size(); i++) {
            assertThat(answers.get(i))
                    .startsWith(TASKS.get(i).title() + "\n")
                    .contains(TASKS.get(i).printed())
                    .doesNotContain("|  ", "Exception", "NaN");
        }
        assertThat(result.status()).isEqualTo(TASKS.size());
    }
}
