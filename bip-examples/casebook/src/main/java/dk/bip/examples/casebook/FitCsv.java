package dk.bip.examples.casebook;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.EstimationResult;
import dk.bip.model.estimation.LikelihoodResult;
import dk.bip.model.estimation.Link;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RandomInterceptRegression;
import dk.bip.model.estimation.RandomInterceptResult;
import dk.bip.model.estimation.SmallSampleCorrection;
import dk.bip.model.estimation.TwoStageLeastSquares;
import dk.bip.model.estimation.TwoStageLeastSquaresResult;
import dk.bip.model.statistics.ConfidenceInterval;
import dk.bip.model.validation.BrierScore;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.Forecasts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What do my own data say? A regression of one column of a CSV file on others, with the numbers that R gives. */
final class FitCsv {

    private FitCsv() {}

    static Command command() {
        return Command.named("fit-csv", "a regression of one column of a CSV file on others")
                .rows("FILE.csv")
                .required("--outcome COL", "the column of 0 and 1; with --instrument, of any numbers")
                .optional(
                        "--terms COL,COL",
                        "the columns to regress on, of numbers, or of text that is coded by its levels; all others without it")
                .optional("--exclude COL,COL", "columns that are not regressed on, not with --terms")
                .repeated(
                        "--reference COL=LEVEL",
                        "codes a column against this level, instead of text against its first in the order of characters")
                .optional("--link logit|cloglog", "the link", "logit")
                .optional("--cluster COL", "standard errors robust to clusters of this column")
                .optional(
                        "--small-sample-correction yes|no",
                        "whether to correct those for few clusters, only with --cluster",
                        "yes")
                .optional("--firth", "Firth's penalty, for separation and rare events")
                .optional("--random-intercept COL", "a random intercept for each group of this column")
                .optional("--quadrature N", "the points of its adaptive quadrature, 1 for Laplace", 1)
                .repeated(
                        "--instrument ENDOGENOUS=COL",
                        "two-stage least squares, with COL as an instrument of ENDOGENOUS")
                .more(FitCsv::help)
                .runs(FitCsv::run);
    }

    /** Prints estimates with standard errors, and what the fit as a whole is worth. */
    private static void run(Arguments arguments) {
        arguments.refuseTogether("--firth", "--cluster", "--random-intercept");
        arguments.refuseTogether("--random-intercept", "--cluster");
        arguments.refuseTogether("--instrument", "--link", "--firth", "--random-intercept");
        arguments.refuseWithout("--small-sample-correction", "--cluster");
        arguments.refuseWithout("--quadrature", "--random-intercept");
        QuantityTable quantities;
        if (arguments.has("--instrument")) {
            quantities = fitTwoStages(arguments);
        } else if (arguments.has("--random-intercept")) {
            quantities = fitRandomIntercept(arguments);
        } else {
            quantities = fitBinary(arguments);
        }
        quantities.print();
    }

    private static QuantityTable fitBinary(Arguments arguments) {
        Link link = link(arguments);
        BinaryRegression regression = BinaryRegression.of(link);
        if (arguments.has("--firth")) {
            regression = regression.withFirthPenalty();
        }
        Optional<String> cluster = arguments.value("--cluster");
        if (cluster.isPresent()) {
            regression = regression
                    .withClusters(cluster.get())
                    .withSmallSampleCorrection(correction(arguments, SmallSampleCorrection.CR1));
        }
        CsvFrame data = data(arguments, CsvTable::binary, cluster, List.of());
        BinaryRegressionResult result = fitted(data, arguments, regression::fit);
        QuantityTable quantities = new QuantityTable();
        addTerms(quantities, result, "z", data);
        addOddsRatios(quantities, result, link);
        Estimates.addWhole(quantities, result);
        Estimates.addClusters(quantities, result.clusters(), result);
        addLikelihood(quantities, result, result.nullLogLikelihood());
        addForecasts(quantities, data, result.probabilities(data.rows()));
        return quantities;
    }

    private static QuantityTable fitRandomIntercept(Arguments arguments) {
        Link link = link(arguments);
        String group = arguments.required("--random-intercept");
        RandomInterceptRegression regression =
                withQuadraturePoints(RandomInterceptRegression.of(link, group), arguments.required("--quadrature"));
        CsvFrame data = data(arguments, CsvTable::binary, Optional.of(group), List.of());
        RandomInterceptResult result = fitted(data, arguments, regression::fit);
        BinaryRegressionResult nothing =
                BinaryRegression.of(link).fit(data.rows().select(List.of()));
        QuantityTable quantities = new QuantityTable();
        addTerms(quantities, result, "z", data);
        addOddsRatios(quantities, result, link);
        Estimates.addWhole(quantities, result);
        quantities.add("groups", result.groupEffects().size());
        quantities.add("sd_random_intercept", result.standardDeviation());
        addLikelihood(quantities, result, nothing.logLikelihood());
        addForecasts(quantities, data, result.probabilities(data.rows()));
        return quantities;
    }

    private static RandomInterceptRegression withQuadraturePoints(RandomInterceptRegression regression, String points) {
        try {
            return regression.withQuadraturePoints(Integer.parseInt(points));
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--quadrature must be a number of points from 1 to 100, but is " + points);
        }
    }

