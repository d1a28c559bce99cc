package dk.bip.model.internal;

/**
 * Maximises a smooth function of a few parameters whose gradient is at hand: the BFGS method from a good guess of the curvature,
 * then Newton's method with second derivatives from central differences of the gradient, which also prove the maximum. Not
 * thread-safe.
 *
 * <p>J. Nocedal and S. J. Wright (2006), Numerical Optimization, 2nd edition, chapters 3 and 6.
 */
public final class Maximizer {

    /** A function with its gradient. */
    @FunctionalInterface
    public interface Function {
        /**
         * Evaluates the function.
         *
         * @param point the parameters; not to be kept or changed
         * @param gradient where the gradient goes
         * @return the value; NaN or negative infinity where there is none
         */
        double value(double[] point, double[] gradient);
    }

    private static final double ARMIJO = 1e-4;
    private static final double NEAR = 1e-12;
    private static final double HIDDEN = 1e-4;
    private static final double DONE = 1e-16;

    /** After a step as small as this the second derivatives are still those of the point. */
    private static final double SAME_CURVATURE = 1e-10;

    /** A gain that is small beside the value is lost in the rounding of a sum over many rows, and no walk can find it. */
    private static final double LOST = 1e-13;

    private static final double DIFFERENCE = 1e-3;
    private static final double ROUNDING = 1e-12;
    private static final double MINIMUM_CURVATURE = 1e-6;
    private static final int MAXIMUM_HALVINGS = 40;
    private static final int MAXIMUM_NEWTON_STEPS = 20;

    private final Function function;
    private final double[][] information;
    private final int size;
    private double[] point;
    private double[] gradient;
    private double value;
    private int iterations;
    private int halvings;
    private double decrement = Double.POSITIVE_INFINITY;
    private double[][] curvature;
    private boolean there;

    /**
     * A search.
     *
     * @param function what to maximise
     * @param start where to begin
     * @param information a positive definite guess of the negative second derivatives
     */
    public Maximizer(Function function, double[] start, double[][] information) {
        this.function = function;
        this.information = information;
        this.size = start.length;
        moveTo(start);
    }

    /**
     * Goes to a point.
     *
     * @param start the point
     */
    public void moveTo(double[] start) {
        point = start.clone();
        gradient = new double[size];
        value = function.value(point, gradient);
    }

    /**
     * Climbs until the expected gain is next to nothing.
     *
     * @param maximumIterations the maximum number of steps
     */
    public void climb(int maximumIterations) {
        there = arrives(maximumIterations);
    }

    /**
     * Whether the last climb came as far as the expected gain is next to nothing.
     *
     * @return true if it did
     */
    public boolean isThere() {
        return there;
    }

    private boolean arrives(int maximumIterations) {
        double[][] inverse = Cholesky.of(information, 0).inverse();
        boolean fresh = true;
        while (iterations < maximumIterations) {
            double[] step = times(inverse, gradient);
            decrement = dot(step, gradient);
            double near = Math.max(NEAR, lost());
            if (decrement >= 0 && decrement < near) {
                return true;
            }
            double[] before = gradient;
            if (decrement >= near && walk(step)) {
                iterations++;
                update(inverse, step, before);
                fresh = false;
            } else if (decrement >= 0 && decrement < HIDDEN) {
                // Rounding hides what gain is left; the Newton steps decide.
                return true;
            } else if (fresh) {
                return false;
            } else {
                inverse = Cholesky.of(information, 0).inverse();
                fresh = true;
            }
        }
        return false;
    }

    private double lost() {
        return LOST * Math.abs(value);
    }

    /** Goes along the step, halved until the value rises enough; the step becomes what was gone. */
    private boolean walk(double[] step) {
        double slope = dot(step, gradient);
        double[] next = new double[size];
        double[] nextGradient = new double[size];
        double length = 1;
        for (int halving = 0; halving < MAXIMUM_HALVINGS; halving++) {
            for (int i = 0; i < size; i++) {
                next[i] = point[i] + length * step[i];
            }
            double nextValue = function.value(next, nextGradient);
            if (nextValue >= value + ARMIJO * length * slope) {
                for (int i = 0; i < size; i++) {
                    step[i] *= length;
                }
                point = next;
                gradient = nextGradient;
                value = nextValue;
                return true;
            }
            length /= 2;
            halvings++;
        }
        return false;
    }

    private void update(double[][] inverse, double[] step, double[] before) {
        double[] change = new double[size];
        for (int i = 0; i < size; i++) {
            change[i] = before[i] - gradient[i];
        }
        double curvatureOfStep = dot(step, change);
        double[] moved = times(inverse, change);
        double spread = dot(change, moved);
        if (!(curvatureOfStep > MINIMUM_CURVATURE * spread)) {
            // Not concave along the step: the guess of the curvature stays as it was.
            return;
        }
        double factor = (1 + spread / curvatureOfStep) / curvatureOfStep;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] +=
                        factor * step[i] * step[j] - (moved[i] * step[j] + step[i] * moved[j]) / curvatureOfStep;
            }
        }
    }

    /**
     * Takes Newton steps until the last one is below 1e-8 standard errors.
     *
     * @return whether the point is a maximum: no gradient, and second derivatives that are negative in every direction
     */
    public boolean polish() {
        Cholesky factor = null;
        for (int step = 0; step < MAXIMUM_NEWTON_STEPS; step++) {
            if (factor == null || !(decrement <= Math.max(SAME_CURVATURE, lost()))) {
                curvature = negativeSecondDerivatives();
                factor = Cholesky.of(curvature, ROUNDING);
                if (factor.dependentColumn() >= 0) {
                    return false;
                }
            }
            double[] move = factor.solve(gradient);
            decrement = dot(move, gradient);
            if (decrement <= DONE) {
                return true;
            }
            double before = value;
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                next[i] = point[i] + move[i];
            }
            moveTo(next);
            iterations++;
            if (!(value >= before - ROUNDING * (1 + Math.abs(before)))) {
                return false;
            }
        }
        return false;
    }

    private double[][] negativeSecondDerivatives() {
        double[][] second = new double[size][size];
        double[] at = point.clone();
        double[] up = new double[size];
        double[] down = new double[size];
        for (int i = 0; i < size; i++) {
            double width = DIFFERENCE / Math.sqrt(information[i][i]);
            at[i] = point[i] + width;
            double above = at[i];
            function.value(at, up);
            at[i] = point[i] - width;
            function.value(at, down);
            double distance = above - at[i];
            at[i] = point[i];
            for (int j = 0; j < size; j++) {
                second[i][j] = (down[j] - up[j]) / distance;
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (second[i][j] + second[j][i]) / 2;
                second[i][j] = mean;
                second[j][i] = mean;
            }
        }
        return second;
    }

    /**
     * Where the search stands.
     *
     * @return a copy
     */
    public double[] point() {
        return point.clone();
    }

    /**
     * The function there.
     *
     * @return the value
     */
    public double value() {
        return value;
    }

    /**
     * The negative second derivatives that {@link #polish} took last.
     *
     * @return a symmetric matrix
     */
    public double[][] curvature() {
        return curvature;
    }

    /**
     * How many steps were taken.
     *
     * @return at least 0
     */
    public int iterations() {
        return iterations;
    }

    /**
     * How often a step was halved.
     *
     * @return at least 0
     */
    public int halvings() {
        return halvings;
    }

    /**
     * The square of the last step in units of its standard errors.
     *
     * @return at least 0
     */
    public double decrement() {
        return decrement;
    }

    private static double[] times(double[][] matrix, double[] x) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            product[i] = dot(matrix[i], x);
        }
        return product;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
