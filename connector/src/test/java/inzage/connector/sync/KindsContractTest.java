package inzage.connector.sync;

import static inzage.connector.sync.Records.homework;
import static inzage.connector.sync.Records.lesson;
import static inzage.connector.sync.Records.news;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That a record of every kind finds its table and comes back as it went, on both databases alike. */
class KindsContractTest {
    private static final Ref ANNA = Ref.key("anna");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    @ParameterizedTest
    @EnumSource
    void a_record_of_every_kind_that_is_about_a_student_is_found_by_the_student(TestDatabase database) {
        TestSchool school = delivered(database);

        RecordId anna = school.one(Student.class, "anna").id();
        for (Class<? extends Canonical> kind : List.of(
                Homework.class,
                StandardTest.class,
                Incident.class,
                Note.class,
                SupportPlan.class,
                Report.class,
                Medical.class)) {
            assertThat(school.reader.ofStudent(TestSchool.ID, kind, anna))
                    .extracting(Stored::key)
                    .as(kind.getSimpleName())
                    .containsExactly("k");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_record_of_every_kind_comes_back_as_it_went(TestDatabase database) {
        TestSchool school = delivered(database);
        Ref anna = Ref.id(school.one(Student.class, "anna").id());

        for (Mapped mapped : records(anna)) {
            Class<? extends Canonical> kind = Kind.of(mapped.record()).type();
            assertThat(school.one(kind, "k").record()).isEqualTo(mapped.record());
        }
        assertThat(school.whole("administration", delivery()).state()).isEqualTo(RunState.UNCHANGED);
    }

    private TestSchool delivered(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source("administration", Kind.all().stream().map(Kind::name).toArray(String[]::new));
        Run run = open.whole("administration", delivery());
        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        return open;
    }

    private static Mapped[] delivery() {
        List<Mapped> people = List.of(subject("wi", "wiskunde"), student("anna", "Vos"));
        return java.util.stream.Stream.concat(people.stream(), Arrays.stream(records(ANNA)))
                .toArray(Mapped[]::new);
    }

    private static Mapped[] records(Ref anna) {
        Audience anybody = Audience.wholeSchool();
        LocalDateTime evening = DAY.atTime(19, 30);
        return new Mapped[] {
            Records.of(
                    "standardTest",
                    "k",
                    Map.of("student", anna, "test", "Rekenen", "takenOn", DAY, "scale", StandardTest.Scale.ROMAN)),
            lesson("k", "students", List.of(anna), "rooms", List.of("101"), "attendanceRegistered", Ynu.NO),
            homework("k", "student", anna),
            Records.of(
                    "incident",
                    "k",
                    Map.of("student", anna, "at", Instant.parse("2026-10-05T09:30:00Z"), "kind", "Te laat")),
            Records.of(
                    "note",
                    "k",
                    Map.of("student", anna, "category", "Gesprek", "date", DAY, "text", "Gebeld.", "veto", Ynu.YES)),
            Records.of("supportPlan", "k", Map.of("student", anna, "from", DAY, "goals", "Lezen")),
            Records.of(
                    "report",
                    "k",
                    Map.of(
                            "student",
                            anna,
                            "schoolYear",
                            "2026-2027",
                            "title",
                            "Herfst",
                            "locked",
                            Ynu.YES,
                            "mediaType",
                            "application/pdf",
                            "content",
                            Content.of(new byte[Content.LARGEST]))),
            Records.of("medical", "k", Map.of("student", anna, "allergies", "Noten")),
            news("k", Audience.ofStudent(anna)),
            Records.of("activity", "k", Map.of("title", "Ouderavond", "from", evening, "audience", anybody)),
            Records.of(
                    "document",
                    "k",
                    Map.of(
                            "title",
                            "Schoolgids",
                            "mediaType",
                            "application/pdf",
                            "link",
                            URI.create("https://example.org/gids.pdf"),
                            "audience",
                            anybody))
        };
    }
}
