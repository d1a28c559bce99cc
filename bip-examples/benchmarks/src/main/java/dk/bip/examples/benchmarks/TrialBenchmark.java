package dk.bip.examples.benchmarks;

import dk.bip.model.trial.AnalysisPlan;
import dk.bip.model.trial.Arm;
import dk.bip.model.trial.OutcomeDefinition;
import dk.bip.model.trial.TrialEvaluation;
import dk.bip.model.trial.TrialEvaluator;
import dk.bip.model.trial.TrialPerson;
import dk.bip.model.trial.TrialProtocol;
import dk.bip.model.trial.TrialRegistration;
import dk.bip.model.trial.TrialTable;
import dk.bip.model.trial.WeeklyEffects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The evaluation of a randomised trial of 2,000 people in 18 centres over 64 weeks: all of it, and the weekly effects with their bands alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class TrialBenchmark {

    private static final int PERSONS = 2000;
    private static final int WEEKS = 64;
    private static final int CENTRES = 18;
    private static final LocalDate FIRST = LocalDate.of(2010, 11, 1);

    private final TrialTable table = table();
    private final TrialEvaluator evaluator = TrialEvaluator.of(new TrialRegistration(
            FIRST.minusDays(1),
            TrialProtocol.paaRetteVej(),
            AnalysisPlan.of(OutcomeDefinition.ever(WEEKS), "after 64 weeks")
                    .adjustedFor("age")
                    .dividedBy("sex")));

    private static TrialTable table() {
        Random random = new Random(1);
        List<TrialPerson> persons = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            TrialPerson.Builder person = TrialPerson.builder(i % 2 == 0 ? Arm.TREATED : Arm.CONTROL)
                    .centre("centre " + i / 2 % CENTRES)
                    .takenUp(i % 2 == 0)
                    .covariate("age", 20 + random.nextInt(40))
                    .subgroup("sex", i % 3 == 0 ? "men" : "women");
            boolean working = false;
            for (int week = 1; week <= WEEKS; week++) {
                working = random.nextDouble() < (working ? 0.95 : 0.004);
                person.outcome(week, working);
            }
            persons.add(person.build());
        }
        return TrialTable.of(WEEKS, persons);
    }

    /** Everything that an evaluation tells. */
    @Benchmark
    public TrialEvaluation evaluation() {
        return evaluator.evaluate(table, FIRST);
    }

    /** The 64 weekly effects with the bands of 100,000 draws. */
    @Benchmark
    public WeeklyEffects.Result weeklyEffects() {
        return WeeklyEffects.withDefaults().withinCentres().evaluate(table);
    }
}
