package dk.bip.model.fit;

import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.statistics.Logistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pulls the coefficients of each horizon to those of the horizon before, by the least share of the way, in hundredths, at which the log-odds
 * rise by some room at least whatever the features are; the intercept then gives the mean of the rows again. The room is for what averaging
 * over missing features can take.
 */
final class NeverFalling {

    private static final double ROOM = 0.01;
    private static final int HUNDREDTHS = 100;
    private static final double STEP = 0.01;
    private static final int NEWTON_STEPS = 6;

    private final JobModelEstimates free;
    private final double largestPull;

    NeverFalling(JobModelEstimates free, double largestPull) {
        this.free = free;
        this.largestPull = largestPull;
    }

    /** The logits of all horizons, each pulled to the one before. */
    JobModelEstimates estimates(List<ModelFrame> rows) {
        List<JobModelEstimates.Logit> logits = new ArrayList<>();
        for (int h = 0; h < rows.size(); h++) {
            JobModelEstimates.Logit logit = free.logits().get(h);
            logits.add(h == 0 ? logit : pulled(logit, logits.get(h - 1), rows.get(h)));
        }
        return free.with(logits);
    }

    private JobModelEstimates.Logit pulled(
            JobModelEstimates.Logit logit, JobModelEstimates.Logit before, ModelFrame rows) {
        if (leastRise(before, logit) >= ROOM) {
            return logit;
        }
        double[][] columns = TermColumns.of(free.terms(), rows);
        long largest = Math.round(HUNDREDTHS * largestPull);
        for (int share = 1; share <= largest; share++) {
            JobModelEstimates.Logit pulled = pulled(logit, before, share, columns, rows);
            if (leastRise(before, pulled) >= ROOM) {
                return pulled;
            }
        }
        throw new EstimationException(
                String.format(
                        Locale.ROOT,
                        "the probability within %s would fall below that within %s for some values of the features, even with"
                                + " coefficients pulled %d %% of the way to those of the shorter horizon"
                                + "\nMaybe leave out one of the horizons, or narrow a domain?",
                        logit.horizon(),
                        before.horizon(),
                        largest),
                List.of());
    }

    private static JobModelEstimates.Logit pulled(
            JobModelEstimates.Logit logit,
            JobModelEstimates.Logit before,
            int share,
            double[][] columns,
            ModelFrame rows) {
        List<Double> coefficients = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            double own = logit.coefficients().get(j);
            double nearer = before.coefficients().get(j);
            // At the whole way exactly: rounding, times a wide domain, would let the log-odds fall.
            coefficients.add(share == HUNDREDTHS ? nearer : own + share * STEP * (nearer - own));
        }
        return withMean(with(logit, logit.intercept(), coefficients, share * STEP), columns, rows);
    }

    private static JobModelEstimates.Logit with(
            JobModelEstimates.Logit logit, double intercept, List<Double> coefficients, double share) {
        return new JobModelEstimates.Logit(logit.horizon(), intercept, coefficients, logit.covariance(), share);
    }

    /** The same with the intercept at which the mean probability of the rows is their share of events. */
    private static JobModelEstimates.Logit withMean(
            JobModelEstimates.Logit logit, double[][] columns, ModelFrame rows) {
        JobModelEstimates.Logit moved = logit;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double[] logOdds = TermColumns.logOdds(moved, columns);
            double lacking = 0;
            double slope = 0;
            for (int i = 0; i < logOdds.length; i++) {
                double probability = Logistic.probability(logOdds[i]);
                lacking += rows.outcome(i) - probability;
                slope += probability * (1 - probability);
            }
            moved = with(logit, moved.intercept() + lacking / slope, logit.coefficients(), logit.pulled());
        }
        return moved;
    }

    private double leastRise(JobModelEstimates.Logit before, JobModelEstimates.Logit logit) {
        return certain(logit)
                .leastRise(
                        certain(before),
                        free.description().schema().features(),
                        free.terms(),
                        free.description().rules());
    }

    /** The numbers without their covariance, which the rise does not depend on. */
    private static HorizonLogit certain(JobModelEstimates.Logit logit) {
        List<String> names = logit.covariance().terms();
        return new HorizonLogit(
                logit.horizon(),
                logit.intercept(),
                logit.coefficients(),
                CovarianceMatrix.of(names, new double[names.size()][names.size()]));
    }
}
