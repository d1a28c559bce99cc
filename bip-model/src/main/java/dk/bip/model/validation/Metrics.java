package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/** All metrics of one set of forecasts. Immutable and thread-safe. */
public final class Metrics implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    private final int observations;
    private final int events;
    private final EnumMap<Metric, Double> values = new EnumMap<>(Metric.class);

    private Metrics(int observations, int events, Map<Metric, Double> values) {
        Checks.that(
                observations >= 1 && events >= 0 && events <= observations,
                "observations must be at least 1 and events from 0 to observations");
        values.values().forEach(value -> Checks.finite(value, "values"));
        this.observations = observations;
        this.events = events;
        this.values.putAll(values);
    }

    /**
     * Computes the metrics.
     *
     * @param forecasts the forecasts
     * @return the metrics that these rows define
     */
    public static Metrics of(Forecasts forecasts) {
        Objects.requireNonNull(forecasts, "forecasts");
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            metric.of(forecasts).ifPresent(value -> values.put(metric, value));
        }
        return new Metrics(forecasts.size(), forecasts.eventCount(), values);
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
    public String summary() {
        TextTable table = new TextTable("Metric", "Value");
        for (Metric metric : Metric.values()) {
            table.row(metric.code(), Digits.of(value(metric)));
        }
        return this + "\n\n" + table;
    }

    /**
     * Returns the numbers in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Forecasts of " + observations + " rows, " + events + " events: AUC " + Digits.of(value(Metric.AUC))
                + ", Brier score " + Digits.of(value(Metric.BRIER)) + ", log loss " + Digits.of(value(Metric.LOG_LOSS));
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        observations,
                        events,
                        values.keySet().stream().map(Metric::code).toList(),
                        List.copyOf(values.values()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            int observations = parts.whole();
            int events = parts.whole();
            Map<Metric, Double> values = new EnumMap<>(Metric.class);
            parts.map(Double.class).forEach((code, value) -> values.put(Metric.ofCode(code), value));
            return new Metrics(observations, events, values);
        }
    }
}
