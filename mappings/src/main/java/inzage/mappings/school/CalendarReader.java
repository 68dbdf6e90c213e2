package inzage.mappings.school;

import inzage.connector.school.Holidays;
import inzage.connector.school.Holidays.Days;
import inzage.connector.school.Holidays.Region;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where days begin, and which of them are holidays; of a school or a board. */
final class CalendarReader {
    private static final List<String> REGIONS = Stream.of(Region.values())
            .map(region -> region.name().toLowerCase(Locale.ROOT))
            .toList();

    private CalendarReader() {}

    static ZoneId zone(Entries file) {
        String zone = file.maybe("zone").orElse("Europe/Amsterdam");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            file.mistakes()
                    .add(
                            file.at("zone"),
                            "there is no zone '" + zone + "'" + Nearest.hint(zone, ZoneId.getAvailableZoneIds()));
            return ZoneOffset.UTC;
        }
    }

    static Holidays holidays(Entries file) {
        return file.entries("holidays").map(CalendarReader::read).orElseGet(Holidays::none);
    }

    private static Holidays read(Entries holidays) {
        Optional<Region> region = holidays.maybe("region").flatMap(written -> region(written, holidays));
        List<Days> also = holidays.texts("also").stream()
                .flatMap(written -> days(written, holidays).stream())
                .toList();
        holidays.done();
        return new Holidays(region, also);
    }

    private static Optional<Region> region(String written, Entries holidays) {
        if (REGIONS.contains(written)) {
            return Optional.of(Region.valueOf(written.toUpperCase(Locale.ROOT)));
        }
        holidays.mistakes()
                .add(holidays.at("region"), "there is no region '" + written + "'" + Nearest.choice(written, REGIONS));
        return Optional.empty();
    }

    private static Optional<Days> days(String written, Entries holidays) {
        String[] ends = written.split("\\.\\.", -1);
        try {
            if (ends.length <= 2) {
                return Optional.of(new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // One sentence for all that can be wrong with it, below.
        }
        holidays.mistakes()
                .add(
                        holidays.at("also"),
                        "'" + written + "' is neither a day like 2026-12-05 nor days like 2026-10-26..2026-10-27");
        return Optional.empty();
    }
}
