package dk.bip.model.card;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.outcome.Horizon;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A made-up row and the scores that a model must give for it, calculated by another program in another language from the model document.
 * They travel with the document, so that a model can be verified on the machine that uses it.
 *
 * @param name a name for messages
 * @param values the value of each feature that is given; a feature that is not named is missing
 * @param horizon within which time
 * @param level the level of the interval, between 0 and 1
 * @param logOdds the expected log-odds
 * @param probability the expected probability
 * @param lower the expected lower end of the interval; empty where the model has no covariance
 * @param upper the expected upper end of the interval; empty where the model has no covariance
 * @param spreadLower the expected lower end of the spread; empty where nothing is missing
 * @param spreadUpper the expected upper end of the spread; empty where nothing is missing
 */
public record ReferenceCase(
        String name,
        Map<String, Double> values,
        Horizon horizon,
        double level,
        double logOdds,
        double probability,
        OptionalDouble lower,
        OptionalDouble upper,
        OptionalDouble spreadLower,
        OptionalDouble spreadUpper)
        implements Serializable {

    /**
     * Checks the parts and copies the values in their order.
     *
     * @param name a name for messages
     * @param values the value of each feature that is given; a feature that is not named is missing
     * @param horizon within which time
     * @param level the level of the interval, between 0 and 1
     * @param logOdds the expected log-odds
     * @param probability the expected probability
     * @param lower the expected lower end of the interval; empty where the model has no covariance
     * @param upper the expected upper end of the interval; empty where the model has no covariance
     * @param spreadLower the expected lower end of the spread; empty where nothing is missing
     * @param spreadUpper the expected upper end of the spread; empty where nothing is missing
     * @throws IllegalArgumentException if the name is blank, a number is not finite, lower, probability and upper are not in order in 0 to
     *     1, or the ends of the spread are not, or one of them is given alone
     */
    public ReferenceCase {
        Checks.notBlank(name, "name");
        Map<String, Double> copy = new LinkedHashMap<>();
        values.forEach((feature, value) -> {
            Checks.that(Double.isFinite(value), "values must be finite, but " + feature + " is " + value);
            copy.put(feature, value + 0.0);
        });
        values = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(horizon, "horizon");
        Checks.between(level, 0, 1, "level");
        Checks.that(Double.isFinite(logOdds), "logOdds must be finite, but is " + logOdds);
        Checks.within(probability, 0, 1, "probability");
        OptionalDouble[] ends = {lower, upper};
        double expected = probability;
        Checks.that(lower.isPresent() == upper.isPresent(), "lower and upper must be given together or not at all");
        Checks.that(
                lower.isEmpty()
                        || lower.getAsDouble() >= 0
                                && lower.getAsDouble() <= probability
                                && probability <= upper.getAsDouble()
                                && upper.getAsDouble() <= 1,
                () -> "lower, probability and upper must be in this order and from 0 to 1, but are "
                        + ends[0].getAsDouble() + ", " + expected + " and " + ends[1].getAsDouble());
        Checks.that(
                spreadLower.isPresent() == spreadUpper.isPresent(),
                "spreadLower and spreadUpper must be given together or not at all");
        Checks.that(
                spreadLower.isEmpty()
                        || spreadLower.getAsDouble() >= 0
                                && spreadLower.getAsDouble() <= spreadUpper.getAsDouble()
                                && spreadUpper.getAsDouble() <= 1,
                "spreadLower and spreadUpper must be in this order and from 0 to 1");
        logOdds += 0.0;
        probability += 0.0;
        lower = normalised(lower);
        upper = normalised(upper);
    }

    /**
     * Gives a case of a model with a covariance.
     *
     * @param name a name for messages
     * @param values the value of each feature that is given; a feature that is not named is missing
     * @param horizon within which time
     * @param level the level of the interval, between 0 and 1
     * @param logOdds the expected log-odds
     * @param probability the expected probability
     * @param lower the expected lower end of the interval
     * @param upper the expected upper end of the interval
     * @param spreadLower the expected lower end of the spread; empty where nothing is missing
     * @param spreadUpper the expected upper end of the spread; empty where nothing is missing
     * @throws IllegalArgumentException as the constructor of all parts
     */
    public ReferenceCase(
            String name,
            Map<String, Double> values,
            Horizon horizon,
            double level,
            double logOdds,
            double probability,
            double lower,
            double upper,
            OptionalDouble spreadLower,
            OptionalDouble spreadUpper) {
        this(
                name,
                values,
                horizon,
                level,
                logOdds,
                probability,
                OptionalDouble.of(lower),
                OptionalDouble.of(upper),
                spreadLower,
                spreadUpper);
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        name,
                        List.copyOf(values.keySet()),
                        List.copyOf(values.values()),
                        horizon,
                        level,
                        logOdds,
                        probability,
                        boxed(lower),
                        boxed(upper),
                        boxed(spreadLower),
                        boxed(spreadUpper));
    }

    private static OptionalDouble normalised(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsDouble() + 0.0) : number;
    }

    private static Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static OptionalDouble optional(Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ReferenceCase(
                    parts.text(),
                    parts.map(Double.class),
                    parts.next(Horizon.class),
                    parts.number(),
                    parts.number(),
                    parts.number(),
                    optional(parts.nextOrNull(Double.class)),
                    optional(parts.nextOrNull(Double.class)),
                    optional(parts.nextOrNull(Double.class)),
                    optional(parts.nextOrNull(Double.class)));
        }
    }
}
