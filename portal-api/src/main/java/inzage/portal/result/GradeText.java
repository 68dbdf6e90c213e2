package inzage.portal.result;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a grade is written in the Netherlands: with a decimal comma. A grade that is a word stays as the school wrote it. */
public final class GradeText {
    private static final Pattern DECIMAL = Pattern.compile("(-?\\d+)\\.(\\d+)");

    private GradeText() {}

    /** As a school delivered it. */
    public static String of(String delivered) {
        Matcher decimal = DECIMAL.matcher(delivered.strip());
        return decimal.matches() ? decimal.group(1) + "," + decimal.group(2) : delivered.strip();
    }

    static String of(BigDecimal value) {
        return of(value.toPlainString());
    }
}
