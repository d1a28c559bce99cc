package dk.bip.model.estimation;

import java.io.Serializable;
import java.util.List;

/**
 * The regression without columns, which offsets make a search of its own: its intercept lies in a bracket that each pass halves or
 * better. Immutable.
 *
 * @param intercept where the next pass is taken
 * @param minimum the minimum of the intercept that is still possible
 * @param maximum the maximum of it
 * @param move the last step
 * @param logLikelihood of the last pass
 * @param passes the number of passes so far
 * @param found whether the search is over
 */
record NullModel(
        double intercept, double minimum, double maximum, double move, double logLikelihood, int passes, boolean found)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double TOLERANCE = 1e-18;
    private static final int MAXIMUM_PASSES = 100;

    static NullModel start(BinaryRegression regression, boolean oneClass, RegressionPass pass) {
        Link link = regression.link();
        double share = pass.weightedEvents() / pass.weightSum();
        if (!regression.hasIntercept()) {
            return new NullModel(0, 0, 0, 0, likelihood(pass, link.probability(0)), 0, !pass.hasOffsets());
        }
        double withoutOffsets =
                link.linearPredictor(oneClass ? (pass.weightedEvents() + 0.5) / (pass.weightSum() + 1) : share);
        // Where every row had the minimum offset, or the maximum, the intercept would be at an end.
        return new NullModel(
                withoutOffsets - pass.meanOffset() + 0.0,
                withoutOffsets - pass.maximumOffset(),
                withoutOffsets - pass.minimumOffset(),
                Double.POSITIVE_INFINITY,
                oneClass ? 0 : likelihood(pass, share),
                0,
                oneClass || !pass.hasOffsets());
    }

    private static double likelihood(RegressionPass pass, double mu) {
        return pass.weightedEvents() * StrictMath.log(mu)
                + (pass.weightSum() - pass.weightedEvents()) * StrictMath.log1p(-mu);
    }

    /** Goes on with a pass that was taken at the intercept. */
    NullModel next(RegressionPass pass, boolean hasIntercept, String outcomeName) {
        double slope = pass.gradient()[0];
        double newton = slope / pass.information()[0];
        if (!hasIntercept || slope == 0 || slope * newton <= TOLERANCE) {
            return new NullModel(intercept, minimum, maximum, 0, pass.logLikelihood(), passes + 1, true);
        }
        if (passes >= MAXIMUM_PASSES) {
            throw new NotConvergedException(
                    "the null model of " + outcomeName + " did not converge" + "\nMaybe the offsets are far too large?",
                    List.of(CoefficientTable.INTERCEPT),
                    passes);
        }
        // The slope falls with the intercept.
        double lower = slope > 0 ? intercept : minimum;
        double upper = slope > 0 ? maximum : intercept;
        double next = intercept + newton;
        if (!(next >= lower && next <= upper && Math.abs(newton) <= Math.abs(move) / 2)) {
            next = lower / 2 + upper / 2;
        }
        return new NullModel(next, lower, upper, next - intercept, pass.logLikelihood(), passes + 1, next == intercept);
    }
}
