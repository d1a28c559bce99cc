package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterRemarkTest {

    private static final double[] OUTCOME = {0, 1, 0, 1, 1, 0, 1, 1};
    private static final double[] REGRESSOR = {1, 1, 2, 2, 2, 3, 3, 3};

    /** Eight rows in each cluster, the same in all. */
    private static ModelFrame copies(int clusters) {
        return copiesBut(clusters, 0);
    }

    /** The same, but for a row more in the last cluster, which counts by its weight. */
    private static ModelFrame copiesBut(int clusters, double weight) {
        ModelFrameRowBuilder builder = ModelFrame.rowBuilder("job", List.of("x"), List.of("caseworker"));
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int i = 0; i < OUTCOME.length; i++) {
                builder.row(OUTCOME[i], new double[] {REGRESSOR[i]}, 1, 0, List.of("K" + cluster));
            }
        }
        builder.row(1, new double[] {1}, weight, 0, List.of("K0"));
        return builder.build();
    }

    @Test
    void anErrorFarBelowTheModelsIsSaidByTerm() {
        BinaryRegressionResult result =
                BinaryRegression.logit().withClusters("caseworker").fit(copiesBut(12, 1));

        assertThat(result.clusterRemarks())
                .extracting(ClusterRemark::kind, ClusterRemark::subject)
                .containsExactly(
                        tuple(ClusterRemark.Kind.FAR_BELOW_MODEL, "(Intercept)"),
                        tuple(ClusterRemark.Kind.FAR_BELOW_MODEL, "x"));
        assertThat(result.coefficient("x").standardError()).isPositive();
    }

    @Test
    void clustersThatAreCopiesOfOneAnotherAreRefused() {
        assertThatThrownBy(() ->
                        BinaryRegression.logit().withClusters("caseworker").fit(copies(30)))
                .isInstanceOf(EstimationException.class)
                .hasMessage("the clusters say nothing of the coefficients, as copies of one another do: {caseworker=30}"
                        + "\nMaybe other clusters, or errors of the model?");
    }

    @Test
    void fewClustersAreSaidWithTheirNumber() {
        Random random = new Random(121);
        ModelFrameRowBuilder builder = ModelFrame.rowBuilder("job", List.of("x"), List.of("centre"));
        for (int i = 0; i < 200; i++) {
            builder.row(random.nextInt(2), new double[] {random.nextGaussian()}, 1, 0, List.of(i % 2 == 0 ? "A" : "B"));
        }
        BinaryRegressionResult result =
                BinaryRegression.logit().withClusters("centre").fit(builder.build());

        assertThat(result.clusters()).containsEntry("centre", 2L);
        assertThat(result.clusterRemarks())
                .extracting(ClusterRemark::kind)
                .containsExactly(ClusterRemark.Kind.FEW_CLUSTERS);
        assertThat(result.summary()).contains("centre has 2 clusters only");
        assertThat(result.coefficients().coefficients()).allMatch(Coefficient::hasStandardError);
    }

    @Test
    void manyClustersOfIndependentRowsLeaveNothingToSay() {
        Random random = new Random(122);
        int[] rows = IntStream.range(0, 600).toArray();
        ModelFrame frame = ModelFrame.builder()
                .outcome(
                        "job",
                        IntStream.of(rows).mapToDouble(i -> random.nextInt(2)).toArray())
                .column(
                        "x",
                        IntStream.of(rows)
                                .mapToDouble(i -> random.nextGaussian())
                                .toArray())
                .cluster("citizen", IntStream.of(rows).mapToLong(i -> i / 6).toArray())
                .build();

        assertThat(BinaryRegression.logit().withClusters("citizen").fit(frame).clusterRemarks())
                .isEmpty();
        assertThat(BinaryRegression.logit().fit(frame).clusterRemarks()).isEmpty();
    }

    @Test
    void aNegativeTwoWayVarianceLeavesTheOtherErrorsStandWithSeed123() {
        Random random = new Random(123);
        int found = 0;
        for (int round = 0; round < 300; round++) {
            ModelFrame frame = crossed(random);
            EstimationResult binary;
            EstimationResult linear;
            try {
                binary = BinaryRegression.logit().withClusters("a", "b").fit(frame);
                linear =
                        TwoStageLeastSquares.of("x", "z").withClusters("a", "b").fit(frame);
            } catch (EstimationException separated) {
                continue;
            }
            for (EstimationResult result : List.of(binary, linear)) {
                List<String> negative = result.clusterRemarks().stream()
                        .filter(remark -> remark.kind() == ClusterRemark.Kind.NEGATIVE_VARIANCE)
                        .map(ClusterRemark::subject)
                        .toList();
                assertThat(result.coefficients().covariance().hasNegativeVariance())
                        .isEqualTo(!negative.isEmpty());
                for (Coefficient coefficient : result.coefficients().coefficients()) {
                    boolean without = negative.contains(coefficient.term());
                    assertThat(coefficient.hasStandardError()).isEqualTo(!without);
                    if (without) {
                        found++;
                        hasNoError(coefficient, result);
                    } else {
                        assertThat(coefficient.standardError()).isPositive();
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static void hasNoError(Coefficient coefficient, EstimationResult result) {
        String why = "the two-way cluster-robust variance of " + coefficient.term() + " is negative";
        assertThat(coefficient.whyNoStandardError()).hasValue(why);
        assertThat(coefficient.toString()).endsWith("(no standard error)");
        assertThat(result.summary()).contains("(no error: " + why + ")");
        for (Runnable asked : List.<Runnable>of(
                coefficient::standardError,
                coefficient::z,
                coefficient::p,
                () -> coefficient.confidenceInterval(0.95))) {
            assertThatThrownBy(asked::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(coefficient.term() + " has no standard error: " + why
                            + "\nMaybe ask hasStandardError() before?");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WaldTest.of(result.coefficients(), List.of(LinearHypothesis.zero(coefficient.term()))))
                .withMessageStartingWith("the hypothesis {" + coefficient.term() + "=1.0} = 0.0 has no variance");
    }

    /** Rows of all pairs of a few clusters, with an effect of the pair only, as makes two-way variances negative. */
    private static ModelFrame crossed(Random random) {
        ModelFrameRowBuilder builder = ModelFrame.rowBuilder("job", List.of("x", "z"), List.of("a", "b"));
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < 4; b++) {
                for (int i = 0; i < 3; i++) {
                    double x = random.nextGaussian();
                    double chance = (a + b) % 2 == 0 ? 0.8 : 0.2;
                    builder.row(
                            random.nextDouble() < chance ? 1 : 0,
                            new double[] {x, x + random.nextGaussian()},
                            1,
                            0,
                            List.of("a" + a, "b" + b));
                }
            }
        }
        return builder.build();
    }
}
