package inzage.mappings.convert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** School years in one notation. A single year does not say whether the school year starts or ends in it: that must be asked. */
final class SchoolYears {
    /** {@code 2026-2027}, {@code 2026/2027}, {@code 2026 / 2027}, {@code 2026-27}, {@code 20262027}. */
    private static final Pattern FORM = Pattern.compile("(\\d{4})\\s*[-/]?\\s*(\\d{4}|\\d{2})");

    private static final int FIRST_MONTH = 8;

    private SchoolYears() {}

    static Optional<String> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(form.group(1));
        int through = Integer.parseInt(form.group(2));
        boolean next = through == from + 1 || through == (from + 1) % 100;
        return next ? Optional.of(name(from)) : Optional.empty();
    }

    /** From the year in which it ends. */
    static Optional<String> endingIn(String text) {
        return text.strip().matches("\\d{4}") ? Optional.of(name(Integer.parseInt(text.strip()) - 1)) : of(text);
    }

    /** In which a day lies: school years turn on 1 August in the Netherlands. */
    static String of(LocalDate day) {
        return name(day.getMonthValue() >= FIRST_MONTH ? day.getYear() : day.getYear() - 1);
    }

    private static String name(int from) {
        return from + "-" + (from + 1);
    }
}
