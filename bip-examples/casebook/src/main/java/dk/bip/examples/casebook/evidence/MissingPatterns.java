package dk.bip.examples.casebook.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which features of a document can be missing together without letting probabilities fall with the horizon. */
final class MissingPatterns {

    static final String RESOURCE = "missing-patterns.csv";
    static final String HEADER = "document,missing_features,patterns,refused,least_rise,largest_tau\n";

    private final FittedLogits fit;
    private final LeastRise rise;
    private final int features;

    MissingPatterns(FittedLogits fit) {
        this.fit = fit;
        this.rise = new LeastRise(fit);
        this.features = fit.document().features().size();
    }

    /**
     * Patterns of so many missing features.
     *
     * @param patterns how many there are
     * @param refused of how many of them it cannot be proved that probabilities never fall with the horizon
     * @param leastRise the least rise of the log-odds in any of them
     * @param largestTau the largest standard deviation of what is missing at any horizon
     */
    record OfSize(int patterns, int refused, double leastRise, double largestTau) {}

    /** The patterns of so many missing features. */
    OfSize ofSize(int missing) {
        int refused = 0;
        int patterns = 0;
        double leastRise = Double.POSITIVE_INFINITY;
        double largestTau = 0;
        for (long bits = 0; bits < 1L << features; bits++) {
            if (Long.bitCount(bits) == missing) {
                BitSet pattern = BitSet.valueOf(new long[] {bits});
                double least = rise.least(pattern);
                patterns++;
                refused += least < 0 ? 1 : 0;
                leastRise = Math.min(leastRise, least);
                largestTau = Math.max(
                        largestTau,
                        Arrays.stream(rise.averaged(pattern).tau()).max().orElseThrow());
            }
        }
        return new OfSize(patterns, refused, leastRise, largestTau);
    }

    /** A line for each number of missing features, to half of them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int missing = 0; missing <= features / 2; missing++) {
            OfSize of = ofSize(missing);
            lines.add(CsvLine.of(
                    fit.document().id(),
                    Integer.toString(missing),
                    Integer.toString(of.patterns()),
                    Integer.toString(of.refused()),
                    CsvLine.rounded(of.leastRise(), 4),
                    CsvLine.rounded(of.largestTau(), 4)));
        }
        return lines;
    }
}
