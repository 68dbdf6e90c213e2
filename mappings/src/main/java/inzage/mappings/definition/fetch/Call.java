package inzage.mappings.definition.fetch;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.expression.Expression;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a set's documents are asked for.
 *
 * @param loops one call for each of their rows, the first outermost; empty: one call
 * @param auth where it differs from the system's
 * @param pages where they differ from the system's
 * @param unchanged over an answer: this set stands as it was
 * @param rest days of the year when it is not fetched
 */
public record Call(
        Ask ask,
        List<Loop> loops,
        Optional<Auth> auth,
        Optional<Pages> pages,
        Optional<Expect> expect,
        Expression unchanged,
        Optional<Cursor> cursor,
        List<Rest> rest) {
    public Call {
        loops = List.copyOf(loops);
        rest = List.copyOf(rest);
    }

    public boolean rests(LocalDate day) {
        return rest.stream().anyMatch(part -> part.holds(day));
    }

    /** What its request names: columns of its loops' rows, and what is the same for the whole run. */
    public Stream<Path> paths() {
        return Stream.of(
                        ask.address().paths(),
                        ask.body().stream().flatMap(body -> body.text().paths()),
                        cursor.flatMap(Cursor::since).stream()
                                .flatMap(since -> since.value().paths()))
                .flatMap(paths -> paths);
    }

    /** The sets whose rows it loops over. */
    public Stream<String> sets() {
        return loops.stream().filter(Loop.Over.class::isInstance).map(loop -> ((Loop.Over) loop).set());
    }

    /** What must hold for an answer, else the call has failed. */
    public record Expect(Expression that, Template say) {}

    /** A part of each year, over New Year if it ends before it begins. Both days belong to it. */
    public record Rest(MonthDay from, MonthDay through) {
        boolean holds(LocalDate day) {
            MonthDay on = MonthDay.from(day);
            boolean begun = !on.isBefore(from);
            boolean going = !on.isAfter(through);
            return from.isAfter(through) ? begun || going : begun && going;
        }
    }
}
