package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.caseworker.Adjustment;
import dk.bip.model.caseworker.CaseworkerTable;
import dk.bip.model.caseworker.EffectivenessQuartiles;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.PersonInterval;
import dk.bip.model.population.PopulationScenario;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.population.ScenarioOutcomes;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The answers to the exercises of 06-belief-caseworkers-and-causality.ipynb. */
class BeliefAnswersTest {

    private static final List<ReferenceCitizen> PEOPLE =
            ReferencePopulation.of(2026).citizens().limit(10_000).toList();
    private static final int STUDY = 4000;

    @Test
    void whereNobodyIsBetterTheGapIsAsLargeAndNothingOfItReal() {
        List<PersonInterval> first = PEOPLE.subList(0, STUDY).stream()
                .map(person -> person.intervals().get(0))
                .toList();
        List<String> dealt =
                first.stream().map(interval -> interval.caseworker().value()).collect(Collectors.toList());
        Collections.shuffle(dealt, new Random(7));
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder("job", List.of("none"), List.of("caseworker"));
        for (int i = 0; i < STUDY; i++) {
            rows.row(job(first.get(i)) ? 1 : 0, new double[] {i}, 1, 0, List.of(dealt.get(i)));
        }
        EffectivenessQuartiles.Result quartiles = EffectivenessQuartiles.unadjusted()
                .withReplications(100)
                .fit(CaseworkerTable.of(rows.build(), "caseworker", Outcome.JOB, Horizon.TWELVE_MONTHS));

        assertThat(quartiles.found().gap(Adjustment.ADJUSTED)).isCloseTo(0.198, within(0.0005));
        assertThat(quartiles.realShareOfVariance().estimate()).isCloseTo(0, within(0.005));
    }

    private static boolean job(PersonInterval interval) {
        return interval.jobWithin(Horizon.TWELVE_MONTHS);
    }

    @Test
    void twoStepsMoreBringLessThanTwiceOneBecauseBeliefEndsAtFive() {
        assertThat(rerun(1)).isCloseTo(0.319, within(0.0005));
        assertThat(rerun(2)).isCloseTo(0.575, within(0.0005));
    }

    private static double rerun(int steps) {
        PopulationScenario scenario = PopulationScenario.asItIs().withRaisedBelief(steps);
        int asItIs = 0;
        int under = 0;
        for (ReferenceCitizen person : PEOPLE) {
            ScenarioOutcomes outcomes = person.under(scenario);
            for (PersonInterval interval : person.intervals()) {
                if (interval.belief() < 5) {
                    asItIs += job(interval) ? 1 : 0;
                    under += outcomes.jobWithin(interval.number(), Horizon.TWELVE_MONTHS) ? 1 : 0;
                }
            }
        }
        return (double) under / asItIs - 1;
    }
}
