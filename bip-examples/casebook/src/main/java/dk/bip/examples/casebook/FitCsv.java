package dk.bip.examples.casebook;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.LikelihoodResult;
import dk.bip.model.estimation.Link;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RandomInterceptRegression;
import dk.bip.model.estimation.RandomInterceptResult;
import dk.bip.model.estimation.SmallSampleCorrection;
import dk.bip.model.estimation.TwoStageLeastSquares;
import dk.bip.model.estimation.TwoStageLeastSquaresResult;
import dk.bip.model.validation.BrierScore;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.Forecasts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What do my own data say? A regression of one column of a CSV file on all others, with the numbers that R gives. */
final class FitCsv {

    private FitCsv() {}

    static Command command() {
        return Command.named("fit-csv", "a regression of one column of a CSV file on all others")
                .rows("FILE.csv")
                .required("--outcome COL", "the column of 0 and 1; with --instrument, of any numbers")
                .optional("--link logit|cloglog", "the link", "logit")
                .optional("--cluster COL", "standard errors robust to clusters of this column")
                .optional(
                        "--small-sample-correction yes|no",
                        "whether those are multiplied by G/(G-1), not without --cluster",
                        "yes")
                .optional("--firth", "Firth's penalty, for separation and rare events")
                .optional("--random-intercept COL", "a random intercept for each group of this column")
                .optional("--quadrature N", "the points of its adaptive quadrature, 1 for Laplace", 1)
                .repeated(
                        "--instrument ENDOGENOUS=COL",
                        "two-stage least squares, with COL as an instrument of ENDOGENOUS")
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
        BinaryRegression regression = BinaryRegression.of(link(arguments));
        if (arguments.has("--firth")) {
            regression = regression.withFirthPenalty();
        }
        Optional<String> cluster = arguments.value("--cluster");
        if (cluster.isPresent()) {
            regression = regression
                    .withClusters(cluster.get())
                    .withSmallSampleCorrection(correction(arguments, SmallSampleCorrection.CR1));
        }
        ModelFrame frame = CsvFrame.ofBinary(arguments.required("FILE.csv"), arguments.required("--outcome"), cluster);
        BinaryRegressionResult result = regression.fit(frame);
        QuantityTable quantities = new QuantityTable();
        Estimates.addCoefficients(quantities, result, "z");
        Estimates.addWhole(quantities, result);
        Estimates.addClusters(quantities, result.clusters(), result);
        addLikelihood(quantities, result, result.nullLogLikelihood());
        addForecasts(quantities, frame, result.probabilities(frame));
        return quantities;
    }

    private static QuantityTable fitRandomIntercept(Arguments arguments) {
        Link link = link(arguments);
        String group = arguments.required("--random-intercept");
        RandomInterceptRegression regression = RandomInterceptRegression.of(link, group);
        regression = withQuadraturePoints(regression, arguments.required("--quadrature"));
        ModelFrame frame =
                CsvFrame.ofBinary(arguments.required("FILE.csv"), arguments.required("--outcome"), Optional.of(group));
        RandomInterceptResult result = regression.fit(frame);
        BinaryRegressionResult nothing = BinaryRegression.of(link).fit(frame.select(List.of()));
        QuantityTable quantities = new QuantityTable();
        Estimates.addCoefficients(quantities, result, "z");
        Estimates.addWhole(quantities, result);
        quantities.add("sd_random_intercept", result.standardDeviation());
        addLikelihood(quantities, result, nothing.logLikelihood());
        addForecasts(quantities, frame, result.probabilities(frame));
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
        ModelFrame frame = CsvFrame.ofNumbers(arguments.required("FILE.csv"), arguments.required("--outcome"), cluster);
        columns.removeAll(frame.columnNames());
        if (!columns.isEmpty()) {
            throw new UsageException(
                    arguments.required("FILE.csv") + ": --instrument names " + String.join(" and ", columns)
                            + ", but there is no such column beside the outcome and the cluster");
        }
        TwoStageLeastSquaresResult result = regression.fit(frame);
        QuantityTable quantities = new QuantityTable();
        Estimates.addCoefficients(quantities, result, "t");
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

    private static void addLikelihood(QuantityTable quantities, LikelihoodResult result, double nullLogLikelihood) {
        quantities.add("log_likelihood", result.logLikelihood());
        quantities.add("aic", result.aic());
        quantities.add("mcfadden_r2", 1 - result.logLikelihood() / nullLogLikelihood);
    }

    private static void addForecasts(QuantityTable quantities, ModelFrame frame, double[] probabilities) {
        Forecasts forecasts = Forecasts.of(probabilities, CsvFrame.outcomes(frame));
        quantities.add("events", forecasts.eventCount());
        quantities.add("auc", Discrimination.auc(forecasts.asScores()));
        quantities.add("brier", BrierScore.of(forecasts));
    }
}
