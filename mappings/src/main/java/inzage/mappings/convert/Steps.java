package inzage.mappings.convert;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Wrong;
import inzage.mappings.definition.CodeTable;
import inzage.mappings.definition.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What a definition asks to be done to a text before the field's type converts it. */
final class Steps {
    private final Dates dates;

    Steps(Dates dates) {
        this.dates = dates;
    }

    /** Empty where the pattern does not match: then there is no value. */
    static Optional<String> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    /** @param where what to say about the table to somebody whose code is not in it */
    static Outcome code(CodeTable table, String where, String text) {
        return table.meaning(text)
                .<Outcome>map(Good::new)
                .orElseGet(() -> new Wrong("VALUE_UNKNOWN", "'" + Types.shortened(text) + "' is unknown; " + where));
    }

    Outcome as(Value.As as, String text) {
        if (as instanceof Value.DateAs date) {
            return dated(date.pattern(), text);
        }
        return switch ((Value.Simple) as) {
            // What may stay of it depends on the field.
            case HTML -> new Good(text);
            case LOWER -> new Good(text.toLowerCase(Locale.ROOT));
            case HASH -> new Good(Texts.hash(text));
            case SCHOOL_YEAR_END ->
                good(SchoolYears.endingIn(text), "NOT_A_SCHOOL_YEAR", "is not the year in which a school year ends");
            case SCHOOL_YEAR_OF ->
                good(dates.date(text).map(SchoolYears::of), "NOT_A_DATE", "is not a date like 2026-09-01");
            case DAY_BEFORE ->
                good(dates.date(text).map(date -> date.minusDays(1)), "NOT_A_DATE", "is not a date like 2026-09-01");
            case MOMENT_EPOCH -> good(epoch(text), "NOT_A_MOMENT", "is not a count of seconds since 1970");
            case MOMENT_LENIENT -> good(dates.lenient(text), "NOT_A_MOMENT", "is not a moment");
        };
    }

    private static Outcome dated(DateTimeFormatter pattern, String text) {
        try {
            return new Good(LocalDate.parse(text, pattern).toString());
        } catch (DateTimeException e) {
            return new Wrong("NOT_A_DATE", "is not a date in the expected notation");
        }
    }

    private static Optional<Instant> epoch(String text) {
        return text.matches("\\d{1,11}") ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text))) : Optional.empty();
    }

    private static Outcome good(Optional<?> value, String code, String wrong) {
        return value.<Outcome>map(made -> new Good(made.toString())).orElseGet(() -> new Wrong(code, wrong));
    }
}
