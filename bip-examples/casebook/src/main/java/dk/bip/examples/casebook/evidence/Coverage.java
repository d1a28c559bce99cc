package dk.bip.examples.casebook.evidence;

import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.KnownFeatures;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.validation.ForecastCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the two 95 % ranges of a document hold.
 *
 * <p>The interval is held against what happened to people, in a population where a member of the ensemble is right. Its covariance is then
 * built from the other members. The rows are put in twenty bins of equal size by their probability; the interval of a bin, the mean of those
 * of its rows, holds the observed share where that is no further from the mean probability than the half-width and the bin's own noise allow
 * together, {@code sqrt(halfWidth^2 + (1.96 standard error)^2)}, the standard error clustered by citizen and caseworker.
 *
 * <p>The spread is held against the probabilities of the same rows with everything known, at the longest horizon: at which one hardly matters.
 */
final class Coverage {

    static final String RESOURCE = "coverage.csv";
    static final String HEADER = "member,document,months,bins,holds\n";
    static final String SPREAD_RESOURCE = "spread-coverage.csv";
    static final String SPREAD_HEADER = "document,missing,tau,rows,holds\n";

    private static final long SEED = 2017;
    private static final int ROWS = 200_000;
    private static final int BINS = 20;
    private static final double QUANTILE = NormalDistribution.halfWidth(0.95);

    private Coverage() {}

    /** How many of the bins hold what was observed, at each horizon. */
    static List<Integer> held(FittedLogits fit, Study study) {
        FreshForecasts forecasts = FreshForecasts.of(fit, study);
        double[][] columns = forecasts.deviations();
        int rows = columns[0].length;
        List<Integer> held = new ArrayList<>();
        for (FittedLogits.Logit logit : fit.logits()) {
            double[] probabilities = forecasts.probabilities(logit.horizon());
            int[] byProbability = IntStream.range(0, rows)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int holds = 0;
            for (int bin = 0; bin < BINS; bin++) {
                int from = (int) ((long) bin * rows / BINS);
                int to = (int) ((bin + 1L) * rows / BINS);
                int[] members = Arrays.copyOfRange(byProbability, from, to);
                Bin ofMembers = new Bin(logit, columns, probabilities);
                holds += ofMembers.holds(members, forecasts.group(logit.horizon(), members)) ? 1 : 0;
            }
            held.add(holds);
        }
        return held;
    }

    private record Bin(FittedLogits.Logit logit, double[][] columns, double[] probabilities) {

        boolean holds(int[] members, ForecastCheck.Group group) {
            double[][] covariance = logit.covariance().toArray();
            double below = 0;
            double above = 0;
            for (int i : members) {
                double odds = probabilities[i] / (1 - probabilities[i]);
                double factor = StrictMath.exp(QUANTILE * standardError(covariance, i));
                below += probabilities[i] - odds / factor / (1 + odds / factor);
                above += odds * factor / (1 + odds * factor) - probabilities[i];
            }
            double excess = group.observed() - group.predicted();
            double halfWidth = (excess < 0 ? below : above) / members.length;
            return Math.abs(excess) <= Math.hypot(halfWidth, QUANTILE * group.standardError());
        }

        private double standardError(double[][] covariance, int i) {
            double variance = covariance[0][0];
            for (int j = 0; j < columns.length; j++) {
                double sum = 2 * covariance[0][j + 1];
                for (int k = 0; k < columns.length; k++) {
                    sum += covariance[j + 1][k + 1] * columns[k][i];
                }
                variance += sum * columns[j][i];
            }
            return Math.sqrt(Math.max(0, variance));
        }
    }

    /** A line for each document and horizon, about the population of a member. */
    static List<String> lines(String member, PopulationParameters parameters, List<FittedLogits> fits) {
        Study study = Study.of(ReferencePopulation.of(SEED).with(parameters), ROWS);
        List<String> lines = new ArrayList<>();
        for (FittedLogits fit : fits) {
            List<Integer> held = held(fit, study);
            for (int h = 0; h < held.size(); h++) {
                lines.add(CsvLine.of(
                        member,
                        fit.document().id(),
                        Integer.toString(fit.logits().get(h).horizon().months()),
                        Integer.toString(BINS),
                        Integer.toString(held.get(h))));
            }
        }
        return lines;
    }

    /** Lines on the spread where one feature is missing, or both the caseworker's belief and the orientation. */
    static List<String> ofSpread(FittedLogits fit, Study study) {
        List<String> lines = new ArrayList<>();
        List<String> features = fit.document().features();
        List<List<String>> patterns = new ArrayList<>();
        features.forEach(feature -> patterns.add(List.of(feature)));
        if (fit.document() == NestedDocument.BELIEF) {
            patterns.add(List.of(Feature.CASEWORKER_BELIEF.name(), Feature.CASEWORKER_ORIENTATION.name()));
        }
        ModelDocument document = DocumentOfFit.withoutCalibration(fit);
        double[][] columns = fit.estimates().deviations(study.rows(features).get(Horizon.TWELVE_MONTHS));
        int rows = columns[0].length;
        List<Double> whole = document.logit(Horizon.TWELVE_MONTHS).coefficients();
        for (List<String> missing : patterns) {
            KnownFeatures known = document.knowing(
                    features.stream().filter(name -> !missing.contains(name)).toList());
            List<Double> effective = known.coefficients(Horizon.TWELVE_MONTHS);
            double tau = known.deviation(Horizon.TWELVE_MONTHS);
            int holds = 0;
            for (int i = 0; i < rows; i++) {
                double apart = 0;
                for (int j = 0; j < columns.length; j++) {
                    apart += (whole.get(j) - effective.get(j)) * columns[j][i];
                }
                holds += Math.abs(apart) <= QUANTILE * tau ? 1 : 0;
            }
            lines.add(CsvLine.of(
                    fit.document().id(),
                    String.join(" and ", missing),
                    CsvLine.rounded(tau, 4),
                    Integer.toString(rows),
                    CsvLine.rounded((double) holds / rows, 4)));
        }
        return lines;
    }
}
