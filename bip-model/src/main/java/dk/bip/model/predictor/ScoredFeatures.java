package dk.bip.model.predictor;

import dk.bip.model.feature.Domain;

/**
 * What each feature of a complete row adds to the log-odds at one horizon, with the check that its value is of its domain; the same sums as
 * {@link LogitForm#contribution}, laid out for speed.
 *
 * <p>The bits of a number that is not negative, read as a whole number, grow with it. So one comparison tells whether such a number lies in a
 * range, NaN and negative numbers with it, and a feature whose contribution is more than a product has a range that holds nothing.
 */
final class ScoredFeatures {

    /** Whole-number domains of up to so many values have their contributions in a table. */
    private static final int LARGEST_TABLE = 128;

    /** Above all log-odds of a model that is scored by columns at once, and below what {@link #OUTSIDE} makes of any number that it should not. */
    private static final double LARGEST_LOG_ODDS = 1e200;

    /** Its square makes a number above 1e290 of every positive one. */
    private static final double OUTSIDE = 1e308;

    private final ModelDocument document;
    private final LogitForm form;
    private final double[] coefficients;
    /** Coefficient and reference of each feature's first term. */
    private final double[] firstCoefficients;

    private final double[] firstReferences;
    /** What to add to the bits of a value so that they are below the limit where the value is in its range. */
    private final long[] shifts;

    private final long[] limits;
    private final double[][] tables;
    private final boolean[] inLanes;

    ScoredFeatures(ModelDocument document, int horizon) {
        this.document = document;
        this.form = document.form();
        this.coefficients = form.coefficients[horizon];
        int n = form.features;
        this.firstCoefficients = new double[n];
        this.firstReferences = new double[n];
        this.shifts = new long[n];
        this.limits = new long[n];
        this.tables = new double[n][];
        this.inLanes = new boolean[n];
        for (int f = 0; f < n; f++) {
            int first = form.termsOf[f][0];
            firstCoefficients[f] = coefficients[first];
            firstReferences[f] = form.references[first];
            Domain domain = form.domain(f);
            boolean isProduct = form.termsOf[f].length == 1 && form.transforms[first] instanceof Transform.Value;
            limits[f] = Long.MIN_VALUE;
            if (isProduct && domain.kind() == Domain.Kind.RANGE && domain.minimum() >= 0) {
                long minimum = Double.doubleToRawLongBits(domain.minimum());
                shifts[f] = Long.MIN_VALUE - minimum;
                limits[f] = Long.MIN_VALUE + Double.doubleToRawLongBits(domain.maximum()) - minimum + 1;
            }
            if (domain.kind() != Domain.Kind.RANGE && domain.maximum() - domain.minimum() < LARGEST_TABLE) {
                tables[f] = table(f, domain);
            }
            inLanes[f] = isProduct && isOrdinary(f, domain);
        }
    }

    private double[] table(int feature, Domain domain) {
        double[] table = new double[(int) (domain.maximum() - domain.minimum()) + 1];
        for (int k = 0; k < table.length; k++) {
            table[k] = sum(feature, domain.minimum() + k);
        }
        return table;
    }

    /** Whether a value outside the domain can be told from the log-odds, as {@link #add} does it. */
    private boolean isOrdinary(int feature, Domain domain) {
        double farthest = Math.max(
                Math.abs(domain.minimum() - firstReferences[feature]),
                Math.abs(domain.maximum() - firstReferences[feature]));
        return domain.maximum() - domain.minimum() >= 1
                && Math.abs(firstCoefficients[feature]) * farthest * form.features <= LARGEST_LOG_ODDS;
    }

    /** The contribution of the value at a place in rows that stand one after the other. */
    double contribution(int feature, double[] rows, int at) {
        double value = rows[at];
        return Double.doubleToRawLongBits(value) + shifts[feature] < limits[feature]
                ? firstCoefficients[feature] * (value - firstReferences[feature])
                : checked(feature, value, at / form.features);
    }

    private double checked(int feature, double value, int row) {
        double[] table = tables[feature];
        if (table != null) {
            double position = value - form.domain(feature).minimum();
            int k = (int) position;
            if (k == position && k >= 0 && k < table.length) {
                return table[k];
            }
        }
        requireDomain(feature, value, row);
        return sum(feature, value);
    }

    private double sum(int feature, double value) {
        int[] own = form.termsOf[feature];
        double sum = firstCoefficients[feature] * (form.transforms[own[0]].of(value) - firstReferences[feature]);
        for (int k = 1; k < own.length; k++) {
            int j = own[k];
            sum += coefficients[j] * (form.transforms[j].of(value) - form.references[j]);
        }
        return sum;
    }

    /**
     * Adds the contributions of a column. Where that is a product, it is added in lanes, and a value outside its domain makes the log-odds so
     * large that {@link #requireDomains} finds it: (value - minimum) (maximum - value) is negative there and only there, since the domain is at
     * least one wide, and the difference from its absolute value is nought but there.
     */
    void add(int feature, double[] column, double[] logOdds, int from, int to) {
        if (inLanes[feature]) {
            addProducts(feature, column, logOdds, from, to);
        } else {
            for (int i = from; i < to; i++) {
                logOdds[i] += checked(feature, column[i], i);
            }
        }
    }

    private void addProducts(int feature, double[] column, double[] logOdds, int from, int to) {
        double coefficient = firstCoefficients[feature];
        double reference = firstReferences[feature];
        double minimum = form.domain(feature).minimum();
        double maximum = form.domain(feature).maximum();
        for (int i = from; i < to; i++) {
            double value = column[i];
            double inside = (value - minimum) * (maximum - value);
            logOdds[i] += coefficient * (value - reference) + (Math.abs(inside) - inside) * OUTSIDE * OUTSIDE;
        }
        if (form.domain(feature).kind() != Domain.Kind.RANGE) {
            for (int i = from; i < to; i++) {
                logOdds[i] += Math.abs(column[i] - Math.rint(column[i])) * OUTSIDE * OUTSIDE;
            }
        }
    }

    /** Refuses the first row that has a value outside its domain, of those that {@link #add} has been told of. */
    void requireDomains(double[][] columns, double[] logOdds, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!(Math.abs(logOdds[i]) <= LARGEST_LOG_ODDS)) {
                for (int f = 0; f < columns.length; f++) {
                    requireDomain(f, columns[f][i], i);
                }
            }
        }
    }

    private void requireDomain(int feature, double value, int row) {
        if (!form.isInDomain(feature, value)) {
            throw new IllegalArgumentException(document.schema().names().get(feature) + " must be "
                    + form.domain(feature) + ", in row " + row
                    + "\nMaybe it is missing? JobProbabilityPredictor takes a row with something missing.");
        }
    }
}
