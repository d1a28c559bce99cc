package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.DateRange;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.statistics.Clusters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Folds, cross-validation and bootstrap by citizen, and the split by time. */
class ResamplingTest {

    /** Citizens of one to seven rows in mixed order; a tenth of the rows have an event. */
    private static final class Panel {

        private final List<String> labels = new ArrayList<>();
        private final boolean[] events;
        private final Clusters citizens;

        Panel(int citizenCount, long seed) {
            Random random = new Random(seed);
            for (int citizen = 0; citizen < citizenCount; citizen++) {
                int rows = 1 + random.nextInt(7);
                for (int row = 0; row < rows; row++) {
                    labels.add(random.nextInt(labels.size() + 1), "citizen-" + citizen);
                }
            }
            events = new boolean[labels.size()];
            for (int row = 0; row < events.length; row++) {
                events[row] = random.nextInt(10) == 0;
            }
            citizens = Clusters.of(labels);
        }

        /** Forecasts the share of events of the training rows for everybody. */
        double[] share(int[] training, int[] test) {
            double share = Arrays.stream(training).filter(row -> events[row]).count() / (double) training.length;
            double[] forecast = new double[test.length];
            Arrays.fill(forecast, share);
            return forecast;
        }
    }

    @Test
    void foldsNeverSplitACitizenAndCoverEveryRowOnceSeed61() {
        for (int round = 0; round < 30; round++) {
            Panel panel = new Panel(23, 61 + round);
            for (Folds folds :
                    List.of(Folds.of(panel.citizens, 5, 7), Folds.stratified(panel.citizens, panel.events, 5, 7))) {
                int covered = 0;
                for (int fold = 0; fold < folds.count(); fold++) {
                    List<String> trained = labels(panel, folds.trainingRows(fold));
                    List<String> tested = labels(panel, folds.testRows(fold));
                    assertThat(trained).doesNotContainAnyElementsOf(tested);
                    assertThat(trained.size() + tested.size()).isEqualTo(panel.labels.size());
                    assertThat(tested.stream().distinct().count()).isBetween(4L, 5L);
                    covered += tested.size();
                    for (int row : folds.testRows(fold)) {
                        assertThat(folds.foldOf(row)).isEqualTo(fold);
                    }
                }
                assertThat(covered).isEqualTo(panel.labels.size());
            }
        }
    }

    private static List<String> labels(Panel panel, int[] rows) {
        return Arrays.stream(rows).mapToObj(panel.labels::get).toList();
    }

    @Test
    void stratifiedFoldsShareTheCitizensWithEventsSeed62() {
        Panel panel = new Panel(60, 62);
        Folds folds = Folds.stratified(panel.citizens, panel.events, 4, 1);
        long[] withEvent = new long[4];
        for (int fold = 0; fold < 4; fold++) {
            withEvent[fold] = Arrays.stream(folds.testRows(fold))
                    .filter(row -> panel.events[row])
                    .mapToObj(panel.labels::get)
                    .distinct()
                    .count();
        }
        assertThat(Arrays.stream(withEvent).max().getAsLong()
                        - Arrays.stream(withEvent).min().getAsLong())
                .isLessThanOrEqualTo(1);
        assertThat(Arrays.stream(withEvent).min().getAsLong()).isPositive();
    }

    @Test
    void foldsDoNotDependOnTheOrderOfRowsButOnTheSeed() {
        List<String> labels = List.of("a", "b", "c", "d", "e", "f", "b", "a");
        List<String> reversed = new ArrayList<>(labels);
        java.util.Collections.reverse(reversed);
        Folds folds = Folds.of(Clusters.of(labels), 3, 5);
        Folds same = Folds.of(Clusters.of(reversed), 3, 5);
        int moved = 0;
        Folds other = Folds.of(Clusters.of(labels), 3, 6);
        for (int row = 0; row < labels.size(); row++) {
            assertThat(same.foldOf(labels.size() - 1 - row)).isEqualTo(folds.foldOf(row));
            moved += other.foldOf(row) == folds.foldOf(row) ? 0 : 1;
        }
        assertThat(moved).isPositive();
        assertThat(folds).hasToString("Folds[count=3, rows=8]");
    }

