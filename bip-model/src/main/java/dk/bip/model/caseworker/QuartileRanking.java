package dk.bip.model.caseworker;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Puts citizens into parts and caseworkers into quartiles, by a seeded generator. */
final class QuartileRanking {

    private QuartileRanking() {}

    /**
     * The part of each row. The citizens of each caseworker are shuffled and dealt in turn, beginning with a part at random; a
     * citizen of several caseworkers is dealt with the first one's and stays in one part.
     */
    static int[] parts(CaseworkerTable table, int parts, Random random) {
        int[] of = table.caseworkerOf();
        int[] citizenOf = table.citizenOf();
        int[] firstOf = new int[table.citizens()];
        Arrays.fill(firstOf, -1);
        int[] sizes = new int[table.caseworkers() + 1];
        for (int i = 0; i < of.length; i++) {
            if (firstOf[citizenOf[i]] < 0) {
                firstOf[citizenOf[i]] = of[i];
                sizes[of[i] + 1]++;
            }
        }
        for (int code = 0; code < sizes.length - 1; code++) {
            sizes[code + 1] += sizes[code];
        }
        int[] next = sizes.clone();
        int[] citizens = new int[firstOf.length];
        for (int citizen = 0; citizen < citizens.length; citizen++) {
            citizens[next[firstOf[citizen]]++] = citizen;
        }
        int[] partOf = new int[citizens.length];
        for (int code = 0; code < sizes.length - 1; code++) {
            int start = sizes[code];
            int size = sizes[code + 1] - start;
            int part = random.nextInt(parts);
            for (int k = size - 1; k >= 0; k--) {
                int swap = start + random.nextInt(k + 1);
                partOf[citizens[swap]] = part;
                citizens[swap] = citizens[start + k];
                part = (part + 1) % parts;
            }
        }
        int[] partOfRow = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            partOfRow[i] = partOf[citizenOf[i]];
        }
        return partOfRow;
    }

    /** The quartile of each caseworker by its effect, equal effects in an order by chance; -1 for one without an effect. */
    static int[] quartiles(double[] effects, Random random) {
        double[] chance = IntStream.range(0, effects.length)
                .mapToDouble(i -> random.nextDouble())
                .toArray();
        int[] order = IntStream.range(0, effects.length)
                .filter(i -> !Double.isNaN(effects[i]))
                .boxed()
                .sorted((a, b) -> effects[a] != effects[b]
                        ? Double.compare(effects[a], effects[b])
                        : Double.compare(chance[a], chance[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] quartiles = new int[effects.length];
        Arrays.fill(quartiles, -1);
        for (int rank = 0; rank < order.length; rank++) {
            quartiles[order[rank]] = (int) ((long) rank * ShareEstimates.QUARTILES / order.length);
        }
        return quartiles;
    }
}
