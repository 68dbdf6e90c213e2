package inzage.mappings.definition;

import com.google.re2j.Pattern;
import inzage.mappings.expression.Expression;
import java.util.List;
import java.util.Optional;

/**
 * How a field's value is made: from where, and what is done to it on the way.
 *
 * @param as conversions that the field's type does not do by itself
 * @param match keeps the one group of a pattern, in linear time
 * @param fallback when the source says there is nothing
 * @param ref the identifier by which a reference refers; without it, the source's own key
 */
public record Value(
        From from,
        Optional<As> as,
        Optional<Pattern> match,
        Optional<Codes> codes,
        Take take,
        Optional<String> fallback,
        Optional<String> ref,
        Unresolved unresolved) {

    /** Where the raw value comes from. */
    public sealed interface From {}

    /** The first of these that has a value. */
    public record First(List<Path> paths) implements From {
        public First {
            paths = List.copyOf(paths);
        }
    }

    /** Text made of several values. */
    public record Written(Template template) implements From {}

    /** Always the same. */
    public record Constant(String text) implements From {}

    /** What an expression yields. */
    public record Computed(Expression expression) implements From {}

    /** A conversion that must be asked for. */
    public sealed interface As {}

    /** Conversions without a parameter. */
    public enum Simple implements As {
        SCHOOL_YEAR_END,
        SCHOOL_YEAR_OF,
        DAY_BEFORE,
        MOMENT_EPOCH,
        MOMENT_LENIENT,
        LOWER,
        HASH,
        /** The source writes HTML; without it, it writes text. */
        HTML
    }

    /** A date in a notation of its own. */
    public record DateAs(java.time.format.DateTimeFormatter pattern) implements As {}

    /** Where the lines of a code table come from. */
    public sealed interface Codes {}

    /** Written in the field itself. */
    public record Inline(CodeTable table) implements Codes {}

    /** A table of the definition, to which the school may add lines, or a {@code table} parameter. */
    public record Named(String name) implements Codes {}

    /** Which of many values. */
    public enum Take {
        ALL,
        FIRST,
        LAST
    }

    /** What becomes of a record whose reference leads nowhere. */
    public enum Unresolved {
        BY_FIELD,
        WAIT,
        DROP
    }
}
