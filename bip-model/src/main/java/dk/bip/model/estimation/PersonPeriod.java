package dk.bip.model.estimation;

import dk.bip.core.CaseworkerId;
import dk.bip.core.internal.Checks;
import dk.bip.model.feature.FeatureRow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One interval of one citizen, as {@link PersonPeriods#periods} finds it in a case file: a row of a fit, or what is left out and why. Immutable
 * and thread-safe; not serializable: make columns of it.
 */
public sealed interface PersonPeriod permits PersonPeriod.AtRisk, PersonPeriod.LeftOut {

    /**
     * Returns which interval it is.
     *
     * @return the number within the episode, from 1; of one {@linkplain LeftOut left out} because of a job, from the first measurement
     */
    int interval();

    /**
     * Returns when it begins.
     *
     * @return the first day, which the features are of
     */
    LocalDate start();

    /**
     * An interval that the citizen is at risk in and that is observed to its end. Features may be missing: a fit drops such a row and counts it.
     *
     * @param interval the number within the episode, from 1
     * @param start the first day
     * @param event whether the event is in the interval, or within the horizon of the expansion
     * @param features what was known on the first day, some of it perhaps missing
     * @param caseworker the primary caseworker on the first day, empty where there was none
     */
    record AtRisk(int interval, LocalDate start, boolean event, FeatureRow features, Optional<CaseworkerId> caseworker)
            implements PersonPeriod {

        /**
         * Checks the parts.
         *
         * @param interval the number within the episode, from 1
         * @param start the first day
         * @param event whether the event is in the interval, or within the horizon of the expansion
         * @param features what was known on the first day, some of it perhaps missing
         * @param caseworker the primary caseworker on the first day, empty where there was none
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the number is less than 1
         */
        public AtRisk {
            check(interval, start);
            Objects.requireNonNull(features, "features");
            Objects.requireNonNull(caseworker, "caseworker");
        }

        /**
         * Returns which interval it is, without what is known of the citizen.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "AtRisk[interval=" + interval + "]";
        }
    }

    /**
     * An interval that gives no row.
     *
     * @param interval the number within the episode, or from the first measurement where a job had begun before it; from 1
     * @param start the first day
     * @param reason why, as in {@link ModelFrame#droppedRows()}
     */
    record LeftOut(int interval, LocalDate start, String reason) implements PersonPeriod {

        /**
         * Checks the parts.
         *
         * @param interval the number within the episode, or from the first measurement where a job had begun before it; from 1
         * @param start the first day
         * @param reason why
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the number is less than 1, or the reason blank
         */
        public LeftOut {
            check(interval, start);
            Checks.notBlank(reason, "reason");
        }

        /**
         * Returns which interval it is and why it is left out, without a date of the citizen.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "LeftOut[interval=" + interval + ", reason=" + reason + "]";
        }
    }

    private static void check(int interval, LocalDate start) {
        Checks.that(interval >= 1, "interval must be at least 1, but is " + interval);
        Objects.requireNonNull(start, "start");
    }
}
