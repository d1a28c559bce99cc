package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.model.statistics.Clusters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Sums of scores (each row's gradient of the log-likelihood, or moment) by cluster, of one kind or of two and their
 * intersection, and the sandwich covariance that they give. Mergeable; not thread-safe.
 *
 * <p>A. C. Cameron, J. B. Gelbach and D. L. Miller (2011), "Robust inference with multiway clustering", Journal of Business and
 * Economic Statistics 29, 238-249.
 */
@SuppressWarnings("serial") // the lists and maps of the JDK that it holds are serializable
final class ClusterScores implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<String> names;
    private final int terms;
    /** One map for one kind of cluster; for two, one each and one for their intersection. */
    private final List<Map<String, double[]>> sums = new ArrayList<>();

    /** How many clusters of each map are complete, and the lower triangle of their sums' products, added up. */
    private final long[] completed;

    private final double[][][] products;

    ClusterScores(List<String> names, int terms) {
        this.names = names;
        this.terms = terms;
        int maps = names.size() == 1 ? 1 : 3;
        for (int m = 0; m < maps; m++) {
            sums.add(new LinkedHashMap<>());
        }
        this.completed = new long[maps];
        this.products = new double[maps][terms][terms];
    }

    /** The names of clusters that a covariance can be robust to: one kind, or two. */
    static List<String> checkNames(String... clusters) {
        List<String> names = List.of(clusters);
        Checks.that(
                (names.size() == 1 || names.size() == 2) && new LinkedHashSet<>(names).size() == names.size(),
                "clusters must be one or two different names, but are " + names);
        return names;
    }

    /** The names of the clusters of a configuration, which may have none. */
    static List<String> checkedNames(List<String> names) {
        return names.isEmpty() ? List.of() : checkNames(names.toArray(String[]::new));
    }

    /** What adds the rows of one frame: it looks each cluster of the frame up once. */
    final class FrameWriter {
        private final List<Clusters> kinds = new ArrayList<>();
        private final List<double[][]> known = new ArrayList<>();
        private final Map<Long, double[]> intersections = new HashMap<>();
        private final int from;

        private FrameWriter(ModelFrame frame) {
            from = frame.from();
            for (String name : names) {
                Clusters kind = frame.allClusters(name);
                kinds.add(kind);
                known.add(new double[kind.count()][]);
            }
        }

        /** Adds a row's score times a factor. */
        void add(int row, double[] score, double factor) {
            for (int k = 0; k < kinds.size(); k++) {
                int code = code(k, row);
                double[][] sumOf = known.get(k);
                if (sumOf[code] == null) {
                    sumOf[code] = sumOf(k, kinds.get(k).labels().get(code));
                }
                accumulate(sumOf[code], score, factor);
            }
            if (kinds.size() == 2) {
                int first = code(0, row);
                int second = code(1, row);
                double[] sum = intersections.computeIfAbsent(
                        ((long) first << 32) | second,
                        key -> sumOf(
                                2,
                                pair(
                                        kinds.get(0).labels().get(first),
                                        kinds.get(1).labels().get(second))));
                accumulate(sum, score, factor);
            }
        }

        private int code(int kind, int row) {
            return kinds.get(kind).code(from + row);
        }
    }

    FrameWriter writer(ModelFrame frame) {
        return new FrameWriter(frame);
    }

    private double[] sumOf(int map, String label) {
        return sums.get(map).computeIfAbsent(label, key -> new double[terms]);
    }

    /** The length in front keeps ("a", "bc") and ("ab", "c") apart. */
    private static String pair(String first, String second) {
        return first.length() + ":" + first + second;
    }

    private static void accumulate(double[] sum, double[] score, double factor) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * score[j];
        }
    }

    void merge(ClusterScores other) {
        for (int m = 0; m < sums.size(); m++) {
            Map<String, double[]> mine = sums.get(m);
            other.sums
                    .get(m)
                    .forEach((label, sum) -> accumulate(mine.computeIfAbsent(label, key -> new double[terms]), sum, 1));
            completed[m] += other.completed[m];
            for (int i = 0; i < terms; i++) {
                accumulate(products[m][i], other.products[m][i], 1);
            }
        }
    }

    /** Deals the sums out by label, so that those of a cluster come together in the same part of any scores; shares the sums. */
    List<ClusterScores> split(int parts) {
        List<ClusterScores> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            split.add(new ClusterScores(names, terms));
        }
        for (int m = 0; m < sums.size(); m++) {
            int map = m;
            sums.get(m)
                    .forEach((label, sum) -> split.get(Math.floorMod(label.hashCode(), parts))
                            .sums
                            .get(map)
                            .put(label, sum));
        }
        return split;
    }

    /** Takes every cluster as complete, and keeps of it what the covariance needs. */
    void complete() {
        for (int m = 0; m < sums.size(); m++) {
            addProducts(m, 1, products[m]);
            completed[m] += sums.get(m).size();
            sums.get(m).clear();
        }
    }

    private void addProducts(int map, double factor, double[][] target) {
        for (double[] sum : sums.get(map).values()) {
            for (int i = 0; i < terms; i++) {
                for (int j = 0; j <= i; j++) {
                    target[i][j] += factor * sum[i] * sum[j];
                }
            }
        }
    }

    private long count(int map) {
        return completed[map] + sums.get(map).size();
    }

    /** The number of clusters of each kind. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int k = 0; k < names.size(); k++) {
            counts.put(names.get(k), count(k));
        }
        return counts;
    }

    /**
     * bread x meat x bread, the meat summed over the kinds of cluster less their intersection, each with its own factor.
     *
     * @throws EstimationException if there are fewer than two clusters of a kind
     */
    double[][] sandwich(double[][] bread, SmallSampleCorrection correction, long observations) {
        counts().forEach((name, count) -> {
            if (count < 2) {
                throw new EstimationException(
                        "a cluster-robust covariance needs at least two clusters, but " + name + " has " + count
                                + "\nMaybe another kind of cluster?",
                        List.of(name));
            }
        });
        double[][] meat = new double[terms][terms];
        for (int m = 0; m < sums.size(); m++) {
            double factor = correction.factor(count(m), observations, terms) * (m == 2 ? -1 : 1);
            for (int i = 0; i < terms; i++) {
                accumulate(meat[i], products[m][i], factor);
            }
            addProducts(m, factor, meat);
        }
        for (int i = 0; i < terms; i++) {
            for (int j = 0; j < i; j++) {
                meat[j][i] = meat[i][j];
            }
        }
        return Matrices.sandwich(bread, meat);
    }
}
