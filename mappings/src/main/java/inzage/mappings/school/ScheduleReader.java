package inzage.mappings.school;

import inzage.connector.school.SourceSetup.Schedule;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Reads when a source is looked at. */
final class ScheduleReader {
    private ScheduleReader() {}

    static List<Schedule> read(Entries source) {
        Node node = source.node("schedule").orElse(null);
        if (node == null) {
            return List.of();
        }
        Stream<Node> items = node instanceof Node.Items list ? list.items().stream() : Stream.of(node);
        return items.map(item -> one(Entries.of(item, source.mistakes()))).toList();
    }

    private static Schedule one(Entries entry) {
        entry.unavailable("between", "days", "only", "window");
        if (entry.has("at") == entry.has("every")) {
            throw new DefinitionError(entry.at(), "give one of 'at: \"01:30\"' and 'every: 10m'");
        }
        Schedule schedule = entry.has("at")
                ? new Schedule.At(time(entry.text("at"), entry.at("at")))
                : new Schedule.Every(Durations.read(entry.text("every"), entry.at("every")));
        entry.done();
        return schedule;
    }

    /** Between 02:00 and 02:59 there is one night a year without that time and one that has it twice. */
    private static LocalTime time(String text, Place at) {
        try {
            LocalTime time = LocalTime.parse(text);
            if (time.getHour() == 2) {
                throw new DefinitionError(
                        at, "a time between 02:00 and 02:59 does not exist one night a year; choose another hour");
            }
            return time;
        } catch (DateTimeException e) {
            throw new DefinitionError(at, "'" + text + "' is no time like 01:30");
        }
    }
}
