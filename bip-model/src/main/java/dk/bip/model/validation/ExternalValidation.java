package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.statistics.Clusters;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tells in one call what a model document is worth on rows that it was not made from: discrimination, calibration, groups, and all of it again
 * after a recalibration to these rows, beside what chance alone gives.
 *
 * <pre>{@code
 * List<ExternalValidation.Result> results = ExternalValidation.withDefaults(20261)
 *         .withClusters(PersonPeriods.CITIZEN)
 *         .evaluate(document, horizon -> PersonPeriods.of(document.schema(), document.outcome())
 *                 .withHorizon(horizon)
 *                 .expand(files, followUpEnd));
 * }</pre>
 *
 * <p><b>Before</b> is the document as it is, <b>after</b> the document recalibrated ({@link DocumentRecalibration}) and cross-fitted: every row is
 * forecast by the recalibration that was estimated without its fold, so that "after" is out of sample as "before" is. Numbers are those of
 * {@link Discrimination}, {@link Calibration}, {@link BrierScore} over tenths, and {@link GroupEvaluation}; their intervals take rows as independent. Where
 * {@linkplain #withClusters clusters} are named, folds do not split them, and {@link CitizenBootstrap} gives the intervals that allow for them.
 *
 * <p><b>What chance alone gives</b> is what the same numbers would be if the document were exactly right, from outcomes drawn by its own
 * probabilities: a tenth that is off or a group that is worse need not mean anything. Where clusters are named, one draw decides over all rows of a cluster, so
 * that these ranges are at their widest (ours). The area under the curve of forecasts that know nothing is drawn likewise from the share of events.
 *
 * <p>Rows are dropped and counted where a number is outside its feature's domain, or two exclude each other by a rule of the document, as well as
 * what the frame has counted before. All draws are by {@link java.util.Random}: the same rows and seed give the same digits on every machine.
 *
 * <p>G. S. Collins et al. (2015), TRIPOD, Annals of Internal Medicine 162, 55-63; E. W. Steyerberg (2009), Clinical Prediction Models, chapters 15,
 * 19 and 20. Immutable and thread-safe.
 */
public final class ExternalValidation {

    private static final Text LOCAL = Text.of("ekstern validering", "external validation");

    private static final GroupEvaluation GROUPS = GroupEvaluation.withDefaults();

    private final long seed;
    private final double level;
    private final int folds;
    private final int draws;
    private final DocumentRecalibration recalibration;
    private final String clusters;
    private final List<String> groups;

    private ExternalValidation(
            long seed,
            double level,
            int folds,
            int draws,
            DocumentRecalibration recalibration,
            String clusters,
            List<String> groups) {
        this.seed = seed;
        this.level = level;
        this.folds = folds;
        this.draws = draws;
        this.recalibration = recalibration;
        this.clusters = clusters;
        this.groups = groups;
    }

    /**
     * Returns the calculator without clusters and groups, with ten folds, 200 draws, a recalibration of intercept and slope, and intervals at
     * the level 0.95.
     *
     * @param seed the seed of folds, resamples and drawn outcomes
     * @return the calculator
     */
    public static ExternalValidation withDefaults(long seed) {
        return new ExternalValidation(
                seed, 0.95, 10, 200, DocumentRecalibration.ofInterceptAndSlope(), null, List.of());
    }

    /**
     * Returns a calculator with another level of the intervals and ranges.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public ExternalValidation withLevel(double newLevel) {
        return new ExternalValidation(
                seed, Checks.between(newLevel, 0, 1, "level"), folds, draws, recalibration, clusters, groups);
    }

    /**
     * Returns a calculator with another number of folds.
     *
     * @param newFolds the number of folds that the recalibration is cross-fitted by, at least 2; default 10
     * @return the calculator
     * @throws IllegalArgumentException if the number is below 2
     */
    public ExternalValidation withFolds(int newFolds) {
        Checks.that(newFolds >= 2, "folds must be at least 2, but are " + newFolds);
        return new ExternalValidation(seed, level, newFolds, draws, recalibration, clusters, groups);
    }

    /**
     * Returns a calculator with another number of draws.
     *
     * @param newDraws the number of drawn outcomes, and of resamples of clusters, at least 20; default 200
     * @return the calculator
     * @throws IllegalArgumentException if the number is below 20
     */
    public ExternalValidation withDraws(int newDraws) {
        Checks.that(newDraws >= 20, "draws must be at least 20, but are " + newDraws);
        return new ExternalValidation(seed, level, folds, newDraws, recalibration, clusters, groups);
    }

    /**
     * Returns a calculator with another recalibration.
     *
     * @param newRecalibration how the document is recalibrated; default intercept and slope
     * @return the calculator
     */
    public ExternalValidation withRecalibration(DocumentRecalibration newRecalibration) {
        Objects.requireNonNull(newRecalibration, "recalibration");
        return new ExternalValidation(seed, level, folds, draws, newRecalibration, clusters, groups);
    }

    /**
     * Returns a calculator that knows which rows belong together. By default every row is on its own.
     *
     * @param kind the name of a kind of cluster in the frame, such as the citizen
     * @return the calculator
     * @throws IllegalArgumentException if the name is blank
     */
    public ExternalValidation withClusters(String kind) {
        return new ExternalValidation(seed, level, folds, draws, recalibration, Checks.notBlank(kind, "kind"), groups);
    }

    /**
     * Returns a calculator that evaluates groups too. By default there are none.
     *
     * @param names the names of kinds of cluster in the frame, such as the sex, or of columns, whose different numbers are the groups
     * @return the calculator
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public ExternalValidation withGroups(String... names) {
        List<String> newGroups = List.of(names);
        newGroups.forEach(name -> Checks.notBlank(name, "name"));
        Checks.that(newGroups.stream().distinct().count() == newGroups.size(), "names must not name one twice");
        return new ExternalValidation(seed, level, folds, draws, recalibration, clusters, newGroups);
    }

    /**
     * Validates a document at each of its horizons.
     *
     * @param document the model
     * @param rows gives the rows whose outcome is within a horizon, as {@link dk.bip.model.estimation.PersonPeriods#withHorizon} makes them
     * @return a result for each horizon, from the shortest to the longest
     * @throws IllegalArgumentException as {@link #evaluate(ModelDocument, Horizon, ModelFrame)} does
     */
    public List<Result> evaluate(ModelDocument document, Function<Horizon, ModelFrame> rows) {
        Objects.requireNonNull(rows, "rows");
        return document.horizons().stream()
                .map(horizon -> evaluate(document, horizon, rows.apply(horizon)))
                .toList();
    }

    /**
     * Validates a document at one horizon.
     *
     * @param document the model
     * @param horizon the horizon that the outcome of the rows is of, one of the document's
     * @param frame the rows, with at least the document's features as columns and an outcome of 0 or 1, without weights and offsets
     * @return what the document is worth on these rows
     * @throws IllegalArgumentException if the document does not have the horizon, the frame lacks a column, a kind of cluster or a group, has
     *     weights or offsets, an outcome is neither 0 nor 1, no row has an estimate, or clusters are named and there are fewer than two
     */
    public Result evaluate(ModelDocument document, Horizon horizon, ModelFrame frame) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(frame, "frame");
        document.logit(horizon);
        Checks.that(
                !frame.hasWeights() && !frame.hasOffsets(),
                "frame must not have weights or offsets: a row is one citizen on one day");
        ScoredFrame scored = ScoredFrame.of(document, horizon, frame);
        Forecasts before = scored.forecasts();
        Clusters together = clusters == null
                ? Clusters.of(IntStream.range(0, before.size())
                        .mapToObj(Integer::toString)
                        .toList())
                : scored.frame().clusters(clusters);
        Map<String, Clusters> grouped = new LinkedHashMap<>();
        groups.forEach(name -> grouped.put(name, groups(scored.frame(), name)));
        Recalibration moved = null;
        ModelPerformance after = null;
        String refusal = null;
        try {
            moved = recalibrated(document, horizon, scored.frame()).recalibration();
            after = performance(crossFitted(document, horizon, scored.frame(), before, together), together, grouped);
        } catch (EstimationException undetermined) {
            moved = null;
            refusal = undetermined.getMessage();
        }
        return new Result(
                new ModelReference(document.id(), document.version()),
                document.outcome(),
                horizon,
                clusters == null ? null : together.count(),
                scored.dropped(),
                performance(before, together, grouped),
                moved,
                after,
                refusal,
                chance(before, together, grouped));
    }

    private static Clusters groups(ModelFrame frame, String name) {
        if (frame.clusterNames().contains(name)) {
            return frame.clusters(name);
        }
        return Clusters.of(Arrays.stream(frame.values(name))
                .mapToObj(value -> value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value))
                .toList());
    }

    private DocumentRecalibration.Result recalibrated(ModelDocument document, Horizon horizon, ModelFrame frame) {
        return recalibration.fit(document, document.id(), document.version() + "-local", LOCAL, horizon, frame);
    }

    private Forecasts crossFitted(
            ModelDocument document, Horizon horizon, ModelFrame frame, Forecasts before, Clusters together) {
        if (together.count() < folds) {
            throw new EstimationException(
                    "there are fewer rows or clusters than folds\nMaybe take fewer folds?", List.of());
        }
        boolean[] events = Rows.events(before.outcomes());
        return CrossValidation.withDefaults(seed)
                .withFolds(folds)
                .forecasts(
                        events,
                        together,
                        (training, test) -> ScoredFrame.of(
                                        recalibrated(document, horizon, frame.rows(training))
                                                .document(),
                                        horizon,
                                        frame.rows(test))
                                .forecasts()
                                .probabilities());
    }

    private ModelPerformance performance(Forecasts forecasts, Clusters together, Map<String, Clusters> grouped) {
        Map<ValidationMeasure, CitizenBootstrap.Result> resampled = new EnumMap<>(ValidationMeasure.class);
        Map<ValidationMeasure, Double> values = new EnumMap<>(ValidationMeasure.class);
        CitizenBootstrap bootstrap =
                CitizenBootstrap.withDefaults(seed).withReplications(draws).withLevel(level);
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            measure.of(forecasts).ifPresent(value -> values.put(measure, value));
            if (clusters != null && measure.isResampled() && values.containsKey(measure)) {
                bootstrap
                        .evaluateWhereDefined(forecasts, together, measure)
                        .ifPresent(result -> resampled.put(measure, result));
            }
        }
        Map<String, GroupEvaluation.Result> evaluated = new LinkedHashMap<>();
        grouped.forEach(
                (name, rows) -> evaluated.put(name, GROUPS.withLevel(level).evaluate(forecasts, rows)));
        return new ModelPerformance(
                forecasts.size(),
                forecasts.eventCount(),
                ForecastAccuracy.of(forecasts, level),
                values,
                resampled,
                evaluated);
    }

    /** In the order of the forecasts, which makes sorting them again for every draw cheap. */
    private ChancePerformance chance(Forecasts forecasts, Clusters together, Map<String, Clusters> grouped) {
        int[] order = Rows.ascending(forecasts.probabilities());
        Forecasts sorted = forecasts.select(order);
        ChanceOutcomes outcomes = new ChanceOutcomes(together.select(order), draws, level, seed);
        List<ForecastStatistic> statistics = new ArrayList<>(List.of(ValidationMeasure.values()));
        grouped.values().forEach(rows -> statistics.add(GROUPS.largestError(rows.select(order))));
        List<Optional<ChanceRange>> ranges = outcomes.evaluate(sorted, sorted.probabilities(), statistics);
        Map<ValidationMeasure, ChanceRange> ofMeasures = new EnumMap<>(ValidationMeasure.class);
        Map<String, ChanceRange> ofGroups = new LinkedHashMap<>();
        int next = 0;
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            ranges.get(next++).ifPresent(range -> ofMeasures.put(measure, range));
        }
        for (String name : grouped.keySet()) {
            ranges.get(next++).ifPresent(range -> ofGroups.put(name, range));
        }
        double[] ignorant = new double[sorted.size()];
        Arrays.fill(ignorant, sorted.eventShare());
        return new ChancePerformance(
                ofMeasures,
                ofGroups,
                outcomes.evaluate(sorted, ignorant, List.of(ValidationMeasure.AUC))
                        .get(0)
                        .orElse(null));
    }

    /**
     * Returns the settings.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "ExternalValidation[level=" + level + ", folds=" + folds + ", draws=" + draws + ", " + recalibration
                + (clusters == null ? "" : ", clusters=" + clusters) + (groups.isEmpty() ? "" : ", groups=" + groups)
                + "]";
    }

    /** What a document is worth on the rows of one horizon. Holds numbers, never data. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final ModelReference model;
        private final Outcome outcome;
        private final Horizon horizon;
        private final Integer clusterCount;
        private final transient Map<String, Long> droppedRows;
        private final ModelPerformance before;
        private final Recalibration recalibration;
        private final ModelPerformance after;
        private final String notRecalibrated;
        private final ChancePerformance chance;

        private Result(
                ModelReference model,
                Outcome outcome,
                Horizon horizon,
                Integer clusterCount,
                Map<String, Long> droppedRows,
                ModelPerformance before,
                Recalibration recalibration,
                ModelPerformance after,
                String notRecalibrated,
                ChancePerformance chance) {
            this.model = Objects.requireNonNull(model, "model");
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            this.horizon = Objects.requireNonNull(horizon, "horizon");
            this.clusterCount = clusterCount;
            this.droppedRows = Collections.unmodifiableMap(new LinkedHashMap<>(droppedRows));
            this.before = Objects.requireNonNull(before, "before");
            this.recalibration = recalibration;
            this.after = after;
            this.notRecalibrated = notRecalibrated;
            this.chance = Objects.requireNonNull(chance, "chance");
            Checks.that(clusterCount == null || clusterCount >= 2, "clusters must be at least two");
            Checks.that(
                    (recalibration == null) == (after == null) && (after == null) != (notRecalibrated == null),
                    "there must be a recalibration with what comes after it, or why there is none");
            this.droppedRows.values().forEach(count -> Checks.that(count >= 1, "droppedRows must count"));
        }

        /**
         * Returns which model was validated.
         *
         * @return its id and version
         */
        public ModelReference model() {
            return model;
        }

        /**
         * Returns the event.
         *
         * @return the outcome of the document, which that of the rows is taken to be
         */
        public Outcome outcome() {
            return outcome;
        }

        /**
         * Returns the horizon.
         *
         * @return within which time
         */
        public Horizon horizon() {
            return horizon;
        }

        /**
         * Returns the number of rows used.
         *
         * @return the rows that the document has an estimate for, at least one
         */
        public int observations() {
            return before.observations();
        }

        /**
         * Returns the number of rows used with the event.
         *
         * @return the number of events
         */
        public int events() {
            return before.events();
        }

        /**
         * Returns the number of clusters.
         *
         * @return the number, at least two; absent where no clusters were named
         */
        public OptionalInt clusterCount() {
            return clusterCount == null ? OptionalInt.empty() : OptionalInt.of(clusterCount);
        }

        /**
         * Returns how many rows were dropped, by reason, such as {@code "missing age"} or {@code "age outside its domain"}.
         *
         * @return reason to count, those that the frame had counted first; unmodifiable, empty where none was dropped
         */
        public Map<String, Long> droppedRows() {
            return droppedRows;
        }

        /**
         * Returns how the document does as it is.
         *
         * @return the performance before any recalibration
         */
        public ModelPerformance before() {
            return before;
        }

        /**
         * Returns the recalibration to all rows used.
         *
         * @return intercept and slope that the log-odds go through, or empty where the rows do not determine them
         */
        public Optional<Recalibration> recalibration() {
            return Optional.ofNullable(recalibration);
        }

        /**
         * Returns how the recalibrated document does, each row forecast by a recalibration that has not seen its fold.
         *
         * @return the performance, or empty where the rows do not determine a recalibration
         */
        public Optional<ModelPerformance> after() {
            return Optional.ofNullable(after);
        }

        /**
         * Returns why there is no recalibration.
         *
         * @return the reason in English, not for parsing; empty where there is a recalibration
         */
        public Optional<String> notRecalibrated() {
            return Optional.ofNullable(notRecalibrated);
        }

        /**
         * Returns what chance alone gives.
         *
         * @return the ranges of the same numbers
         */
        public ChancePerformance chance() {
            return chance;
        }

        @Override
        public String summary() {
            StringBuilder text = new StringBuilder(this + "\n\n" + chance.beside(before));
            droppedRows.forEach((reason, count) -> text.append("Rows dropped, ")
                    .append(reason)
                    .append(": ")
                    .append(count)
                    .append('\n'));
            recalibration()
                    .ifPresent(moved -> text.append('\n')
                            .append(moved)
                            .append(", which gives ")
                            .append(after)
                            .append('\n'));
            notRecalibrated()
                    .ifPresent(why ->
                            text.append("\nNot recalibrated: ").append(why).append('\n'));
            return text.toString();
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return model.id() + " " + model.version() + ", " + outcome + " within " + horizon + ": " + before;
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            model,
                            outcome,
                            horizon,
                            clusterCount,
                            List.copyOf(droppedRows.keySet()),
                            List.copyOf(droppedRows.values()),
                            before,
                            recalibration,
                            after,
                            notRecalibrated,
                            chance);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.next(ModelReference.class),
                        parts.next(Outcome.class),
                        parts.next(Horizon.class),
                        parts.nextOrNull(Integer.class),
                        parts.map(Long.class),
                        parts.next(ModelPerformance.class),
                        parts.nextOrNull(Recalibration.class),
                        parts.nextOrNull(ModelPerformance.class),
                        parts.nextOrNull(String.class),
                        parts.next(ChancePerformance.class));
            }
        }
    }
}
