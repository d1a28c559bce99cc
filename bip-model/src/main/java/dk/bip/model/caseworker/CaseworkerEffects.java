package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.RandomInterceptResult;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How much caseworkers differ, from a logistic regression with a random intercept for each: {@code CaseworkerEffects.raw()} for
 * the citizens as they are, {@code CaseworkerEffects.adjustedFor("age", "job search")} for citizens who are alike in these.
 *
 * <p>Model: logit P(y = 1) = m + x' b + u of the row's caseworker, the u normal with mean 0. Effects are shrunken: a caseworker
 * with few citizens stands near 0. The default of seven quadrature points keeps the standard deviation of u from being
 * underestimated where caseloads are small. With 13,000 caseworkers of thirteen citizens a fit takes two seconds or so.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@SuppressWarnings("serial") // the lists of List.of are serializable
public final class CaseworkerEffects implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_POINTS = 7;

    private final List<String> covariates;
    private final CovariateSlopes slopes;
    private final int points;

    private CaseworkerEffects(List<String> covariates, CovariateSlopes slopes, int points) {
        this.covariates = covariates;
        this.slopes = slopes;
        this.points = points;
    }

    /**
     * Effects without regard to who the citizens are.
     *
     * @return the calculator
     */
    public static CaseworkerEffects raw() {
        return new CaseworkerEffects(List.of(), CovariateSlopes.WITHIN_CASEWORKERS, DEFAULT_POINTS);
    }

    /**
     * Effects for citizens who are alike in some characteristics.
     *
     * @param covariates the names of columns of the frame that hold characteristics of citizens, at least one
     * @return the calculator
     * @throws IllegalArgumentException if no column is named, or a name is blank or stands twice
     */
    public static CaseworkerEffects adjustedFor(String... covariates) {
        List<String> names = List.of(covariates);
        Checks.that(!names.isEmpty(), "covariates must name at least one column", "raw()?");
        names.forEach(name -> Checks.notBlank(name, "a name in covariates"));
        Checks.that(
                new LinkedHashSet<>(names).size() == names.size(),
                "covariates must not name a column twice, but are " + names);
        return new CaseworkerEffects(names, CovariateSlopes.WITHIN_CASEWORKERS, DEFAULT_POINTS);
    }

    /**
     * The same with slopes from elsewhere. Default: {@link CovariateSlopes#WITHIN_CASEWORKERS}.
     *
     * @param newSlopes the choice
     * @return another calculator
     */
    public CaseworkerEffects with(CovariateSlopes newSlopes) {
        return new CaseworkerEffects(covariates, Objects.requireNonNull(newSlopes, "slopes"), points);
    }

    /**
     * The same with another number of quadrature points. Default: 7; 1 is Laplace's approximation.
     *
     * @param newPoints from 1 to 100
     * @return another calculator
     * @throws IllegalArgumentException if it is out of range
     */
    public CaseworkerEffects withQuadraturePoints(int newPoints) {
        Checks.that(newPoints >= 1 && newPoints <= 100, "points must be from 1 to 100, but is " + newPoints);
        return new CaseworkerEffects(covariates, slopes, newPoints);
    }

    /**
     * Whether citizens are compared as they are.
     *
     * @return {@link Adjustment#RAW} if no characteristic was named
     */
    public Adjustment adjustment() {
        return covariates.isEmpty() ? Adjustment.RAW : Adjustment.ADJUSTED;
    }

    /**
     * The characteristics that effects are adjusted for.
     *
     * @return the names of the columns; empty if raw
     */
    public List<String> covariates() {
        return covariates;
    }

    /**
     * Estimates the effects of all caseworkers of a table.
     *
     * @param table the rows
     * @return the effects
     * @throws IllegalArgumentException if the frame lacks a column, or one does not differ between citizens of a caseworker
     * @throws EstimationException if the fit fails, as {@link dk.bip.model.estimation.RandomInterceptRegression#fit} says
     */
    public Result estimate(CaseworkerTable table) {
        boolean[] all =
                new boolean[Objects.requireNonNull(table, "table").frame().size()];
        Arrays.fill(all, true);
        EffectFit fit = fit(table, adjustment(), all);
        int[] citizens = table.citizensOfCaseworker();
        List<CaseworkerEffect> effects = new ArrayList<>();
        for (int code = 0; code < citizens.length; code++) {
            effects.add(new CaseworkerEffect(
                    table.caseworkerLabels().get(code), fit.effects()[code], fit.errors()[code], citizens[code]));
        }
        return new Result(this, table, fit, effects);
    }

    EffectFit fit(CaseworkerTable table, Adjustment wanted, boolean[] used) {
        return new EffectFit(table, wanted == Adjustment.RAW ? List.of() : covariates, slopes, points, used);
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CaseworkerEffects["
                + (covariates.isEmpty() ? "raw" : "adjusted for " + covariates + ", slopes " + slopes)
                + ", points=" + points + "]";
    }

    /** The effects of caseworkers. Holds numbers and the caseworkers' labels. Immutable, thread-safe and serializable. */
    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    public static final class Result implements Serializable {
        private static final long serialVersionUID = 1L;

        private final CaseworkerEffects configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final RandomInterceptResult regression;
        private final double standardDeviation;
        private final int citizens;
        private final List<CaseworkerEffect> effects;

        private Result(
                CaseworkerEffects configuration, CaseworkerTable table, EffectFit fit, List<CaseworkerEffect> effects) {
            this.configuration = configuration;
            this.outcome = table.outcome();
            this.horizon = table.horizon();
            this.regression = fit.result();
            this.standardDeviation = fit.standardDeviation();
            this.citizens = table.citizens();
            this.effects = List.copyOf(effects);
        }

        /**
         * How the effects were estimated.
         *
         * @return the calculator that gave this result
         */
        public CaseworkerEffects configuration() {
            return configuration;
        }

        /**
         * What the outcome is.
         *
         * @return the outcome
         */
        public Outcome outcome() {
            return outcome;
        }

        /**
         * Within which time.
         *
         * @return the horizon
         */
        public Horizon horizon() {
            return horizon;
        }

        /**
         * What kind of statement this is.
         *
         * @return {@link Claim#ASSOCIATION}
         */
        public Claim claim() {
            return Claim.ASSOCIATION;
        }

        /**
         * The effect of each caseworker.
         *
         * @return one for each caseworker, in the order in which the rows name them and in no order of merit
         */
        public List<CaseworkerEffect> effects() {
            return effects;
        }

        /**
         * The effect of one caseworker.
         *
         * @param caseworker the caseworker's label
         * @return the effect
         * @throws IllegalArgumentException if no row has this caseworker
         */
        public CaseworkerEffect effect(String caseworker) {
            return effects.stream()
                    .filter(each -> each.caseworker().equals(caseworker))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no row has such a caseworker\nMaybe 0, the mean of all caseworkers?"));
        }

        /**
         * The standard deviation of the caseworkers' true effects, as the model estimates it; the shrunken effects vary less. With
         * slopes within caseworkers it holds what goes with the caseload's means too: root(sigma^2 + variance of c' xbar).
         *
         * @return at least 0, in log-odds
         */
        public double standardDeviation() {
            return standardDeviation;
        }

        /**
         * The fitted regression; its standard deviation, sigma, is that of the random intercept alone.
         *
         * @return the result in lme4's words
         */
        public RandomInterceptResult regression() {
            return regression;
        }

        /**
         * The result as text: no caseworker is named.
         *
         * @return lines, each ended by a line feed; not for parsing
         */
        public String summary() {
            double mean = effects.stream()
                    .mapToDouble(CaseworkerEffect::standardError)
                    .average()
                    .orElseThrow();
            return String.format(
                            Locale.ROOT,
                            "Caseworker effects on %s within %s, %s\n"
                                    + "Caseworkers %d, citizens %d, standard deviation of effects %.4g log-odds, mean standard "
                                    + "error of a shrunken effect %.4g\n"
                                    + "Claim %s: caseworkers differ in more than is adjusted for\n\n",
                            outcome.code(),
                            horizon,
                            configuration.adjustment() == Adjustment.RAW
                                    ? "raw"
                                    : "adjusted for " + String.join(", ", configuration.covariates) + ", slopes "
                                            + configuration.slopes,
                            effects.size(),
                            citizens,
                            standardDeviation,
                            mean,
                            claim())
                    + regression.summary();
        }

        /**
         * The configuration and the size of the data.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "CaseworkerEffects.Result[" + configuration + ", caseworkers=" + effects.size() + ", citizens="
                    + citizens + "]";
        }
    }
}
