package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.definition.fetch.Loop.Unit;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Surroundings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Days, weeks from Monday, and school years from 1 August, around a day. */
final class TimeRows {
    private TimeRows() {}

    /** Those of a loop that lie, at least in part, within the window of the run. */
    static List<Around> of(Loop.Time loop, FetchRun run) {
        LocalDate begin = begin(loop.unit(), run.today());
        return IntStream.rangeClosed(loop.first(), loop.last())
                .mapToObj(count -> stretch(loop.unit(), begin, count))
                .filter(stretch -> stretch.within(run))
                .map(stretch -> new Around(row(loop.name(), stretch), Math.abs(stretch.count())))
                .toList();
    }

    /** @param away how many days, weeks or years from the one that is going on */
    record Around(Row row, int away) {}

    /** @param until exclusive */
    private record Stretch(int count, LocalDate from, LocalDate until) {
        boolean within(FetchRun run) {
            return run.window()
                    .map(window -> from.compareTo(window.through()) <= 0 && until.isAfter(window.from()))
                    .orElse(true);
        }
    }

    private static Stretch stretch(Unit unit, LocalDate begin, int count) {
        return new Stretch(count, moved(unit, begin, count), moved(unit, begin, count + 1));
    }

    private static LocalDate begin(Unit unit, LocalDate today) {
        return switch (unit) {
            case DAY -> today;
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case YEAR -> {
                LocalDate august = LocalDate.of(today.getYear(), Month.AUGUST, 1);
                yield august.isAfter(today) ? august.minusYears(1) : august;
            }
        };
    }

    private static LocalDate moved(Unit unit, LocalDate begin, int count) {
        return switch (unit) {
            case DAY -> begin.plusDays(count);
            case WEEK -> begin.plusWeeks(count);
            case YEAR -> begin.plusYears(count);
        };
    }

    private static Row row(String name, Stretch stretch) {
        return Surroundings.made(
                name,
                Map.of(
                        "from", stretch.from().toString(),
                        "until", stretch.until().toString(),
                        "through", stretch.until().minusDays(1).toString()));
    }
}
