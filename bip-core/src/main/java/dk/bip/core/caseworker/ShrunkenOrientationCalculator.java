package dk.bip.core.caseworker;

import dk.bip.core.CitizenId;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Optional;

/**
 * Calculates a {@link ShrunkenOrientation}: with n other citizens, their mean belief m, the mean mu over all caseworkers and the share rho of
 * the variance of belief that lies between caseworkers,
 *
 * <pre>{@code w m + (1 - w) mu,  w = n / (n + (1 - rho) / rho),}</pre>
 *
 * <p>the best linear guess of the caseworker's own mean where beliefs vary alike in every caseload. With one other citizen and rho 0.30 the
 * weight is 0.30, with ten 0.81. A belief counts as long as it does in {@link JobOrientationCalculator#withDefaults()}.
 *
 * <p>Nothing is published of mu and rho: the defaults are the mean of the reference population's belief shares and the most that it lets lie
 * between caseworkers, both ours. Take your own where you have them. Immutable and thread-safe.
 *
 * @param overallMean the mean belief over all caseworkers, 1 to 5; 2.84 by default
 * @param shareBetween the share of the variance of belief that lies between caseworkers, more than 0 and less than 1; 0.30 by default
 */
public record ShrunkenOrientationCalculator(double overallMean, double shareBetween) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double MEAN_OF_OURS = 2.84;
    private static final double SHARE_OF_OURS = 0.30;

    /**
     * Checks the assumptions.
     *
     * @param overallMean the mean belief over all caseworkers, 1 to 5; 2.84 by default
     * @param shareBetween the share of the variance of belief that lies between caseworkers, more than 0 and less than 1; 0.30 by default
     * @throws IllegalArgumentException if an assumption is out of range, or not a number
     */
    public ShrunkenOrientationCalculator {
        Checks.within(overallMean, 1, 5, "overallMean");
        Checks.between(shareBetween, 0, 1, "shareBetween");
    }

    /**
     * Returns the calculator with our assumptions.
     *
     * @return a mean of 2.84 and a share of 0.30
     */
    public static ShrunkenOrientationCalculator withDefaults() {
        return new ShrunkenOrientationCalculator(MEAN_OF_OURS, SHARE_OF_OURS);
    }

    /**
     * Returns a calculator with another mean over all caseworkers.
     *
     * @param mean the mean belief over all caseworkers, 1 to 5
     * @return a new calculator
     * @throws IllegalArgumentException if the mean is out of range, or not a number
     */
    public ShrunkenOrientationCalculator withOverallMean(double mean) {
        return new ShrunkenOrientationCalculator(mean, shareBetween);
    }

    /**
     * Returns a calculator with another share of the variance.
     *
     * @param share the share of the variance of belief that lies between caseworkers, more than 0 and less than 1
     * @return a new calculator
     * @throws IllegalArgumentException if the share is out of range, or not a number
     */
    public ShrunkenOrientationCalculator withShareBetween(double share) {
        return new ShrunkenOrientationCalculator(overallMean, share);
    }

    /**
     * Calculates the shrunken orientation as of the date of the caseload.
     *
     * @param caseload the caseload of the citizen's caseworker
     * @param citizen the citizen to leave out, in the caseload or not
     * @return the orientation, or empty where no other belief is known
     * @throws NullPointerException if an argument is null
     */
    public Optional<ShrunkenOrientation> calculate(Caseload caseload, CitizenId citizen) {
        return JobOrientationCalculator.withDefaults()
                .withMinimumOthers(1)
                .calculate(caseload, citizen)
                .map(defined -> {
                    double weight = defined.others() / (defined.others() + (1 - shareBetween) / shareBetween);
                    double mean = weight * defined.mean().value() + (1 - weight) * overallMean;
                    return new ShrunkenOrientation(
                            caseload.caseworker(),
                            caseload.date(),
                            ScoreRange.ONE_TO_FIVE.score(Math.max(1, Math.min(5, mean))),
                            defined.others(),
                            weight);
                });
    }
}
