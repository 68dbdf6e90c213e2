package inzage.connector.canonical;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a grade's text says as a number. Both separators occur ({@code 5,3} in one system, {@code 7.9} in another); symbols
 * and half grades ({@code V}, {@code INH}, {@code 8-}, {@code 6½}) are no numbers. Always exact: a {@code double} turns a 4,45
 * into a 4,4.
 */
public final class GradeText {
    public static final BigDecimal LOWEST = BigDecimal.ONE;
    public static final BigDecimal HIGHEST = BigDecimal.TEN;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}([.,]\\d{1,6})?");

    private GradeText() {}

    /** Empty for a text that is no number. */
    public static Optional<BigDecimal> number(String grade) {
        String text = grade.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** Both ends inclusive; an end that is not given is that of the scale from 1 to 10. */
    public static boolean onScale(BigDecimal value, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        BigDecimal from = lowest == null ? LOWEST : lowest;
        BigDecimal through = highest == null ? HIGHEST : highest;
        return value.compareTo(from) >= 0 && value.compareTo(through) <= 0;
    }
}
