package dk.bip.model.predictor;

import dk.bip.model.internal.Cholesky;
import java.util.Arrays;

/**
 * A model as it reads where only some of the features are known. With P the precision matrix, m what is missing and o what is observed, the
 * missing terms have the mean A (x_o - reference_o), A = -P_mm^-1 P_mo; the effective coefficients of the observed ones are b_o + A' b_m; and
 * what is missing spreads the log-odds by tau^2 = b_m' P_mm^-1 b_m.
 */
final class KnownTerms {

    /** What the log-odds must at least rise by from one horizon to the next: more than rounding and the quadrature can be off by. */
    static final double SMALLEST_MARGIN = 1e-9;

    private final LogitForm form;
    private final boolean[] given;
    private final int[] missing;
    private final Cholesky missingPrecision;
    private final double[][] coefficients;
    private final double[] deviations;
    private final boolean neverFalls;

    private KnownTerms(
            LogitForm form,
            boolean[] given,
            int[] missing,
            Cholesky missingPrecision,
            double[][] coefficients,
            double[] deviations) {
        this.form = form;
        this.given = given;
        this.missing = missing;
        this.missingPrecision = missingPrecision;
        this.coefficients = coefficients;
        this.deviations = deviations;
        this.neverFalls = proved();
    }

    /** Everything is known. */
    static KnownTerms all(LogitForm form) {
        boolean[] given = new boolean[form.features];
        Arrays.fill(given, true);
        return new KnownTerms(form, given, new int[0], null, form.coefficients, new double[form.intercepts.length]);
    }

    /** Of some features, one or more of them unknown. */
    static KnownTerms of(LogitForm form, boolean[] given) {
        int[] missing = new int[form.terms];
        int count = 0;
        for (int j = 0; j < form.terms; j++) {
            if (!given[form.featureOf[j]]) {
                missing[count++] = j;
            }
        }
        missing = Arrays.copyOf(missing, count);
        double[][] within = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                within[i][j] = form.precision[missing[i]][missing[j]];
            }
        }
        Cholesky factor = Cholesky.of(within, 0);
        int horizons = form.intercepts.length;
        double[][] coefficients = new double[horizons][];
        double[] deviations = new double[horizons];
        double[] ofMissing = new double[count];
        for (int h = 0; h < horizons; h++) {
            double[] effective = form.coefficients[h].clone();
            for (int i = 0; i < count; i++) {
                ofMissing[i] = effective[missing[i]];
                effective[missing[i]] = 0;
            }
            double[] weights = factor.solve(ofMissing);
            double variance = 0;
            for (int i = 0; i < count; i++) {
                double[] row = form.precision[missing[i]];
                for (int j = 0; j < form.terms; j++) {
                    if (given[form.featureOf[j]]) {
                        effective[j] -= row[j] * weights[i];
                    }
                }
                variance += ofMissing[i] * weights[i];
            }
            coefficients[h] = effective;
            deviations[h] = Math.sqrt(Math.max(0, variance));
        }
        return new KnownTerms(form, given, missing, factor, coefficients, deviations);
    }

    boolean isGiven(int feature) {
        return given[feature];
    }

    /** The effective coefficients at a horizon; nought for what is missing. */
    double[] coefficients(int horizon) {
        return coefficients[horizon];
    }

    /** By how much what is missing spreads the log-odds at a horizon: tau, a standard deviation. */
    double deviation(int horizon) {
        return deviations[horizon];
    }

    /** Puts the mean of what is missing beside what is known; both as deviations from the references. */
    void fill(double[] termDeviations) {
        if (missing.length == 0) {
            return;
        }
        double[] pull = new double[missing.length];
        for (int i = 0; i < missing.length; i++) {
            double[] row = form.precision[missing[i]];
            double sum = 0;
            for (int j = 0; j < form.terms; j++) {
                if (given[form.featureOf[j]]) {
                    sum -= row[j] * termDeviations[j];
                }
            }
            pull[i] = sum;
        }
        double[] means = missingPrecision.solve(pull);
        for (int i = 0; i < missing.length; i++) {
            termDeviations[missing[i]] = means[i] + 0.0;
        }
    }

    /**
     * By how much the log-odds of the next horizon are at least above those of this one, for whatever values the known features have, less
     * what averaging can take from it: |tau_next^2 - tau^2| / 2, enough because |f''| is at most f' for the logistic f. The probabilities
     * never fall from this horizon to the next where it is {@link #SMALLEST_MARGIN} or more.
     */
    double margin(int horizon) {
        double[] slopes = new double[form.terms];
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = coefficients[horizon + 1][j] - coefficients[horizon][j];
        }
        double tau = deviations[horizon];
        double next = deviations[horizon + 1];
        return form.minimum(form.intercepts[horizon + 1] - form.intercepts[horizon], slopes, given)
                - Math.abs(next * next - tau * tau) / 2;
    }

    /** Whether the probabilities are proved never to fall with the horizon. */
    boolean neverFalls() {
        return neverFalls;
    }

    private boolean proved() {
        for (int h = 0; h + 1 < deviations.length; h++) {
            if (!(margin(h) >= SMALLEST_MARGIN)) {
                return false;
            }
        }
        return true;
    }
}
