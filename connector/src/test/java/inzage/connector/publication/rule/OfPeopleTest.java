package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.OTHER_GUARDIAN;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Address;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** for totals, and the fields of R-18 that are about people: classmates, health, incidents. */
class OfPeopleTest {
    private static final Address HOME = new Address("Kade", "7", null, "7511 AB", "Enschede", null);
    private static final Address ELSEWHERE = new Address("Kade", "9", null, "7511 AB", "Enschede", null);

    @ParameterizedTest
    @CsvSource({
        "2, GUARDIAN, VISIBLE",
        "3, GUARDIAN, OTHER_GUARDIAN",
        "3, STUDENT,  VISIBLE",
    })
    void the_record_of_another_guardian_is_nobody_elses(long guardian, Viewer.Kind kind, String expected) {
        Scene scene = kind == Viewer.Kind.STUDENT ? profile().asStudent() : profile();
        Guardian person = record(Guardian.class, Map.of("familyName", "Specht"));

        assertThat(said(scene, stored(id(guardian), person))).isEqualTo(expected);
    }

    @Test
    void leaves_out_numbers_and_the_address_that_are_another_guardians() {
        Scene scene = profile();
        scene.others.add(other("06 1234 5678", HOME));
        scene.links = List.of(Scene.link("portalAccess", Ynu.YES, "maskStudentAddress", Ynu.NO));
        scene.student.putAll(
                Map.of("phone", "+31612345678", "emergencyNumbers", List.of("0031 6 12345678", "0600000001")));

        Student student = shown(scene, scene.storedStudent());

        assertThat(student.phone()).isNull();
        assertThat(student.emergencyNumbers()).containsExactly("0600000001");
        assertThat(student.address()).isNull();
    }

    @Test
    void shows_what_is_the_viewers_own_as_well() {
        Scene scene = profile();
        scene.others.add(other("0612345678", HOME));
        scene.guardian.putAll(Map.of("phone", "06-12345678", "address", HOME));
        scene.student.putAll(Map.of("secretAddress", Ynu.NO, "secretPhone", Ynu.NO, "phone", "0612345678"));

        Student student = shown(scene, scene.storedStudent());

        assertThat(student.phone()).isEqualTo("0612345678");
        assertThat(student.address()).isEqualTo(HOME);
    }

    @Test
    void shows_students_where_they_live_but_not_the_number_of_a_guardian() {
        Scene scene = profile().asStudent();
        scene.others.add(other("0612345678", HOME));
        scene.student.put("emergencyNumbers", List.of("0612345678", "0600000001"));

        Student student = shown(scene, scene.storedStudent());

        assertThat(student.address()).isEqualTo(HOME);
        assertThat(student.emergencyNumbers()).containsExactly("0600000001");
    }

    @ParameterizedTest(name = "secret {0}, born {1}, at {2} -> {3}")
    @CsvSource({
        "NO,      2012-05-04, 2026-11-02T09:00:00Z, VISIBLE",
        "YES,     2012-05-04, 2026-11-02T09:00:00Z, FIELD_WITHHELD",
        "UNKNOWN, 2012-05-04, 2026-11-02T09:00:00Z, FIELD_WITHHELD",
        "NO,      2008-11-02, 2026-11-01T22:59:59Z, VISIBLE",
        "NO,      2008-11-02, 2026-11-01T23:00:00Z, FIELD_WITHHELD",
        "NO,      ,           2026-11-02T09:00:00Z, FIELD_WITHHELD",
    })
    void lists_a_classmate_by_name_unless_secret_or_of_age(
            Ynu secret, @Nullable LocalDate born, String now, String expected) {
        Scene scene = group().at(now);

        assertThat(said(scene, classmate(secret, born))).isEqualTo(expected);
    }

    @Test
    void lists_classmates_of_unknown_age_where_the_school_has_minors_only() {
        Scene scene = group();
        scene.settings.put("minorsOnly", Map.of("by", "J. Reiger", "on", "2026-08-01"));

        assertThat(said(scene, classmate(Ynu.NO, null))).isEqualTo("VISIBLE");
    }

    @Test
    void tells_of_a_classmate_the_name_and_nothing_else() {
        Student shown = shown(group(), classmate(Ynu.NO, LocalDate.parse("2012-05-04")));

        assertThat(shown).isEqualTo(record(Student.class, Map.of("givenName", "Sam", "familyName", "Merel")));
    }

