package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.evidence.Claim;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.ReferencePopulation;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The answers to the exercises of 03-where-the-numbers-come-from.ipynb. */
class WhereTheNumbersComeFromAnswersTest {

    private static final int CITIZENS = 4000;
    private static final double NORMAL_QUANTILE = 1.96;

    @Test
    void aStudyNeedsMoreThanThreeTimesAsManyCitizensToKnowTheHighestShareToAPoint() {
        double[] shares = LongStream.rangeClosed(1, 20)
                .mapToDouble(WhereTheNumbersComeFromAnswersTest::percentWithJobAtBeliefFive)
                .toArray();
        double mean = DoubleStream.of(shares).average().orElseThrow();
        double variance = DoubleStream.of(shares)
                        .map(share -> (share - mean) * (share - mean))
                        .sum()
                / (shares.length - 1);
        double needed = CITIZENS * NORMAL_QUANTILE * NORMAL_QUANTILE * variance;

        assertThat(needed).isCloseTo(13_500, within(50.0));
    }

    private static double percentWithJobAtBeliefFive(long seed) {
        return 100
                * ReferencePopulation.of(seed)
                        .citizens()
                        .limit(CITIZENS)
                        .flatMap(citizen -> citizen.intervals().stream())
                        .filter(interval -> interval.belief() == 5)
                        .mapToInt(interval -> interval.jobWithin(Horizon.SIX_MONTHS) ? 1 : 0)
                        .average()
                        .orElseThrow();
    }

    @Test
    void noneOfTheFindingsOnInternshipsIsCausal() {
        List<Finding> findings = Evidence.published().search("internship");

        assertThat(findings).hasSize(9);
        assertThat(findings).extracting(Finding::claim).doesNotContain(Claim.CAUSAL);
    }
}
