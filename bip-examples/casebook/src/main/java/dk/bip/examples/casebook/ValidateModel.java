package dk.bip.examples.casebook;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.validation.Calibration;
import dk.bip.model.validation.ChancePerformance;
import dk.bip.model.validation.ChanceRange;
import dk.bip.model.validation.CitizenBootstrap;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.ExternalValidation;
import dk.bip.model.validation.ForecastAccuracy;
import dk.bip.model.validation.GroupEvaluation;
import dk.bip.model.validation.ModelPerformance;
import dk.bip.model.validation.ValidationMeasure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is a model worth on rows that it was not made from? As it is, recalibrated to them, and beside what chance alone gives. */
final class ValidateModel {

    private static final long DEFAULT_SEED = 1;

    private ValidateModel() {}

    static Command command() {
        return Command.named(
                        "validate-model",
                        "what a model is worth on rows that it was not made from, beside what chance alone gives")
                .required("DOC.json", "the document of the model")
                .rows("ROWS.csv")
                .optional(
                        "--cluster COL",
                        "whose rows belong together, such as the citizen: intervals are then by resampling, and no fold splits them")
                .repeated("--group COL", "the accuracy within each of its values")
                .optional("--seed S", "of folds, resamples and drawn outcomes", DEFAULT_SEED)
                .more(ValidateModel::help)
                .runs(ValidateModel::run);
    }

    /** Prints the performance of a document at each horizon that the rows have an outcome of. */
    private static void run(Arguments arguments) {
        long seed = arguments.requiredSeed();
        ModelDocument document = StoredDocument.model(arguments.required("DOC.json"));
        Optional<String> cluster = arguments.value("--cluster");
        List<String> groups = arguments.values("--group");
        ExternalValidation validation;
        try {
            validation = ExternalValidation.withDefaults(seed).withGroups(groups.toArray(String[]::new));
        } catch (IllegalArgumentException twice) {
            throw new UsageException("--group names a column twice");
        }
        if (cluster.isPresent()) {
            validation = validation.withClusters(cluster.get());
        }
        Map<String, String> labels = new LinkedHashMap<>();
        cluster.ifPresent(column -> labels.put(column, column));
        // a feature is a column of the rows already
        groups.stream()
                .filter(column -> !document.schema().names().contains(column))
                .forEach(column -> labels.put(column, column));
        QuantityTable quantities = new QuantityTable();
        try (CsvRows rows = CsvRows.open(arguments.required("ROWS.csv"))) {
            SortedMap<Horizon, ModelFrame> frames =
                    HorizonRows.of(rows, document.schema(), outcomes(rows, document), labels);
            try (Progress progress = Progress.of("horizons", frames.size())) {
                for (Horizon horizon : frames.keySet()) {
                    add(quantities, evaluated(validation, document, horizon, frames.get(horizon), rows));
                    progress.add(1);
                }
            }
        }
        quantities.print();
    }

    private static SortedMap<Horizon, String> outcomes(CsvRows rows, ModelDocument document) {
        SortedMap<Horizon, String> outcomes = new TreeMap<>();
        for (Horizon horizon : document.horizons()) {
            String column = HorizonRows.outcomeColumn(document.outcome(), horizon);
            if (rows.names().contains(column)) {
                outcomes.put(horizon, column);
            }
        }
        if (outcomes.isEmpty()) {
            throw rows.wrong("line 1 names no outcome of the model; they are "
                    + String.join(
                            ", ",
                            document.horizons().stream()
                                    .map(horizon -> HorizonRows.outcomeColumn(document.outcome(), horizon))
                                    .toList()));
        }
        return outcomes;
    }

    private static ExternalValidation.Result evaluated(
            ExternalValidation validation, ModelDocument document, Horizon horizon, ModelFrame frame, CsvRows rows) {
        try {
            return validation.evaluate(document, horizon, frame);
        } catch (IllegalArgumentException refused) {
            throw rows.wrong(refused);
        }
    }

