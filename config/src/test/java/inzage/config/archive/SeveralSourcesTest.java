package inzage.config.archive;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A school whose administration knows people by keys of its own, and whose timetable knows them by number, code and name: both
 * mean the same. Each is a folder of tables.
 */
@SuppressWarnings("NullAway.Init")
class SeveralSourcesTest {
    private static final Map<String, String> ADMINISTRATION = Map.of(
            "students.csv", "key,number,familyName,email\nu1,1001,Wulpen,a@wulpen.example\nu2,1002,Grutto,\n",
            "staff-members.csv", "key,code,familyName\ns1,WAA,Waal\n",
            "subjects.csv", "key,code,name\nv1,wi,Wiskunde\n",
            "groups.csv", "key,name,kind,schoolYear\ng1,3A,HOME,2026-2027\n",
            "guardians.csv", "key,familyName\no1,Wulpen\no2,Grutto\n",
            "guardianships.csv", "key,student,guardian,relation,portalAccess\nl1,u1,o1,moeder,YES\nl2,u2,o2,vader,\n");

    private static final Map<String, String> TIMETABLE = Map.of(
            "students.csv", "key,number,familyName\n1001,1001,van der Wulpen\n1002,1002,Grutto\n",
            "staff-members.csv", "key,code,familyName\nwaa,waa,Van der Waal\n",
            "subjects.csv", "key,code,name\nwi,WI,wis\n",
            "groups.csv", "key,name,kind,schoolYear\n77,3a ,TEACHING,2026-2027\n",
            "group-members.csv", "key,group,student.number\nm1,77,1001\nm2,77,1002\n",
            "results.csv",
                    "key,student.number,subject.code,schoolYear,kind,grade,counts,valid\n"
                            + "r1,1001,wi,2026-2027,TEST,6.5,true,true\n");

    private TestInstallation installation;

    @AfterEach
    void close() {
        installation.close();
    }

