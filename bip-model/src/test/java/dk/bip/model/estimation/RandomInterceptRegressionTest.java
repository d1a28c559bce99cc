package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomInterceptRegressionTest {

    private static final RandomInterceptRegression LAPLACE = RandomInterceptRegression.logit("id");

    private static ModelFrame bacteria() {
        List<Map<String, String>> rows = Csv.rows("data/bacteria.csv");
        return ModelFrame.builder()
                .outcome("present", Csv.numbers(rows, "present"))
                .column("active", Csv.numbers(rows, "active"))
                .column("week", Csv.numbers(rows, "week"))
                .cluster("id", Csv.texts(rows, "id"))
                .build();
    }

    /** Groups whose intercepts are normal with a standard deviation, and two columns, one of which is the group's own. */
    private static ModelFrame simulated(long seed, Link link, int groups, int size, double sigma) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] y = new double[groups * size];
        double[] own = new double[y.length];
        double[] shared = new double[y.length];
        List<String> labels = new ArrayList<>();
        for (int j = 0; j < groups; j++) {
            double effect = sigma * gaussian(random);
            double level = random.nextInt(2);
            for (int i = 0; i < size; i++) {
                int at = j * size + i;
                own[at] = gaussian(random);
                shared[at] = level;
                labels.add("g" + j);
                double eta = -1 + 0.5 * own[at] + 0.7 * level + effect;
                y[at] = random.nextDouble() < link.probability(eta) ? 1 : 0;
            }
        }
        return ModelFrame.builder()
                .outcome("job", y)
                .column("own", own)
                .column("shared", shared)
                .cluster("group", labels)
                .build();
    }

    private static double gaussian(SplittableRandom random) {
        return IntStream.range(0, 12).mapToDouble(i -> random.nextDouble()).sum() - 6;
    }

    abstract static class OfBacteria extends EstimatorContract {
        @Override
        ModelFrame frame() {
            return bacteria();
        }

        @Override
        String scaledColumn() {
            return "week";
        }
    }

    @Nested
    class LaplaceContract extends OfBacteria {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return LAPLACE.fit(frame);
        }
    }

    @Nested
    class QuadratureContract extends OfBacteria {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return RandomInterceptRegression.complementaryLogLog("id")
                    .withQuadraturePoints(9)
                    .fit(frame);
        }
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void theGradientIsThatOfTheLikelihood(Link link) {
        ModelFrame frame = simulated(11, link, 12, 7, 1);
        for (int points : new int[] {1, 2, 7}) {
            MarginalLikelihood likelihood = new MarginalLikelihood(
                    frame,
                    link,
                    List.of(CoefficientTable.INTERCEPT, "own", "shared"),
                    new double[3],
                    frame.clusters("group"),
                    points);
            double[] at = {-0.6, 0.9, 0.2, 0.8};
            double[] gradient = new double[4];
            likelihood.value(at, gradient);
            for (int j = 0; j < 4; j++) {
                double[] up = at.clone();
                double[] down = at.clone();
                up[j] += 1e-5;
                down[j] -= 1e-5;
                double slope = (likelihood.value(up, new double[4]) - likelihood.value(down, new double[4]))
                        / (up[j] - down[j]);
                assertThat(gradient[j]).as("%s points, parameter %s", points, j).isCloseTo(slope, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void manyPointsIntegrateAsATrapezoidDoes(Link link) {
        ModelFrame frame = simulated(12, link, 30, 6, 1.2);
        RandomInterceptResult result = RandomInterceptRegression.of(link, "group")
                .withQuadraturePoints(40)
                .fit(frame);
        double sum = 0;
        double[] eta = result.linearPredictors(frame);
        for (int group = 0; group < 30; group++) {
            double integral = 0;
            for (double u = -9; u <= 9; u += 0.01) {
                double log = -u * u / 2;
                for (int i = 6 * group; i < 6 * group + 6; i++) {
                    double mu = link.probability(eta[i] + result.standardDeviation() * u);
                    log += Math.log(frame.outcome(i) == 1 ? mu : 1 - mu);
                }
                integral += 0.01 * Math.exp(log) / Math.sqrt(2 * Math.PI);
            }
            sum += Math.log(integral);
        }
        assertThat(result.logLikelihood()).isCloseTo(sum, within(1e-8));
    }

    @Test
    void recoversWhatItWasGivenIn60ReplicationsSeeds100To159() {
        int replications = 60;
        double[] slope = new double[replications];
        double[] sigma = new double[replications];
        int covered = 0;
        for (int r = 0; r < replications; r++) {
            RandomInterceptResult result = RandomInterceptRegression.logit("group")
                    .withQuadraturePoints(7)
                    .fit(simulated(100 + r, Link.LOGIT, 60, 20, 0.8));
            slope[r] = result.coefficient("own").estimate();
            sigma[r] = result.standardDeviation();
            ConfidenceInterval interval = result.coefficient("shared").confidenceInterval(0.95);
            covered += interval.lower() <= 0.7 && 0.7 <= interval.upper() ? 1 : 0;
        }
        assertThat(Arrays.stream(slope).average().orElseThrow()).isCloseTo(0.5, within(0.03));
        assertThat(Arrays.stream(sigma).average().orElseThrow()).isCloseTo(0.8, within(0.05));
        // 95 % of 60 is 57; a plain fit, which takes rows of a group for independent, covers some 45.
        assertThat(covered).isBetween(52, 60);
    }

    @Test
    void hazardsThatOverflowOnTheWayDoNotStopTheFitSeeds300To319() {
        for (int seed = 300; seed < 320; seed++) {
            ModelFrame frame = simulated(seed, Link.COMPLEMENTARY_LOG_LOG, 50, 20, 4);
            RandomInterceptResult result = RandomInterceptRegression.complementaryLogLog("group")
                    .withQuadraturePoints(9)
                    .fit(frame);
            assertThat(result.standardDeviation()).as("seed %s", seed).isBetween(2.0, 7.0);
        }
    }

    @Test
    void effectsAreShrunkenByWhatTheirGroupsSay() {
        RandomInterceptResult result = LAPLACE.fit(bacteria());
        assertThat(result.groupEffects()).hasSize(50);
        assertThat(result.groupEffects().stream()
                        .mapToLong(RandomInterceptResult.GroupEffect::observations)
                        .sum())
                .isEqualTo(220);
        assertThat(result.groupEffects())
                .allMatch(each -> each.standardError() > 0 && each.standardError() < result.standardDeviation());
        assertThat(result.variance()).isEqualTo(result.standardDeviation() * result.standardDeviation());
        assertThatThrownBy(() -> result.groupEffect("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the fit had no such group of id\nMaybe 0, the mean of all groups?");
    }

    @Test
    void nothingTellsOfAGroup() {
        RandomInterceptResult result = LAPLACE.fit(bacteria());
        assertThat(result.groupEffects().get(0)).hasToString("GroupEffect[observations=4]");
        assertThat(result.toString()).doesNotContain("X01");
        assertThat(result.summary()).doesNotContain("X01");
    }

    @Test
    void atTheBoundaryTheFitIsThatWithoutGroups() {
        ModelFrame frame = simulated(3, Link.LOGIT, 40, 5, 0);
        RandomInterceptResult result = RandomInterceptRegression.logit("group").fit(frame);
        BinaryRegressionResult plain = BinaryRegression.logit().fit(frame);
        assertThat(result.isOnBoundary()).isTrue();
        assertThat(result.variance()).isZero();
        assertThat(result.summary()).contains("(estimated at zero, the boundary)");
        assertThat(result.logLikelihood()).isCloseTo(plain.logLikelihood(), within(1e-9));
        assertThat(result.coefficient("own").estimate())
                .isCloseTo(plain.coefficient("own").estimate(), within(1e-8));
        assertThat(result.coefficient("own").standardError())
                .isCloseTo(plain.coefficient("own").standardError(), within(1e-7));
        assertThat(result.groupEffects()).allMatch(each -> each.effect() == 0 && each.standardError() == 0);
        LikelihoodRatioTest test = LikelihoodRatioTest.of(plain, result);
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
        assertThat(test.statistic()).isCloseTo(0, within(1e-7));
    }

    @Test
    void theTestOfGroupsComparesWithThePlainFit() {
        ModelFrame frame = simulated(4, Link.LOGIT, 40, 15, 1);
        RandomInterceptResult result = RandomInterceptRegression.logit("group").fit(frame);
        assertThat(LikelihoodRatioTest.of(BinaryRegression.logit().fit(frame), result)
                        .p())
                .isLessThan(1e-6);
        assertThat(result.parameters()).isEqualTo(4);
        RandomInterceptResult without = RandomInterceptRegression.logit("group").fit(frame.without(List.of("own")));
        assertThat(LikelihoodRatioTest.of(without, result).degreesOfFreedom()).isEqualTo(1);
        RandomInterceptResult other =
                RandomInterceptRegression.logit("group").withQuadraturePoints(5).fit(frame.without(List.of("own")));
        assertThatThrownBy(() -> LikelihoodRatioTest.of(other, result))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the larger model must have the random intercept of the smaller, link and quadrature points alike");
    }

    @Test
    void probabilitiesAreThoseOfAGroupOfNoEffect() {
        ModelFrame frame = bacteria();
        RandomInterceptResult result = LAPLACE.fit(frame);
        double eta = result.coefficient(CoefficientTable.INTERCEPT).estimate()
                + result.coefficient("active").estimate() * frame.value(7, "active")
                + result.coefficient("week").estimate() * frame.value(7, "week");
        assertThat(result.probabilities(frame)[7]).isCloseTo(Link.LOGIT.probability(eta), within(1e-14));
    }

    @Test
    void theOrderOfRowsAndRowsOfWeightZeroDoNotMatter() {
        ModelFrame frame = bacteria();
        int[] reversed =
                IntStream.range(0, frame.size()).map(i -> frame.size() - 1 - i).toArray();
        RandomInterceptResult forwards = LAPLACE.fit(frame);
        RandomInterceptResult backwards = LAPLACE.fit(frame.rows(reversed));
        assertThat(backwards.standardDeviation()).isCloseTo(forwards.standardDeviation(), within(1e-8));
        assertThat(backwards.groupEffect("X05").effect())
                .isCloseTo(forwards.groupEffect("X05").effect(), within(1e-8));

        List<Map<String, String>> rows = new ArrayList<>(Csv.rows("data/bacteria.csv"));
        rows.addAll(Csv.rows("data/bacteria.csv"));
        double[] weights = new double[rows.size()];
        Arrays.fill(weights, 0, 220, 1);
        RandomInterceptResult padded = LAPLACE.fit(ModelFrame.builder()
                .outcome("present", Csv.numbers(rows, "present"))
                .column("active", Csv.numbers(rows, "active"))
                .column("week", Csv.numbers(rows, "week"))
                .weights(weights)
                .cluster("id", Csv.texts(rows, "id"))
                .build());
        assertThat(padded.observations()).isEqualTo(220);
        assertThat(padded.coefficients().estimates())
                .containsExactly(forwards.coefficients().estimates());
    }

    @Test
    void theJointCovarianceEndsWithSigmaAndHoldsThatOfTheCoefficients() {
        RandomInterceptResult result = LAPLACE.fit(bacteria());
        assertThat(result.jointCovariance().terms())
                .containsExactly(CoefficientTable.INTERCEPT, "active", "week", "sd_(Intercept)|id");
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(result.jointCovariance().at(i, j))
                        .isEqualTo(result.coefficients().covariance().at(i, j));
            }
        }
        assertThat(result.jointCovariance().isPositiveDefinite()).isTrue();
    }

    /** Near the maximum the gains are smaller than the rounding of a sum over so many rows; a walk for them never ends. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void manyGroupsTakeNoMoreStepsThanFewSeeds1To3(long seed) {
        RandomInterceptResult result =
                RandomInterceptRegression.logit("group").fit(simulated(seed, Link.LOGIT, 12_000, 5, 0.7));
        assertThat(result.convergence().stepHalvings()).isLessThan(5);
        assertThat(result.convergence().iterations()).isLessThan(15);
    }

    @Nested
    class BadInput {
        private ModelFrame grouped(List<String> labels) {
            int n = labels.size();
            return ModelFrame.builder()
                    .outcome(
                            "job",
                            IntStream.range(0, n)
                                    .mapToDouble(i -> i % 3 == 0 ? 1 : 0)
                                    .toArray())
                    .column(
                            "age",
                            IntStream.range(0, n).mapToDouble(i -> i * 7 % 23).toArray())
                    .cluster("caseworker", labels)
                    .build();
        }

        private final RandomInterceptRegression regression = RandomInterceptRegression.logit("caseworker");

        @Test
        void oneGroupIsTooFew() {
            assertThatThrownBy(() -> regression.fit(grouped(Collections.nCopies(20, "w1"))))
                    .isInstanceOfSatisfying(
                            EstimationException.class,
                            e -> assertThat(e.columns()).containsExactly("caseworker"))
                    .hasMessage("a random intercept needs at least two groups, but caseworker has 1"
                            + "\nMaybe another kind of cluster?");
        }

        @Test
        void groupsOfOneRowSayNothing() {
            assertThatThrownBy(() -> regression.fit(grouped(
                            IntStream.range(0, 20).mapToObj(i -> "w" + i).toList())))
                    .isInstanceOf(EstimationException.class)
                    .hasMessage(
                            "a random intercept needs a group with at least two rows, but each of caseworker has one"
                                    + "\nMaybe the name of the rows was given for that of the groups?");
        }

        @Test
        void groupsOfOneOutcomeEachHaveNoStandardDeviation() {
            int n = 40;
            ModelFrame frame = ModelFrame.builder()
                    .outcome(
                            "job",
                            IntStream.range(0, n).mapToDouble(i -> i / 4 % 2).toArray())
                    .cluster(
                            "caseworker",
                            IntStream.range(0, n).mapToObj(i -> "w" + i / 4).toList())
                    .build();
            assertThatThrownBy(() -> regression.withQuadraturePoints(9).fit(frame))
                    .isInstanceOfSatisfying(
                            EstimationException.class,
                            e -> assertThat(e.columns()).containsExactly("caseworker"))
                    .hasMessageStartingWith("the standard deviation of the random intercept of caseworker grows");
        }

        @Test
        void aMissingGroupIsRefusedOrCounted() {
            List<String> labels = new ArrayList<>(
                    IntStream.range(0, 24).mapToObj(i -> "w" + i % 4).toList());
            labels.set(2, null);
            assertThatThrownBy(() -> grouped(labels))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("caseworker is missing in row 3\nMaybe leave such rows out");
            ModelFrame frame = ModelFrame.builder()
                    .outcome(
                            "job",
                            IntStream.range(0, 24)
                                    .mapToDouble(i -> i % 3 == 0 ? 1 : 0)
                                    .toArray())
                    .cluster("caseworker", labels)
                    .missing(MissingValues.DROP_ROW)
                    .build();
            assertThat(regression.fit(frame).droppedRows()).containsExactly(Map.entry("missing caseworker", 1L));
        }

        @Test
        void anUnknownGroupIsNamed() {
            assertThatThrownBy(
                            () -> RandomInterceptRegression.logit("jobcentre").fit(bacteria()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is no kind of cluster named jobcentre\nMaybe one of id?");
        }

        @Test
        void separationIsNamed() {
            ModelFrame frame = ModelFrame.builder()
                    .outcome(
                            "job",
                            IntStream.range(0, 20)
                                    .mapToDouble(i -> i < 10 ? 1 : 0)
                                    .toArray())
                    .column("age", IntStream.range(0, 20).mapToDouble(i -> i).toArray())
                    .cluster(
                            "caseworker",
                            IntStream.range(0, 20).mapToObj(i -> "w" + i % 4).toList())
                    .build();
            assertThatThrownBy(() -> regression.fit(frame))
                    .isInstanceOfSatisfying(
                            SeparationException.class,
                            e -> assertThat(e.columns()).containsExactly("age"));
        }

        @Test
        void tooFewStepsAreNoResult() {
            assertThatThrownBy(() -> RandomInterceptRegression.logit("group")
                            .withMaximumIterations(1)
                            .fit(simulated(5, Link.LOGIT, 20, 10, 1)))
                    .isInstanceOfSatisfying(
                            NotConvergedException.class,
                            e -> assertThat(e.iterations()).isEqualTo(1))
                    .hasMessageStartingWith("the random intercept of group did not converge in 1 iterations: ");
        }

        @Test
        void argumentsAreChecked() {
            assertThatThrownBy(() -> regression.withQuadraturePoints(0))
                    .hasMessage("points must be from 1 to 100, but is 0");
            assertThatThrownBy(() -> regression.withQuadraturePoints(101))
                    .hasMessage("points must be from 1 to 100, but is 101");
            assertThatThrownBy(() -> regression.withMaximumIterations(0))
                    .hasMessage("maximumIterations must be at least 1, but is 0");
            assertThatThrownBy(() -> RandomInterceptRegression.logit(" ")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> RandomInterceptRegression.of(null, "id")).isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void withoutAFixedInterceptTheLevelsOfAFactorTakeItsPlace() {
        ModelFrame frame = bacteria();
        double[] control = IntStream.range(0, frame.size())
                .mapToDouble(i -> 1 - frame.value(i, "active"))
                .toArray();
        double[] active = IntStream.range(0, frame.size())
                .mapToDouble(i -> frame.value(i, "active"))
                .toArray();
        ModelFrame levels = ModelFrame.builder()
                .outcome(
                        "present",
                        IntStream.range(0, frame.size())
                                .mapToDouble(frame::outcome)
                                .toArray())
                .column("control", control)
                .column("active", active)
                .cluster(
                        "id",
                        IntStream.range(0, frame.size())
                                .mapToObj(i -> frame.cluster(i, "id"))
                                .toList())
                .build();
        RandomInterceptResult with = LAPLACE.fit(frame.select(List.of("active")));
        RandomInterceptResult without = LAPLACE.withoutIntercept().fit(levels);
        assertThat(without.logLikelihood()).isCloseTo(with.logLikelihood(), within(1e-9));
        assertThat(without.coefficient("control").estimate())
                .isCloseTo(with.coefficient(CoefficientTable.INTERCEPT).estimate(), within(1e-6));
        assertThat(without.coefficient("control").standardError())
                .isCloseTo(with.coefficient(CoefficientTable.INTERCEPT).standardError(), within(1e-6));
    }
}
