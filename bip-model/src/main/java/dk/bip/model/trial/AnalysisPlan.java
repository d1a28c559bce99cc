package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What an evaluation looks at: stated before the assignment in a {@link TrialRegistration}, and again when it is carried out. Immutable,
 * thread-safe and serializable.
 *
 * @param outcome what counts as the outcome, and the horizon
 * @param covariates the names of what the effect is adjusted for, all different
 * @param divisions the names of the divisions into subgroups, all different
 * @param adjustment the correction for the many tests of centres
 * @param stopping when the trial ends, in words, not blank
 */
public record AnalysisPlan(
        OutcomeDefinition outcome,
        List<String> covariates,
        List<String> divisions,
        PValueAdjustment adjustment,
        String stopping)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param outcome what counts as the outcome, and the horizon
     * @param covariates the names of what the effect is adjusted for, all different
     * @param divisions the names of the divisions into subgroups, all different
     * @param adjustment the correction for the many tests of centres
     * @param stopping when the trial ends, in words, not blank
     * @throws IllegalArgumentException if a name is blank or stands twice, or there are no words on stopping
     */
    public AnalysisPlan {
        Objects.requireNonNull(outcome, "outcome");
        covariates = checked(covariates, "covariates");
        divisions = checked(divisions, "divisions");
        Objects.requireNonNull(adjustment, "adjustment");
        Checks.notBlank(stopping, "stopping");
    }

    private static List<String> checked(List<String> names, String what) {
        List<String> all = List.copyOf(names);
        all.forEach(name -> Checks.notBlank(name, "a name in " + what));
        Checks.that(all.stream().distinct().count() == all.size(), () -> what + " must all be different");
        return all;
    }

    /**
     * Returns a plan with one outcome, no covariates, no subgroups and Holm's correction for centres.
     *
     * @param outcome what counts as the outcome, and the horizon
     * @param stopping when the trial ends, in words
     * @return the plan
     * @throws IllegalArgumentException if there are no words on stopping
     */
    public static AnalysisPlan of(OutcomeDefinition outcome, String stopping) {
        return new AnalysisPlan(outcome, List.of(), List.of(), PValueAdjustment.HOLM, stopping);
    }

    /**
     * Returns the plan with covariates.
     *
     * @param names what the effect is adjusted for
     * @return another plan
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public AnalysisPlan adjustedFor(String... names) {
        return new AnalysisPlan(outcome, List.of(names), divisions, adjustment, stopping);
    }

    /**
     * Returns the plan with subgroups.
     *
     * @param names the divisions into subgroups
     * @return another plan
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public AnalysisPlan dividedBy(String... names) {
        return new AnalysisPlan(outcome, covariates, List.of(names), adjustment, stopping);
    }

    private Object writeReplace() {
        return new Proxy().holding(outcome, covariates, divisions, adjustment, stopping);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new AnalysisPlan(
                    parts.next(OutcomeDefinition.class),
                    parts.list(String.class),
                    parts.list(String.class),
                    parts.next(PValueAdjustment.class),
                    parts.text());
        }
    }
}
