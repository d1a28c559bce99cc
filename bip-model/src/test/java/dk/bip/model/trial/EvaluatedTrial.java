package dk.bip.model.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A trial with everything that a page can show: centres, loss, take-up, a subgroup, conversations and offers by week. */
record EvaluatedTrial(TrialEvaluation evaluation, Fidelity.Result fidelity) {

    static final LocalDate FIRST = LocalDate.of(2010, 11, 1);
    static final int WEEKS = 12;

    private static final TrialProtocol PROTOCOL = TrialProtocol.paaRetteVej();

    /** Of a seed, with so many centres; none where there is to be none. */
    static EvaluatedTrial of(long seed, int centres, AnalysisPlan carriedOut) {
        return of(table(new Random(seed), centres), carriedOut);
    }

    static EvaluatedTrial of(TrialTable table, AnalysisPlan carriedOut) {
        TrialRegistration registration = new TrialRegistration(FIRST.minusDays(30), PROTOCOL, plan());
        return new EvaluatedTrial(
                TrialEvaluator.of(registration).with(carriedOut).evaluate(table, FIRST),
                Fidelity.withDefaults().evaluate(table, PROTOCOL));
    }

    static AnalysisPlan plan() {
        return AnalysisPlan.of(OutcomeDefinition.ever(WEEKS), "after 12 weeks").dividedBy("sex");
    }

    /** Two persons of each arm, one week, and nobody lost. */
    static EvaluatedTrial ofOneWeek() {
        List<TrialPerson> persons = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            persons.add(TrialPerson.builder(i % 2 == 0 ? Arm.TREATED : Arm.CONTROL)
                    .outcome(1, i < 2)
                    .onBenefit(1, true)
                    .conversation(1, i % 2 == 0)
                    .companyOffer(1, false)
                    .build());
        }
        return of(TrialTable.of(1, persons), AnalysisPlan.of(OutcomeDefinition.inWeek(1), "after a week"));
    }

    private static TrialTable table(Random random, int centres) {
        List<TrialPerson> persons = new ArrayList<>();
        for (int i = 0; i < 360; i++) {
            Arm arm = i % 2 == 0 ? Arm.TREATED : Arm.CONTROL;
            TrialPerson.Builder person = TrialPerson.builder(arm)
                    .takenUp(random.nextDouble() < (arm == Arm.TREATED ? 0.7 : 0.1))
                    .subgroup("sex", i % 3 == 0 ? "men" : "women");
            if (centres > 0) {
                person.centre("centre-" + (char) ('A' + i / 2 % centres));
            }
            int last = random.nextDouble() < (arm == Arm.TREATED ? 0.3 : 0.05) ? 5 : WEEKS;
            boolean working = false;
            for (int week = 1; week <= last; week++) {
                working = working || random.nextDouble() < (arm == Arm.TREATED ? 0.06 : 0.02);
                person.outcome(week, working)
                        .onBenefit(week, !working)
                        .conversation(week, random.nextDouble() < (arm == Arm.TREATED ? 0.8 : 0.1))
                        .companyOffer(week, random.nextDouble() < 0.02);
            }
            persons.add(person.build());
        }
        return TrialTable.of(WEEKS, persons);
    }
}
