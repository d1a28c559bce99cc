package dk.bip.core.measurement;

import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A measurement of each rater with one instrument that belong together, because they lie within {@value ScaleSeries#PAIRED_DAYS} days of
 * each other. {@link MeasurementSeries#pairs()} finds them. Immutable and thread-safe.
 *
 * @param citizen the citizen's measurement
 * @param caseworker the caseworker's measurement
 */
public record MeasurementPair(Measurement citizen, Measurement caseworker) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that the two belong together.
     *
     * @param citizen the citizen's measurement
     * @param caseworker the caseworker's measurement
     * @throws NullPointerException if a measurement is null
     * @throws IllegalArgumentException if a measurement is the other rater's, the instruments differ or the two lie too far apart
     */
    public MeasurementPair {
        Checks.that(
                citizen.rater() == Rater.CITIZEN && caseworker.rater() == Rater.CASEWORKER,
                "citizen and caseworker must be measurements of these raters");
        Checks.that(
                citizen.instrument().equals(caseworker.instrument()),
                "citizen and caseworker must be measured with one instrument");
        Checks.that(
                ScaleSeries.distance(citizen.date(), caseworker.date()) <= ScaleSeries.PAIRED_DAYS,
                "citizen and caseworker must lie within " + ScaleSeries.PAIRED_DAYS + " days of each other");
    }

    /** Pairs the measurements of one instrument, each list in order of its dates. */
    static List<MeasurementPair> of(List<Measurement> citizen, List<Measurement> caseworker) {
        return RaterPair.of(
                        citizen.stream().map(Measurement::date).toList(),
                        caseworker.stream().map(Measurement::date).toList())
                .stream()
                .map(pair -> new MeasurementPair(citizen.get(pair.citizen()), caseworker.get(pair.caseworker())))
                .toList();
    }

    /**
     * Returns the day from which both are there.
     *
     * @return the later of the two dates
     */
    public LocalDate date() {
        return citizen.date().isAfter(caseworker.date()) ? citizen.date() : caseworker.date();
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "MeasurementPair";
    }

    private Object writeReplace() {
        return new Proxy().holding(citizen, caseworker);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new MeasurementPair(parts.next(Measurement.class), parts.next(Measurement.class));
        }
    }
}
