package inzage.mappings.school;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Place;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads days of the week: {@code mon}, or {@code mon-fri}. */
final class DayNames {
    private static final List<String> NAMES = Stream.of(DayOfWeek.values())
            .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
            .toList();

    private DayNames() {}

    static Set<DayOfWeek> read(Entries entry, String key) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String written : entry.texts(key)) {
            String[] ends = written.split("-", 2);
            DayOfWeek last = day(ends[ends.length - 1], entry.at(key));
            DayOfWeek day = day(ends[0], entry.at(key));
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String written, Place at) {
        if (!NAMES.contains(written)) {
            throw new DefinitionError(at, "there is no day '" + written + "'" + Nearest.choice(written, NAMES));
        }
        return DayOfWeek.of(NAMES.indexOf(written) + 1);
    }
}
