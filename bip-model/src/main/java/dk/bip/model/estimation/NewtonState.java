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

    /** Offsets further apart leave rows without curvature at the start, and are let in by and by. */
    private static final double MODERATE_SPREAD = 16;

    private static final double NEAR_ENOUGH_FOR_MORE_OFFSETS = 1e-2;

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

    /** The share of the offsets at beta, and at the last point that was accepted; 1 at the end. */
    private double shareOfOffsets;

    private double shareAtBase;
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
        shareOfOffsets = Math.min(1, MODERATE_SPREAD / survey.spreadOfOffsets());
        shareAtBase = shareOfOffsets;
        beta = new double[terms.size()];
        if (regression.hasIntercept()) {
            beta[0] = shareOfOffsets * nullIntercept;
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
        boolean otherOffsets = shareOfOffsets != shareAtBase;
        if (otherOffsets && (singular || !usable)) {
            return Verdict.REJECTED;
        }
        double newObjective = Double.NEGATIVE_INFINITY;
        if (usable && !(singular && regression.isFirth())) {
            newObjective = pass.logLikelihood()
                    + (regression.isFirth() ? newFactor.logDeterminant() / 2 : 0)
                    - survey.priorPenalty(beta);
        }
        // Rounding of a sum of many rows must not look like a step in the wrong direction.
        double allowance = 1e-10 * (1 + Math.abs(objective));
        if (!start && !otherOffsets && !(newObjective >= objective - allowance)) {
            return Verdict.REJECTED;
        }
        if (singular) {
            return Verdict.SINGULAR;
        }
        base = beta;
        shareAtBase = shareOfOffsets;
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
            scales[j] = Math.sqrt(information[j][j]);
        }
    }

    /** Halves the step, or what was let in of the offsets; false where it was halved too often. */
    boolean halve() {
        if (halvingsOfStep == MAXIMUM_HALVINGS) {
            return false;
        }
        halvings++;
        halvingsOfStep++;
        if (shareOfOffsets != shareAtBase) {
            letIn((shareAtBase + shareOfOffsets) / 2);
        } else {
            step = Matrices.scaled(step, 0.5);
            beta = Matrices.sum(base, step);
        }
        return true;
    }

    /** Whether the fit to a part of the offsets is near enough to its end for more of them to be let in. */
    boolean isReadyForMoreOffsets() {
        return shareAtBase < 1 && decrement <= NEAR_ENOUGH_FOR_MORE_OFFSETS;
    }

    /** Doubles the share of the offsets, and with it the coefficients, which grow as the offsets do. */
    void letInMoreOffsets() {
        iterations++;
        base = Matrices.sum(base, step);
        letIn(Math.min(1, 2 * shareAtBase));
    }

    private void letIn(double share) {
        shareOfOffsets = share;
        beta = Matrices.scaled(base, share / shareAtBase);
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
        boolean farApart = survey.spreadOfOffsets() > MODERATE_SPREAD;
        return FitDiagnosis.notConverged(
                farApart ? reason + " with offsets that lie far apart" : reason,
                iterations,
                step,
                scales,
                terms,
                regression.hasIntercept());
    }

    double[] beta() {
        return beta;
    }

    double shareOfOffsets() {
        return shareOfOffsets;
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
