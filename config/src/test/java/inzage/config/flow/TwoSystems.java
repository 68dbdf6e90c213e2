package inzage.config.flow;

import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A school whose administration knows its people and their results, and whose timetable knows them by number, group name and code
 * only. How the timetable is read is a definition of the installation's own.
 */
final class TwoSystems {
    static final String SCHOOL = "merelhof";
    static final LocalDate MONDAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    static final String FORMS = "u1,w1,%s,08:30,1,wi,4v1,,BRG,101".formatted(MONDAY);
    static final String OWN = "u2,w1,%s,09:20,2,wi,,10935,BRG,102".formatted(MONDAY);
    static final String OF_ANOTHER_CHILD = "u3,w1,%s,10:30,3,wi,,10936,BRG,103".formatted(MONDAY);
    static final String NEXT_WEEK = "u4,w2,%s,08:30,1,wi,4v1,,BRG,101".formatted(MONDAY.plusWeeks(1));

    private static final String YEAR = year(MONDAY);

    private final Path home;
    private int deliveries;

    TwoSystems() {
        try {
            home = Files.createTempDirectory("inzage-two-");
            for (String folder : new String[] {"schools", "systems", "administration", "timetable"}) {
                Files.createDirectories(home.resolve(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("systems/rooster.yml", SYSTEM);
        write("schools/merelhof.yml", FILE.replace("HOME", home.toString()));
        administration("grade");
        timetable(FORMS, OWN, OF_ANOTHER_CHILD, NEXT_WEEK);
    }

    void register(DynamicPropertyRegistry settings, TestDatabase database) {
        settings.add("spring.datasource.url", database::freshUrl);
        settings.add("spring.datasource.username", () -> database == TestDatabase.H2 ? "sa" : "postgres");
        settings.add("inzage.demo.enabled", () -> "false");
        settings.add("inzage.home", home::toString);
        settings.add("inzage.landing.folder", () -> home.resolve("landing").toString());
        settings.add("inzage.schools.folder", () -> home.resolve("schools").toString());
        settings.add("inzage.schools.systems", () -> home.resolve("systems").toString());
        settings.add("inzage.mail.folder", () -> home.resolve("mail").toString());
        settings.add("management.server.port", () -> "0");
        settings.add("spring.quartz.scheduler-name", () -> home.getFileName().toString());
    }

    /** Delivers the timetable; each time it is another file. */
    void timetable(String... lessons) {
        String header =
                "key,week,from,through,fromHour,subject.code,groups.name,students.number,teachers.code,rooms,number\n";
        deliveries++;
        write(
                "timetable/lessons.csv",
                Stream.of(lessons).map(this::row).collect(Collectors.joining("\n", header, "\n")));
    }

    /** Delivers a timetable that nobody can read. */
    void brokenTimetable() {
        write("timetable/lessons.csv", "key,week\nu1,w1\n");
    }

    /** Delivers the administration, as a whole. */
    void administration() {
        administration("grade");
    }

    /** Delivers an administration of which the results cannot be read. */
    void brokenAdministration() {
        administration("mark");
    }

    private void administration(String grade) {
        write("administration/staff-members.csv", "key,code,familyName,email\nd1,BRG,Berg,berg@merelhof.example\n");
        write("administration/subjects.csv", "key,code,name\nv1,wi,Wiskunde\n");
        write("administration/groups.csv", "key,name,kind,schoolYear\ng1,4v1,HOME," + YEAR + "\n");
        write("administration/students.csv", """
                key,number,givenName,familyName,birthDate,attending
                s1,10935,Fenna,Hoekstra,%1$s,YES
                s2,10936,Bram,Wisselink,%1$s,YES
                """.formatted(MONDAY.minusYears(14)));
        write("administration/group-members.csv", """
                key,group,student,from,through
                m1,g1,s1,%s,%s
                """.formatted(MONDAY.minusWeeks(4), MONDAY.plusWeeks(4)));
        write("administration/guardians.csv", "key,familyName\no1,Hoekstra\n");
        write("administration/guardianships.csv", "key,student,guardian,portalAccess\nr1,s1,o1,YES\n");
        write("administration/results.csv", """
                key,student,subject,schoolYear,kind,title,%s
                c1,s1,v1,%s,TEST,Hoofdstuk 1,"7,4"
                """.formatted(grade, YEAR));
    }

    /** A day and a time become a moment, and fifty minutes later the lesson is over. */
    private String row(String lesson) {
        String[] cells = lesson.split(",", -1);
        var from = LocalDate.parse(cells[2]).atTime(LocalTime.parse(cells[3]));
        return String.join(
                        ",",
                        cells[0],
                        cells[1],
                        from.toString(),
                        from.plusMinutes(50).toString())
                + lesson.substring(
                        String.join(",", cells[0], cells[1], cells[2], cells[3]).length())
                + "," + deliveries;
    }

    private void write(String file, String text) {
        try {
            Files.writeString(home.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String year(LocalDate day) {
        int first = day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1;
        return first + "-" + (first + 1);
    }

    private static final String SYSTEM = """
            inzage: 1
            system: rooster
            title: Timetable, one CSV file with whole weeks
            version: 1
            evidence: own
            fetch: { kind: files, package: folder, take: newest }
            read: { format: csv, list: ";" }
            sets:
              lessons:
                file: lessons.csv
                id: key
                scope: [week]
                columns: { "*": optional, key: text, week: text, from: text, through: text }
            map:
              lesson:
                from: lessons
                key: key
                identifiers: { external: key }
                missing: { status: =CANCELLED }
                fields:
                  from: from
                  through: through
                  fromHour: fromHour
                  subject.code: subject.code
                  groups.name: groups.name/*
                  students.number: students.number/*
                  teachers.code: teachers.code/*
                  rooms: rooms/*
                  status: =PLANNED
            """;

    private static final String FILE = """
            school: merelhof
            name: Merelhof
            sources:
              administration:
                system: table
                fetch: { kind: folder, folder: HOME/administration, quiet: 1s }
                schedule: [{ every: 1s }]
                kinds: [staffMember, subject, group, student, groupMember, guardian, guardianship, result]
              timetable:
                system: rooster
                fetch: { kind: folder, folder: HOME/timetable, quiet: 1s }
                schedule: [{ every: 1s }]
                guards: { withdrawn: 100%, changed: 100% }
            settings:
              modules:
                results: [guardians]
                agenda: [guardians]
              exam:
                partsAsTests: false
            """;
}
