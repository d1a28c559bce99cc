package dk.bip.examples.casebook;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.EstimationResult;
import dk.bip.model.estimation.LikelihoodResult;
import dk.bip.model.estimation.Link;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RandomInterceptRegression;
import dk.bip.model.estimation.RandomInterceptResult;
import dk.bip.model.estimation.SmallSampleCorrection;
import dk.bip.model.validation.BrierScore;
import dk.bip.model.validation.Discrimination;
import dk.bip.model.validation.Forecasts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What do my own data say? A regression of one column of a CSV file on all others, with the numbers that R gives. */
public final class FitCsv {

    private FitCsv() {}

    /**
     * Prints estimates with standard errors, and what the fit as a whole is worth.
     *
     * @param args the file, {@code --outcome COL} and options
     */
    public static void main(String[] args) {
        CsvArguments arguments = CsvArguments.parse(
                args,
                "--outcome=",
                "--link=",
                "--cluster=",
                "--small-sample-correction=",
                "--firth",
                "--random-intercept=",
                "--quadrature=");
        arguments.required("--outcome");
        arguments.refuseTogether("--firth", "--cluster", "--random-intercept");
        arguments.refuseTogether("--random-intercept", "--cluster");
        arguments.refuseWithout("--small-sample-correction", "--cluster");
        arguments.refuseWithout("--quadrature", "--random-intercept");
        QuantityTable quantities =
                arguments.has("--random-intercept") ? fitRandomIntercept(arguments) : fitBinary(arguments);
        quantities.print();
    }

    private static QuantityTable fitBinary(CsvArguments arguments) {
        BinaryRegression regression = BinaryRegression.of(link(arguments));
        if (arguments.has("--firth")) {
            regression = regression.withFirthPenalty();
        }
        Optional<String> cluster = arguments.value("--cluster");
        if (cluster.isPresent()) {
            regression = regression
                    .withClusters(cluster.get())
                    .withSmallSampleCorrection(correction(arguments, SmallSampleCorrection.CLUSTERS));
        }
        ModelFrame frame = binaryFrame(arguments, cluster);
        BinaryRegressionResult result = regression.fit(frame);
        QuantityTable quantities = new QuantityTable();
        addCoefficients(quantities, result, "z");
        addWhole(quantities, result);
        addLikelihood(quantities, result, result.nullLogLikelihood());
        addForecasts(quantities, frame, result.probabilities(frame));
        return quantities;
    }

    private static QuantityTable fitRandomIntercept(CsvArguments arguments) {
        Link link = link(arguments);
        String group = arguments.required("--random-intercept");
        RandomInterceptRegression regression = RandomInterceptRegression.of(link, group);
        Optional<String> points = arguments.value("--quadrature");
        if (points.isPresent()) {
            regression = withQuadraturePoints(regression, points.get());
        }
        ModelFrame frame = binaryFrame(arguments, Optional.of(group));
        RandomInterceptResult result = regression.fit(frame);
        BinaryRegressionResult nothing = BinaryRegression.of(link).fit(frame.select(List.of()));
        QuantityTable quantities = new QuantityTable();
        addCoefficients(quantities, result, "z");
        addWhole(quantities, result);
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

    private static Link link(CsvArguments arguments) {
        String code = arguments.value("--link").orElse("logit");
        return Arrays.stream(Link.values())
                .filter(link -> link.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UsageException("--link must be logit or cloglog, but is " + code));
    }

    private static SmallSampleCorrection correction(CsvArguments arguments, SmallSampleCorrection whereYes) {
        String choice = arguments.value("--small-sample-correction").orElse("yes");
        return switch (choice) {
            case "yes" -> whereYes;
            case "no" -> SmallSampleCorrection.NONE;
            default -> throw new UsageException("--small-sample-correction must be yes or no, but is " + choice);
        };
    }

    /** A frame whose outcome is 0 or 1 and takes both values. */
    private static ModelFrame binaryFrame(CsvArguments arguments, Optional<String> cluster) {
        CsvTable table = CsvTable.read(arguments.file());
        String outcome = arguments.required("--outcome");
        double[] outcomes = table.binary(outcome);
        ModelFrame frame = frame(table, outcome, outcomes, cluster);
        table.requireBothClasses(outcome, outcomes(frame));
        return frame;
    }

    /** A frame of all columns but the outcome and the cluster, without the rows that lack a cell. */
    private static ModelFrame frame(CsvTable table, String outcome, double[] outcomes, Optional<String> cluster) {
        List<String> regressors = new ArrayList<>(table.names());
        regressors.remove(outcome);
        ModelFrame.Builder frame =
                ModelFrame.builder().missing(MissingValues.DROP_ROW).outcome(outcome, outcomes);
        cluster.ifPresent(name -> {
            frame.cluster(name, table.labels(name));
            if (!regressors.remove(name)) {
                throw new UsageException("column " + name + " cannot be both the outcome and the cluster");
            }
        });
        try {
            regressors.forEach(name -> frame.column(name, table.numbers(name)));
            return frame.build();
        } catch (IllegalArgumentException refused) {
            throw table.wrong(refused);
        }
    }

    private static double[] outcomes(ModelFrame frame) {
        return IntStream.range(0, frame.size()).mapToDouble(frame::outcome).toArray();
    }

    private static void addCoefficients(QuantityTable quantities, EstimationResult result, String statistic) {
        for (Coefficient coefficient : result.coefficients().coefficients()) {
            quantities.add(coefficient.term(), "estimate", coefficient.estimate());
            quantities.add(coefficient.term(), "std_error", coefficient.standardError());
            quantities.add(coefficient.term(), statistic, coefficient.z());
            quantities.add(coefficient.term(), "p", coefficient.p());
        }
    }

    /** A fit that did not converge has thrown before. */
    private static void addWhole(QuantityTable quantities, EstimationResult result) {
        quantities.add("converged", 1);
        quantities.add(
                "rows_dropped",
                result.droppedRows().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        quantities.add("observations", result.observations());
    }

    private static void addLikelihood(QuantityTable quantities, LikelihoodResult result, double nullLogLikelihood) {
        quantities.add("log_likelihood", result.logLikelihood());
        quantities.add("aic", result.aic());
        quantities.add("mcfadden_r2", 1 - result.logLikelihood() / nullLogLikelihood);
    }

    private static void addForecasts(QuantityTable quantities, ModelFrame frame, double[] probabilities) {
        Forecasts forecasts = Forecasts.of(probabilities, outcomes(frame));
        quantities.add("events", forecasts.eventCount());
        quantities.add("auc", Discrimination.auc(forecasts.asScores()));
        quantities.add("brier", BrierScore.of(forecasts));
    }
}
