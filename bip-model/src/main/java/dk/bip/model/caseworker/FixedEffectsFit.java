package dk.bip.model.caseworker;

import dk.bip.model.estimation.CollinearityException;
import dk.bip.model.estimation.NotConvergedException;
import dk.bip.model.internal.Cholesky;
import dk.bip.model.internal.Moments;
import dk.bip.model.statistics.Logistic;
import java.util.Arrays;
import java.util.List;

/**
 * One effect for each caseworker beside a level and slopes: logit P(y = 1) = offset + a + x' b + e of the row's caseworker, by maximum
 * likelihood, the mean of e being 0. A caseworker with no event has half an event, and one with events only half a non-event, spread over
 * the citizens alike, which keeps every e finite.
 *
 * <p>Newton's method with the effects taken out of each step (a diagonal block), from the logit of the mean outcome and 0.
 */
final class FixedEffectsFit {

    private static final int MAXIMUM_STEPS = 60;
    private static final double LARGEST_MOVE = 2;

    /** Newton's method squares the error: after a move of a millionth less is left than a double shows. */
    private static final double TOLERANCE = 1e-6;

    private static final double DEPENDENT = 1e-9;

    private final int p;
    private final double[] slopes;
    private final double[] effects;
    private double level;

    /** Of a study with its covariates. */
    static FixedEffectsFit of(StudyRows study) {
        FixedEffectsFit fit =
                new FixedEffectsFit(study.meanOutcome(), study.covariates().size(), study.caseworkers());
        fit.run(study, study.values(), new double[study.citizens()], study.outcomes());
        return fit;
    }

    /** Of other outcomes of the study's citizens with slopes that are held: x' b is the offset. */
    static FixedEffectsFit of(StudyRows study, double[] offset, double[] outcomes, double mean) {
        FixedEffectsFit fit = new FixedEffectsFit(mean, 0, study.caseworkers());
        fit.run(study, new double[0], offset, outcomes);
        return fit;
    }

    private FixedEffectsFit(double mean, int p, int caseworkers) {
        this.p = p;
        this.slopes = new double[p];
        this.effects = new double[caseworkers];
        this.level = Logistic.logOdds(mean);
    }

    double level() {
        return level;
    }

    /** The effect of each caseworker, in the order of the study. */
    double[] effects() {
        return effects;
    }

    /** x' b of each citizen of the study. */
    double[] linear(StudyRows study) {
        double[] linear = new double[study.citizens()];
        for (int i = 0; i < linear.length; i++) {
            for (int j = 0; j < p; j++) {
                linear[i] += slopes[j] * study.values()[i * p + j];
            }
        }
        return linear;
    }

    private void run(StudyRows study, double[] x, double[] offset, double[] outcomes) {
        double[] y = withHalves(study, outcomes);
        double[][] information = new double[p][p];
        double[] gradient = new double[p];
        double[][] cross = new double[effects.length][p];
        double[] own = new double[effects.length];
        double[] ownGradient = new double[effects.length];
        double[] spread = spread(x);
        for (int step = 0; step < MAXIMUM_STEPS; step++) {
            Arrays.fill(gradient, 0);
            for (double[] row : information) {
                Arrays.fill(row, 0);
            }
            for (int j = 0; j < effects.length; j++) {
                addCaseworker(study, j, x, offset, y, information, gradient, cross[j], own, ownGradient);
            }
            Cholesky factor = Cholesky.of(information, DEPENDENT);
            // At the start all weights are equal, so that what fails there is the design, and later that it tells the
            // outcome.
            if (factor.dependentColumn() >= 0 && step == 0) {
                throw collinear(study.covariates().get(factor.dependentColumn()));
            }
            if (factor.dependentColumn() >= 0) {
                break;
            }
            double[] move = factor.solve(gradient);
            double largest = move(move, cross, own, ownGradient);
            for (int k = 0; k < p; k++) {
                largest = Math.max(largest, Math.abs(move[k]) * spread[k]);
            }
            if (largest <= TOLERANCE) {
                centre();
                return;
            }
        }
        throw new NotConvergedException(
                "the effects of caseworkers do not converge"
                        + "\nMaybe fewer characteristics, or one that tells the outcome for certain is among them?",
                study.covariates(),
                MAXIMUM_STEPS);
    }

