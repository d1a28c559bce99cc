package dk.bip.model.validation;

import dk.bip.model.statistics.Clusters;
import dk.bip.model.statistics.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Draws outcomes by chance and computes statistics of them. One number of {@link Random} decides over all rows of a cluster: an event happens
 * where the number is below the row's chance. So every row has its chance, and the rows of a cluster are as much alike as they can be.
 */
final class ChanceOutcomes {

    private final Clusters clusters;
    private final int draws;
    private final double level;
    private final long seed;

    ChanceOutcomes(Clusters clusters, int draws, double level, long seed) {
        this.clusters = clusters;
        this.draws = draws;
        this.level = level;
        this.seed = seed;
    }

    /**
     * Computes statistics of forecasts beside drawn outcomes.
     *
     * @param forecasts the forecasts; what happened is not looked at
     * @param chances the chance of each row
     * @param statistics what is computed of each draw
     * @return for each statistic its mean and central range, or none where less than half of the draws define it
     */
    List<Optional<ChanceRange>> evaluate(Forecasts forecasts, double[] chances, List<ForecastStatistic> statistics) {
        double[] probabilities = forecasts.probabilities();
        double[][] values = new double[statistics.size()][draws];
        int[] defined = new int[statistics.size()];
        double[] numbers = new double[clusters.count()];
        boolean[] events = new boolean[chances.length];
        Random random = new Random(seed);
        for (int draw = 0; draw < draws; draw++) {
            for (int cluster = 0; cluster < numbers.length; cluster++) {
                numbers[cluster] = random.nextDouble();
            }
            for (int row = 0; row < events.length; row++) {
                events[row] = numbers[clusters.code(row)] < chances[row];
            }
            Forecasts drawn = Forecasts.of(probabilities, events);
            for (int s = 0; s < values.length; s++) {
                OptionalDouble value = statistics.get(s).of(drawn);
                if (value.isPresent()) {
                    values[s][defined[s]++] = value.getAsDouble();
                }
            }
        }
        ChanceRange[] ranges = new ChanceRange[values.length];
        for (int s = 0; s < ranges.length; s++) {
            ranges[s] = 2 * defined[s] >= draws ? range(Arrays.copyOf(values[s], defined[s])) : null;
        }
        return Arrays.stream(ranges).map(Optional::ofNullable).toList();
    }

    private ChanceRange range(double[] values) {
        double[] sorted = Rows.sorted(values);
        return new ChanceRange(
                Rows.mean(values),
                Quantiles.of(sorted, 0.5 - level / 2),
                Quantiles.of(sorted, 0.5 + level / 2),
                level,
                values.length);
    }
}
