package dk.bip.examples.casebook.evidence;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.KnownFeatures;
import dk.bip.model.predictor.ModelDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which features of a document can be missing together without letting probabilities fall with the horizon. */
final class MissingPatterns {

    static final String RESOURCE = "missing-patterns.csv";
    static final String HEADER = "document,missing_features,patterns,refused,least_rise,largest_tau\n";

    private final ModelDocument document;
    private final List<String> features;

    MissingPatterns(ModelDocument document) {
        this.document = document;
        this.features = document.schema().names();
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
        for (long bits = 0; bits < 1L << features.size(); bits++) {
            if (Long.bitCount(bits) == missing) {
                KnownFeatures known = document.knowing(without(bits));
                patterns++;
                refused += known.neverFalls() ? 0 : 1;
                leastRise = Math.min(leastRise, known.leastRise());
                for (Horizon horizon : document.horizons()) {
                    largestTau = Math.max(largestTau, known.deviation(horizon));
                }
            }
        }
        return new OfSize(patterns, refused, leastRise, largestTau);
    }

    private List<String> without(long missing) {
        return IntStream.range(0, features.size())
                .filter(f -> (missing >> f & 1) == 0)
                .mapToObj(features::get)
                .toList();
    }

    /** A line for each number of missing features, to half of them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int missing = 0; missing <= features.size() / 2; missing++) {
            OfSize of = ofSize(missing);
            lines.add(CsvLine.of(
                    document.id(),
                    Integer.toString(missing),
                    Integer.toString(of.patterns()),
                    Integer.toString(of.refused()),
                    CsvLine.rounded(of.leastRise(), 4),
                    CsvLine.rounded(of.largestTau(), 4)));
        }
        return lines;
    }
}
