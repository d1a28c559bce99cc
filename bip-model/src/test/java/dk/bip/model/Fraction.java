package dk.bip.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact fraction in lowest terms, what statistics of small tables are held against. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);

    public Fraction {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The number that a double is. */
    public static Fraction of(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.scale() <= 0
                ? new Fraction(exact.toBigInteger(), BigInteger.ONE)
                : new Fraction(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
    }

    public static Fraction sum(Fraction... terms) {
        Fraction sum = ZERO;
        for (Fraction term : terms) {
            sum = sum.plus(term);
        }
        return sum;
    }

    public static Fraction mean(Fraction... terms) {
        return sum(terms).over(of(terms.length, 1));
    }

    /** The sum of squares about the mean over the number of values less one. */
    public static Fraction variance(Fraction... values) {
        Fraction mean = mean(values);
        Fraction squares = ZERO;
        for (Fraction value : values) {
            squares = squares.plus(value.minus(mean).square());
        }
        return squares.over(of(values.length - 1, 1));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(of(-1, 1).times(other));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction square() {
        return times(this);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return minus(other).numerator.signum();
    }
}
