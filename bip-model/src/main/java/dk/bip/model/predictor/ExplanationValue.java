package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * A number of a sentence, which is what its name says, in the unit of that name.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds the name and no number.
 *
 * @param name what the number is
 * @param value the number, finite, as it was calculated and not rounded
 */
public record ExplanationValue(Name name, double value) implements Serializable {

    /** What a number is measured in. */
    public enum Unit {
        /** A probability, 0 to 1, which reads in percent. */
        PROBABILITY,
        /** A difference between two probabilities, -1 to 1: 0.01 is one point of probability. */
        POINTS,
        /** Log-odds, or a difference of them. */
        LOG_ODDS,
        /** A share of people, intervals or features, 0 to 1, which reads in percent. */
        SHARE,
        /** Whole months. */
        MONTHS,
        /** The unit of the feature that the sentence is about, or of the term that is made of it. */
        FEATURE
    }

    /** What a number is. */
    public enum Name {
        /** Within how many months the event is looked for. */
        HORIZON(Unit.MONTHS),
        /** The probability of the event. */
        PROBABILITY(Unit.PROBABILITY),
        /** The lower end of the interval for the mean of people with the same known features. */
        LOWER(Unit.PROBABILITY),
        /** The upper end of that interval. */
        UPPER(Unit.PROBABILITY),
        /** The level of interval and spread. */
        LEVEL(Unit.SHARE),
        /** The lower end of how far people with the same known features lie apart because of what is missing. */
        SPREAD_LOWER(Unit.PROBABILITY),
        /** The upper end of how far they lie apart. */
        SPREAD_UPPER(Unit.PROBABILITY),
        /** What averaging over what is missing adds, in log-odds. */
        AVERAGING(Unit.LOG_ODDS),
        /** What averaging over what is missing adds: the probability less that of a person in the middle. */
        AVERAGING_POINTS(Unit.POINTS),
        /** The probability where everything known is typical, which the points are added to. */
        START(Unit.PROBABILITY),
        /** The value of the feature. */
        VALUE(Unit.FEATURE),
        /** How far the line is from what is typical; its sign says above or below. */
        DEVIATION(Unit.FEATURE),
        /** What is added to the probability. */
        POINTS(Unit.POINTS),
        /** What is added to the log-odds. */
        LOG_ODDS(Unit.LOG_ODDS),
        /** The share of the features that is known. */
        KNOWN_SHARE(Unit.SHARE),
        /** The share of the features that must at least be known. */
        MINIMUM_COVERAGE(Unit.SHARE);

        private final Unit unit;

        Name(Unit unit) {
            this.unit = unit;
        }

        /**
         * Returns what the number is measured in.
         *
         * @return the unit
         */
        public Unit unit() {
            return unit;
        }
    }

    private static final int SIGNIFICANT = 4;
    private static final Text MONTHS = Text.of(" måneder", " months");

    /**
     * Checks the parts.
     *
     * @param name what the number is
     * @param value the number, finite, as it was calculated and not rounded
     * @throws NullPointerException if the name is null
     * @throws IllegalArgumentException if the value is not finite, or is a probability or share that is not from 0 to 1
     */
    public ExplanationValue {
        Objects.requireNonNull(name, "name");
        value = name.unit() == Unit.PROBABILITY || name.unit() == Unit.SHARE
                ? Checks.within(value, 0, 1, "value")
                : Checks.finite(value, "value");
    }

    /**
     * Returns the number with its unit, rounded as the sentences have it.
     *
     * @param language the language to read: Danish, or English for every other
     * @return such as {@code 8.0 %} or {@code +4.1 points of probability}; without a unit where it is that of the feature
     */
    public String text(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        return switch (name.unit()) {
            case PROBABILITY -> format.probability(value);
            case POINTS -> format.points(value);
            case LOG_ODDS -> format.logOdds(value);
            case SHARE -> format.level(value);
            case MONTHS -> format.number(value) + MONTHS.in(language);
            case FEATURE -> format.significant(value, SIGNIFICANT);
        };
    }

    /**
     * Returns the name.
     *
     * @return a text that holds no number
     */
    @Override
    public String toString() {
        return "ExplanationValue[" + name + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(name, value);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ExplanationValue(parts.next(Name.class), parts.number());
        }
    }
}
