package dk.bip.model.population;

import dk.bip.core.CaseworkerId;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job centre of the reference population: its caseworkers, and their citizens over four years.
 *
 * <p>Immutable and thread-safe.
 */
public final class JobCentre {

    /** Belief counts in the job orientation for as long as in {@link dk.bip.core.caseworker.JobOrientationCalculator}. */
    private static final int BELIEF_COUNTS_MONTHS = 12;

    private static final int MINIMUM_OTHERS = 5;

    private final int number;
    private final CentreStaff staff;
    private final List<CaseworkerId> caseworkers;
    private final List<ReferenceCitizen> citizens;

    /** For each caseworker, the citizens who were ever with him or her. */
    private final List<List<ReferenceCitizen>> clients;

    JobCentre(long seed, int number, CitizenModel model) {
        Checks.that(number >= 0, "number must be 0 or more, but is " + number);
        this.number = number;
        this.staff = new CentreStaff(Draws.of(seed, number, -1), model.parameters);
        this.caseworkers = new ArrayList<>();
        this.clients = new ArrayList<>();
        for (int w = 0; w < staff.size(); w++) {
            caseworkers.add(CaseworkerId.of("centre-" + number + "-caseworker-" + (w + 1)));
            clients.add(new ArrayList<>());
        }
        this.citizens = new ArrayList<>();
        for (int first = 0; first < staff.size(); first++) {
            for (int k = 0; k < staff.citizens(first); k++) {
                int index = citizens.size();
                citizens.add(new ReferenceCitizen(this, index, model, Draws.of(seed, number, index), staff, first));
            }
        }
        for (ReferenceCitizen citizen : citizens) {
            for (int w = 0; w < staff.size(); w++) {
                if (citizen.wasWith(w)) {
                    clients.get(w).add(citizen);
                }
            }
        }
    }

    /**
     * Returns the number of the job centre.
     *
     * @return 0 or more
     */
    public int number() {
        return number;
    }

    /**
     * Returns the pseudonyms of the caseworkers.
     *
     * @return an unmodifiable list
     */
    public List<CaseworkerId> caseworkers() {
        return List.copyOf(caseworkers);
    }

    /**
     * Returns the citizens.
     *
     * @return an unmodifiable list
     */
    public List<ReferenceCitizen> citizens() {
        return List.copyOf(citizens);
    }

    CaseworkerId caseworker(int w) {
        return caseworkers.get(w);
    }

    /**
     * The job orientation of a caseworker as of a date with one citizen left out, as the calculator of bip-core finds it from the case files;
     * read from the paths, because a case file for every citizen and date would take a hundred times as long.
     */
    Optional<JobOrientation> orientation(int w, LocalDate date, ReferenceCitizen leftOut) {
        long day = date.toEpochDay();
        long oldest = date.minusMonths(BELIEF_COUNTS_MONTHS).toEpochDay();
        int sum = 0;
        int others = 0;
        for (ReferenceCitizen citizen : clients.get(w)) {
            int belief = citizen == leftOut ? 0 : citizen.beliefOnCaseload(w, day, oldest);
            if (belief > 0) {
                sum += belief;
                others++;
            }
        }
        return others < MINIMUM_OTHERS
                ? Optional.empty()
                : Optional.of(JobOrientation.of(date, ScoreRange.ONE_TO_FIVE.score((double) sum / others), others)
                        .withCaseworker(caseworker(w)));
    }

    /**
     * Returns the number of citizens.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "JobCentre[" + citizens.size() + " citizens]";
    }
}
