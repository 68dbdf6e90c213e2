package inzage.mappings.convert;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Ynu;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Wrong;
import inzage.mappings.definition.Notation;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text to one value of a component's type. References and addresses are not made here. */
final class Types {
    private static final Pattern RANGE = Pattern.compile("(?:(.*)\\s)?(\\S+?)\\.\\.(\\S+)");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,12})?");

    /** The constants of an enumeration by name, in its order. */
    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> words = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                words.put(((Enum<?>) constant).name(), constant);
            }
            return words;
        }
    };

    private final Notation notation;
    private final Dates dates;
    private final Map<Class<?>, Function<String, Outcome>> byType;
    private final Function<String, Outcome> years = new Remembered(Types::year);

    Types(Notation notation, ZoneId zone) {
        this.notation = notation;
        this.dates = new Dates(notation.date(), notation.moment(), zone);
        this.byType = Map.ofEntries(
                way(LocalDate.class, dates::date, "NOT_A_DATE", "is not a date like 2026-09-01"),
                way(LocalDateTime.class, dates::local, "NOT_A_MOMENT", "is not a time like 2026-09-01T08:30"),
                way(Instant.class, dates::moment, "NOT_A_MOMENT", "is not a moment like 2026-09-01T08:30:00Z"),
                way(LocalTime.class, dates::time, "NOT_A_TIME", "is not a time like 08:30"),
                way(
                        DateRange.class,
                        this::range,
                        "NOT_A_RANGE",
                        "is not a stretch of days like 2026-10-17..2026-10-25"),
                way(BigDecimal.class, Types::decimal, "NOT_A_NUMBER", "is not a number like 7,5 or 7.5"),
                way(Integer.class, Types::whole, "NOT_A_NUMBER", "is not a whole number"),
                way(boolean.class, this::flag, "NOT_A_FLAG", "is not one of the words for yes and no"),
                Map.entry(Content.class, Attachments::content),
                Map.entry(URI.class, Attachments::link));
    }

    private static Map.Entry<Class<?>, Function<String, Outcome>> way(
            Class<?> type, Function<String, Optional<?>> reading, String code, String wrong) {
        return Map.entry(type, new Remembered(text -> good(reading.apply(text), code, wrong)));
    }

    Dates dates() {
        return dates;
    }

    Outcome convert(String text, Component component) {
        Class<?> type = component.element();
        if (type == String.class) {
            return schoolYear(component) ? years.apply(text) : new Good(text);
        }
        if (type.isEnum()) {
            return word(text, type);
        }
        Function<String, Outcome> way = byType.get(type);
        if (way == null) {
            throw new IllegalStateException("no conversion to " + type);
        }
        return way.apply(text);
    }

    /** One of the words of an enumeration, however it separates its parts. */
    Outcome word(String text, Class<?> type) {
        String word = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (type == Ynu.class && flag(text).isPresent()) {
            return new Good(flag(text).get() ? Ynu.YES : Ynu.NO);
        }
        Map<String, Object> words = WORDS.get(type);
        Object constant = words.get(word);
        return constant != null
                ? new Good(constant)
                : new Wrong(
                        "VALUE_UNKNOWN",
                        "'" + shortened(text) + "' is unknown; known are " + String.join(", ", words.keySet()));
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
        return SchoolYear.NAME.equals(component.pattern());
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

    private static Optional<Integer> whole(String text) {
        return decimal(text)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.precision() - number.scale() <= 9)
                .map(BigDecimal::intValue);
    }

    private static Outcome good(Optional<?> value, String code, String wrong) {
        return value.<Outcome>map(Good::new).orElseGet(() -> new Wrong(code, wrong));
    }

    /** A code is a word; what is long is no code and may be somebody's. */
    static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
