package dk.bip.examples.casebook;

import dk.bip.core.casefile.CaseFile;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.fit.JobModelDescription;
import dk.bip.model.fit.JobModelEstimates;
import dk.bip.model.fit.JobModelFit;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.JsonFormat;
import dk.bip.model.json.JsonFormatException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.validation.ForecastCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** From a municipality's rows or cases to a stored model: the published path from data to a document that explains and proves itself. */
final class FitModel {

    private static final String DATA = "ROWS.csv|CASES.jsonl";

    private FitModel() {}

    static Command command() {
        return Command.named("fit-model", "from rows or cases of one's own to the document of a model")
                .required(DATA, "the rows or the cases; - for rows on the standard input")
                .required("--describe MODEL.json", "what rows do not say, see below")
                .required("--document OUT.json", "the document to write; - for the standard output")
                .optional(
                        "--prior NAME|DOC.json",
                        "a model that is known before; its features must be among those of this one (`like`)")
                .optional(
                        "--cluster COL",
                        "standard errors robust to clusters of COL besides those of the citizen; for cases, `caseworker`")
                .optional("--follow-up-end DATE", "for cases, and then required: the day from which nothing is known")
                .more(FitModel::help)
                .runs(FitModel::run);
    }

    /** Writes the document, and prints the estimates of each horizon and how right the model is on citizens that it was not fitted to. */
    private static void run(Arguments arguments) {
        String data = arguments.required(DATA);
        String document = arguments.required("--document");
        if (arguments.value("--cluster").equals(Optional.of(PersonPeriods.CITIZEN))) {
            throw new UsageException("--cluster must be another kind than the citizen, who is one already");
        }
        JobModelFit.Result result;
        try (OutputFile out = OutputFile.open(document)) {
            result = fitted(data, arguments);
            out.write(BipJson.MODEL_DOCUMENT.writePretty(result.document()).getBytes(StandardCharsets.UTF_8));
            out.finish();
        }
        quantities(result).print(OutputFile.beside(document));
        result.remarks().forEach(remark -> System.err.print("casebook: " + remark + "\n"));
    }

    private static JobModelFit.Result fitted(String data, Arguments arguments) {
        ModelDescriptionFile file = ModelDescriptionFile.read(arguments.required("--describe"));
        SortedMap<Horizon, ModelFrame> rows =
                data.endsWith(".jsonl") ? ofCases(data, file, arguments) : ofRows(data, file, arguments);
        try {
            return fit(file.description(), arguments).fit(rows);
        } catch (IllegalArgumentException refused) {
            throw new UsageException(InputFile.nameOf(data) + ": " + firstLine(refused));
        }
    }

    private static String firstLine(IllegalArgumentException refused) {
        return refused.getMessage().lines().findFirst().orElseThrow();
    }

    private static JobModelFit fit(JobModelDescription description, Arguments arguments) {
        JobModelFit fit = JobModelFit.of(description);
        if (arguments.has("--cluster")) {
            fit = fit.clusteredBy(PersonPeriods.CITIZEN, arguments.required("--cluster"));
        }
        try {
            return arguments.has("--prior") ? fit.withPrior(Models.named(arguments.required("--prior"))) : fit;
        } catch (IllegalArgumentException refused) {
            throw new UsageException("--prior: " + firstLine(refused));
        }
    }

    private static SortedMap<Horizon, ModelFrame> ofRows(String name, ModelDescriptionFile file, Arguments arguments) {
        if (arguments.has("--follow-up-end")) {
            throw new UsageException("--follow-up-end means nothing for rows, whose outcomes are observed");
        }
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(PersonPeriods.CITIZEN, file.citizenColumn());
        arguments.value("--cluster").ifPresent(column -> labels.put(column, column));
        try (CsvRows rows = CsvRows.open(name)) {
            return HorizonRows.of(rows, file.description().schema(), file.outcomeColumns(), labels);
        }
    }

