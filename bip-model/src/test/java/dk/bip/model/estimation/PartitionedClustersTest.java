package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.testing.SerialCopy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionedClustersTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "7, 4"})
    void clustersThatAreSpreadOverPartitionsGiveTheSameErrorsSeed21(int partitions, int parts) {
        ModelFrame frame = RandomFrames.of(21, 400, 3, true, true);
        for (String[] clusters : new String[][] {{"citizen"}, {"citizen", "caseworker"}}) {
            for (SmallSampleCorrection correction : SmallSampleCorrection.values()) {
                BinaryRegression regression =
                        BinaryRegression.logit().withClusters(clusters).withSmallSampleCorrection(correction);
                assertSame(fit(regression, frame, partitions, parts), regression.fit(frame));
            }
        }
    }

    @Test
    void aPriorIsAStudyOfItsOwnOverPartitionsTooSeed22() {
        ModelFrame frame = RandomFrames.of(22, 300, 2, false, false);
        BinaryRegression regression = BinaryRegression.complementaryLogLog()
                .withPrior(GaussianPrior.ridge(2))
                .withClusters("citizen");
        assertSame(fit(regression, frame, 3, 2), regression.fit(frame));
    }

    private static void assertSame(BinaryRegressionResult partitioned, BinaryRegressionResult whole) {
        assertThat(partitioned.clusters()).isEqualTo(whole.clusters());
        assertThat(partitioned.observations()).isEqualTo(whole.observations());
        for (Coefficient expected : whole.coefficients().coefficients()) {
            Coefficient found = partitioned.coefficient(expected.term());
            assertThat(found.estimate()).isCloseTo(expected.estimate(), within(1e-10 * expected.standardError()));
            assertThat(found.standardError())
                    .isCloseTo(expected.standardError(), within(1e-10 * expected.standardError()));
        }
    }

    private static BinaryRegressionResult fit(
            BinaryRegression regression, ModelFrame frame, int partitions, int parts) {
        RegressionIteration iteration = regression.start(frame.columnNames());
        while (!iteration.isDone()) {
            List<RegressionPass> passes = passes(iteration, frame, partitions);
            if (iteration.needsClusters()) {
                passes = byCluster(passes, parts);
            }
            RegressionPass whole = passes.get(0);
            passes.subList(1, passes.size()).forEach(whole::merge);
            iteration = iteration.next(whole);
        }
        return iteration.result();
    }

    private static List<RegressionPass> passes(RegressionIteration iteration, ModelFrame frame, int partitions) {
        return IntStream.range(0, partitions)
                .mapToObj(part -> {
                    RegressionPass pass = iteration.newPass();
                    pass.add(frame.rows(part * frame.size() / partitions, (part + 1) * frame.size() / partitions));
                    return pass;
                })
                .toList();
    }

    private static List<RegressionPass> byCluster(List<RegressionPass> passes, int parts) {
        List<List<RegressionPass>> split =
                passes.stream().map(pass -> pass.splitByCluster(parts)).toList();
        List<RegressionPass> complete = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            RegressionPass all = split.get(0).get(part);
            for (List<RegressionPass> other : split.subList(1, split.size())) {
                all.merge(other.get(part));
            }
            all.completeClusters();
            complete.add(all);
        }
        return complete;
    }

    @Test
    void aPassWithCompleteClustersIsAsSmallWithManyClustersAsWithFew() throws IOException {
        RegressionPass few = lastPass(RandomFrames.of(1, 200, 2, false, false));
        RegressionPass many = lastPass(RandomFrames.of(1, 20_000, 2, false, false));
        assertThat(SerialCopy.bytes(many).length).isGreaterThan(10 * SerialCopy.bytes(few).length);
        few.completeClusters();
        many.completeClusters();
        assertThat(SerialCopy.bytes(many).length).isEqualTo(SerialCopy.bytes(few).length);
    }

    private static RegressionPass lastPass(ModelFrame frame) {
        RegressionIteration iteration =
                BinaryRegression.logit().withClusters("citizen").start(frame.columnNames());
        while (true) {
            RegressionPass pass = iteration.newPass();
            pass.add(frame);
            if (iteration.needsClusters()) {
                return pass;
            }
            iteration = iteration.next(pass);
        }
    }

    @Test
    void completeClustersTakeNoMoreRows() {
        ModelFrame frame = RandomFrames.of(2, 100, 2, false, false);
        RegressionPass open = lastPass(frame);
        RegressionPass complete = lastPass(frame);
        complete.completeClusters();
        assertThatThrownBy(() -> complete.add(frame))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a pass with complete clusters takes no more rows"
                        + "\nMaybe add all rows before completeClusters()?");
        assertThatThrownBy(() -> complete.merge(open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the clusters of both passes must be complete or those of neither"
                        + "\nMaybe completeClusters() of both, each with clusters of its own?");
        assertThatThrownBy(complete::completeClusters)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a pass must have clusters that are not complete"
                        + "\nMaybe ask needsClusters() of its iteration?");
        assertThatThrownBy(() -> open.splitByCluster(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts must be at least 1, but is 0");
    }

    @Test
    void aPassWithoutClustersCannotBeSplitByThem() {
        RegressionIteration start = BinaryRegression.logit().start(List.of("x0"));
        assertThat(start.needsClusters()).isFalse();
        assertThatThrownBy(() -> start.newPass().splitByCluster(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("a pass must have clusters that are not complete\nMaybe ");
    }

    @Test
    void rowsThatNeverCameIntoAFrameAreCountedOnce() {
        ModelFrame frame = RandomFrames.of(3, 100, 1, false, false);
        RegressionIteration iteration = BinaryRegression.logit().start(frame.columnNames());
        while (!iteration.isDone()) {
            RegressionPass pass = iteration.newPass();
            pass.drop("missing age", 3);
            pass.drop("missing age", 2);
            pass.drop("missing belief", 0);
            pass.add(frame);
            iteration = iteration.next(pass);
        }
        assertThat(iteration.result().droppedRows())
                .containsOnlyKeys("missing age")
                .containsEntry("missing age", 5L);
        RegressionPass pass = BinaryRegression.logit().start(List.of("x0")).newPass();
        assertThatThrownBy(() -> pass.drop("missing age", -1)).hasMessage("rows must be at least 0, but is -1");
        assertThatThrownBy(() -> pass.drop(" ", 1)).hasMessageStartingWith("reason must not be blank");
    }
}
