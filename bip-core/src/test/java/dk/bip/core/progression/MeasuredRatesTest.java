package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.ItemPrecision;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.measurement.Measurement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The rates that {@link ScaleFamily} documents, by the calculator from made-up cases: two measurements, and what happened between them. */
class MeasuredRatesTest {

    private static final int CASES = 2_500;
    /** Three standard errors of the rate that is the hardest to measure. */
    private static final double TOLERANCE = 0.03;

    private static final Set<Rater> BOTH = Set.of(Rater.values());
    private static final Set<Rater> CITIZEN = Set.of(Rater.CITIZEN);
    private static final Scale OVERALL = Scale.ofBoth(Bip.SEVEN);
    private static final Scale OF_CITIZEN = Scale.of(Rater.CITIZEN, Bip.SEVEN);
    private static final Scale ITEM = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);

    /** Answers with a latent mean of 3, and a change of some of them by so many steps. */
    private record World(ItemPrecision items, Set<Rater> raters, Predicate<Dimension> moved, double steps) {

        /** The share of cases of which something holds. */
        double share(ItemPrecision assumed, long seed, Predicate<Progression> what) {
            ProgressionCalculator calculator = ProgressionCalculator.withDefaults();
            for (Scale scale : Bip.INSTRUMENT.scales()) {
                calculator = calculator.with(scale, assumed.of(scale));
            }
            Random random = new Random(seed);
            int count = 0;
            for (int i = 0; i < CASES; i++) {
                count += what.test(calculator.calculate(Cases.snapshot(measurements(random)))) ? 1 : 0;
            }
            return (double) count / CASES;
        }

        private List<Measurement> measurements(Random random) {
            double noise = items.noiseBeforeRounding() * items.noiseBeforeRounding();
            double shared = items.scoreCorrelation() - (1 - items.item().reliability()) * items.noiseCorrelation();
            double own = Math.sqrt(1 - 1.0 / 12 - noise - shared);
            double general = Math.sqrt(shared) * random.nextGaussian();
            List<Measurement> measurements = new ArrayList<>();
            for (Rater rater : raters) {
                Map<Integer, Double> truth = new HashMap<>();
                for (Dimension dimension : Indicator.all()) {
                    truth.put(Indicator.number(dimension), 3 + general + own * random.nextGaussian());
                }
                measurements.add(Measurement.of(START, answers(rater, truth, 0, random)));
                measurements.add(Measurement.of(START.plusMonths(3), answers(rater, truth, steps, random)));
            }
            return measurements;
        }

        private Profile answers(Rater rater, Map<Integer, Double> truth, double change, Random random) {
            double together = items.noiseCorrelationBeforeRounding();
            double ofTheDay = Math.sqrt(together) * random.nextGaussian();
            return Cases.profile(rater, dimension -> {
                double error =
                        items.noiseBeforeRounding() * (ofTheDay + Math.sqrt(1 - together) * random.nextGaussian());
                double latent = truth.get(Indicator.number(dimension)) + (moved.test(dimension) ? change : 0);
                return Math.max(1, Math.min(5, Math.rint(latent + error)));
            });
        }
    }

    private static ItemPrecision correlated(double noise) {
        return new ItemPrecision(Bip.ITEMS.item(), Bip.ITEMS.scoreCorrelation(), noise);
    }

    private static boolean isEmpty(Progression progression) {
        return progression.listed().isEmpty();
    }

    private static boolean isListed(Progression progression, Scale scale) {
        return progression.listed().contains(scale);
    }

    private static boolean noneAlone(Progression progression) {
        return progression.scales().stream()
                .flatMap(scale -> scale.change().known().stream())
                .allMatch(change -> change.movement() == Movement.STANDSTILL);
    }

    @Test
    void noiseCorrelationIsTheSecondOfTheColumns() {
        assertThat(Bip.ITEMS.noiseCorrelation()).isEqualTo(0.1);
    }

    @Test
    void whereNothingHappensBothListsAreEmptySeed1() {
        double[] noises = {0, 0.1, 0.3};
        double[] ofBoth = {0.96, 0.97, 0.97};
        double[] ofOne = {0.96, 0.94, 0.95};
        double[] alone = {0.45, 0.45, 0.54};
        for (int k = 0; k < noises.length; k++) {
            ItemPrecision items = correlated(noises[k]);
            World both = new World(items, BOTH, dimension -> false, 0);
            World one = new World(items, CITIZEN, dimension -> false, 0);
            close(both.share(items, 1, MeasuredRatesTest::isEmpty), ofBoth[k], 0.012);
            close(one.share(items, 1, MeasuredRatesTest::isEmpty), ofOne[k], 0.015);
            close(both.share(items, 1, MeasuredRatesTest::noneAlone), alone[k], TOLERANCE);
        }
    }

    @Test
    void whereTheNoiseGoesTogetherMoreThanAssumedTheListsAreFullerSeed2() {
        World both = new World(correlated(0.3), BOTH, dimension -> false, 0);
        close(both.share(Bip.ITEMS, 2, MeasuredRatesTest::isEmpty), 0.88, TOLERANCE);
    }

    @Test
    void stepInAllOfTheSevenShowsInTheIndexSeed3() {
        double[] noises = {0, 0.1, 0.3};
        double[] ofOne = {0.74, 0.69, 0.39};
        double[] ofBoth = {0.91, 0.74, 0.47};
        for (int k = 0; k < noises.length; k++) {
            ItemPrecision items = correlated(noises[k]);
            World one = new World(items, CITIZEN, Indicator.seven()::contains, 1);
            World both = new World(items, BOTH, Indicator.seven()::contains, 1);
            close(one.share(items, 3, progression -> isListed(progression, OF_CITIZEN)), ofOne[k], TOLERANCE);
            close(both.share(items, 3, progression -> isListed(progression, OVERALL)), ofBoth[k], TOLERANCE);
        }
    }

    @Test
    void oneItemThatMovesAloneIsSeldomListedSeed4() {
        for (int steps = 1; steps <= 2; steps++) {
            World one = new World(Bip.ITEMS, BOTH, Indicator.COOPERATION::equals, steps);
            close(
                    one.share(Bip.ITEMS, 4, progression -> isListed(progression, ITEM)),
                    steps == 1 ? 0.014 : 0.13,
                    steps == 1 ? 0.009 : 0.025);
        }
    }

    private static void close(double found, double documented, double tolerance) {
        assertThat(found).isCloseTo(documented, within(tolerance));
    }
}
