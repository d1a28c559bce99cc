package dk.bip.model.estimation;

/**
 * Standard errors that allow the spread of the residuals to differ from row to row, as it does where the outcome is 0 or 1
 * (White 1980; names of MacKinnon and White 1985).
 */
public enum RobustErrors {
    /** The sandwich without a factor: R's {@code sandwich::vcovHC(type = "HC0")}. */
    HC0,
    /** The sandwich times n / (n - k): R's {@code sandwich::vcovHC(type = "HC1")}, Stata's {@code robust}. */
    HC1;

    double factor(long observations, int coefficients) {
        return this == HC0 ? 1 : (double) observations / (observations - coefficients);
    }
}