    private static void add(QuantityTable all, ExternalValidation.Result result) {
        QuantityTable quantities = all.ending(HorizonRows.suffix(result.horizon()));
        quantities.add(
                "rows_dropped",
                result.droppedRows().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        quantities.add("observations", result.observations());
        quantities.add("events", result.events());
        result.clusterCount().ifPresent(count -> quantities.add("clusters", count));
        addPerformance(quantities.ending("_before"), result.before());
        result.recalibration().ifPresent(moved -> {
            quantities.add("recalibration_intercept", moved.intercept());
            quantities.add("recalibration_slope", moved.slope());
        });
        result.after().ifPresent(after -> addPerformance(quantities.ending("_after"), after));
        addChance(quantities, result.chance(), result.before().groups().keySet());
    }

    private static void addPerformance(QuantityTable quantities, ModelPerformance performance) {
        ForecastAccuracy accuracy = performance.accuracy();
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            performance.value(measure).ifPresent(value -> quantities.add(measure.code(), value));
            performance
                    .resampled(measure)
                    .map(CitizenBootstrap.Result::interval)
                    .or(() -> ofRows(accuracy, measure))
                    .ifPresent(
                            interval -> quantities.addBounds("", measure.code(), interval.lower(), interval.upper()));
        }
        addMeans(quantities, "", accuracy.meanForecast(), accuracy.eventShare());
        accuracy.logLoss().ifPresent(loss -> quantities.add("log_loss", loss.mean()));
        accuracy.calibration().ifPresent(calibration -> addTenths(quantities, calibration.curve()));
        performance.groups().forEach((column, groups) -> {
            performance
                    .largestGroupError(column)
                    .ifPresent(error -> quantities.add(column, "largest_error_of_groups", error));
            groups.groups().forEach(group -> addGroup(quantities, column + "=" + group.label(), group));
        });
    }

    /** The interval that takes rows as independent. */
    private static Optional<ConfidenceInterval> ofRows(ForecastAccuracy accuracy, ValidationMeasure measure) {
        return switch (measure) {
            case AUC -> accuracy.discrimination().map(Discrimination.Result::interval);
            case MEAN_ERROR -> Optional.of(accuracy.meanErrorInterval());
            case CALIBRATION_INTERCEPT -> accuracy.calibration().map(Calibration.Result::interceptInterval);
            case CALIBRATION_SLOPE -> accuracy.calibration().map(Calibration.Result::slopeInterval);
            default -> Optional.empty();
        };
    }

    private static void addMeans(QuantityTable quantities, String term, double meanForecast, double eventShare) {
        quantities.add(term, "mean_forecast", meanForecast);
        quantities.add(term, "event_share", eventShare);
    }

    private static void addTenths(QuantityTable quantities, List<Calibration.CurvePoint> tenths) {
        for (int i = 0; i < tenths.size(); i++) {
            Calibration.CurvePoint tenth = tenths.get(i);
            addMeans(quantities, "tenth " + (i + 1), tenth.meanForecast(), tenth.eventShare());
        }
    }

    /** A group of few rows has no more than their number. */
    private static void addGroup(QuantityTable quantities, String term, GroupEvaluation.Group group) {
        quantities.add(term, "observations", group.observations());
        group.accuracy().ifPresent(accuracy -> {
            addMeans(quantities, term, accuracy.meanForecast(), accuracy.eventShare());
            quantities.add(term, "mean_error", accuracy.meanError());
            ConfidenceInterval interval = accuracy.meanErrorInterval();
            quantities.addBounds(term, "mean_error", interval.lower(), interval.upper());
            accuracy.discrimination().ifPresent(found -> quantities.add(term, "auc", found.auc()));
        });
    }

    private static void addChance(QuantityTable quantities, ChancePerformance chance, Set<String> groups) {
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            addRange(quantities, "", measure.code() + "_if_right", chance.ifRight(measure));
        }
        addRange(quantities, "", "auc_of_no_knowledge", chance.aucOfNoKnowledge());
        groups.forEach(column -> addRange(
                quantities, column, "largest_error_of_groups_if_right", chance.largestGroupErrorIfRight(column)));
    }

    private static void addRange(QuantityTable quantities, String term, String quantity, Optional<ChanceRange> range) {
        range.ifPresent(bounds -> quantities.addBounds(term, quantity, bounds.lower(), bounds.upper()));
    }

    static String help() {
        return """
                Validates the model of a document on rows that it was not made from, at each of its horizons that they have an outcome of.

                A column for each feature of the model, by its name; for each horizon one of 0 and 1 by the name of the outcome, such as
                job_within_6_months, empty where the time is not over; and those of the options. A row that lacks a cell is dropped and counted.
                DOC.json is a document of the library, which must give the scores of its reference cases.

                Quantities end in _before for the document as it is and in _after for the document recalibrated to these rows, out of sample, then in
                the horizon. Bounds of _if_right are what chance alone gives were the document exactly right, in 95 of 100 draws; a number within
                them is no miss. The intervals are at the level 0.95.
                """;
    }
}
