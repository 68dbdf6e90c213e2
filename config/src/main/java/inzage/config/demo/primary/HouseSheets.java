package inzage.config.demo.primary;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.table.SchoolSheet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the school consists of, apart from its pupils. */
final class HouseSheets {
    static final String SITE = "waterlelie";

    /** Code to name; the codes are the keys. */
    static final Map<String, String> SUBJECTS = new TreeMap<>(Map.of(
            "rek", "Rekenen",
            "taal", "Taal",
            "spel", "Spelling",
            "bl", "Begrijpend lezen",
            "wo", "Wereldoriëntatie"));

    private final Waterlelie school;

    HouseSheets(Waterlelie school) {
        this.school = school;
    }

    List<Sheet> sheets() {
        return List.of(
                new SchoolSheet("Basisschool De Waterlelie", "98ZX", "0600000002", "directie@waterlelie.example")
                        .sheet(),
                new Sheet("sites.csv", List.of("key", "name"), this::site),
                new Sheet("school-years.csv", List.of("key", "name", "from", "through"), this::years),
                new Sheet(
                        "staff-members.csv",
                        List.of("key", "code", "givenName", "prefix", "familyName", "email"),
                        this::staff),
                new Sheet("subjects.csv", List.of("key", "code", "name"), this::subjects),
                new Sheet(
                        "groups.csv",
                        List.of("key", "name", "kind", "schoolYear", "site", "yearOfStudy", "mentors"),
                        this::groups),
                new Sheet("group-members.csv", List.of("key", "group", "student"), this::members));
    }

    private void site(Consumer<Row> out) {
        out.accept(Row.of("key", SITE).with("name", "De Waterlelie"));
    }

    private void years(Consumer<Row> out) {
        for (DemoYear year : List.of(school.year(), school.year().previous())) {
            out.accept(Row.of("key", year.name())
                    .with("name", year.name())
                    .with("from", year.from())
                    .with("through", year.through()));
        }
    }

    private void staff(Consumer<Row> out) {
        school.teachers()
                .forEach(teacher -> out.accept(Row.of("key", teacher.number())
                        .with("code", teacher.number())
                        .with("givenName", teacher.givenName())
                        .with("prefix", teacher.surname().prefix())
                        .with("familyName", teacher.surname().name())
                        .with("email", teacher.email())));
    }

    private void subjects(Consumer<Row> out) {
        SUBJECTS.forEach((code, name) ->
                out.accept(Row.of("key", code).with("code", code).with("name", name)));
    }

    private void groups(Consumer<Row> out) {
        IntStream.rangeClosed(1, Pupil.GROUPS)
                .forEach(group -> out.accept(Row.of("key", groupKey(group))
                        .with("name", "Groep " + group)
                        .with("kind", "HOME")
                        .with("schoolYear", school.year().name())
                        .with("site", SITE)
                        .with("yearOfStudy", group)
                        .with("mentors", school.teachers().get(group - 1).number())));
    }

    private void members(Consumer<Row> out) {
        for (Pupil pupil : school.pupils()) {
            String group = groupKey(pupil.group());
            out.accept(Row.of("key", group + "-" + pupil.child().number())
                    .with("group", group)
                    .with("student", pupil.child().number()));
        }
    }

    private String groupKey(int group) {
        return school.year().end() + "-" + group;
    }
}