    @Test
    void crossValidationForecastsEachRowWithoutItsCitizen() {
        Panel panel = new Panel(30, 63);
        Refit spy = (training, test) -> {
            assertThat(labels(panel, training)).doesNotContainAnyElementsOf(labels(panel, test));
            double[] row = new double[test.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = test[i] / 1000.0;
            }
            return row;
        };
        Forecasts forecasts = CrossValidation.withDefaults(3).forecasts(panel.events, panel.citizens, spy);
        for (int row = 0; row < forecasts.size(); row++) {
            assertThat(forecasts.probability(row)).isEqualTo(row / 1000.0);
            assertThat(forecasts.event(row)).isEqualTo(panel.events[row]);
        }
    }

    @Test
    void crossValidationGivesMetricsPooledAndByFold() {
        Panel panel = new Panel(40, 64);
        CrossValidation calculator = CrossValidation.withDefaults(3).withFolds(5);
        CrossValidation.Result result = calculator.evaluate(panel.events, panel.citizens, panel::share);
        Forecasts forecasts = calculator.forecasts(panel.events, panel.citizens, panel::share);
        assertThat(result.pooled().value(Metric.BRIER)).hasValue(BrierScore.of(forecasts));
        assertThat(result.pooled().events()).isEqualTo(forecasts.eventCount());
        assertThat(result.folds()).hasSize(5);
        double weighted = result.folds().stream()
                        .mapToDouble(fold ->
                                fold.observations() * fold.value(Metric.BRIER).getAsDouble())
                        .sum()
                / forecasts.size();
        assertThat(weighted).isCloseTo(BrierScore.of(forecasts), within(1e-15));
        assertThat(result.meanOverFolds(Metric.BRIER).getAsDouble()).isCloseTo(weighted, within(0.02));
        // A constant forecast within each fold tells nobody from anybody.
        assertThat(result.meanOverFolds(Metric.AUC)).hasValue(0.5);
    }

    @Test
    void metricsAreAbsentWhereUndefined() {
        Forecasts oneClass = Forecasts.of(new double[] {0.1, 0}, new boolean[2]);
        assertThat(Metric.AUC.of(oneClass)).isEmpty();
        assertThat(Metric.TJUR_R2.of(oneClass)).isEmpty();
        assertThat(Metric.MCFADDEN_R2.of(oneClass)).isEmpty();
        assertThat(Metric.LOG_LOSS.of(oneClass)).isPresent();
        Forecasts wrong = Forecasts.of(new double[] {1, 0.5}, new double[] {0, 1});
        assertThat(Metric.LOG_LOSS.of(wrong)).isEmpty();
        assertThat(Metric.NAGELKERKE_R2.of(wrong)).isEmpty();
        assertThat(Metric.TJUR_R2.of(wrong)).hasValue(-0.5);
        assertThat(Metric.BRIER.of(wrong)).hasValue(0.625);
    }