    @ParameterizedTest
    @EnumSource
    void sources_mean_the_same_people_groups_and_subjects(TestDatabase database, @TempDir Path home)
            throws IOException {
        school(database, home, "");

        assertThat(deliver("administration", ADMINISTRATION, home).state()).isEqualTo(RunState.APPLIED);
        Run timetable = deliver("timetable", TIMETABLE, home);

        assertThat(timetable.state()).as(timetable.message()).isEqualTo(RunState.APPLIED);
        assertThat(timetable.of("student").ownedElsewhere()).isEqualTo(2);
        var students = installation.all("centrum", Student.class);
        assertThat(students)
                .extracting(stored -> stored.record().familyName())
                .containsExactlyInAnyOrder("Wulpen", "Grutto");
        assertThat(installation.all("centrum", StaffMember.class)).hasSize(1);
        assertThat(installation.all("centrum", Subject.class)).hasSize(1);
        assertThat(installation.all("centrum", Group.class))
                .singleElement()
                .satisfies(group -> assertThat(group.record().name()).isEqualTo("3A"));
        Ref form = Ref.id(installation.all("centrum", Group.class).get(0).id());
        assertThat(installation.all("centrum", GroupMember.class))
                .hasSize(2)
                .allSatisfy(member -> assertThat(member.record().group()).isEqualTo(form));
        Ref wulpen = students.stream()
                .filter(stored -> "Wulpen".equals(stored.record().familyName()))
                .map(stored -> Ref.id(stored.id()))
                .findFirst()
                .orElseThrow();
        assertThat(installation.all("centrum", Result.class)).singleElement().satisfies(result -> {
            assertThat(result.record().student()).isEqualTo(wulpen);
            assertThat(result.record().subject())
                    .isEqualTo(Ref.id(
                            installation.all("centrum", Subject.class).get(0).id()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_before_the_administration_waits_for_it(TestDatabase database, @TempDir Path home)
            throws IOException {
        school(database, home, "");

        deliver("timetable", TIMETABLE, home);
        assertThat(installation.all("centrum", Student.class)).isEmpty();

        deliver("administration", ADMINISTRATION, home);

        assertThat(installation.all("centrum", Student.class)).hasSize(2);
        assertThat(installation.all("centrum", Group.class)).hasSize(1);
        assertThat(installation.all("centrum", GroupMember.class)).hasSize(2).allSatisfy(member -> assertThat(
                        installation.all("centrum", Student.class))
                .extracting(student -> Ref.id(student.id()))
                .contains(member.record().student()));
    }

    @ParameterizedTest
    @EnumSource
    void an_owner_that_delivers_nobody_any_more_is_not_replaced_by_another(TestDatabase database, @TempDir Path home)
            throws IOException {
        school(database, home, "");
        deliver("administration", ADMINISTRATION, home);
        deliver("timetable", TIMETABLE, home);

        Run run = deliver("timetable", Map.of("students.csv", "key,number,familyName\n"), home);

        assertThat(run.of("student").withdrawn()).isZero();
        assertThat(installation.all("centrum", Student.class)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_field_owned_by_name_is_laid_over_and_the_strictest_wins(TestDatabase database, @TempDir Path home)
            throws IOException {
        school(database, home, "guardianship.portalAccess: [access]");
        deliver("administration", ADMINISTRATION, home);
        deliver(
                "access",
                Map.of(
                        "students.csv", "key,number\n1,1001\n2,1002\n",
                        "guardians.csv", "key,familyName,email\na,Wulpen,\nb,Grutto,\n",
                        "guardianships.csv",
                                "key,student,guardian,relation,portalAccess\nx,1,a,oom,NO\ny,2,b,oom,YES\n"),
                home);

        assertThat(installation.all("centrum", Guardianship.class))
                .as("guardians have nothing in common but their student: nobody may be guessed")
                .extracting(link -> link.record().portalAccess())
                .containsExactlyInAnyOrder(Ynu.YES, Ynu.UNKNOWN);

        deliver("administration", with("guardians.csv", "key,number,familyName\no1,O-1,Wulpen\no2,O-2,Grutto\n"), home);
        deliver(
                "access",
                Map.of(
                        "students.csv", "key,number\n1,1001\n2,1002\n",
                        "guardians.csv", "key,number,familyName\nc,o-1,Wulpen\nd,o-2,Grutto\n",
                        "guardianships.csv",
                                "key,student,guardian,relation,portalAccess\nz,1,c,oom,NO\nq,2,d,oom,YES\n"),
                home);

        assertThat(installation.all("centrum", Guardianship.class))
                .extracting(
                        link -> link.record().relation() + " " + link.record().portalAccess())
                .containsExactlyInAnyOrder("moeder NO", "vader YES");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_that_adds_up_is_taken_from_the_sources_that_the_file_names(TestDatabase database, @TempDir Path home)
            throws IOException {
        school(database, home, "result: [timetable]");
        deliver("timetable", TIMETABLE, home);
        deliver(
                "administration",
                with(
                        "results.csv",
                        "key,student,subject,schoolYear,kind,grade,counts,valid\n"
                                + "q1,u1,v1,2026-2027,TEST,5.5,true,true\n"),
                home);

        assertThat(installation.all("centrum", Result.class))
                .extracting(result -> result.record().grade())
                .containsExactly("6.5");
        assertThat(installation.all("centrum", Enrolment.class)).isEmpty();
    }

    private static Map<String, String> with(String file, String text) {
        Map<String, String> files = new java.util.HashMap<>(ADMINISTRATION);
        files.put(file, text);
        return files;
    }

    private void school(TestDatabase database, Path home, String owns) throws IOException {
        installation = TestInstallation.on(database, home);
        StringBuilder sources = new StringBuilder();
        for (String source : new String[] {"administration", "timetable", "access"}) {
            Path folder = Files.createDirectories(home.resolve("in").resolve(source));
            sources.append(
                    "  %s: { system: table, fetch: { kind: folder, folder: %s, quiet: 2s }, guards: { withdrawn: 100%%, changed: 100%%, opened: 100%%, links: 100%% } }%n"
                            .formatted(source, folder));
        }
        installation.written(
                "centrum",
                "school: centrum%nname: Centrum%nsources:%n%s%nowns: { groupMember: [timetable]%s }%n"
                        .formatted(sources, owns.isEmpty() ? "" : ", " + owns));
    }

    private Run deliver(String source, Map<String, String> tables, Path home) throws IOException {
        Path delivery = Files.createTempDirectory(home, "delivery");
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(delivery.resolve(table.getKey()), table.getValue());
        }
        return installation.source("centrum", source).deliver(delivery);
    }
}