    private static SortedMap<Horizon, ModelFrame> ofCases(String name, ModelDescriptionFile file, Arguments arguments) {
        LocalDate followUpEnd = arguments.requiredDate("--follow-up-end");
        JobModelDescription description = file.description();
        PersonPeriods grid = description.grid();
        if (arguments.has("--cluster")) {
            if (!arguments.required("--cluster").equals(PersonPeriods.CASEWORKER)) {
                throw new UsageException("--cluster must be " + PersonPeriods.CASEWORKER + " for cases");
            }
            grid = grid.withCaseworkers();
        }
        try {
            return grid.expand(cases(name), followUpEnd, description.horizons());
        } catch (IllegalArgumentException refused) {
            throw new UsageException(name + ": " + firstLine(refused));
        }
    }

    private static List<CaseFile> cases(String name) {
        List<CaseFile> cases = new ArrayList<>();
        try (CaseSource source = CaseSource.open(name, JsonFormat.DEFAULT_LIMIT)) {
            for (Optional<IncomingCase> one = source.next(); one.isPresent(); one = source.next()) {
                cases.add(caseFile(name, one.get()));
            }
        } catch (IOException unreadable) {
            throw CaseSource.cannotRead(name, unreadable);
        }
        if (cases.isEmpty()) {
            throw new UsageException(name + " holds no case");
        }
        return cases;
    }

    private static CaseFile caseFile(String name, IncomingCase incoming) {
        try {
            return BipJson.CASE_FILE.read(incoming.document());
        } catch (JsonFormatException refused) {
            throw new UsageException(name + ": line " + incoming.place() + " is no case file: " + firstLine(refused));
        }
    }

    private static QuantityTable quantities(JobModelFit.Result result) {
        QuantityTable all = new QuantityTable();
        for (JobModelEstimates.Logit logit : result.estimates().logits()) {
            QuantityTable quantities = all.ending(HorizonRows.suffix(logit.horizon()));
            BinaryRegressionResult fit = result.estimates().fit(logit.horizon());
            Estimates.addCoefficients(quantities, fit, "z");
            quantities.add("pulled", logit.pulled());
            Estimates.addWhole(quantities, fit);
            quantities.add("events", fit.events());
            Estimates.addClusters(quantities, fit.clusters(), fit);
            addOutOfSample(
                    quantities.ending("_out_of_sample"), result.outOfSample().get(logit.horizon()));
        }
        return all;
    }

    private static void addOutOfSample(QuantityTable quantities, ForecastCheck check) {
        quantities.add("auc", check.auc());
        quantities.add("calibration_intercept", check.intercept().estimate());
        quantities.add("calibration_slope", check.slope().estimate());
        quantities.add("mean_forecast", check.all().predicted());
        quantities.add("event_share", check.all().observed());
    }

    static String help() {
        return """
                Fits a model to rows or cases of one's own, checks it on citizens that it was not fitted to, and writes its document: a logit for each
                horizon with covariances, references, card and reference cases, as the built-in models have them. `predict`, `predict-csv`, `night`,
                `validate-model` and `card` take the document by its file.

                ROWS.csv has a column for each feature by its name, `citizen`, and for each horizon an outcome of 0 and 1 such as job_within_6_months,
                empty where the time is not over; a row that lacks a cell is dropped and counted. CASES.jsonl has a case a line, of which the grid
                of three months is made; what a case does not tell cannot be a feature then.

                MODEL.json, of which nothing else is accepted:
                  id, version               of the model
                  outcome                   JOB or JOB_OR_EDUCATION
                  horizonsMonths            perhaps, such as [3, 6, 9, 12]
                  like                      perhaps, a model NAME|DOC.json whose features, terms, rules and horizons this one has
                  features                  perhaps, names of features that are built in, beside those
                  ownFeatures               perhaps, a document bip.feature-schema: each with name, label, unit, sensitivity and domain
                  requiredFeatures          perhaps, names without which there is no estimate
                  rowsFrom                  where and when the rows come from
                  card                      a document bip.model-card: population, intended and forbidden uses, limits, caveats
                  columns                   perhaps, {"citizen": COL, "outcomes": {"6": COL}} where columns have other names

                It prints the estimates of each horizon, of terms less their means, before coefficients are pulled so that probabilities never fall
                with the horizon, and the check out of sample. Exit status 3 means that there are no estimates.
                """;
    }
}
