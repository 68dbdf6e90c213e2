package inzage.mappings.school;

import inzage.connector.canonical.Kind;
import inzage.connector.school.PlannedTimes;
import inzage.connector.school.Portion;
import inzage.connector.school.Portion.Window;
import inzage.connector.school.Schedule;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.Fetch;
import inzage.mappings.definition.fetch.Hours;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads when a source is looked at, and for what. */
final class ScheduleReader {
    private final Set<Kind> kinds;
    private final boolean asked;
    private final Optional<Hours> hours;
    private final PlannedTimes calendar;

    /**
     * @param kinds what is taken from the source
     * @param fetch whether its system answers questions, and when; else its deliveries come as they are
     * @param calendar of the school
     */
    ScheduleReader(Set<Kind> kinds, Fetch fetch, PlannedTimes calendar) {
        this.kinds = kinds;
        this.asked = fetch instanceof CallFetch;
        this.hours = fetch instanceof CallFetch call ? call.pace().hours() : Optional.empty();
        this.calendar = calendar;
    }

    List<Schedule> read(Entries source) {
        Node node = source.node("schedule").orElse(null);
        if (node == null) {
            return List.of();
        }
        Stream<Node> items = node instanceof Node.Items list ? list.items().stream() : Stream.of(node);
        return items.map(item -> one(Entries.of(item, source.mistakes()))).toList();
    }

    private Schedule one(Entries entry) {
        if (entry.has("at") == entry.has("every")) {
            throw new DefinitionError(entry.at(), "give one of 'at: \"01:30\"' and 'every: 10m'");
        }
        Schedule schedule =
                new Schedule(timing(entry), DayNames.read(entry, "days"), inHolidays(entry), portion(entry));
        hours.ifPresent(open -> within(open, schedule.timing(), entry));
        entry.done();
        return schedule;
    }

    private Schedule.Timing timing(Entries entry) {
        if (entry.has("every")) {
            return new Schedule.Every(
                    Durations.read(entry.text("every"), entry.at("every")), DayTimes.within(entry, "between"));
        }
        if (entry.has("between")) {
            throw new DefinitionError(entry.at("between"), "'between' goes with 'every', not with 'at'");
        }
        return new Schedule.At(DayTimes.daily(entry, "at", calendar.zone()));
    }

    /** Who would rest on days that nobody listed would never rest. */
    private boolean inHolidays(Entries entry) {
        boolean also = !entry.has("holidays") || entry.flag("holidays");
        if (!also && calendar.holidays().also().isEmpty()) {
            throw new DefinitionError(
                    entry.at("holidays"),
                    "which days are holidays is not said: list them in the school's or board's file, as "
                            + "holidays: { also: [2026-10-17..2026-10-25] }");
        }
        return also;
    }

    /** A run outside of the hours would fail each time. */
    private static void within(Hours open, Schedule.Timing timing, Entries entry) {
        if (timing instanceof Schedule.At at && !open.holds(at.time(), at.time())) {
            throw new DefinitionError(
                    entry.at("at"), "the system may only be asked from " + open + ", not at " + at.time());
        }
        if (timing instanceof Schedule.Every every
                && every.between()
                        .filter(part -> open.holds(part.from(), part.through()))
                        .isEmpty()) {
            throw new DefinitionError(
                    entry.at(entry.has("between") ? "between" : "every"),
                    "the system may only be asked from " + open
                            + ": 'every' needs a 'between' that lies in these hours and ends before they do");
        }
    }

    /** A file that comes whole and is read for a part would be read for nothing else ever. */
    private Portion portion(Entries entry) {
        for (String key : List.of("only", "window")) {
            if (!asked && entry.has(key)) {
                throw new DefinitionError(
                        entry.at(key), "'" + key + "' is for systems that are asked; these deliveries come whole");
            }
        }
        return new Portion(only(entry), window(entry));
    }

    private Set<Kind> only(Entries entry) {
        Map<String, Kind> known = kinds.stream().collect(Collectors.toMap(Kind::name, Function.identity()));
        return entry.texts("only").stream()
                .map(name -> {
                    Kind kind = known.get(name);
                    if (kind == null) {
                        throw new DefinitionError(
                                entry.at("only"),
                                "this source does not bring '" + name + "'" + Nearest.choice(name, known.keySet()));
                    }
                    return kind;
                })
                .collect(Collectors.toSet());
    }

    private static Optional<Window> window(Entries entry) {
        return entry.maybe("window").map(written -> {
            try {
                return Window.parse(written);
            } catch (IllegalArgumentException e) {
                throw new DefinitionError(
                        entry.at("window"), "'" + written + "' is no window around today like 0d..7d or -1w..3w");
            }
        });
    }
}