    @ParameterizedTest
    @CsvSource({"hidden, false", "shown, true"})
    void tells_the_address_of_a_classmate_and_how_to_reach_staff_by_setting(String setting, boolean shown) {
        Scene scene = group();
        scene.settings.put("classmatesAddresses", setting);
        scene.settings.put("staffContact", setting);
        Stored<StaffMember> mentor = stored(
                id(61), record(StaffMember.class, Map.of("familyName", "Berg", "email", "a@b.example", "phone", "06")));

        Student classmate = shown(scene, classmate(Ynu.NO, LocalDate.parse("2012-05-04")));

        assertThat(classmate.address() != null).isEqualTo(shown);
        assertThat(classmate.number()).isNull();
        assertThat(shown(scene, mentor).email() != null).isEqualTo(shown);
        assertThat(shown(scene, mentor).phone() != null).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"PAGE, true", "DASHBOARD, false", "FEED, false", "MAIL, false", "EXPORT, false"})
    void tells_of_health_on_the_page_only(Viewer.Surface surface, boolean shown) {
        Scene scene = new Scene();
        scene.module = Optional.of(Module.MEDICAL);
        scene.surface = surface;
        scene.student.put("secretAddress", Ynu.NO);

        Medical medical = shown(scene, medical());

        assertThat(medical.allergies() != null).isEqualTo(shown);
        assertThat(medical.practitioner() != null).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"YES, GUARDIAN, false", "NO, GUARDIAN, true", "UNKNOWN, GUARDIAN, false", "YES, STUDENT, true"})
    void masks_the_practitioner_with_the_address(Ynu mask, Viewer.Kind kind, boolean shown) {
        Scene scene = kind == Viewer.Kind.STUDENT ? new Scene().asStudent() : new Scene();
        scene.module = Optional.of(Module.MEDICAL);
        if (kind == Viewer.Kind.GUARDIAN) {
            scene.links = List.of(Scene.link("portalAccess", Ynu.YES, "maskStudentAddress", mask));
        }

        Medical medical = shown(scene, medical());

        assertThat(medical.practitioner() != null).isEqualTo(shown);
        assertThat(medical.allergies()).isEqualTo("noten");
    }

    @Test
    void shows_what_was_written_about_an_incident_only_where_the_school_said_so() {
        Stored<Incident> incident = stored(
                id(51),
                record(
                        Incident.class,
                        Map.of("student", Ref.id(STUDENT), "at", Instant.EPOCH, "kind", "uitgestuurd", "text", "Sam")));
        Scene closed = new Scene();
        closed.module = Optional.of(Module.INCIDENTS);
        Scene open = new Scene();
        open.module = Optional.of(Module.INCIDENTS);
        open.settings.put("remarks", List.of("incident"));

        assertThat(shown(closed, incident).text()).isNull();
        assertThat(shown(open, incident).text()).isEqualTo("Sam");
    }

    @ParameterizedTest
    @CsvSource({"true, SENT_OUT, true", "false, ABSENT, false"})
    void tells_that_a_student_was_sent_out_only_where_incidents_are_open(
            boolean open, Absence.Kind kind, boolean reason) {
        Scene scene = new Scene();
        scene.module = Optional.of(Module.ABSENCES);
        if (!open) {
            switchOff(scene, Module.INCIDENTS);
        }

        Absence absence = shown(scene, sentOut());

        assertThat(absence.kind()).isEqualTo(kind);
        assertThat(absence.reason() != null).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"RESULTS, VISIBLE", "ABSENCES, DERIVED_FROM_HIDDEN", "AGENDA, DERIVED_FROM_HIDDEN"})
    void shows_no_totals_of_what_is_switched_off(Module off, String expected) {
        Scene scene = new Scene();
        scene.module = Optional.of(Module.ATTENDANCE);
        switchOff(scene, off);

        assertThat(scene.outcome()).isEqualTo(expected);
    }

    private static void switchOff(Scene scene, Module module) {
        Map<Object, Object> modules = new HashMap<>((Map<?, ?>) scene.settings.get("modules"));
        modules.remove(module.word());
        scene.settings.put("modules", modules);
    }

    private static Stored<Absence> sentOut() {
        return stored(
                id(51),
                record(
                        Absence.class,
                        Map.of(
                                "student",
                                Ref.id(STUDENT),
                                "date",
                                LocalDate.parse("2026-10-01"),
                                "kind",
                                Absence.Kind.SENT_OUT,
                                "reason",
                                "eruit gestuurd",
                                "reasonBy",
                                Absence.ReasonBy.SCHOOL)));
    }

    private static Guardian other(String phone, Address address) {
        return record(Guardian.class, Map.of("familyName", "Ekster", "phone", phone, "address", address));
    }

    private static Stored<Student> classmate(Ynu secret, @Nullable LocalDate born) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "givenName",
                "Sam",
                "familyName",
                "Merel",
                "secretAddress",
                secret,
                "address",
                ELSEWHERE,
                "number",
                "7"));
        Optional.ofNullable(born).ifPresent(day -> values.put("birthDate", day));
        return stored(id(9), record(Student.class, values));
    }

    private static Stored<Medical> medical() {
        return stored(
                id(52),
                record(
                        Medical.class,
                        Map.of("student", Ref.id(STUDENT), "practitioner", "Dr. Mees", "allergies", "noten")));
    }

    private static Scene group() {
        Scene scene = new Scene();
        scene.module = Optional.of(Module.GROUP);
        return scene;
    }

    private static Scene profile() {
        Scene scene = new Scene();
        scene.module = Optional.empty();
        scene.student.put("address", HOME);
        scene.links = List.of(Scene.link("portalAccess", Ynu.YES));
        assertThat(scene.persons).containsExactly(GUARDIAN).doesNotContain(OTHER_GUARDIAN);
        return scene;
    }

    private static <T extends Canonical> String said(Scene scene, Stored<T> stored) {
        return scene.decide(List.of(stored))
                .records()
                .get(0)
                .hidden()
                .map(Reason::name)
                .orElse("VISIBLE");
    }

    private static <T extends Canonical> T shown(Scene scene, Stored<T> stored) {
        Decided<T> decided = scene.decide(List.of(stored)).records().get(0);
        assertThat(decided.hidden()).isEmpty();
        return decided.fields().applyTo(decided.version().record());
    }
}
