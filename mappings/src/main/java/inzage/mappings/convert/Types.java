package inzage.mappings.convert;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Ynu;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Wrong;
import inzage.mappings.definition.Notation;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** One text to one value of a component's type. References and addresses are not made here. */
final class Types {
    private static final java.util.regex.Pattern RANGE =
            java.util.regex.Pattern.compile("(?:(.*)\\s)?(\\S+?)\\.\\.(\\S+)");

    private static final java.util.regex.Pattern DECIMAL =
            java.util.regex.Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,12})?");

    private final Notation notation;
    private final Dates dates;

    Types(Notation notation, ZoneId zone) {
        this.notation = notation;
        this.dates = new Dates(notation.date(), notation.moment(), zone);
    }

    Dates dates() {
        return dates;
    }

    Outcome convert(String text, Component component) {
        Class<?> type = component.element();
        if (type == String.class) {
            return schoolYear(component) ? year(text) : new Good(text);
        }
        if (type == LocalDate.class) {
            return good(dates.date(text), "NOT_A_DATE", "is not a date like 2026-09-01");
        }
        if (type == Instant.class) {
            return good(dates.moment(text), "NOT_A_MOMENT", "is not a moment like 2026-09-01T08:30:00Z");
        }
        if (type == LocalTime.class) {
            return good(dates.time(text), "NOT_A_TIME", "is not a time like 08:30");
        }
        if (type == DateRange.class) {
            return good(range(text), "NOT_A_RANGE", "is not a stretch of days like 2026-10-17..2026-10-25");
        }
        return type.isEnum() ? word(text, type) : numberOrFlag(text, type);
    }

    private Outcome numberOrFlag(String text, Class<?> type) {
        if (type == BigDecimal.class) {
            return good(decimal(text), "NOT_A_NUMBER", "is not a number like 7,5 or 7.5");
        }
        if (type == Integer.class || type == int.class) {
            return good(decimal(text).flatMap(Types::whole), "NOT_A_NUMBER", "is not a whole number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return good(flag(text), "NOT_A_FLAG", "is not one of the words for yes and no");
        }
        throw new IllegalStateException("no conversion to " + type);
    }

    private Outcome word(String text, Class<?> type) {
        String word = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (type == Ynu.class && flag(text).isPresent()) {
            return new Good(flag(text).get() ? Ynu.YES : Ynu.NO);
        }
        Optional<?> constant = Arrays.stream(type.getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(word))
                .findFirst();
        return constant.<Outcome>map(Good::new)
                .orElseGet(() -> new Wrong(
                        "VALUE_UNKNOWN",
                        "'" + shortened(text) + "' is unknown; known are "
                                + String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(value -> ((Enum<?>) value).name())
                                                .toList())));
    }

    private Optional<Boolean> flag(String text) {
        if (notation.yes().contains(text) || text.equals("true")) {
            return Optional.of(true);
        }
        return notation.no().contains(text) || text.equals("false") ? Optional.of(false) : Optional.empty();
    }

    private static Outcome year(String text) {
        return good(SchoolYears.of(text), "NOT_A_SCHOOL_YEAR", "is not a school year like 2026-2027");
    }

    private static boolean schoolYear(Component component) {
        Pattern pattern = component.accessor().getAnnotation(Pattern.class);
        return pattern != null && pattern.regexp().equals(SchoolYear.NAME);
    }

    private Optional<DateRange> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = dates.date(range.group(2));
        Optional<LocalDate> through = dates.date(range.group(3));
        if (from.isEmpty() || through.isEmpty() || through.get().isBefore(from.get())) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(range.group(1), from.get(), through.get()));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static Optional<Integer> whole(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 9;
        return whole ? Optional.of(number.intValue()) : Optional.empty();
    }

    private static Outcome good(Optional<?> value, String code, String wrong) {
        return value.<Outcome>map(Good::new).orElseGet(() -> new Wrong(code, wrong));
    }

    /** A code is a word; what is long is no code and may be somebody's. */
    static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