    /** The outcomes, where a caseworker with no event has half an event and one with events only half a non-event. */
    private static double[] withHalves(StudyRows study, double[] outcomes) {
        double[] y = outcomes.clone();
        for (int j = 0; j < study.caseworkers(); j++) {
            int from = study.starts()[j];
            int to = study.starts()[j + 1];
            double events = 0;
            for (int i = from; i < to; i++) {
                events += outcomes[i];
            }
            if (events == 0) {
                Arrays.fill(y, from, to, 0.5 / (to - from));
            } else if (events == to - from) {
                Arrays.fill(y, from, to, 1 - 0.5 / (to - from));
            }
        }
        return y;
    }

    private void centre() {
        double mean = Moments.mean(effects);
        level += mean;
        for (int j = 0; j < effects.length; j++) {
            effects[j] -= mean;
        }
    }

    /** How far the values of each column lie apart: what a slope's move is worth in log-odds. */
    private double[] spread(double[] x) {
        double[] spread = new double[p];
        for (int j = 0; j < p; j++) {
            double minimum = Double.POSITIVE_INFINITY;
            double maximum = Double.NEGATIVE_INFINITY;
            for (int at = j; at < x.length; at += p) {
                minimum = Math.min(minimum, x[at]);
                maximum = Math.max(maximum, x[at]);
            }
            spread[j] = maximum - minimum;
        }
        return spread;
    }

    private void addCaseworker(
            StudyRows study,
            int caseworker,
            double[] x,
            double[] offset,
            double[] y,
            double[][] information,
            double[] gradient,
            double[] cross,
            double[] own,
            double[] ownGradient) {
        double pull = 0;
        double diagonal = 0;
        Arrays.fill(cross, 0);
        for (int i = study.starts()[caseworker]; i < study.starts()[caseworker + 1]; i++) {
            int at = i * p;
            double eta = offset[i] + level + effects[caseworker];
            for (int j = 0; j < p; j++) {
                eta += slopes[j] * x[at + j];
            }
            double probability = Logistic.probability(eta);
            double weight = probability * (1 - probability);
            double residual = y[i] - probability;
            pull += residual;
            diagonal += weight;
            for (int j = 0; j < p; j++) {
                double weighted = weight * x[at + j];
                gradient[j] += residual * x[at + j];
                cross[j] += weighted;
                for (int k = 0; k <= j; k++) {
                    information[j][k] += weighted * x[at + k];
                }
            }
        }
        for (int j = 0; j < p; j++) {
            double share = cross[j] / diagonal;
            gradient[j] -= share * pull;
            for (int k = 0; k <= j; k++) {
                information[j][k] -= share * cross[k];
            }
        }
        own[caseworker] = diagonal;
        ownGradient[caseworker] = pull;
    }

    /** Moves, at most so far that no effect moves more than is wise, and gives the largest move of an effect that was wanted. */
    private double move(double[] move, double[][] cross, double[] own, double[] ownGradient) {
        double largest = 0;
        double[] ofEffects = new double[effects.length];
        for (int j = 0; j < effects.length; j++) {
            double pull = ownGradient[j];
            for (int k = 0; k < p; k++) {
                pull -= cross[j][k] * move[k];
            }
            ofEffects[j] = pull / own[j];
            largest = Math.max(largest, Math.abs(ofEffects[j]));
        }
        double share = Math.min(1, LARGEST_MOVE / largest);
        for (int j = 0; j < effects.length; j++) {
            effects[j] += share * ofEffects[j];
        }
        for (int k = 0; k < p; k++) {
            slopes[k] += share * move[k];
        }
        return largest;
    }

    private static CollinearityException collinear(String name) {
        return new CollinearityException(
                name + " is determined by the other columns, or does not differ between citizens of the same caseworker"
                        + "\nMaybe leave it out?",
                List.of(name));
    }
}