    private static QuantityTable fitTwoStages(Arguments arguments) {
        List<String> endogenous = sides(arguments, 0);
        List<String> instruments = sides(arguments, 1);
        if (endogenous.stream().distinct().count() > 1) {
            throw new UsageException("every --instrument must be for the same column, but they are for "
                    + String.join(", ", endogenous));
        }
        Set<String> columns = new LinkedHashSet<>(instruments);
        if (columns.size() < instruments.size() || !columns.add(endogenous.get(0))) {
            throw new UsageException("--instrument names a column twice");
        }
        TwoStageLeastSquares regression = TwoStageLeastSquares.of(List.of(endogenous.get(0)), instruments);
        Optional<String> cluster = arguments.value("--cluster");
        if (cluster.isPresent()) {
            regression = regression
                    .withClusters(cluster.get())
                    .withSmallSampleCorrection(correction(arguments, SmallSampleCorrection.CR1S));
        }
        if (columns.contains(arguments.required("--outcome"))
                || cluster.filter(columns::contains).isPresent()) {
            throw new UsageException("--instrument must name other columns than the outcome and the cluster");
        }
        CsvFrame data = data(arguments, CsvTable::numbers, cluster, List.copyOf(columns));
        TwoStageLeastSquaresResult result = fitted(data, arguments, regression::fit);
        QuantityTable quantities = new QuantityTable();
        addTerms(quantities, result, "t", data);
        Estimates.addWhole(quantities, result);
        Estimates.addClusters(quantities, result.clusters(), result);
        result.firstStages().get(0).f().ifPresent(f -> quantities.add("first_stage_f", f));
        return quantities;
    }

    /** What stands before (0) or behind (1) the equals sign of each {@code --instrument ENDOGENOUS=COL}. */
    private static List<String> sides(Arguments arguments, int side) {
        List<String> names = new ArrayList<>();
        for (String choice : arguments.values("--instrument")) {
            String[] both = choice.split("=", 2);
            if (both.length < 2 || both[0].isEmpty() || both[1].isEmpty()) {
                throw new UsageException("--instrument must be ENDOGENOUS=COL, but is " + choice);
            }
            names.add(both[side]);
        }
        return names;
    }

    private static CsvFrame data(
            Arguments arguments,
            BiFunction<CsvTable, String, double[]> outcomes,
            Optional<String> grouping,
            List<String> needed) {
        Regressors regressors = Regressors.of(arguments);
        String outcome = arguments.required("--outcome");
        CsvTable table = CsvTable.read(arguments.required("FILE.csv"));
        return new CsvFrame(table, outcome, outcomes.apply(table, outcome), grouping, regressors, needed);
    }

    private static <R> R fitted(CsvFrame data, Arguments arguments, Function<ModelFrame, R> fit) {
        try {
            return fit.apply(data.rows());
        } catch (EstimationException none) {
            throw FitAdvice.of(none, data, arguments);
        }
    }

    private static Link link(Arguments arguments) {
        String code = arguments.required("--link");
        return Arrays.stream(Link.values())
                .filter(link -> link.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UsageException("--link must be logit or cloglog, but is " + code));
    }

    private static SmallSampleCorrection correction(Arguments arguments, SmallSampleCorrection whereYes) {
        return arguments.yes("--small-sample-correction") ? whereYes : SmallSampleCorrection.CR0;
    }

    private static void addTerms(QuantityTable quantities, EstimationResult result, String statistic, CsvFrame data) {
        Estimates.addCoefficients(quantities, result, statistic);
        data.addReferences(quantities);
    }

    /** By what the odds are multiplied where a column is one higher; the intercept is no ratio. */
    private static void addOddsRatios(QuantityTable quantities, EstimationResult result, Link link) {
        for (Coefficient coefficient : result.coefficients().coefficients()) {
            String term = coefficient.term();
            if (link != Link.LOGIT || term.equals(CoefficientTable.INTERCEPT)) {
                continue;
            }
            quantities.add(term, "odds_ratio", StrictMath.exp(coefficient.estimate()));
            if (coefficient.hasStandardError()) {
                ConfidenceInterval interval = coefficient.confidenceInterval();
                quantities.add(term, "odds_ratio_conf_low", StrictMath.exp(interval.lower()));
                quantities.add(term, "odds_ratio_conf_high", StrictMath.exp(interval.upper()));
            }
        }
    }

    private static void addLikelihood(QuantityTable quantities, LikelihoodResult result, double nullLogLikelihood) {
        quantities.add("log_likelihood", result.logLikelihood());
        quantities.add("aic", result.aic());
        quantities.add("mcfadden_r2", 1 - result.logLikelihood() / nullLogLikelihood);
    }

    private static void addForecasts(QuantityTable quantities, CsvFrame data, double[] probabilities) {
        Forecasts forecasts = Forecasts.of(probabilities, data.outcomes());
        quantities.add("events", forecasts.eventCount());
        quantities.add("auc", Discrimination.auc(forecasts.asScores()));
        quantities.add("brier", BrierScore.of(forecasts));
    }

    static String help() {
        return """
                Prints CSV term,quantity,value. A column of text is coded by a term for each level but one, such as education[UNSKILLED], and the
                reference has a line of its own with the quantity `reference` and the value 1. Only what --terms names, or --reference, is
                coded: other text is refused, as it is most often a name or a date. A row that lacks a cell of what is looked at is dropped.

                estimate, std_error, z (t with --instrument) and p of each term, conf_low and conf_high at the level 0.95, and with the logit
                odds_ratio, odds_ratio_conf_low and odds_ratio_conf_high, which are e to the power of estimate and bounds.
                """;
    }
}
