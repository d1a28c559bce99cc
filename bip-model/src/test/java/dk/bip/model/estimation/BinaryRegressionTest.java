package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.testing.SerialCopy;
import dk.bip.model.matrix.CovarianceMatrix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BinaryRegressionTest {

    private static ModelFrame pima() {
        return ReferenceCase.named("pima-logit").frame();
    }

    private static double[] each(int rows, IntToDoubleFunction value) {
        return IntStream.range(0, rows).mapToDouble(value).toArray();
    }

    /** Forty rows: an event where i is a multiple of three, and a column that knows nothing of it. */
    private static ModelFrameBuilder forty() {
        return ModelFrame.builder()
                .outcome("job", each(40, i -> i % 3 == 0 ? 1 : 0))
                .column("age", each(40, i -> 20 + (i * 7) % 23));
    }

    abstract static class OfPima extends EstimatorContract {
        @Override
        ModelFrame frame() {
            return pima();
        }

        @Override
        String scaledColumn() {
            return "glu";
        }
    }

    @Nested
    class LogitContract extends OfPima {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return BinaryRegression.logit().fit(frame);
        }
    }

    @Nested
    class ComplementaryLogLogContract extends OfPima {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return BinaryRegression.complementaryLogLog().fit(frame);
        }
    }

    @Nested
    class FirthContract extends OfPima {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return BinaryRegression.logit().withFirthPenalty().fit(frame);
        }
    }

    @Nested
    class PriorContract extends OfPima {
        @Override
        EstimationResult fit(ModelFrame frame) {
            GaussianPrior prior =
                    GaussianPrior.of(new double[] {0.05}, CovarianceMatrix.of(List.of("bmi"), new double[][] {{0.01}}));
            return BinaryRegression.logit().withPrior(prior).fit(frame);
        }
    }

    @Nested
    class ClusteredContract extends EstimatorContract {
        @Override
        ModelFrame frame() {
            return ReferenceCase.named("infert-two-way").frame();
        }

        @Override
        String scaledColumn() {
            return "age";
        }

        @Override
        EstimationResult fit(ModelFrame frame) {
            return BinaryRegression.logit().withClusters("stratum", "pooled").fit(frame);
        }
    }

    @Test
    void callersThreadsGiveTheSameFit() throws InterruptedException, ExecutionException {
        ModelFrame frame = pima();
        BinaryRegressionResult alone = BinaryRegression.logit().fit(frame);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            RegressionIteration iteration = BinaryRegression.logit().start(frame.columnNames());
            while (!iteration.isDone()) {
                RegressionIteration due = iteration;
                List<Future<RegressionPass>> parts = IntStream.range(0, 4)
                        .mapToObj(part -> threads.submit(() -> {
                            RegressionPass pass = due.newPass();
                            pass.add(frame.rows(part * 50, part * 50 + 50));
                            return pass;
                        }))
                        .toList();
                RegressionPass whole = iteration.newPass();
                for (Future<RegressionPass> part : parts) {
                    whole.merge(part.get());
                }
                iteration = iteration.next(whole);
            }
            for (Coefficient row : alone.coefficients().coefficients()) {
                assertThat(iteration.result().coefficient(row.term()).estimate())
                        .isCloseTo(row.estimate(), within(1e-10 * row.standardError()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void iterationsAndPassesTravelBetweenMachines() throws IOException, ClassNotFoundException {
        ModelFrame frame = pima();
        BinaryRegression regression = BinaryRegression.logit().withFirthPenalty();
        RegressionIteration iteration = regression.start(frame.columnNames());
        while (!iteration.isDone()) {
            RegressionPass pass = copy(iteration).newPass();
            pass.add(frame);
            iteration = iteration.next(copy(pass));
        }
        assertThat(iteration.result().coefficients().estimates())
                .containsExactly(regression.fit(frame).coefficients().estimates());
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void memoryOfAPassDoesNotGrowWithTheRows() throws IOException {
        RegressionIteration iteration = BinaryRegression.logit().start(List.of("x0", "x1"));
        RegressionPass few = iteration.newPass();
        few.add(RandomFrames.of(1, 20, 2, false, false));
        RegressionPass many = iteration.newPass();
        many.add(RandomFrames.of(1, 20_000, 2, false, false));
        assertThat(SerialCopy.bytes(many).length).isEqualTo(SerialCopy.bytes(few).length);
    }

    @Test
    void anUnfinishedFitShowsNoEstimates() {
        RegressionIteration iteration = BinaryRegression.logit().start(List.of("age"));
        assertThatThrownBy(iteration::result)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the fit has not converged yet\nMaybe more passes until isDone()?");
        assertThat(iteration).hasToString("RegressionIteration[passes=0, done=false]");
        assertThatThrownBy(
                        () -> BinaryRegression.logit().withMaximumIterations(2).fit(pima()))
                .isInstanceOfSatisfying(NotConvergedException.class, e -> {
                    assertThat(e.iterations()).isEqualTo(2);
                    assertThat(e.columns()).isNotEmpty();
                })
                .hasMessageStartingWith("the fit did not converge in 2 iterations: the steps did not shrink; ");
    }

    @Test
    void aPassMustBeOfTheIterationAndSeeEveryRow() {
        ModelFrame frame = pima();
        RegressionIteration start = BinaryRegression.logit().start(frame.columnNames());
        RegressionPass survey = start.newPass();
        assertThatThrownBy(() -> start.next(survey)).hasMessage("a pass must see at least one row");
        survey.add(frame);
        RegressionIteration newton = start.next(survey);
        assertThatThrownBy(() -> newton.next(survey))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a pass must be of the iteration that goes on with it\nMaybe ");
        assertThatThrownBy(() -> newton.newPass().merge(survey))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a pass can only be merged with one of the same iteration\nMaybe ");
        RegressionPass half = newton.newPass();
        half.add(frame.rows(0, 100));
        assertThatThrownBy(() -> newton.next(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every pass must see the same rows: 200 in the first, but 100 in this");
        ModelFrame other = forty().build();
        RegressionPass mixed = BinaryRegression.logit().start(List.of()).newPass();
        mixed.add(frame);
        assertThatThrownBy(() -> mixed.add(other))
                .hasMessage("the outcome of a block must be diabetic as in the blocks before, but is job");
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void aConstantOffsetMovesTheInterceptHoweverLarge(Link link) {
        BinaryRegressionResult plain = BinaryRegression.of(link).fit(four(0, 0, 0, 0));
        for (double offset : new double[] {-500, -50, 3, 50, 500}) {
            BinaryRegressionResult moved = BinaryRegression.of(link).fit(four(offset, offset, offset, offset));
            assertThat(moved.coefficient("(Intercept)").estimate())
                    .isCloseTo(plain.coefficient("(Intercept)").estimate() - offset, within(1e-10));
            assertThat(moved.coefficient("x").estimate())
                    .isCloseTo(plain.coefficient("x").estimate(), within(1e-10));
            assertThat(moved.nullLogLikelihood()).isCloseTo(plain.nullLogLikelihood(), within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void offsetsThatAreFarFromOneAnotherHaveAFit(Link link) {
        BinaryRegressionResult result = BinaryRegression.of(link).fit(four(-8, 4, 0, 9));
        assertThat(result.nullLogLikelihood()).isNegative().isGreaterThan(-1000);
        assertThat(result.logLikelihood()).isGreaterThanOrEqualTo(result.nullLogLikelihood());
    }

    private static ModelFrame four(double... offsets) {
        return ModelFrame.builder()
                .outcome("y", new double[] {0, 1, 0, 1})
                .column("x", new double[] {1, 2, 3, 5})
                .offset(offsets)
                .build();
    }

    @Test
    void completeSeparationIsNamed() {
        ModelFrame frame = forty().column("knows", each(40, i -> i % 3 == 0 ? 2 + i % 5 : i % 2))
                .build();
        for (Link link : Link.values()) {
            assertThatThrownBy(() -> BinaryRegression.of(link).fit(frame))
                    .isInstanceOfSatisfying(
                            SeparationException.class,
                            e -> assertThat(e.columns()).contains("knows"))
                    .hasMessageEndingWith(
                            ": the likelihood has no maximum\nMaybe withFirthPenalty(), a prior, or fewer columns?");
        }
        assertThat(BinaryRegression.logit()
                        .withFirthPenalty()
                        .fit(frame)
                        .coefficient("knows")
                        .estimate())
                .isPositive();
        assertThat(BinaryRegression.logit()
                        .withPrior(GaussianPrior.ridge(1))
                        .fit(frame)
                        .coefficient("knows")
                        .estimate())
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void quasiCompleteSeparationIsNamed(Link link) {
        // Everybody in the course got a job; of the others some did.
        ModelFrame frame = forty().column("course", each(40, i -> i % 3 == 0 && i > 20 ? 1 : 0))
                .build();
        assertThatThrownBy(() -> BinaryRegression.of(link).fit(frame))
                .isInstanceOfSatisfying(
                        SeparationException.class, e -> assertThat(e.columns()).containsExactly("course"));
        // A prior on another column does not hold this one back.
        GaussianPrior elsewhere =
                GaussianPrior.of(new double[] {0}, CovarianceMatrix.of(List.of("age"), new double[][] {{1}}));
        assertThatThrownBy(() -> BinaryRegression.of(link).withPrior(elsewhere).fit(frame))
                .isInstanceOfSatisfying(
                        SeparationException.class, e -> assertThat(e.columns()).containsExactly("course"));
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void twoSeparatingColumnsNeverGiveEstimates(Link link) {
        ModelFrame frame = forty().column("course", each(40, i -> i % 3 == 0 && i > 20 ? 1 : 0))
                .column("ill", each(40, i -> i % 3 == 1 && i < 15 ? 1 : 0))
                .build();
        assertThatThrownBy(() -> BinaryRegression.of(link).fit(frame))
                .isInstanceOfSatisfying(
                        EstimationException.class,
                        e -> assertThat(e.columns()).isNotEmpty().isSubsetOf("course", "ill"));
    }

    @Test
    void separationWithoutAnInterceptIsNamed() {
        ModelFrame frame = ModelFrame.builder()
                .outcome("job", each(40, i -> i % 2))
                .column("side", each(40, i -> i % 2 == 1 ? 1 + i : -2))
                .build();
        assertThatThrownBy(() -> BinaryRegression.logit().withoutIntercept().fit(frame))
                .isInstanceOfSatisfying(
                        SeparationException.class, e -> assertThat(e.columns()).containsExactly("side"));
    }

    @Test
    void aStrongButFiniteRelationIsNoSeparation() {
        // One row of each kind is on the wrong side.
        ModelFrame frame = ModelFrame.builder()
                .outcome("job", each(400, i -> i == 0 ? 1 : i == 399 ? 0 : i < 200 ? 0 : 1))
                .column("rank", each(400, i -> i))
                .build();
        BinaryRegressionResult result = BinaryRegression.logit().fit(frame);
        assertThat(result.coefficient("rank").p()).isLessThan(1e-10);
    }

    @Test
    void collinearColumnsAreNamedWithTheirPartners() {
        ModelFrame frame = forty().column("months", each(40, i -> i % 11))
                .column("sum", each(40, i -> 3 + 2 * (20 + (i * 7) % 23) - i % 11))
                .column("other", each(40, i -> (i * i) % 13))
                .build();
        assertThatThrownBy(() -> BinaryRegression.logit().fit(frame))
                .isInstanceOfSatisfying(
                        CollinearityException.class,
                        e -> assertThat(e.columns()).containsExactly("sum", "age", "months"))
                .hasMessage("column sum is a combination of age, months\nMaybe leave it out?");
        assertThat(BinaryRegression.logit()
                        .withPrior(GaussianPrior.ridge(1))
                        .fit(frame)
                        .coefficients()
                        .terms())
                .hasSize(5);
    }

    @Test
    void moreColumnsThanRowsAreCollinear() {
        ModelFrameBuilder builder = ModelFrame.builder().outcome("job", new double[] {0, 1, 0, 1});
        for (int j = 0; j < 5; j++) {
            int column = j;
            builder.column("x" + j, each(4, i -> Math.pow(i + 1.5, column + 1)));
        }
        assertThatThrownBy(() -> BinaryRegression.logit().fit(builder.build()))
                .isInstanceOf(CollinearityException.class);
    }

    @Test
    void nearlyEqualColumnsFarFromZeroAreFitted() {
        // Centring keeps the digits that a year would eat.
        ModelFrame frame =
                forty().column("year", each(40, i -> 2_000_000 + (i * 3) % 7)).build();
        ModelFrame centred = forty().column("year", each(40, i -> (i * 3) % 7)).build();
        Coefficient far = BinaryRegression.logit().fit(frame).coefficient("year");
        Coefficient near = BinaryRegression.logit().fit(centred).coefficient("year");
        assertThat(far.estimate()).isCloseTo(near.estimate(), within(1e-9 * near.standardError()));
        assertThat(far.standardError()).isCloseTo(near.standardError(), within(1e-9 * near.standardError()));
    }

    @Test
    void anOutcomeThatNeverVariesHasNoFit() {
        ModelFrame none = ModelFrame.builder().outcome("job", new double[5]).build();
        assertThatThrownBy(() -> BinaryRegression.logit().fit(none))
                .isInstanceOfSatisfying(
                        EstimationException.class, e -> assertThat(e.columns()).containsExactly("job"))
                .hasMessage("the outcome job is 0 in every row\nMaybe more data, or a longer horizon?");
        BinaryRegressionResult firth =
                BinaryRegression.logit().withFirthPenalty().fit(none);
        // Jeffreys' prior of a share is Beta(1/2, 1/2): the mode of logit is (0 + 1/2) / (5 + 1).
        assertThat(firth.probabilities(none)[0]).isCloseTo(0.5 / 6, within(1e-9));
    }

    @Test
    void theOutcomeMustBeZeroOrOne() {
        ModelFrame frame =
                ModelFrame.builder().outcome("job", new double[] {0, 1, 2}).build();
        assertThatThrownBy(() -> BinaryRegression.logit().fit(frame))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the outcome job must be 0 or 1, but row 3 is neither");
    }

    @Test
    void rowsOfWeightZeroAreNoObservations() {
        ModelFrame frame = forty().weights(each(40, i -> i < 10 ? 0 : 1)).build();
        BinaryRegressionResult result = BinaryRegression.logit().fit(frame);
        BinaryRegressionResult without =
                BinaryRegression.logit().fit(forty().build().rows(10, 40));
        assertThat(result.observations()).isEqualTo(30);
        assertThat(result.droppedRows()).isEqualTo(Map.of("weight 0", 10L));
        assertThat(result.coefficient("age").estimate())
                .isCloseTo(without.coefficient("age").estimate(), within(1e-12));
        assertThatThrownBy(() -> BinaryRegression.logit()
                        .fit(forty().weights(new double[40]).build()))
                .isInstanceOf(EstimationException.class)
                .hasMessage("every row has weight 0");
    }

    @Test
    void anInterceptAloneIsTheShare() {
        ModelFrame frame = forty().build().select(List.of());
        for (Link link : Link.values()) {
            BinaryRegressionResult result = BinaryRegression.of(link).fit(frame);
            assertThat(result.probabilities(frame)[0]).isCloseTo(14 / 40.0, within(1e-14));
            assertThat(result.logLikelihood()).isCloseTo(result.nullLogLikelihood(), within(1e-12));
        }
        assertThatThrownBy(() -> BinaryRegression.logit().withoutIntercept().fit(frame))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there must be a column or an intercept");
    }

    @Test
    void withoutAnInterceptAColumnOfOnesIsOne() {
        ModelFrame frame = forty().column("one", each(40, i -> 1)).build();
        BinaryRegressionResult with = BinaryRegression.logit().fit(forty().build());
        BinaryRegressionResult without =
                BinaryRegression.logit().withoutIntercept().fit(frame);
        assertThat(without.coefficient("one").estimate())
                .isCloseTo(with.coefficient(CoefficientTable.INTERCEPT).estimate(), within(1e-10));
        assertThat(without.nullLogLikelihood()).isCloseTo(40 * Math.log(0.5), within(1e-12));
    }

    @Test
    void clustersMustBeNamedAndAtLeastTwo() {
        ModelFrame frame =
                forty().cluster("centre", Collections.nCopies(40, "north")).build();
        assertThatThrownBy(
                        () -> BinaryRegression.logit().withClusters("citizen").fit(frame))
                .hasMessage("there is no kind of cluster named citizen\nMaybe one of centre?");
        assertThatThrownBy(() -> BinaryRegression.logit().withClusters("centre").fit(frame))
                .isInstanceOf(EstimationException.class)
                .hasMessage("a cluster-robust covariance needs at least two clusters, but centre has 1"
                        + "\nMaybe another kind of cluster?");
        assertThatThrownBy(() -> BinaryRegression.logit().withClusters("centre", "centre"))
                .hasMessage("clusters must be one or two different names, but are [centre, centre]");
        assertThatThrownBy(() -> BinaryRegression.logit().withClusters()).hasMessageContaining("one or two");
    }

    @Test
    void aTwoWayCovarianceThatIsNotPositiveSemidefiniteIsReported() {
        boolean reported = false;
        for (long seed = 1; seed <= 60 && !reported; seed++) {
            ModelFrame frame = RandomFrames.of(seed, 40, 3, false, false);
            try {
                BinaryRegressionResult result = BinaryRegression.logit()
                        .withClusters("citizen", "caseworker")
                        .fit(frame);
                reported = !result.coefficients().covariance().isPositiveSemidefinite();
                assertThat(result.summary().contains("not positive semidefinite"))
                        .isEqualTo(reported);
            } catch (EstimationException e) {
                assertThat(e.columns()).isNotEmpty();
            }
        }
        assertThat(reported).isTrue();
    }

    @Test
    void optionsWithoutMeaningTogetherAreRefused() {
        BinaryRegression firth = BinaryRegression.logit().withFirthPenalty();
        assertThatThrownBy(() -> firth.withClusters("citizen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Firth's penalty cannot be combined with a prior or cluster-robust errors");
        assertThatThrownBy(() -> firth.withPrior(GaussianPrior.ridge(1))).hasMessageContaining("cannot be combined");
        assertThatThrownBy(() -> BinaryRegression.logit().withMaximumIterations(0))
                .hasMessage("maximumIterations must be at least 1, but is 0");
    }

    @Test
    void aPriorOnAnotherTermIsRefused() {
        GaussianPrior prior =
                GaussianPrior.of(new double[] {0}, CovarianceMatrix.of(List.of("belif"), new double[][] {{1}}));
        assertThatThrownBy(() -> BinaryRegression.logit().withPrior(prior).start(List.of("belief")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the prior has a term that the model has not: belif\nMaybe one of (Intercept), belief?");
        assertThatThrownBy(() -> GaussianPrior.of(
                        new double[] {0, 0}, CovarianceMatrix.of(List.of("a", "b"), new double[][] {{1, 1}, {1, 1}})))
                .hasMessage("covariance must be positive definite, but is not at b"
                        + "\nMaybe leave out the terms of which nothing is known?");
        assertThatThrownBy(() -> GaussianPrior.ridge(Double.NaN))
                .hasMessage("precision must be more than 0 and finite, but is NaN");
    }

    @Test
    void aMissingColumnIsNamed() {
        BinaryRegressionResult result = BinaryRegression.logit().fit(pima());
        assertThatThrownBy(() -> result.probabilities(forty().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no column named npreg\nMaybe one of age?");
    }

    @Test
    void testsOfHypothesesRefuseWhatTheyCannotCompare() {
        ModelFrame frame = pima();
        BinaryRegressionResult full = BinaryRegression.logit().fit(frame);
        BinaryRegressionResult small = BinaryRegression.logit().fit(frame.without(List.of("age", "bmi")));
        assertThat(LikelihoodRatioTest.of(small, full).degreesOfFreedom()).isEqualTo(2);
        assertThatThrownBy(() -> LikelihoodRatioTest.of(full, small))
                .hasMessageStartingWith("the smaller model must be nested in the larger");
        assertThatThrownBy(() -> LikelihoodRatioTest.of(full, full)).hasMessageContaining("more parameters");
        assertThatThrownBy(() -> LikelihoodRatioTest.of(BinaryRegression.logit().fit(frame.rows(0, 150)), full))
                .hasMessageStartingWith("both fits must have the same rows, but have 150 and 200");
        assertThatThrownBy(() -> LikelihoodRatioTest.of(
                        small, BinaryRegression.logit().withFirthPenalty().fit(frame)))
                .hasMessageStartingWith("a fit with a prior or Firth's penalty");
        assertThatThrownBy(() -> WaldTest.of(full.coefficients(), List.of()))
                .hasMessage("there must be at least one hypothesis");
        assertThatThrownBy(() -> WaldTest.of(
                        full.coefficients(), List.of(LinearHypothesis.zero("age"), LinearHypothesis.zero("age"))))
                .hasMessageStartingWith("a hypothesis must not follow from the others: {age=1.0} = 0.0");
        WaldTest single = WaldTest.of(full.coefficients(), List.of(LinearHypothesis.zero("age")));
        assertThat(single.p()).isCloseTo(full.coefficient("age").p(), within(1e-12));
        WaldTest difference = WaldTest.of(full.coefficients(), List.of(LinearHypothesis.equal("age", "bmi")));
        CovarianceMatrix v = full.coefficients().covariance();
        double se = Math.sqrt(v.variance("age") + v.variance("bmi") - 2 * v.covariance("age", "bmi"));
        double z = (full.coefficient("age").estimate() - full.coefficient("bmi").estimate()) / se;
        assertThat(difference.statistic()).isCloseTo(z * z, within(1e-10));
    }

    /** As R's {@code summary(glm(am ~ hp + wt, binomial, mtcars))} and statsmodels' {@code Logit(...).fit().summary()} have the numbers. */
    @Test
    void theSummaryHasWhatTheOthersPrint() {
        ReferenceCase cars = ReferenceCase.named("mtcars-logit");
        BinaryRegressionResult fit = cars.regression().fit(cars.frame());
        assertThat(fit)
                .hasToString("Binary regression of am, logit link: 32 observations, 13 events, log-likelihood -5.030, "
                        + "pseudo R squared 0.7673");
        assertThat(fit.summary()).isEqualTo(fit + """


                              Estimate  Std. Error  z value  Pr(>|z|)       2.5 %%     97.5 %%
                (Intercept)    18.8663     7.44356    2.535   0.01126     4.27719    33.4554
                hp           0.0362556   0.0177342    2.044   0.04091  0.00149729  0.0710139
                wt            -8.08348     3.06868   -2.634  0.008434    -14.0980   -2.06898

                Log-likelihood -5.030, null model -21.61, AIC 16.06, BIC 20.46
                Likelihood-ratio chi-square 33.17 on 2, p 6.267e-08 against the null model
                Rows dropped 0
                Converged in %d iterations, 0 step-halvings
                """.formatted(fit.iterations()));
    }

    @Test
    void oddsRatiosAreTheCoefficientsRaised() {
        BinaryRegressionResult fit = BinaryRegression.logit().fit(pima());
        assertThat(fit.oddsRatios().keySet())
                .containsExactlyElementsOf(fit.coefficients().terms());
        Coefficient age = fit.coefficient("age");
        assertThat(fit.oddsRatios().get("age").ratio()).isEqualTo(StrictMath.exp(age.estimate()));
        assertThat(fit.oddsRatios().get("age").confidenceInterval().lower())
                .isCloseTo(Math.exp(age.confidenceInterval().lower()), within(1e-14));
        assertThatThrownBy(
                        () -> BinaryRegression.complementaryLogLog().fit(pima()).oddsRatios())
                .hasMessage("the link must be the logit, but is cloglog");
    }

    @Test
    void whatMovesTheEstimatesOffTheMaximumHasNoLikelihoodRatio() {
        assertThat(BinaryRegression.logit().withFirthPenalty().fit(pima()).likelihoodRatio())
                .isEmpty();
        ModelFrame alone = pima().select(List.of());
        assertThat(BinaryRegression.logit().fit(alone).likelihoodRatio()).isEmpty();
        assertThat(BinaryRegression.logit().fit(alone).pseudoRSquared().orElseThrow())
                .isCloseTo(0, within(1e-15));
    }
}
