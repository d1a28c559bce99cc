package dk.bip.examples.casebook.evidence;

import dk.bip.core.internal.NormalDistribution;
import dk.bip.model.feature.Feature;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
        int[] rows = study.completeRows(fit.document().features());
        double[][] columns = fit.columns(study, rows);
        List<Integer> held = new ArrayList<>();
        for (FittedLogits.Logit logit : fit.logits()) {
            double[] probabilities = FittedLogits.probabilities(logit.parameters(), columns);
            Integer[] byProbability = IntStream.range(0, rows.length).boxed().toArray(Integer[]::new);
            Arrays.sort(byProbability, Comparator.comparingDouble(i -> probabilities[i]));
            int holds = 0;
            for (int bin = 0; bin < BINS; bin++) {
                holds += new Bin(logit, columns, probabilities)
                                .holds(
                                        Arrays.copyOfRange(byProbability, (int) ((long) bin * rows.length / BINS), (int)
                                                ((bin + 1L) * rows.length / BINS)),
                                        study,
                                        rows)
                        ? 1
                        : 0;
            }
            held.add(holds);
        }
        return held;
    }

    private record Bin(FittedLogits.Logit logit, double[][] columns, double[] probabilities) {

        boolean holds(Integer[] members, Study study, int[] rows) {
            ClusteredMean excess = new ClusteredMean();
            double[][] covariance = logit.covariance().toArray();
            double below = 0;
            double above = 0;
            for (int i : members) {
                int row = rows[i];
                double job = study.job(row, logit.horizon()) ? 1 : 0;
                excess.add(study.citizen(row), study.caseworker(row), job - probabilities[i]);
                double odds = probabilities[i] / (1 - probabilities[i]);
                double factor = StrictMath.exp(QUANTILE * standardError(covariance, i));
                below += probabilities[i] - odds / factor / (1 + odds / factor);
                above += odds * factor / (1 + odds * factor) - probabilities[i];
            }
            double halfWidth = (excess.mean() < 0 ? below : above) / members.length;
            return Math.abs(excess.mean()) <= Math.hypot(halfWidth, QUANTILE * excess.standardError());
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
        List<BitSet> patterns = new ArrayList<>();
        for (int f = 0; f < features.size(); f++) {
            BitSet alone = new BitSet();
            alone.set(f);
            patterns.add(alone);
        }
        if (fit.document() == NestedDocument.BELIEF) {
            BitSet both = new BitSet();
            both.set(features.indexOf(Feature.CASEWORKER_BELIEF.name()));
            both.set(features.indexOf(Feature.CASEWORKER_ORIENTATION.name()));
            patterns.add(both);
        }
        int[] rows = study.completeRows(fit.document().features());
        double[][] columns = fit.columns(study, rows);
        int last = fit.logits().size() - 1;
        List<Double> whole = fit.logits().get(last).coefficients();
        for (BitSet pattern : patterns) {
            LeastRise.Averaged averaged = new LeastRise(fit).averaged(pattern);
            int holds = 0;
            for (int i = 0; i < rows.length; i++) {
                double apart = 0;
                for (int j = 0; j < columns.length; j++) {
                    apart += (whole.get(j) - averaged.coefficients()[last][j]) * columns[j][i];
                }
                holds += Math.abs(apart) <= QUANTILE * averaged.tau()[last] ? 1 : 0;
            }
            lines.add(CsvLine.of(
                    fit.document().id(),
                    String.join(
                            " and ", pattern.stream().mapToObj(features::get).toList()),
                    CsvLine.rounded(averaged.tau()[last], 4),
                    Integer.toString(rows.length),
                    CsvLine.rounded((double) holds / rows.length, 4)));
        }
        return lines;
    }
}
