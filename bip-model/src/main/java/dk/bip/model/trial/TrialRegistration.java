package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was stated of a trial before anybody was assigned, with the day: nothing that is looked at later can then be chosen for its result without
 * being seen. Immutable, thread-safe and serializable.
 *
 * @param registeredOn the day on which it was stated
 * @param protocol what is done with whom
 * @param plan what is looked at
 */
public record TrialRegistration(LocalDate registeredOn, TrialProtocol protocol, AnalysisPlan plan)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param registeredOn the day on which it was stated
     * @param protocol what is done with whom
     * @param plan what is looked at
     * @throws IllegalArgumentException if the day is not of the years 1 to 9999
     */
    public TrialRegistration {
        Checks.day(registeredOn, "registeredOn");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * Returns what an evaluation does that was not stated, or does not as it was stated.
     *
     * @param firstAssignment the day on which the first person was assigned
     * @param carriedOut what the evaluation looks at
     * @return a sentence for each departure, empty where there is none
     */
    public List<String> departures(LocalDate firstAssignment, AnalysisPlan carriedOut) {
        Objects.requireNonNull(firstAssignment, "firstAssignment");
        Objects.requireNonNull(carriedOut, "carriedOut");
        List<String> departures = new ArrayList<>();
        if (!registeredOn.isBefore(firstAssignment)) {
            departures.add("Registered on " + registeredOn + ", not before the first assignment on " + firstAssignment
                    + ": nothing counts as stated beforehand.");
        }
        if (!carriedOut.outcome().equals(plan.outcome())) {
            departures.add("The outcome is " + carriedOut.outcome() + ", registered was " + plan.outcome() + ".");
        }
        if (!carriedOut.covariates().equals(plan.covariates())) {
            departures.add("The effect is adjusted for " + listed(carriedOut.covariates()) + ", registered was "
                    + listed(plan.covariates()) + ".");
        }
        carriedOut.divisions().stream()
                .filter(division -> !plan.divisions().contains(division))
                .forEach(division -> departures.add("Subgroups by " + division
                        + " were not declared beforehand: what they show is a question, no finding."));
        plan.divisions().stream()
                .filter(division -> !carriedOut.divisions().contains(division))
                .forEach(division ->
                        departures.add("Subgroups by " + division + " were declared, and are not reported."));
        if (carriedOut.adjustment() != plan.adjustment()) {
            departures.add("Centres are corrected by " + carriedOut.adjustment().code() + ", registered was "
                    + plan.adjustment().code() + ".");
        }
        if (!carriedOut.stopping().equals(plan.stopping())) {
            departures.add("The trial did not end as registered.");
        }
        return List.copyOf(departures);
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private Object writeReplace() {
        return new Proxy().holding(registeredOn, protocol, plan);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new TrialRegistration(
                    parts.next(LocalDate.class), parts.next(TrialProtocol.class), parts.next(AnalysisPlan.class));
        }
    }
}
