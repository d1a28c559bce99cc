package dk.bip.model.caseworker;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.RandomInterceptResult;
import dk.bip.model.evidence.Claim;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How much caseworkers differ, from a logistic regression with a random intercept for each: {@code CaseworkerEffects.unadjusted()} for
 * the citizens as they are, {@code CaseworkerEffects.adjustedFor("age", "job search")} for citizens who are alike in these.
 *
 * <p>Model: logit P(y = 1) = m + x' b + u of the row's caseworker, the u normal with mean 0. Effects are shrunken: a caseworker
 * with few citizens stands near 0. The default of seven quadrature points keeps the standard deviation of u from being
 * underestimated where caseloads are small. With 13,000 caseworkers of thirteen citizens a fit takes two seconds or so.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class CaseworkerEffects implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_POINTS = 7;

    private final transient List<String> covariates;
    private final Slopes slopes;
    private final int points;

    private CaseworkerEffects(List<String> covariates, Slopes slopes, int points) {
        this.covariates = covariates;
        this.slopes = slopes;
        this.points = points;
    }

    /**
     * Effects without regard to who the citizens are.
     *
     * @return the calculator
     */
    public static CaseworkerEffects unadjusted() {
        return new CaseworkerEffects(List.of(), Slopes.MUNDLAK, DEFAULT_POINTS);
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
        Checks.that(!names.isEmpty(), "covariates must name at least one column", "unadjusted()?");
        names.forEach(name -> Checks.notBlank(name, "a name in covariates"));
        Checks.that(
                new LinkedHashSet<>(names).size() == names.size(),
                "covariates must not name a column twice, but are " + names);
        return new CaseworkerEffects(names, Slopes.MUNDLAK, DEFAULT_POINTS);
    }

    /**
     * The same with slopes from elsewhere. Default: {@link Slopes#MUNDLAK}.
     *
     * @param newSlopes the choice
     * @return another calculator
     */
    public CaseworkerEffects with(Slopes newSlopes) {
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
     * @return {@link Adjustment#UNADJUSTED} if no characteristic was named
     */
    public Adjustment adjustment() {
        return covariates.isEmpty() ? Adjustment.UNADJUSTED : Adjustment.ADJUSTED;
    }

    /**
     * The characteristics that effects are adjusted for.
     *
     * @return the names of the columns; empty if unadjusted
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
    public Result fit(CaseworkerTable table) {
        EffectFit fit = new EffectFit(Objects.requireNonNull(table, "table"), covariates, slopes, points);
        int[] citizens = table.citizensOfCaseworker();
        List<Effect> effects = new ArrayList<>();
        for (int code = 0; code < citizens.length; code++) {
            effects.add(new Effect(
                    table.caseworkerLabels().get(code), fit.effects()[code], fit.errors()[code], citizens[code]));
        }
        return new Result(
                this,
                table.outcome(),
                table.horizon(),
                fit.result(),
                fit.standardDeviation(),
                table.citizens(),
                effects);
    }

    /**
     * The configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CaseworkerEffects["
                + (covariates.isEmpty() ? "unadjusted" : "adjusted for " + covariates + ", slopes " + slopes)
                + ", points=" + points + "]";
    }

    /** The effects of caseworkers. Holds numbers and the caseworkers' labels. Immutable, thread-safe and serializable. */
    public static final class Result implements Summarised, Serializable {
        private static final long serialVersionUID = 1L;

        private final CaseworkerEffects configuration;
        private final Outcome outcome;
        private final Horizon horizon;
        private final RandomInterceptResult regression;
        private final double standardDeviation;
        private final int citizens;
        private final transient List<Effect> effects;

        private Result(
                CaseworkerEffects configuration,
                Outcome outcome,
                Horizon horizon,
                RandomInterceptResult regression,
                double standardDeviation,
                int citizens,
                List<Effect> effects) {
            Checks.that(citizens >= 1 && !effects.isEmpty(), "citizens and effects must be one or more");
            this.configuration = configuration;
            this.outcome = outcome;
            this.horizon = horizon;
            this.regression = regression;
            this.standardDeviation = Checks.notNegative(standardDeviation, "standardDeviation");
            this.citizens = citizens;
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
        public List<Effect> effects() {
            return effects;
        }

        /**
         * The effect of one caseworker.
         *
         * @param caseworker the caseworker's label
         * @return the effect
         * @throws IllegalArgumentException if no row has this caseworker
         */
        public Effect effect(String caseworker) {
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
         * Returns the whole result as text: no caseworker is named.
         *
         * @return the headline, and below it what else there is
         */
        @Override
        public String summary() {
            double mean = effects.stream()
                    .mapToDouble(Effect::standardError)
                    .average()
                    .orElseThrow();
            return String.format(
                            Locale.ROOT,
                            "%s\nStandard deviation of effects %.4g log-odds, mean standard error of a shrunken effect %.4g\n"
                                    + "Claim %s: caseworkers differ in more than is adjusted for\n\n",
                            this,
                            standardDeviation,
                            mean,
                            claim())
                    + regression.summary();
        }

        /**
         * Returns what was compared and of how many; no caseworker is named.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Caseworker effects on " + outcome.code() + " within " + horizon + ", "
                    + (configuration.adjustment() == Adjustment.UNADJUSTED
                            ? "unadjusted"
                            : "adjusted for " + String.join(", ", configuration.covariates) + ", slopes "
                                    + configuration.slopes)
                    + ": standard deviation " + Digits.of(standardDeviation) + ", " + effects.size()
                    + " caseworkers, " + citizens + " citizens";
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(configuration, outcome, horizon, regression, standardDeviation, citizens, effects);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.next(CaseworkerEffects.class),
                        parts.next(Outcome.class),
                        parts.next(Horizon.class),
                        parts.next(RandomInterceptResult.class),
                        parts.number(),
                        parts.whole(),
                        parts.list(Effect.class));
            }
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(covariates, slopes, points);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String[] covariates = parts.list(String.class).toArray(String[]::new);
            return (covariates.length == 0 ? unadjusted() : adjustedFor(covariates))
                    .with(parts.next(Slopes.class))
                    .withQuadraturePoints(parts.whole());
        }
    }

    /**
     * What one caseworker adds to the log-odds of the outcome, compared with the mean of all caseworkers, shrunken towards that mean
     * the more, the fewer citizens there are. An association: nothing says that another caseworker would bring it to the same
     * citizens. Immutable, thread-safe and serializable.
     *
     * @param caseworker the caseworker's label in the frame
     * @param effect the effect, in log-odds
     * @param standardError the conditional standard deviation of the random intercept given the estimates, in log-odds; the
     *     uncertainty of the coefficients is not in it
     * @param citizens the number of citizens that it rests on
     */
    public record Effect(String caseworker, double effect, double standardError, int citizens) implements Serializable {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the numbers.
         *
         * @param caseworker the caseworker's label in the frame
         * @param effect the effect, in log-odds
         * @param standardError its conditional standard deviation, at least 0
         * @param citizens the number of citizens, at least 1
         * @throws IllegalArgumentException if a number is out of its range
         */
        public Effect {
            Objects.requireNonNull(caseworker, "caseworker");
            effect = Checks.finite(effect, "effect");
            standardError = Checks.notNegative(standardError, "standardError");
            Checks.that(citizens >= 1, "citizens must be at least 1");
        }

        /**
         * The number of citizens, without who the caseworker is or how the caseworker does.
         *
         * @return such as {@code Effect[citizens=13]}
         */
        @Override
        public String toString() {
            return "Effect[citizens=" + citizens + "]";
        }
    }

    /**
     * Where the slopes of the citizens' characteristics come from when caseworkers are compared.
     *
     * <p>A random intercept is taken to be independent of the characteristics. Where citizens are sorted to caseworkers it is not, and
     * at a dozen citizens each the slopes of {@link #POOLED} are nearly those of a regression without caseworkers: with the weaker
     * citizens at the better caseworkers they come out too flat, and the adjusted differences too small.
     */
    public enum Slopes {
        /**
         * From citizens of the same caseworker: the mean of each characteristic over the caseworker's rows enters beside it (Mundlak
         * 1978, "On the pooling of time series and cross section data", Econometrica 46, 69-85). The caseworker's effect is what goes
         * with these means plus the random intercept. Valid with sorting by what the characteristics measure.
         */
        MUNDLAK,
        /** From all citizens: the characteristics and the random intercept alone, as {@code lme4::glmer} fits them. */
        POOLED
    }
}
