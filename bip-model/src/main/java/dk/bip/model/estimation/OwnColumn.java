package dk.bip.model.estimation;

import dk.bip.core.CitizenId;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Gives the values of a feature that stands outside the case files, such as in a table of a municipality's own: a function of citizen and
 * date. It belongs to {@link PersonPeriods}, for rows to fit to; a prediction takes the same value as an own value.
 *
 * <p>It must give what was known on the date and nothing later, and the same on every day and machine.
 */
@FunctionalInterface
public interface OwnColumn {

    /**
     * Returns the value of a citizen on a date.
     *
     * @param citizen whose value
     * @param date the first day of an interval
     * @return the value in the unit of the feature, or empty where it is not known; what lies outside the feature's domain counts as missing
     */
    OptionalDouble valueOf(CitizenId citizen, LocalDate date);
}
