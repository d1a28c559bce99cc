package dk.bip.model.internal;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Finds where a function of one variable is zero. */
public final class RootFinder {

    private static final double ACCURACY = 1e-14;
    private static final int EVALUATIONS = 1000;

    private RootFinder() {}

    /**
     * Finds a root between two ends at which the function has different signs.
     *
     * @param function a continuous function
     * @param least the lower end
     * @param greatest the upper end
     * @return the root, to 1e-14
     */
    public static double find(DoubleUnaryOperator function, double least, double greatest) {
        return new BrentSolver(ACCURACY, ACCURACY).solve(EVALUATIONS, function::applyAsDouble, least, greatest);
    }
}
