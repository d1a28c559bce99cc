package dk.bip.model.estimation;

import dk.bip.model.internal.Cholesky;
import java.io.Serializable;
import java.util.List;

/**
 * Where Newton's method stands in a binary regression: the last point that was accepted, the way from it, and what belongs to both. The
 * arrays are replaced and never written to, so that a copy may share them.
 */
@SuppressWarnings("serial") // the list of List.copyOf is serializable
final class NewtonState implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private static final double COLLINEARITY_TOLERANCE = 1e-11;
    private static final double SINGULARITY_TOLERANCE = 1e-15;
    private static final int MAXIMUM_HALVINGS = 40;

    /** What a pass at a new point makes of it. */
    enum Verdict {
        ACCEPTED,
        REJECTED,
        SINGULAR
    }

    private final BinaryRegression regression;
    private final List<String> terms;
    private final SurveyedRows survey;

    /** Where the pass that is due is taken, the last point that was accepted, and the way from it. */
    private double[] beta;

    private double[] base;
    private double[] step;
    private double objective = Double.NEGATIVE_INFINITY;
    private double logLikelihood;
    private double[] gradient;
    private double[] scales;
    private Cholesky factor;
    private double decrement = Double.POSITIVE_INFINITY;
    private int iterations;
    private int halvings;
    private int halvingsOfStep;

    NewtonState(BinaryRegression regression, List<String> terms, SurveyedRows survey, double nullIntercept) {
        this.regression = regression;
        this.terms = terms;
        this.survey = survey;
        beta = new double[terms.size()];
        if (regression.hasIntercept()) {
            beta[0] = nullIntercept;
        }
        base = beta;
    }

    NewtonState copy() {
        try {
            return (NewtonState) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Looks at what a pass at the new point has added up. */
    Verdict judge(RegressionPass pass) {
        boolean start = factor == null;
        double[][] information = Matrices.symmetric(pass.information(), terms.size());
        boolean usable = Math.abs(pass.logLikelihood()) <= Double.MAX_VALUE;
        if (start) {
            checkStart(usable, information);
        }
        Cholesky newFactor = usable
                ? Cholesky.of(survey.curvature(information), start ? COLLINEARITY_TOLERANCE : SINGULARITY_TOLERANCE)
                : null;
        boolean singular = usable && newFactor.dependentColumn() >= 0;
        if (start && singular) {
            throw FitDiagnosis.collinear(newFactor, terms);
        }
        double newObjective = Double.NEGATIVE_INFINITY;
        if (usable && !(singular && regression.isFirth())) {
            newObjective = pass.logLikelihood()
                    + (regression.isFirth() ? newFactor.logDeterminant() / 2 : 0)
                    - survey.priorPenalty(beta);
        }
        // Rounding of a sum of many rows must not look like a step in the wrong direction.
        double allowance = 1e-10 * (1 + Math.abs(objective));
        if (!start && !(newObjective >= objective - allowance)) {
            return Verdict.REJECTED;
        }
        if (singular) {
            return Verdict.SINGULAR;
        }
        base = beta;
        objective = newObjective;
        logLikelihood = pass.logLikelihood();
        factor = newFactor;
        halvingsOfStep = 0;
        gradient = pass.gradient().clone();
        return Verdict.ACCEPTED;
    }

    private void checkStart(boolean usable, double[][] information) {
        if (!usable) {
            throw notConverged("the log-likelihood is not finite where the fit starts");
        }
        scales = new double[terms.size()];
        for (int j = 0; j < scales.length; j++) {
            if (!(information[j][j] <= Double.MAX_VALUE)) {
                throw EstimationException.tooLarge(terms.get(j));
            }
            scales[j] = Math.sqrt(information[j][j]);
        }
    }

    /** Halves the step; false where it was halved too often. */
    boolean halve() {
        if (halvingsOfStep == MAXIMUM_HALVINGS) {
            return false;
        }
        halvings++;
        halvingsOfStep++;
        step = Matrices.scaled(step, 0.5);
        beta = Matrices.sum(base, step);
        return true;
    }

    /** Finds the step from the point that was accepted. */
    void solve(double[] penaltyGradient) {
        double[] slope = Matrices.sum(gradient, penaltyGradient);
        step = factor.solve(slope);
        decrement = Matrices.dot(slope, step);
    }

    void move() {
        iterations++;
        beta = Matrices.sum(base, step);
    }

    /** Takes the last step, which is below the accuracy wanted and needs no pass of its own. */
    void settle() {
        beta = Matrices.sum(base, step);
    }

    NotConvergedException notConverged(String reason) {
        return FitDiagnosis.notConverged(reason, iterations, step, scales, terms, regression.hasIntercept());
    }

    double[] beta() {
        return beta;
    }

    double[] base() {
        return base;
    }

    double[] step() {
        return step;
    }

    double logLikelihood() {
        return logLikelihood;
    }

    double[] scales() {
        return scales;
    }

    Cholesky factor() {
        return factor;
    }

    double decrement() {
        return decrement;
    }

    int iterations() {
        return iterations;
    }

    int halvings() {
        return halvings;
    }
}
