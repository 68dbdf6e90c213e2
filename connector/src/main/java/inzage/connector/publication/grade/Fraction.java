package inzage.connector.publication.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number, in lowest terms with a positive denominator: averages are rounded once, at the end. */
public record Fraction(BigInteger numerator, BigInteger denominator) {
    /** Nought. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static final Fraction MINUS_ONE = new Fraction(BigInteger.ONE.negate(), BigInteger.ONE);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(BigDecimal decimal) {
        BigDecimal whole = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Fraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Whether it lies further from another number than so much. */
    public boolean differsBeyond(Fraction tolerated, Fraction other) {
        Fraction difference = plus(other.times(MINUS_ONE));
        return new Fraction(difference.numerator.abs(), difference.denominator)
                .plus(tolerated.times(MINUS_ONE))
                .positive();
    }

    public boolean positive() {
        return numerator.signum() > 0;
    }

    /** Rounded half up in one step: 5,449… is 5,4 and 5,45 is 5,5. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }
}
