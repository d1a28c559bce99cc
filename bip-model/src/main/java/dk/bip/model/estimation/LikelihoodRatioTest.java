package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import java.io.Serializable;

/**
 * The likelihood-ratio test of a model against one nested in it: 2 (log-likelihood of the larger - of the smaller), compared
 * with the chi-square distribution. As R's {@code anova(smaller, larger, test = "LRT")}.
 *
 * @param statistic the statistic, at least 0
 * @param degreesOfFreedom how many parameters the larger model has more
 * @param p the p value, from 0 to 1
 */
public record LikelihoodRatioTest(double statistic, int degreesOfFreedom, double p) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @param statistic the statistic, at least 0
     * @param degreesOfFreedom how many parameters the larger model has more, at least 1
     * @param p the p value, from 0 to 1
     * @throws IllegalArgumentException if a number is out of its range
     */
    public LikelihoodRatioTest {
        statistic = Checks.notNegative(statistic, "statistic");
        Checks.that(degreesOfFreedom >= 1, "degreesOfFreedom must be at least 1");
        p = Checks.within(p, 0, 1, "p");
    }

    /**
     * Tests the parameters that the smaller model lacks.
     *
     * @param smaller a fit with some of the columns
     * @param larger a fit of the same rows with these columns and more
     * @return the test
     * @throws IllegalArgumentException if the fits do not have the same outcome and number of observations, the smaller's terms
     *     are not among the larger's, the larger has no more parameters or lacks the smaller's random intercept, or one was
     *     fitted with a prior or Firth's penalty
     */
    public static LikelihoodRatioTest of(LikelihoodResult smaller, LikelihoodResult larger) {
        Checks.that(
                smaller.outcomeName().equals(larger.outcomeName()),
                "both fits must have the same outcome, but have " + smaller.outcomeName() + " and "
                        + larger.outcomeName());
        Checks.that(
                smaller.observations() == larger.observations(),
                "both fits must have the same rows, but have " + smaller.observations() + " and "
                        + larger.observations(),
                "a column of the larger has missing values: drop these rows from both?");
        Checks.that(
                larger.coefficients().terms().containsAll(smaller.coefficients().terms()),
                "the smaller model must be nested in the larger, but has terms that the larger has not",
                "the two are the wrong way round?");
        Checks.that(
                larger.parameters() > smaller.parameters(),
                "the larger model must have more parameters than the smaller");
        Checks.that(
                !(smaller instanceof RandomInterceptResult part)
                        || larger instanceof RandomInterceptResult whole
                                && part.regression().isLike(whole.regression()),
                "the larger model must have the random intercept of the smaller, link and quadrature points alike");
        unpenalised(smaller);
        unpenalised(larger);
        return of(smaller.logLikelihood(), larger.logLikelihood(), larger.parameters() - smaller.parameters());
    }

    static LikelihoodRatioTest of(double smaller, double larger, int moreParameters) {
        double statistic = Math.max(0, 2 * (larger - smaller));
        return new LikelihoodRatioTest(
                statistic, moreParameters, Probabilities.upperChiSquare(statistic, moreParameters));
    }

    private static void unpenalised(LikelihoodResult result) {
        Checks.that(
                !(result instanceof BinaryRegressionResult fit && fit.isPenalised()),
                "a fit with a prior or Firth's penalty does not maximise the likelihood that this test compares",
                "a Wald test?");
    }

    /**
     * The test in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Likelihood-ratio chi-square " + Digits.of(statistic) + " on " + degreesOfFreedom + ", p " + Digits.p(p);
    }
}
