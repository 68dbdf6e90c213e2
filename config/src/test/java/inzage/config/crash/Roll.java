package inzage.config.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The administration of a school, delivery after delivery: results appear, change, are missing once and come back, and a few
 * cannot be accepted. Each delivery is a function of its number, so that two installations are given the same.
 */
final class Roll {
    static final String SCHOOL = "iepenhof";
    static final String SOURCE = "administration";

    /** Every file is replaced in one go: once this one is there, what lies there is a delivery. */
    private static final String READY = "complete";

    private static final int STUDENTS = 300;
    private static final int RESULTS = 10;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private Roll() {}

    static String schoolFile(Path folder) {
        return """
                school: %s
                name: Iepenhof
                sources:
                  %s:
                    system: table
                    fetch: { kind: folder, folder: %s, ready: %s }
                    schedule: [{ every: 1s }]
                settings:
                  modules:
                    results: [guardians]
                  exam:
                    partsAsTests: false
                """.formatted(SCHOOL, SOURCE, folder, READY);
    }

    /** Leaves a delivery; the first is number 0. */
    static void deliver(int delivery, Path folder) throws IOException {
        if (delivery == 0) {
            write(folder, "subjects", "key,code,name", Stream.of("v1,wi,Wiskunde"));
            write(folder, "students", "key,number,givenName,familyName,birthDate,attending", each(Roll::student));
            write(folder, "guardians", "key,familyName", each(s -> "o%1$d,Iep%1$d".formatted(s)));
            write(folder, "guardianships", "key,student,guardian,portalAccess", each(Roll::guardianship));
        }
        write(
                folder,
                "results",
                "key,student,subject,schoolYear,kind,title,grade",
                IntStream.range(0, STUDENTS).boxed().flatMap(s -> IntStream.range(0, RESULTS + delivery)
                        .filter(r -> delivered(s, r, delivery))
                        .mapToObj(r -> result(s, r, delivery))));
        Files.writeString(folder.resolve(READY), "");
    }

    private static Stream<String> each(IntFunction<String> row) {
        return IntStream.range(0, STUDENTS).mapToObj(row);
    }

    private static String student(int s) {
        return "s%1$d,1%1$04d,Kind%1$d,Iep%1$d,%2$s,YES".formatted(s, TODAY.minusYears(14));
    }

    /** Every other guardian has two children. */
    private static String guardianship(int s) {
        return "r%1$d,s%1$d,o%2$d,YES".formatted(s, s - s % 4 % 2);
    }

    /** A few are missing once; every fourth student has another test in each delivery. */
    private static boolean delivered(int s, int r, int delivery) {
        boolean missing = delivery > 0 && r == 0 && s % 20 == delivery;
        return !missing && (r < RESULTS || s % 4 == 0);
    }

    private static String result(int s, int r, int delivery) {
        long changes = IntStream.rangeClosed(1, delivery)
                .filter(d -> (s + r * 17 + d * 31) % 12 == 0)
                .count();
        long tenths = 10 + (s * 7L + r * 3L + changes * 11) % 90;
        String kind = r == 1 && s % 50 == delivery ? "ONZIN" : "TEST";
        return "c%1$d-%2$d,s%1$d,v1,%3$s,%4$s,Hoofdstuk %2$d,\"%5$d,%6$d\""
                .formatted(s, r, year(), kind, tenths / 10, tenths % 10);
    }

    private static String year() {
        int first = TODAY.getMonth().compareTo(Month.AUGUST) >= 0 ? TODAY.getYear() : TODAY.getYear() - 1;
        return first + "-" + (first + 1);
    }

    private static void write(Path folder, String file, String header, Stream<String> rows) throws IOException {
        Path draft = folder.resolveSibling(file + ".draft");
        Files.writeString(draft, rows.collect(Collectors.joining("\n", header + "\n", "\n")));
        Files.move(draft, folder.resolve(file + ".csv"), StandardCopyOption.ATOMIC_MOVE);
    }
}
