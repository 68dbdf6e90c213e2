package inzage.connector.store;

import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.rule.Samples;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.batch.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs around students is, read at once, what it is read one by one: overlays of other sources included. */
class SurroundingsTest {
    private static final String OWNER = "administration";
    private static final String OTHER = "portal";
    private static final RecordId PUK = id(1);
    private static final RecordId NOOR = id(2);
    private static final RecordId STRANGER = id(3);
    private static final Surroundings.Of BOTH =
            new Surroundings.Of(Samples.SCHOOL, List.of(PUK, NOOR), List.of(id(13)), Set.of(Result.class));

    @ParameterizedTest
    @EnumSource
    void read_at_once_are_what_they_are_read_one_by_one(TestDatabase database) {
        JdbcTemplate jdbc = new JdbcTemplate(database.fresh());
        SchoolReader reader = new JdbcSchoolReader(JdbcClient.create(jdbc), schools());
        write(jdbc);

        Surroundings found = gathered(reader, jdbc);

        assertThat(found.of(Student.class))
                .containsExactlyInAnyOrderElementsOf(reader.find(Samples.SCHOOL, Student.class, BOTH.students()))
                .hasSize(2);
        for (Class<? extends Canonical> kind : List.of(Guardianship.class, Enrolment.class, GroupMember.class)) {
            same(found, reader, kind);
        }
        assertThat(found.of(Guardian.class))
                .containsExactlyInAnyOrderElementsOf(
                        reader.find(Samples.SCHOOL, Guardian.class, List.of(id(11), id(12), id(13))))
                .hasSize(3);
        assertThat(found.of(Group.class))
                .containsExactlyInAnyOrderElementsOf(reader.find(Samples.SCHOOL, Group.class, List.of(id(30))))
                .hasSize(1);
        assertThat(found.of(SchoolYear.class)).isEqualTo(reader.all(Samples.SCHOOL, SchoolYear.class));
        assertThat(found.of(Result.class))
                .containsExactlyInAnyOrderElementsOf(
                        reader.versionsOfStudents(Samples.SCHOOL, Result.class, BOTH.students()))
                .extracting(result -> result.record().grade())
                .containsExactlyInAnyOrder("6", "7");
        assertThat(found.of(Guardianship.class))
                .extracting(link -> link.record().portalAccess())
                .contains(Ynu.NO);
    }

    private static Surroundings gathered(SchoolReader reader, JdbcTemplate jdbc) {
        Gathering around = reader.around(BOTH);
        return around.surroundings(new Together(jdbc).ask(around.asked()));
    }

    private static <T extends Canonical> void same(Surroundings found, SchoolReader reader, Class<T> kind) {
        assertThat(found.of(kind))
                .containsExactlyInAnyOrderElementsOf(reader.ofStudents(Samples.SCHOOL, kind, BOTH.students()))
                .isNotEmpty();
    }

    private static void write(JdbcTemplate jdbc) {
        RecordWriter owner = new RecordWriter(jdbc, Samples.SCHOOL, OWNER, 1, Instant.EPOCH);
        for (RecordId student : List.of(PUK, NOOR, STRANGER)) {
            put(owner, student, Student.class, Map.of("familyName", "Specht"));
        }
        for (int guardian = 11; guardian <= 14; guardian++) {
            put(owner, id(guardian), Guardian.class, Map.of("familyName", "Specht"));
        }
        put(owner, id(21), Guardianship.class, link(PUK, 11));
        put(owner, id(22), Guardianship.class, link(NOOR, 12));
        put(owner, id(23), Guardianship.class, link(STRANGER, 14));
        put(owner, id(30), Group.class, Map.of("name", "2a", "kind", Group.Kind.HOME, "schoolYear", "2026-2027"));
        put(owner, id(31), Group.class, Map.of("name", "2b", "kind", Group.Kind.HOME, "schoolYear", "2026-2027"));
        put(owner, id(40), GroupMember.class, Map.of("student", Ref.id(PUK), "group", Ref.id(id(30))));
        put(owner, id(41), GroupMember.class, Map.of("student", Ref.id(STRANGER), "group", Ref.id(id(31))));
        LocalDate from = LocalDate.parse("2026-08-01");
        put(owner, id(50), SchoolYear.class, Map.of("name", "2026-2027", "from", from, "through", from.plusDays(364)));
        put(owner, id(60), Enrolment.class, Map.of("student", Ref.id(NOOR), "schoolYear", "2026-2027", "from", from));
        put(owner, id(70), Result.class, result("6"));
        owner.flush();
        RecordWriter later = new RecordWriter(jdbc, Samples.SCHOOL, OWNER, 2, Instant.EPOCH.plusSeconds(60));
        later.write(new RecordChange.Replace(row(id(70), Result.class, result("7"))));
        later.flush();
        RecordWriter other = new RecordWriter(jdbc, Samples.SCHOOL, OTHER, 3, Instant.EPOCH);
        put(
                other,
                id(99),
                Guardianship.class,
                Map.of("student", Ref.id(PUK), "guardian", Ref.id(id(11)), "portalAccess", Ynu.NO));
        other.flush();
    }

    private static Map<String, Object> link(RecordId student, int guardian) {
        return Map.of("student", Ref.id(student), "guardian", Ref.id(id(guardian)), "portalAccess", Ynu.YES);
    }

    private static Map<String, Object> result(String grade) {
        return Map.of(
                "student",
                Ref.id(PUK),
                "subject",
                Ref.id(id(80)),
                "schoolYear",
                "2026-2027",
                "kind",
                Result.Kind.TEST,
                "grade",
                grade);
    }

    private static void put(RecordWriter writer, RecordId id, Class<? extends Canonical> kind, Map<String, ?> values) {
        writer.write(new RecordChange.Create(row(id, kind, values)));
    }

    private static RecordRow row(RecordId id, Class<? extends Canonical> kind, Map<String, ?> values) {
        return RecordRow.of(Kind.of(kind).create(values), "k" + id, id, "", false, false);
    }

    private static Schools schools() {
        Map<String, List<String>> owns = Map.of(
                "guardianship", List.of(OWNER), "guardianship.portalAccess", List.of(OTHER), "student", List.of(OWNER));
        Schools schools = mock();
        when(schools.find(any()))
                .thenReturn(Optional.of(new SchoolSetup(
                        Samples.SCHOOL,
                        "Merel",
                        Optional.empty(),
                        ZoneId.of("Europe/Amsterdam"),
                        "nl",
                        List.of(),
                        owns,
                        Map.of())));
        return schools;
    }
}
