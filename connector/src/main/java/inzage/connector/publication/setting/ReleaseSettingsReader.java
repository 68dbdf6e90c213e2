package inzage.connector.publication.setting;

import inzage.connector.canonical.DateRange;
import inzage.connector.publication.release.ReleaseMoment;
import inzage.connector.publication.release.ReleaseSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@link ReleaseSettings}. With a mistake in them nothing is released: a moment that is not understood is not "at once". */
final class ReleaseSettingsReader {
    private static final Pattern MOMENT = Pattern.compile("(\\w+) (\\d\\d:\\d\\d)");
    private static final Pattern HOURS = Pattern.compile("\\d{1,3}");
    private static final String DAILY = "daily";
    private static final Map<String, Set<DayOfWeek>> DAYS = days();

    private final Section releases;

    private ReleaseSettingsReader(Section releases) {
        this.releases = releases.only("moments", "studentHeadStart", "holidays");
    }

    static ReleaseSettings of(Section settings) {
        if (!settings.has("releases")) {
            return ReleaseSettings.AT_ONCE;
        }
        int before = settings.mistakes();
        ReleaseSettings read =
                settings.section("releases").map(ReleaseSettingsReader::read).orElse(ReleaseSettings.STOPPED);
        if (settings.mistakes() == before) {
            return read;
        }
        settings.problem("settings.releases: no new results are released until this is mended");
        return ReleaseSettings.STOPPED;
    }

    private static ReleaseSettings read(Section releases) {
        ReleaseSettingsReader reader = new ReleaseSettingsReader(releases);
        return new ReleaseSettings(
                releases.texts("moments").stream()
                        .flatMap(text -> reader.moment(text).stream())
                        .toList(),
                reader.headStart(),
                releases.sections("holidays").stream()
                        .flatMap(holiday -> holiday(holiday).stream())
                        .toList(),
                false);
    }

    private Optional<ReleaseMoment> moment(String text) {
        Matcher written = MOMENT.matcher(text.strip().toLowerCase(Locale.ROOT));
        Optional<ReleaseMoment> moment =
                written.matches() ? moment(written.group(1), written.group(2)) : Optional.empty();
        if (moment.isEmpty()) {
            releases.problem(releases.at("moments") + ": '" + text
                    + "' is not days and a time, like 'schooldays 17:00'," + " 'daily 07:30' or 'friday 16:00'");
        }
        return moment;
    }

    private static Optional<ReleaseMoment> moment(String word, String time) {
        Set<DayOfWeek> days = DAYS.get(word);
        try {
            return days == null
                    ? Optional.empty()
                    : Optional.of(new ReleaseMoment(days, word.equals(DAILY), LocalTime.parse(time)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Duration headStart() {
        if (!releases.has("studentHeadStart")) {
            return Duration.ZERO;
        }
        Optional<Duration> hours = releases.text("studentHeadStart")
                .filter(text -> HOURS.matcher(text).matches())
                .map(text -> Duration.ofHours(Long.parseLong(text)))
                .filter(duration -> duration.compareTo(ReleaseSettings.LONGEST) <= 0);
        if (hours.isEmpty()) {
            releases.problem(releases.at("studentHeadStart") + " must be a number of hours from 0 to "
                    + ReleaseSettings.LONGEST.toHours());
        }
        return hours.orElse(Duration.ZERO);
    }

    private static Optional<DateRange> holiday(Section holiday) {
        holiday.only("name", "from", "through");
        Optional<LocalDate> from = day(holiday, "from");
        Optional<LocalDate> through = day(holiday, "through");
        if (from.isEmpty() || through.isEmpty() || through.get().isBefore(from.get())) {
            holiday.problem(holiday.at("from")
                    + " and through must be days in their order, like { from: 2026-10-17, through: 2026-10-25 }");
            return Optional.empty();
        }
        String name = holiday.has("name") ? holiday.text("name").orElse(null) : null;
        return Optional.of(new DateRange(name, from.get(), through.get()));
    }

    private static Optional<LocalDate> day(Section holiday, String key) {
        try {
            return holiday.has(key) ? holiday.text(key).map(LocalDate::parse) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Set<DayOfWeek>> days() {
        Map<String, Set<DayOfWeek>> days = List.of(DayOfWeek.values()).stream()
                .collect(Collectors.toMap(day -> day.name().toLowerCase(Locale.ROOT), EnumSet::of));
        days.put("schooldays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        days.put(DAILY, EnumSet.allOf(DayOfWeek.class));
        return Map.copyOf(days);
    }
}
