package dk.bip.core.caseworker;

import dk.bip.core.CitizenId;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Calculates a caseworker's job orientation as seen from one citizen: the mean of the latest belief in each <em>other</em> citizen of
 * the caseload (leave one out), so that the citizen's own prospects are not in it.
 *
 * <p>A belief counts while it is not older than {@code longestAgeMonths}; with fewer than {@code minimumOthers} that count there is no
 * orientation. Both limits are ours.
 *
 * <p>Immutable and thread-safe.
 *
 * @param longestAgeMonths the whole months that a belief counts, one or more; 12 by default
 * @param minimumOthers the minimum number of other citizens, one or more; 5 by default
 */
public record JobOrientationCalculator(int longestAgeMonths, int minimumOthers) implements Serializable {

    /**
     * Checks the limits.
     *
     * @param longestAgeMonths the whole months that a belief counts, one or more; 12 by default
     * @param minimumOthers the minimum number of other citizens, one or more; 5 by default
     * @throws IllegalArgumentException if a limit is below one
     */
    public JobOrientationCalculator {
        Checks.that(longestAgeMonths >= 1, "longestAgeMonths must be 1 or more, but is " + longestAgeMonths);
        Checks.that(minimumOthers >= 1, "minimumOthers must be 1 or more, but is " + minimumOthers);
    }

    /**
     * Returns the calculator with our limits.
     *
     * @return 12 months and five others
     */
    public static JobOrientationCalculator withDefaults() {
        return new JobOrientationCalculator(12, 5);
    }

    /**
     * Returns a calculator with another limit of age.
     *
     * @param months the whole months that a belief counts, one or more
     * @return a new calculator
     * @throws IllegalArgumentException if the limit is below one
     */
    public JobOrientationCalculator withLongestAgeMonths(int months) {
        return new JobOrientationCalculator(months, minimumOthers);
    }

    /**
     * Returns a calculator that wants another number of citizens.
     *
     * @param others the minimum number of other citizens, one or more
     * @return a new calculator
     * @throws IllegalArgumentException if the number is below one
     */
    public JobOrientationCalculator withMinimumOthers(int others) {
        return new JobOrientationCalculator(longestAgeMonths, others);
    }

    /**
     * Calculates the orientation as of the date of the caseload.
     *
     * @param caseload the caseload of the citizen's caseworker
     * @param citizen the citizen to leave out, in the caseload or not
     * @return the orientation, or empty where too few other beliefs are known
     */
    public Optional<JobOrientation> calculate(Caseload caseload, CitizenId citizen) {
        Objects.requireNonNull(caseload, "caseload");
        Objects.requireNonNull(citizen, "citizen");
        LocalDate oldest = caseload.date().minusMonths(longestAgeMonths);
        double sum = 0;
        int others = 0;
        for (Caseload.Entry entry : caseload.entries()) {
            boolean counts = !entry.citizen().equals(citizen)
                    && entry.ratedOn().map(rated -> !rated.isBefore(oldest)).orElse(false);
            if (counts) {
                sum += entry.belief().orElseThrow().value();
                others++;
            }
        }
        return others < minimumOthers
                ? Optional.empty()
                : Optional.of(JobOrientation.of(caseload.date(), ScoreRange.ONE_TO_FIVE.score(sum / others), others)
                        .withCaseworker(caseload.caseworker()));
    }
}
