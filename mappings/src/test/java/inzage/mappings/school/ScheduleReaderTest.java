package inzage.mappings.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.school.Holidays;
import inzage.connector.school.PlannedTimes;
import inzage.connector.school.Portion;
import inzage.connector.school.Portion.Window;
import inzage.connector.school.Schedule;
import inzage.connector.school.Schedule.Every;
import inzage.connector.school.Schedule.Hours;
import inzage.mappings.definition.fetch.Fetch;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleReaderTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Kind STUDENT = Kind.of(Student.class);

    @Test
    void a_schedule_is_read_as_written() {
        assertThat(read("[{ at: \"01:30\", days: [sat-mon] }, "
                        + "{ every: 10m, between: 06:30-18:00, days: [mon, wed], only: [student], window: 0d..1w }]"))
                .containsExactly(
                        new Schedule(
                                new Schedule.At(LocalTime.of(1, 30)),
                                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                                Portion.WHOLE),
                        new Schedule(
                                new Every(
                                        Duration.ofMinutes(10),
                                        Optional.of(new Hours(LocalTime.of(6, 30), LocalTime.of(18, 0)))),
                                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                                new Portion(Set.of(STUDENT), Optional.of(new Window(0, 7)))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { at: "05:00", every: 5m }               | give one of 'at: "01:30"' and 'every: 10m'
            { at: "05:00", between: 06:00-07:00 }    | 'between' goes with 'every', not with 'at'
            { at: "02:00" }                          | one night has no 02:00 and another has it twice; choose another hour
            { at: "02:59" }                          | one night has no 02:59 and another has it twice; choose another hour
            { at: "25:00" }                          | '25:00' is no time like 01:30
            { every: 10m, between: 06:00 }           | '06:00' are no hours like 06:30-18:00
            { every: 10m, between: 06:00-06:00 }     | ends when it begins
            { every: 7m, between: 06:00-18:00 }      | 'every' divides an hour or is a number of hours
            { every: 90m, between: 06:00-18:00 }     | 'every' divides an hour or is a number of hours
            { every: 30s, between: 06:00-18:00 }     | 'every' divides an hour or is a number of hours
            { every: 10m, days: [maandag] }          | there is no day 'maandag'; known are mon, tue
            { every: 10m, days: [mon-frr] }          | there is no day 'frr'; did you mean 'fri'?
            { every: 10m, only: [studnt] }           | this source does not bring 'studnt'; did you mean 'student'?
            { every: 10m, only: [result] }           | this source does not bring 'result'
            { every: 10m, window: 7d }               | '7d' is no window around today like 0d..7d or -1w..3w
            { every: 10m, window: 7d..0d }           | '7d..0d' is no window around today
            { every: 10m, often: yes }               | unknown key 'often'
            """)
    void a_mistake_is_named_with_what_was_meant(String written, String sentence) {
        assertThatThrownBy(() -> read("[" + written + "]")).hasMessageContaining(sentence);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            01:59 | Europe/Amsterdam   | true
            03:00 | Europe/Amsterdam   | true
            02:30 | America/Kralendijk | true
            01:30 | Europe/London      | false
            02:00 | Europe/London      | true
            00:30 | Atlantic/Azores    | false
            23:30 | America/Santiago   | false
            00:30 | America/Santiago   | false
            """)
    void a_time_that_one_night_lacks_or_repeats_is_refused_by_the_clocks_of_the_school(
            String time, String zone, boolean taken) {
        PlannedTimes calendar = new PlannedTimes(ZoneId.of(zone), Holidays.none());
        String written = "[{ at: \"" + time + "\" }]";

        if (taken) {
            assertThat(read(written, calendar)).hasSize(1);
        } else {
            assertThatThrownBy(() -> read(written, calendar)).hasMessageContaining("one night has no " + time);
        }
    }

    @Test
    void a_schedule_rests_on_the_days_on_which_the_school_says_it_is_closed() {
        LocalDate closed = LocalDate.of(2026, 10, 26);
        PlannedTimes calendar =
                new PlannedTimes(AMSTERDAM, new Holidays(Optional.empty(), List.of(new Holidays.Days(closed, closed))));

        assertThat(read("[{ every: 1h, holidays: false }, { every: 1h, holidays: true }]", calendar))
                .extracting(Schedule::inHolidays)
                .containsExactly(false, true);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            20:00-06:00 | { at: "20:00" }                       | -
            20:00-06:00 | { at: "05:59" }                       | -
            20:00-06:00 | { at: "06:00" }                       | the system may only be asked from 20:00 to 06:00, not at 06:00
            20:00-06:00 | { at: "12:00" }                       | not at 12:00
            20:00-06:00 | { every: 1h, between: 22:00-04:00 }   | -
            20:00-06:00 | { every: 1h, between: 20:00-05:00 }   | -
            20:00-06:00 | { every: 1h, between: 20:00-06:00 }   | needs a 'between' that lies in these hours and ends before they do
            20:00-06:00 | { every: 1h, between: 04:00-22:00 }   | needs a 'between'
            20:00-06:00 | { every: 1h, between: 19:00-23:00 }   | needs a 'between'
            20:00-06:00 | { every: 1h }                         | needs a 'between'
            06:00-20:00 | { every: 1h, between: 08:00-18:00 }   | -
            06:00-20:00 | { every: 1h, between: 18:00-08:00 }   | needs a 'between'
            """)
    void a_system_with_hours_is_asked_within_them_only(String hours, String written, @Nullable String sentence) {
        if (sentence == null) {
            assertThat(read("[" + written + "]", "\n  hours: " + hours)).hasSize(1);
        } else {
            assertThatThrownBy(() -> read("[" + written + "]", "\n  hours: " + hours))
                    .hasMessageContaining(sentence);
        }
    }

    private static List<Schedule> read(String schedule) {
        return read(schedule, "");
    }

    private static List<Schedule> read(String schedule, PlannedTimes calendar) {
        return read(schedule, "", calendar);
    }

    private static List<Schedule> read(String schedule, String pace) {
        return read(schedule, pace, new PlannedTimes(AMSTERDAM, Holidays.none()));
    }

    private static List<Schedule> read(String schedule, String pace, PlannedTimes calendar) {
        Mistakes mistakes = new Mistakes();
        Entries source = Entries.of(YamlReader.read("school.yml", new StringReader("schedule: " + schedule)), mistakes);
        return mistakes.whole(
                () -> new ScheduleReader(Set.of(STUDENT, Kind.of(Group.class)), system(pace), calendar).read(source));
    }

    private static Fetch system(String pace) {
        return DefinitionReader.read(YamlReader.read("test.yml", new StringReader("""
                        inzage: 1
                        system: test
                        title: Test
                        version: 1
                        evidence: own
                        fetch:
                          kind: http
                          url: https://vechtstroom.example%s
                        read: { format: json }
                        sets: { pupils: { get: pupils, id: id } }
                        map: { student: { from: pupils, key: id, fields: { familyName: name } } }
                        """.formatted(pace))))
                .fetch();
    }
}
