package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** How forecasts of an {@link ExternalValidation} do, in all and by group. Holds numbers, never data. Immutable and thread-safe. */
public final class ModelPerformance implements Summarised, Serializable {

    private static final long serialVersionUID = 1L;

    private final int observations;
    private final int events;
    private final ForecastAccuracy accuracy;
    private final transient Map<ValidationMeasure, Double> values;
    private final transient Map<ValidationMeasure, CitizenBootstrap.Result> resampled;
    private final transient Map<String, GroupEvaluation.Result> groups;

    ModelPerformance(
            int observations,
            int events,
            ForecastAccuracy accuracy,
            Map<ValidationMeasure, Double> values,
            Map<ValidationMeasure, CitizenBootstrap.Result> resampled,
            Map<String, GroupEvaluation.Result> groups) {
        Checks.that(
                observations >= 1 && events >= 0 && events <= observations,
                "observations must be at least 1 and events from 0 to observations");
        values.values().forEach(value -> Checks.finite(value, "values"));
        this.observations = observations;
        this.events = events;
        this.accuracy = Objects.requireNonNull(accuracy, "accuracy");
        this.values = copy(values);
        this.resampled = copy(resampled);
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    private static <V> Map<ValidationMeasure, V> copy(Map<ValidationMeasure, V> map) {
        Map<ValidationMeasure, V> copy = new EnumMap<>(ValidationMeasure.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows, at least one
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
     * Returns mean error, Brier score and its parts, log loss, area under the curve with DeLong's interval, calibration and its tenths.
     *
     * @return the accuracy, with intervals that take rows as independent
     */
    public ForecastAccuracy accuracy() {
        return accuracy;
    }

    /**
     * Returns a measure, to be held against {@link ChancePerformance#ifRight}.
     *
     * @param measure which
     * @return its value, absent where these rows leave it undefined
     */
    public OptionalDouble value(ValidationMeasure measure) {
        Double value = values.get(Objects.requireNonNull(measure, "measure"));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Returns a measure with the interval that allows for clusters.
     *
     * @param measure which
     * @return the bootstrap over whole clusters; empty where no clusters were named, less than half of the resamples define the measure, or it is
     *     one of tenths, which a resample does not have in the mean
     */
    public Optional<CitizenBootstrap.Result> resampled(ValidationMeasure measure) {
        return Optional.ofNullable(resampled.get(Objects.requireNonNull(measure, "measure")));
    }

    /**
     * Returns the groups by the names that the calculator was given.
     *
     * @return for each name its groups; unmodifiable
     */
    public Map<String, GroupEvaluation.Result> groups() {
        return groups;
    }

    /**
     * Returns by how much the mean forecast of the worst group is off.
     *
     * @param name the name of the groups, as the calculator was given it
     * @return the largest absolute mean error over the groups that are not too small, absent where all are
     * @throws IllegalArgumentException if there are no such groups
     */
    public OptionalDouble largestGroupError(String name) {
        Checks.that(
                groups.containsKey(Objects.requireNonNull(name, "name")),
                "name must be one of the groups of the validation",
                "name it in withGroups?");
        return groups.get(name).largestError();
    }

    @Override
    public String summary() {
        TextTable table = new TextTable("Measure", "Value", "from", "to");
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            Optional<ConfidenceInterval> interval = resampled(measure).map(CitizenBootstrap.Result::interval);
            table.row(
                    measure.code(),
                    Digits.of(value(measure)),
                    interval.map(ends -> Digits.of(ends.lower())).orElse("-"),
                    interval.map(ends -> Digits.of(ends.upper())).orElse("-"));
        }
        StringBuilder text = new StringBuilder(this + "\n\n" + table);
        groups.forEach(
                (name, ofName) -> text.append('\n').append(name).append(": ").append(ofName.summary()));
        return text.toString();
    }

    /**
     * Returns the numbers in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return observations + " rows, " + events + " events: " + accuracy;
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        observations,
                        events,
                        accuracy,
                        values.keySet().stream().map(ValidationMeasure::code).toList(),
                        List.copyOf(values.values()),
                        resampled.keySet().stream().map(ValidationMeasure::code).toList(),
                        List.copyOf(resampled.values()),
                        List.copyOf(groups.keySet()),
                        List.copyOf(groups.values()));
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
            ForecastAccuracy accuracy = parts.next(ForecastAccuracy.class);
            Map<ValidationMeasure, Double> values = ofCodes(parts.map(Double.class));
            Map<ValidationMeasure, CitizenBootstrap.Result> resampled =
                    ofCodes(parts.map(CitizenBootstrap.Result.class));
            Map<String, GroupEvaluation.Result> groups = parts.map(GroupEvaluation.Result.class);
            return new ModelPerformance(observations, events, accuracy, values, resampled, groups);
        }

        private static <V> Map<ValidationMeasure, V> ofCodes(Map<String, V> map) {
            Map<ValidationMeasure, V> ofMeasures = new EnumMap<>(ValidationMeasure.class);
            map.forEach((code, value) -> ofMeasures.put(ValidationMeasure.ofCode(code), value));
            return ofMeasures;
        }
    }
}
