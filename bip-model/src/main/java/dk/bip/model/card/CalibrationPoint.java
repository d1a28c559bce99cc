package dk.bip.model.card;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.outcome.Horizon;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a model gives for a group of people beside what was observed or published of them.
 *
 * @param group the group, in both languages
 * @param horizon within which time
 * @param predicted the mean probability of the model, 0 to 1
 * @param observed the observed or published share, 0 to 1
 * @param source the id of the finding, or the data that the share was observed in
 * @param standardError the standard error of observed less predicted, clustered as the rows are; empty where it is not known
 */
public record CalibrationPoint(
        Text group, Horizon horizon, double predicted, double observed, String source, OptionalDouble standardError)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param group the group, in both languages
     * @param horizon within which time
     * @param predicted the mean probability of the model, 0 to 1
     * @param observed the observed or published share, 0 to 1
     * @param source the id of the finding, or the data that the share was observed in
     * @param standardError the standard error of observed less predicted, clustered as the rows are; empty where it is not known
     * @throws IllegalArgumentException if a probability is not from 0 to 1, the source is blank, or the standard error is negative or not
     *     finite
     */
    public CalibrationPoint {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(horizon, "horizon");
        predicted = Checks.within(predicted, 0, 1, "predicted");
        observed = Checks.within(observed, 0, 1, "observed");
        Checks.notBlank(source, "source");
        Checks.that(
                standardError.isEmpty()
                        || standardError.getAsDouble() >= 0 && standardError.getAsDouble() <= Double.MAX_VALUE,
                "standardError must be finite and not negative");
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        group,
                        horizon,
                        predicted,
                        observed,
                        source,
                        standardError.isPresent() ? standardError.getAsDouble() : null);
    }

    private static OptionalDouble optional(Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new CalibrationPoint(
                    parts.next(Text.class),
                    parts.next(Horizon.class),
                    parts.number(),
                    parts.number(),
                    parts.text(),
                    optional(parts.nextOrNull(Double.class)));
        }
    }
}
