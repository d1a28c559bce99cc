package dk.bip.model.validation;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Objects;
import java.util.OptionalDouble;

/** All metrics of one set of forecasts. Immutable and thread-safe. */
public final class Metrics implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int observations;
    private final int events;
    private final EnumMap<Metric, Double> values = new EnumMap<>(Metric.class);

    private Metrics(Forecasts forecasts) {
        observations = forecasts.size();
        events = forecasts.eventCount();
        for (Metric metric : Metric.values()) {
            metric.of(forecasts).ifPresent(value -> values.put(metric, value));
        }
    }

    /**
     * Computes the metrics.
     *
     * @param forecasts the forecasts
     * @return the metrics that these rows define
     */
    public static Metrics of(Forecasts forecasts) {
        return new Metrics(Objects.requireNonNull(forecasts, "forecasts"));
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows
     */
    public int observations() {
        return observations;
    }

    /**
     * Returns the number of rows with the event.
     *
     * @return the number of events
     */
    public int events() {
        return events;
    }

    /**
     * Returns a metric.
     *
     * @param metric which
     * @return its value, absent where these rows leave it undefined
     */
    public OptionalDouble value(Metric metric) {
        Double value = values.get(Objects.requireNonNull(metric, "metric"));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public String toString() {
        return "Metrics[observations=" + observations + ", events=" + events + ", " + values + "]";
    }
}
