package dk.bip.model.feature;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * The values that a feature can have. It is stated by whoever defines the feature and never learnt from data, because 9, 99 and -1 are what
 * registers write for <em>missing</em>: such a value is refused where a row is built, and missing where it is read from a case.
 *
 * <p>Immutable and thread-safe.
 */
public final class Domain implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a domain is made of. */
    public enum Kind {
        /** Every number from the minimum to the maximum. */
        RANGE,
        /** The whole numbers from the minimum to the maximum. */
        WHOLE,
        /** 1 for yes and 0 for no. */
        YES_OR_NO;

        /**
         * Returns the kind of a code.
         *
         * @param code the name of the constant
         * @return the kind
         * @throws IllegalArgumentException if there is no kind of that code
         */
        public static Kind ofCode(String code) {
            return Checks.codeOf("kind", code, values(), Kind::name);
        }
    }

    /** A score of an indicator: 1 to 5, and what lies between, because an indicator may be the mean of several questions. */
    public static final Domain SCORE = range(1, 5);

    /** A percentage: 0 to 100. */
    public static final Domain PERCENT = range(0, 100);

    /** Yes or no: 1 or 0. */
    public static final Domain YES_OR_NO = new Domain(Kind.YES_OR_NO, 0, 1);

    private final Kind kind;
    private final double minimum;
    private final double maximum;

    private Domain(Kind kind, double minimum, double maximum) {
        this.kind = kind;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /**
     * Returns the domain of every number between two.
     *
     * @param minimum the lowest value
     * @param maximum the highest value
     * @return the domain, its bounds within it
     * @throws IllegalArgumentException if a bound is not finite, or the maximum is not above the minimum
     */
    public static Domain range(double minimum, double maximum) {
        return new Domain(Kind.RANGE, checked(minimum, maximum) + 0.0, maximum + 0.0);
    }

    /**
     * Returns the domain of the whole numbers between two.
     *
     * @param minimum the lowest value
     * @param maximum the highest value
     * @return the domain, its bounds within it
     * @throws IllegalArgumentException if the maximum is not above the minimum
     */
    public static Domain whole(int minimum, int maximum) {
        return new Domain(Kind.WHOLE, checked(minimum, maximum), maximum);
    }

    /**
     * Returns the domain of a kind and two bounds, as a stored description has it.
     *
     * @param kind the kind
     * @param minimum the lowest value; 0 for yes or no
     * @param maximum the highest value; 1 for yes or no
     * @return the domain
     * @throws IllegalArgumentException if a bound is not finite, is not whole where the domain is, or the maximum is not above the minimum
     */
    public static Domain of(Kind kind, double minimum, double maximum) {
        checked(minimum, maximum);
        boolean whole = minimum == Math.rint(minimum) && maximum == Math.rint(maximum);
        Checks.that(kind == Kind.RANGE || whole, "minimum and maximum must be whole");
        Checks.that(
                kind != Kind.YES_OR_NO || minimum == 0 && maximum == 1,
                "minimum and maximum of yes or no must be 0 and 1");
        return new Domain(Objects.requireNonNull(kind, "kind"), minimum + 0.0, maximum + 0.0);
    }

    private static double checked(double minimum, double maximum) {
        Checks.that(
                Math.abs(minimum) <= Double.MAX_VALUE && Math.abs(maximum) <= Double.MAX_VALUE,
                "minimum and maximum must be finite",
                "give the widest values that can occur?");
        Checks.that(maximum > minimum, "maximum must be above minimum");
        return minimum;
    }

    /**
     * Returns what the domain is made of.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the lowest value.
     *
     * @return the minimum, within the domain
     */
    public double minimum() {
        return minimum;
    }

    /**
     * Returns the highest value.
     *
     * @return the maximum, within the domain
     */
    public double maximum() {
        return maximum;
    }

    /**
     * Tells whether the values are 1 for yes and 0 for no.
     *
     * @return true for yes or no
     */
    public boolean isYesOrNo() {
        return kind == Kind.YES_OR_NO;
    }

    /**
     * Tells whether a value belongs to the domain.
     *
     * @param value any number
     * @return true if it does; false for NaN
     */
    public boolean contains(double value) {
        return value >= minimum && value <= maximum && (kind == Kind.RANGE || value == Math.rint(value));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Domain other && kind == other.kind && minimum == other.minimum && maximum == other.maximum;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), minimum, maximum);
    }

    /**
     * Returns the domain in words, as messages have it.
     *
     * @return such as {@code "a number from 1 to 5"}
     */
    @Override
    public String toString() {
        return switch (kind) {
            case RANGE -> "a number from " + Checks.plain(minimum) + " to " + Checks.plain(maximum);
            case WHOLE -> "a whole number from " + Checks.plain(minimum) + " to " + Checks.plain(maximum);
            case YES_OR_NO -> "1 (yes) or 0 (no)";
        };
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, minimum, maximum);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.next(Kind.class), parts.number(), parts.number());
        }
    }
}
