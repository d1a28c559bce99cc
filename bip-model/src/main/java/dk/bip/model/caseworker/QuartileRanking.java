package dk.bip.model.caseworker;

import java.util.Random;
import java.util.stream.IntStream;

/** Puts caseworkers into quartiles. */
final class QuartileRanking {

    private QuartileRanking() {}

    /** The quartile of each caseworker by its effect, equal effects in an order by chance. */
    static int[] quartiles(double[] effects, Random random) {
        double[] chance = IntStream.range(0, effects.length)
                .mapToDouble(i -> random.nextDouble())
                .toArray();
        int[] order = IntStream.range(0, effects.length)
                .boxed()
                .sorted((a, b) -> effects[a] != effects[b]
                        ? Double.compare(effects[a], effects[b])
                        : Double.compare(chance[a], chance[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] quartiles = new int[effects.length];
        for (int rank = 0; rank < order.length; rank++) {
            quartiles[order[rank]] = (int) ((long) rank * EffectivenessQuartiles.QUARTILES / order.length);
        }
        return quartiles;
    }
}
