package dk.bip.model.estimation;

import dk.bip.model.internal.Probabilities;
import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How strongly the instruments move one endogenous column, beside the exogenous columns: the regression of that column on all of
 * them. Immutable, thread-safe and serializable.
 *
 * <p>A rule of thumb holds two-stage least squares unreliable below an F of 10 (Staiger and Stock 1997): the estimates lean
 * towards those of plain regression, and their intervals are too short.
 */
public final class FirstStage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String endogenous;
    private final double f;
    private final int instruments;
    private final long residualDegreesOfFreedom;
    private final double partialRSquared;

    private final Double robustF;

    FirstStage(
            String endogenous,
            double f,
            int instruments,
            long residualDegreesOfFreedom,
            double partialRSquared,
            Double robustF) {
        this.endogenous = endogenous;
        this.f = f;
        this.instruments = instruments;
        this.residualDegreesOfFreedom = residualDegreesOfFreedom;
        this.partialRSquared = partialRSquared;
        this.robustF = robustF;
    }

    /**
     * The column.
     *
     * @return its name
     */
    public String endogenous() {
        return endogenous;
    }

    /**
     * The F statistic of the hypothesis that no instrument moves the column, with classical errors: "Weak instruments" of R's
     * {@code summary(AER::ivreg(), diagnostics = TRUE)}.
     *
     * @return at least 0
     */
    public double f() {
        return f;
    }

    /**
     * The F statistic with the kind of errors that the fit has: the Wald statistic over the number of instruments.
     *
     * @return the statistic; empty where errors are classical, or there are too few clusters to compute it
     */
    public OptionalDouble robustF() {
        return robustF == null ? OptionalDouble.empty() : OptionalDouble.of(robustF);
    }

    /**
     * The degrees of freedom of the numerator.
     *
     * @return the number of instruments
     */
    public int instruments() {
        return instruments;
    }

    /**
     * The degrees of freedom of the denominator.
     *
     * @return observations less instruments, exogenous columns and intercept
     */
    public long residualDegreesOfFreedom() {
        return residualDegreesOfFreedom;
    }

    /**
     * The p value of {@link #f}.
     *
     * @return from 0 to 1
     */
    public double p() {
        return Probabilities.upperF(f, instruments, residualDegreesOfFreedom);
    }

    /**
     * The share of the column's variance that the instruments explain, of what the exogenous columns leave.
     *
     * @return from 0 to 1
     */
    public double partialRSquared() {
        return partialRSquared;
    }

    /**
     * The first stage in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "First stage of %s: F %.6g on %d and %d, p %.4g, partial R squared %.4g",
                        endogenous,
                        f,
                        instruments,
                        residualDegreesOfFreedom,
                        p(),
                        partialRSquared)
                + (robustF == null ? "" : String.format(Locale.ROOT, ", robust F %.6g", robustF));
    }
}