    @Test
    void metricsHaveStableCodes() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::code))
                .containsExactly("auc", "brier", "log_loss", "mcfadden_r2", "nagelkerke_r2", "tjur_r2");
        for (Metric metric : Metric.values()) {
            assertThat(Metric.ofCode(metric.code())).isEqualTo(metric);
        }
        assertThat(Arrays.stream(Metric.values()).filter(metric -> !metric.isHigherBetter()))
                .containsExactly(Metric.BRIER, Metric.LOG_LOSS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metric.ofCode("gini"))
                .withMessageStartingWith("metric code is not known");
    }

    @Test
    void bootstrapDrawsWholeCitizens() {
        Panel panel = new Panel(12, 65);
        CitizenBootstrap.withDefaults(1).withReplications(50).evaluate(panel.citizens, rows -> {
            List<String> drawn = labels(panel, rows);
            for (String label : panel.citizens.labels()) {
                long count = drawn.stream().filter(label::equals).count();
                assertThat(count % panel.citizens.rows(label).length).isZero();
            }
            return OptionalDouble.of(rows.length);
        });
    }

    @Test
    void bootstrapGivesTheClusterRobustErrorOfAMean() {
        Panel panel = new Panel(300, 66);
        // Everybody's rows alike: the rows of a person are worth one.
        double[] values = panel.labels.stream()
                .mapToDouble(label -> (label.hashCode() & 1023) / 1023.0)
                .toArray();
        CitizenBootstrap.Result result = CitizenBootstrap.withDefaults(9)
                .withReplications(4000)
                .evaluate(
                        panel.citizens,
                        rows -> OptionalDouble.of(Arrays.stream(rows)
                                .mapToDouble(row -> values[row])
                                .average()
                                .getAsDouble()));
        double mean = Arrays.stream(values).average().getAsDouble();
        double squares = 0;
        for (String label : panel.citizens.labels()) {
            double sum = Arrays.stream(panel.citizens.rows(label))
                    .mapToDouble(row -> values[row] - mean)
                    .sum();
            squares += sum * sum;
        }
        double robust = Math.sqrt(squares) / values.length;
        assertThat(result.estimate()).isCloseTo(mean, within(1e-15));
        assertThat(result.standardError()).isCloseTo(robust, within(0.05 * robust));
        assertThat(result.bias()).isCloseTo(0, within(0.1 * robust));
        assertThat(result.interval().lower()).isCloseTo(mean - 1.96 * robust, within(0.2 * robust));
        assertThat(result.interval().upper()).isCloseTo(mean + 1.96 * robust, within(0.2 * robust));
        assertThat(result.replications()).isEqualTo(4000);
        assertThat(result.undefined()).isZero();
    }

    @Test
    void bootstrapAgreesWithDeLongWhereEveryCitizenHasOneRow() {
        ReferenceData data = ReferenceData.of("birthwt");
        Forecasts forecasts = data.forecasts("p");
        Clusters each = Clusters.of(
                IntStream.range(0, forecasts.size()).mapToObj(Integer::toString).toList());
        CitizenBootstrap.Result result =
                CitizenBootstrap.withDefaults(4).withReplications(2000).evaluate(forecasts, each, Metric.AUC);
        Discrimination.Result delong = Discrimination.withDefaults().evaluate(forecasts.asScores());
        assertThat(result.estimate()).isEqualTo(delong.auc());
        assertThat(result.standardError()).isCloseTo(delong.standardError(), within(0.1 * delong.standardError()));
    }

    @Test
    void bootstrapPairsTwoForecasts() {
        ReferenceData data = ReferenceData.of("birthwt");
        Forecasts first = data.forecasts("fit");
        Clusters citizens = Clusters.of(data.texts("group"));
        CitizenBootstrap calculator = CitizenBootstrap.withDefaults(4).withReplications(40);
        CitizenBootstrap.Result none = calculator.difference(first, first, citizens, Metric.BRIER);
        assertThat(none.estimate()).isZero();
        assertThat(none.standardError()).isZero();
        CitizenBootstrap.Result one = calculator.ratio(first, first, citizens, Metric.MCFADDEN_R2);
        assertThat(one.estimate()).isEqualTo(1);
        assertThat(one.interval().upper()).isEqualTo(1);
        Forecasts second = data.forecasts("p");
        assertThat(calculator.ratio(first, second, citizens, Metric.TJUR_R2).estimate())
                .isEqualTo(PseudoRSquared.of(first).tjur()
                        / PseudoRSquared.of(second).tjur());
        assertThat(calculator.difference(first, second, citizens, Metric.BRIER).estimate())
                .isEqualTo(BrierScore.of(first) - BrierScore.of(second));
    }

    @Test
    void aRegressionIsCrossValidatedOnItsRowsWithSeed71() {
        Panel panel = new Panel(60, 71);
        ModelFrame rows = ModelFrame.builder()
                .outcome("job", Rows.outcomes(panel.events))
                .column("x", new Random(71).doubles(panel.events.length).toArray())
                .cluster("citizen", panel.labels)
                .build();
        CrossValidation validation = CrossValidation.withDefaults(3).withFolds(4);
        CrossValidation.Result result = validation.evaluate(BinaryRegression.logit(), rows, "citizen");
        CrossValidation.Result same =
                validation.evaluate(panel.events, panel.citizens, Refit.of(BinaryRegression.logit(), rows));
        assertThat(result.summary()).isEqualTo(same.summary()).startsWith(result + "\n\nMetric ");
        assertThat(result.toString()).startsWith("4-fold cross-validation: pooled AUC 0.");
        assertThat(validation.forecasts(BinaryRegression.logit(), rows, "citizen"))
                .isEqualTo(
                        validation.forecasts(panel.events, panel.citizens, Refit.of(BinaryRegression.logit(), rows)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validation.evaluate(BinaryRegression.logit(), rows, "caseworker"))
                .withMessageContaining("caseworker");
        assertThat(validation).hasToString("CrossValidation[folds=4, seed=3]");
    }

    @Test
    void bootstrapRepeatsItselfBySeed() {
        Panel panel = new Panel(20, 67);
        Forecasts forecasts =
                Forecasts.of(new Random(1).doubles(panel.events.length).toArray(), panel.events);
        CitizenBootstrap calculator = CitizenBootstrap.withDefaults(5).withReplications(30);
        assertThat(calculator.evaluate(forecasts, panel.citizens, Metric.BRIER))
                .hasToString(calculator
                        .evaluate(forecasts, panel.citizens, Metric.BRIER)
                        .toString());
        assertThat(calculator.evaluate(forecasts, panel.citizens, Metric.BRIER).standardError())
                .isNotEqualTo(CitizenBootstrap.withDefaults(6)
                        .withReplications(30)
                        .evaluate(forecasts, panel.citizens, Metric.BRIER)
                        .standardError());
    }

    @Test
    void bootstrapCountsWhatIsUndefined() {
        boolean[] events = {true, false, false, false, false, false};
        Forecasts forecasts = Forecasts.of(new double[] {0.4, 0.1, 0.2, 0.5, 0.1, 0.3}, events);
        Clusters citizens = Clusters.of(List.of("a", "b", "c", "d", "e", "f"));
        CitizenBootstrap.Result result =
                CitizenBootstrap.withDefaults(8).withReplications(600).evaluate(forecasts, citizens, Metric.AUC);
        assertThat(result.replications() + result.undefined()).isEqualTo(600);
        // Nobody with an event is drawn with probability (5/6)^6 = 0.335.
        assertThat(result.undefined()).isBetween(150, 250);
    }

    @Test
    void optimismIsWhatAnOverfittedForecastGainsOnItsOwnRows() {
        // The forecast learns each training row by heart and knows nothing of the others.
        int size = 200;
        boolean[] events = new boolean[size];
        for (int row = 0; row < size; row++) {
            events[row] = row % 4 == 0;
        }
        Clusters citizens =
                Clusters.of(IntStream.range(0, size).mapToObj(Integer::toString).toList());
        Refit byHeart = (training, test) -> {
            boolean[] seen = new boolean[size];
            Arrays.stream(training).forEach(row -> seen[row] = true);
            return Arrays.stream(test)
                    .mapToDouble(row -> !seen[row] ? 0.25 : events[row] ? 1 : 0)
                    .toArray();
        };
        CitizenBootstrap.Optimism result = CitizenBootstrap.withDefaults(2)
                .withReplications(200)
                .optimism(events, citizens, byHeart, Metric.BRIER);
        assertThat(result.apparent()).isZero();
        // A resample leaves out (1 - 1/n)^n of the rows, each with an error of 3/16.
        double expected = -StrictMath.pow(1 - 1.0 / size, size) * 0.1875;
        assertThat(result.optimism()).isCloseTo(expected, within(0.003));
        assertThat(result.corrected()).isEqualTo(-result.optimism());
    }

    @Test
    void optimismCountsFitsThatFail() {
        boolean[] events = {true, false, true, false};
        Clusters citizens = Clusters.of(List.of("a", "b", "c", "d"));
        Refit fragile = (training, test) -> {
            if (training[0] == 0 && training.length == 4 && training[1] != 1) {
                throw new EstimationException("separated", List.of("x"));
            }
            return new double[] {0.6, 0.4, 0.7, 0.2};
        };
        CitizenBootstrap.Optimism result = CitizenBootstrap.withDefaults(2)
                .withReplications(100)
                .optimism(events, citizens, fragile, Metric.BRIER);
        assertThat(result.undefined()).isPositive();
        assertThat(result.replications() + result.undefined()).isEqualTo(100);
        Refit broken = (training, test) -> {
            throw new EstimationException("separated", List.of("x"));
        };
        assertThatExceptionOfType(EstimationException.class)
                .isThrownBy(() -> CitizenBootstrap.withDefaults(2).optimism(events, citizens, broken, Metric.BRIER));
    }

    @Test
    void splitsByTimeWithoutOutcomesOfTheFuture() {
        LocalDate date = LocalDate.of(2016, 1, 1);
        List<DateRange> intervals = List.of(
                DateRange.of(date.minusMonths(3), date),
                DateRange.of(date.minusMonths(2), date.plusMonths(1)),
                DateRange.of(date, date.plusMonths(3)),
                DateRange.of(date.minusMonths(6), date.minusMonths(3)));
        TimeSplit split = TimeSplit.at(date, intervals);
        assertThat(split.trainingRows()).containsExactly(0, 3);
        assertThat(split.testRows()).containsExactly(2);
        assertThat(split.straddlingRows()).isEqualTo(1);
        assertThat(split).hasToString("TimeSplit[trainingRows=2, testRows=1, straddlingRows=1]");
        Forecasts forecasts = split.forecasts(new boolean[] {true, false, true, false}, (training, test) -> {
            assertThat(training).containsExactly(0, 3);
            return new double[] {0.75};
        });
        assertThat(forecasts).isEqualTo(Forecasts.of(new double[] {0.75}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> split.forecasts(new boolean[3], (training, test) -> test == null ? null : new double[1]))
                .withMessage("events and intervals must have the same number of rows, but have 3 and 4");
    }

    @Test
    void refusesATimeSplitThatLeavesNothing() {
        LocalDate date = LocalDate.of(2016, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSplit.at(date, List.of(DateRange.of(date, date.plusMonths(3)))))
                .withMessage("date must leave rows on both sides, but leaves 0 for training and 1 for test");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSplit.at(date, List.of(DateRange.startingOn(date))))
                .withMessage("intervals must have an end, but row 1 has none\n"
                        + "Maybe its outcome is not known yet, and the row should be left out?");
    }

    @Test
    void groupsRowsOfAFrame() {
        ModelFrame frame = ModelFrame.builder()
                .outcome("job", new double[] {1, 0, 1})
                .column("age", new double[] {30, 40, 50})
                .cluster("citizen", List.of("b", "a", "b"))
                .build();
        Clusters groups = frame.clusters("citizen");
        assertThat(groups.labels()).containsExactly("a", "b");
        assertThat(groups.rows("b")).containsExactly(0, 2);
        assertThat(groups).hasToString("Clusters[groups=2, rows=3]");
        assertThatIllegalArgumentException().isThrownBy(() -> groups.rows("c")).withMessage("label names no group");
    }

    @Test
    void refusesBadArguments() {
        Clusters two = Clusters.of(List.of("a", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.of(two, 3, 1))
                .withMessage("folds must be from 2 to the number of citizens, which is 2, but are 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.stratified(two, new boolean[3], 2, 1))
                .withMessage("groups and events must have the same number of rows, but have 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossValidation.withDefaults(1).withFolds(1))
                .withMessage("folds must be at least 2, but are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossValidation.withDefaults(1)
                        .withFolds(2)
                        .forecasts(new boolean[2], two, (training, test) -> new double[5]))
                .withMessage("refit must give one forecast for each of the 1 test rows, but gave 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenBootstrap.withDefaults(1).withReplications(19))
                .withMessage("replications must be at least 20, but are 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenBootstrap.withDefaults(1)
                        .evaluate(Clusters.of(List.of("a", "a")), rows -> OptionalDouble.of(1)))
                .withMessage("citizens must be at least two, but are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenBootstrap.withDefaults(1).evaluate(two, rows -> OptionalDouble.empty()))
                .withMessage("statistic is undefined on the rows themselves");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenBootstrap.withDefaults(1)
                        .evaluate(
                                two,
                                rows -> rows[0] == 0 && rows[1] == 1 ? OptionalDouble.of(1) : OptionalDouble.empty()))
                .withMessageStartingWith("statistic must be defined on at least half of the resamples, but is on ")
                .withMessageEndingWith(" of 1000\nMaybe there are too few events?");
        Forecasts first = Forecasts.of(new double[] {0.1, 0.2}, new double[] {0, 1});
        Forecasts other = Forecasts.of(new double[] {0.1, 0.2}, new double[] {1, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenBootstrap.withDefaults(1).difference(first, other, two, Metric.AUC))
                .withMessage("first and second must be forecasts of the same rows with the same events\n"
                        + "Maybe the rows are in another order?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clusters.of(List.of()))
                .withMessage("labels must hold at least one row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clusters.of(List.of("a", " ")))
                .withMessage("label must not be blank");
    }
}
