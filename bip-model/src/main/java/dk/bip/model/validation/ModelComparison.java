package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.LikelihoodRatioTest;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.statistics.Clusters;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Nested models side by side on the same rows: what indicators explain beside register data alone, in the sample and out of it.
 *
 * <p>Each model holds the columns of the one before it and more. Beside the fit, its information criteria and metrics stand the likelihood-ratio
 * test against the model before, and the ratio of explanatory power: the R squared of the last model over that of the first. The published
 * "four times" (finding BIP-IND-04: indicators over register data alone) is this ratio; the source does not state its measure, so the table gives
 * McFadden's, Nagelkerke's and Tjur's.
 *
 * <p>More columns always explain more in the sample: what counts is the ratio out of sample, which {@link #withCrossValidation} adds, with the
 * citizens held out whole. R: {@code anova(small, large, test = "LRT")}. Rows with several per citizen make the test's p too small. Immutable
 * and thread-safe.
 */
public final class ModelComparison {

    private final BinaryRegression regression;
    private final CrossValidation crossValidation;
    private final CitizenBootstrap bootstrap;
    private final String citizenCluster;

    private ModelComparison(
            BinaryRegression regression,
            CrossValidation crossValidation,
            CitizenBootstrap bootstrap,
            String citizenCluster) {
        this.regression = regression;
        this.crossValidation = crossValidation;
        this.bootstrap = bootstrap;
        this.citizenCluster = citizenCluster;
    }

    /**
     * Returns a comparison of logistic regressions within the sample.
     *
     * @return the comparison
     */
    public static ModelComparison withDefaults() {
        return new ModelComparison(BinaryRegression.logit(), null, null, null);
    }

    /**
     * Returns a comparison by another regression.
     *
     * @param newRegression the regression; default {@link BinaryRegression#logit()}
     * @return the comparison
     */
    public ModelComparison withRegression(BinaryRegression newRegression) {
        return new ModelComparison(
                Objects.requireNonNull(newRegression, "regression"), crossValidation, bootstrap, citizenCluster);
    }

    /**
     * Returns a comparison that adds metrics out of sample, and their ratio with its bootstrap interval.
     *
     * <p>The interval comes from resampling citizens in the out-of-fold forecasts; the models are not fitted anew in each resample.
     *
     * @param newCrossValidation the cross-validation; default none
     * @param newBootstrap the bootstrap of the ratio
     * @param newCluster the frame's kind of cluster that names the citizen of each row, such as "citizen"
     * @return the comparison
     * @throws IllegalArgumentException if the name is blank
     */
    public ModelComparison withCrossValidation(
            CrossValidation newCrossValidation, CitizenBootstrap newBootstrap, String newCluster) {
        return new ModelComparison(
                regression,
                Objects.requireNonNull(newCrossValidation, "crossValidation"),
                Objects.requireNonNull(newBootstrap, "bootstrap"),
                Checks.notBlank(newCluster, "cluster"));
    }

    /**
     * Fits and compares the models.
     *
     * @param frame the data, with all columns of all models and no weights
     * @param models the models, the smallest first, each with all columns of the one before it and at least one more
     * @return the table
     * @throws IllegalArgumentException if there are fewer than two models, they are not nested, names stand twice, the frame lacks a column, the
     *     outcome is not 0 or 1, or rows have weights
     * @throws EstimationException if a model cannot be fitted to all rows, or to those of a fold
     */
    public Result compare(ModelFrame frame, List<Model> models) {
        Objects.requireNonNull(frame, "frame");
        List<Model> nested = List.copyOf(models);
        checkNested(nested);
        Checks.that(!frame.hasWeights(), "frame must not have weights, which the metrics do not use");
        double[] outcomes = new double[frame.size()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = frame.outcome(row);
        }
        boolean[] events = Rows.events(outcomes);
        Clusters citizens = crossValidation == null ? null : frame.clusters(citizenCluster);
        List<Row> rows = new ArrayList<>();
        List<Forecasts> outOfFold = new ArrayList<>();
        for (Model model : nested) {
            ModelFrame selected = frame.select(model.columns());
            BinaryRegressionResult fit = regression.fit(selected);
            Metrics inSample = Metrics.of(Forecasts.of(fit.probabilities(selected), events));
            if (crossValidation != null) {
                outOfFold.add(crossValidation.forecasts(events, citizens, Refit.of(regression, selected)));
            }
            rows.add(new Row(
                    model,
                    fit,
                    inSample,
                    outOfFold.isEmpty() ? null : Metrics.of(outOfFold.get(outOfFold.size() - 1)),
                    rows.isEmpty() || fit.isPenalised()
                            ? null
                            : LikelihoodRatioTest.of(rows.get(rows.size() - 1).fit, fit)));
        }
        EnumMap<Metric, ConfidenceInterval> intervals = new EnumMap<>(Metric.class);
        if (!outOfFold.isEmpty()) {
            for (Metric metric : Metric.values()) {
                if (metric.isRSquared()) {
                    ratioInterval(outOfFold, citizens, metric).ifPresent(interval -> intervals.put(metric, interval));
                }
            }
        }
        return new Result(List.copyOf(rows), intervals);
    }

    private static void checkNested(List<Model> models) {
        Checks.that(models.size() >= 2, "models must be at least two, but are " + models.size());
        Checks.that(
                models.stream().map(Model::name).distinct().count() == models.size(),
                "models must have different names");
        for (int i = 1; i < models.size(); i++) {
            Model small = models.get(i - 1);
            Model large = models.get(i);
            Checks.that(
                    large.columns().size() > small.columns().size()
                            && new HashSet<>(large.columns()).containsAll(small.columns()),
                    "models must be nested: " + large.name() + " must have all columns of " + small.name()
                            + " and more");
        }
    }

    /** Nothing where the first model explains nothing out of sample, or in too many resamples. */
    private Optional<ConfidenceInterval> ratioInterval(List<Forecasts> outOfFold, Clusters citizens, Metric metric) {
        Forecasts first = outOfFold.get(0);
        OptionalDouble base = metric.of(first);
        if (!Metric.isMoreThanNone(base)) {
            return Optional.empty();
        }
        return bootstrap.ratioInterval(outOfFold.get(outOfFold.size() - 1), first, citizens, metric);
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ModelComparison[" + regression + (crossValidation == null ? "" : ", " + crossValidation)
                + (bootstrap == null ? "" : ", " + bootstrap) + "]";
    }

    /** One model of the table. Immutable and thread-safe. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Model model;
        private final BinaryRegressionResult fit;
        private final Metrics inSample;
        private final Metrics outOfSample;
        private final LikelihoodRatioTest likelihoodRatio;

        private Row(
                Model model,
                BinaryRegressionResult fit,
                Metrics inSample,
                Metrics outOfSample,
                LikelihoodRatioTest likelihoodRatio) {
            this.model = Objects.requireNonNull(model, "model");
            this.fit = Objects.requireNonNull(fit, "fit");
            this.inSample = Objects.requireNonNull(inSample, "inSample");
            this.outOfSample = outOfSample;
            this.likelihoodRatio = likelihoodRatio;
        }

        /**
         * Returns the model.
         *
         * @return its name and columns
         */
        public Model model() {
            return model;
        }

        /**
         * Returns the fit to all rows.
         *
         * @return the fit, with log-likelihood, AIC and BIC
         */
        public BinaryRegressionResult fit() {
            return fit;
        }

        /**
         * Returns the metrics on the rows of the fit.
         *
         * @return the metrics
         */
        public Metrics inSample() {
            return inSample;
        }

        /**
         * Returns the metrics of the out-of-fold forecasts.
         *
         * @return the pooled metrics, absent without cross-validation
         */
        public Optional<Metrics> outOfSample() {
            return Optional.ofNullable(outOfSample);
        }

        /**
         * Returns the test against the model before.
         *
         * @return the test, absent for the first model and for penalised fits
         */
        public Optional<LikelihoodRatioTest> likelihoodRatio() {
            return Optional.ofNullable(likelihoodRatio);
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return model.name() + ", in the sample: " + inSample;
        }

        private Object writeReplace() {
            return new Proxy().holding(model, fit, inSample, outOfSample, likelihoodRatio);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Row(
                        parts.next(Model.class),
                        parts.next(BinaryRegressionResult.class),
                        parts.next(Metrics.class),
                        parts.nextOrNull(Metrics.class),
                        parts.nextOrNull(LikelihoodRatioTest.class));
            }
        }
    }

    /** Models side by side. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final transient List<Row> models;
        private final EnumMap<Metric, ConfidenceInterval> ratioIntervals;

        private Result(List<Row> models, EnumMap<Metric, ConfidenceInterval> ratioIntervals) {
            Checks.that(models.size() >= 2, "models must be at least two");
            this.models = List.copyOf(models);
            this.ratioIntervals = ratioIntervals;
        }

        /**
         * Returns the models.
         *
         * @return the models, the smallest first
         */
        public List<Row> models() {
            return models;
        }

        /**
         * Returns the explanatory power of the last model over that of the first, in the sample.
         *
         * @param measure an R squared
         * @return the ratio, absent where the first model explains nothing or the measure is undefined
         * @throws IllegalArgumentException if the metric is no R squared
         */
        public OptionalDouble explanatoryPowerRatio(Metric measure) {
            return ratio(first().inSample, last().inSample, measure);
        }

        /**
         * Returns the explanatory power of the last model over that of the first, out of sample.
         *
         * @param measure an R squared
         * @return the ratio, absent without cross-validation, or where the first model explains nothing or the measure is undefined
         * @throws IllegalArgumentException if the metric is no R squared
         */
        public OptionalDouble outOfSampleRatio(Metric measure) {
            checkRSquared(measure);
            return first().outOfSample == null
                    ? OptionalDouble.empty()
                    : ratio(first().outOfSample, last().outOfSample, measure);
        }

        /**
         * Returns the bootstrap interval of {@link #outOfSampleRatio}.
         *
         * @param measure an R squared
         * @return the interval at the bootstrap's level, absent where the ratio is, or where it is undefined in more than half of the resamples
         * @throws IllegalArgumentException if the metric is no R squared
         */
        public Optional<ConfidenceInterval> outOfSampleRatioInterval(Metric measure) {
            checkRSquared(measure);
            return Optional.ofNullable(ratioIntervals.get(measure));
        }

        private Row first() {
            return models.get(0);
        }

        private Row last() {
            return models.get(models.size() - 1);
        }

        private static OptionalDouble ratio(Metrics first, Metrics last, Metric measure) {
            checkRSquared(measure);
            OptionalDouble base = first.value(measure);
            OptionalDouble reached = last.value(measure);
            return reached.isPresent() && Metric.isMoreThanNone(base)
                    ? OptionalDouble.of(reached.getAsDouble() / base.getAsDouble())
                    : OptionalDouble.empty();
        }

        private static void checkRSquared(Metric measure) {
            Checks.that(
                    Objects.requireNonNull(measure, "measure").isRSquared(),
                    "measure must be an R squared, but is " + measure.code());
        }

        @Override
        public String summary() {
            TextTable table = new TextTable(
                    "Model",
                    "Columns",
                    "AIC",
                    "BIC",
                    "AUC",
                    "Nagelkerke",
                    "AUC out of fold",
                    "Nagelkerke out of fold",
                    "LR p");
            for (Row row : models) {
                table.row(
                        row.model.name(),
                        Integer.toString(row.model.columns().size()),
                        Digits.of(row.fit.aic()),
                        Digits.of(row.fit.bic()),
                        Digits.of(row.inSample.value(Metric.AUC)),
                        Digits.of(row.inSample.value(Metric.NAGELKERKE_R2)),
                        outOfSample(row, Metric.AUC),
                        outOfSample(row, Metric.NAGELKERKE_R2),
                        row.likelihoodRatio().map(test -> Digits.p(test.p())).orElse("-"));
            }
            return this + "\n\n" + table;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return models.size() + " models of " + first().inSample.observations() + " rows: "
                    + first().model.name() + " to " + last().model.name() + ", Nagelkerke R squared "
                    + Digits.of(first().inSample.value(Metric.NAGELKERKE_R2)) + " to "
                    + Digits.of(last().inSample.value(Metric.NAGELKERKE_R2));
        }

        private static String outOfSample(Row row, Metric metric) {
            return row.outOfSample()
                    .map(metrics -> Digits.of(metrics.value(metric)))
                    .orElse("-");
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            models,
                            ratioIntervals.keySet().stream().map(Metric::code).toList(),
                            List.copyOf(ratioIntervals.values()));
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                List<Row> models = parts.list(Row.class);
                EnumMap<Metric, ConfidenceInterval> intervals = new EnumMap<>(Metric.class);
                parts.map(ConfidenceInterval.class)
                        .forEach((code, interval) -> intervals.put(Metric.ofCode(code), interval));
                return new Result(models, intervals);
            }
        }
    }

    /**
     * One of several models side by side: a name and the columns that it uses. Immutable and thread-safe.
     *
     * @param name what the table calls it, such as "register data"
     * @param columns the names of its columns, all different; none is the intercept alone
     */
    public record Model(String name, List<String> columns) implements Serializable {

        /**
         * Checks and copies the parts.
         *
         * @param name what the table calls it
         * @param columns the names of its columns
         * @throws IllegalArgumentException if the name is blank or a column stands twice
         */
        public Model {
            Checks.notBlank(name, "name");
            columns = List.copyOf(columns);
            Checks.that(
                    new HashSet<>(columns).size() == columns.size(),
                    "columns of " + name + " must have different names");
        }

        /**
         * Names a model and its columns.
         *
         * @param name what the table calls it
         * @param columns the names of its columns
         * @return the model
         * @throws IllegalArgumentException if the name is blank or a column stands twice
         */
        public static Model of(String name, String... columns) {
            return new Model(name, List.of(columns));
        }

        /**
         * Adds columns to those of this model.
         *
         * @param newName what the table calls the larger model
         * @param added the names of the added columns
         * @return the larger model
         * @throws IllegalArgumentException if the name is blank or a column stands twice
         */
        public Model with(String newName, String... added) {
            List<String> all = new ArrayList<>(columns);
            all.addAll(List.of(added));
            return new Model(newName, all);
        }

        private Object writeReplace() {
            return new Proxy().holding(name, columns);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Model(parts.text(), parts.list(String.class));
            }
        }
    }
}
