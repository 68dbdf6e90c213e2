package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.storedResult;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Address;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.store.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsShownTest {
    private static final Address HOME = new Address("Kade", "7", null, "7511 AB", "Enschede", null);
    private static final Address SAME = new Address("KADE", " 7", null, "7511ab", "ENSCHEDE", null);
    private static final Address ELSEWHERE = new Address("Kade", "9", null, "7511 AB", "Enschede", null);

    @ParameterizedTest
    @CsvSource({
        "none,      SUBTEST,      false",
        "none,      TEST,         false",
        "sub-tests, SUBTEST,      true",
        "sub-tests, TEST,         false",
        "all,       TEST,         true",
        "all,       SUBTEST,      true",
        "all,       INTERMEDIATE, false",
    })
    void shows_weights_by_setting_and_never_of_an_intermediate_test(String setting, Result.Kind kind, boolean shown) {
        Scene scene = new Scene();
        scene.settings.put("weights", setting);
        Result result =
                shown(scene, storedResult(101, kind, "6,0", "weight", new BigDecimal("2"), "contributors", List.of()));

        assertThat(result.weight() != null).isEqualTo(shown);
    }

    @Test
    void shows_remarks_only_where_the_school_said_so() {
        Stored<Result> remarked = storedResult(101, Result.Kind.TEST, "6,0", "remark", "goed gewerkt");
        Scene open = new Scene();
        open.settings.put("remarks", List.of("result"));

        assertThat(shown(new Scene(), remarked).remark()).isNull();
        assertThat(shown(open, remarked).remark()).isEqualTo("goed gewerkt");
    }

    @Test
    void never_shows_when_a_result_was_entered_nor_what_it_was_made_of() {
        Result result = shown(
                new Scene().asStudent(),
                storedResult(101, Result.Kind.TEST, "6,0", "enteredAt", Instant.EPOCH, "contributors", List.of()));

        assertThat(result.enteredAt()).isNull();
        assertThat(result.contributors()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT,  2028-05-03, hidden, SICK,   true",
        "STUDENT,  2028-05-04, hidden, ABSENT, false",
        "UNKNOWN,  2028-05-04, hidden, ABSENT, false",
        "GUARDIAN, 2028-05-04, hidden, SICK,   true",
        "SCHOOL,   2028-05-04, hidden, SICK,   true",
        "STUDENT,  2028-05-04, shown,  SICK,   true",
    })
    void keeps_a_reason_that_a_student_of_sixteen_gave_from_guardians(
            Absence.ReasonBy by, LocalDate date, String setting, Absence.Kind kind, boolean reason) {
        Scene scene = absences().at("2028-06-01T09:00:00Z");
        scene.settings.put("absenceReasonsFrom16", setting);
        Absence absence = shown(scene, absence(date, by));

        assertThat(absence.kind()).isEqualTo(kind);
        assertThat(absence.reason() != null).isEqualTo(reason);
        assertThat(absence.date()).isEqualTo(date);
    }

    @Test
    void takes_a_student_of_unknown_age_for_sixteen() {
        Scene scene = absences();
        scene.student.remove("birthDate");
        scene.settings.put("minorsOnly", Map.of("by", "J. Reiger", "on", "2026-08-01"));

        assertThat(shown(scene, absence(LocalDate.parse("2026-10-01"), Absence.ReasonBy.STUDENT))
                        .reason())
                .isNull();
    }

    @Test
    void shows_students_their_own_reasons() {
        Scene scene = absences().asStudent();
        scene.student.put("birthDate", LocalDate.parse("2008-01-01"));

        assertThat(shown(scene, absence(LocalDate.parse("2026-10-01"), Absence.ReasonBy.STUDENT))
                        .reason())
                .isEqualTo("hoofdpijn");
    }

    @ParameterizedTest(name = "mask {0}, secret {1}, guardian at {2} -> {3}")
    @CsvSource({
        "YES,     NO,      same,      false",
        "NO,      YES,     elsewhere, true",
        "UNKNOWN, NO,      elsewhere, true",
        "UNKNOWN, YES,     elsewhere, false",
        "UNKNOWN, UNKNOWN, elsewhere, false",
        "UNKNOWN, UNKNOWN, unknown,   false",
        "UNKNOWN, UNKNOWN, same,      true",
        "UNKNOWN, YES,     same,      true",
    })
    void masks_where_the_student_lives(Ynu mask, Ynu secret, String guardian, boolean shown) {
        Scene scene = profile();
        scene.links = List.of(Scene.link("portalAccess", Ynu.YES, "maskStudentAddress", mask));
        scene.student.putAll(Map.of("secretAddress", secret, "secretPhone", secret));
        if (!guardian.equals("unknown")) {
            scene.guardian.put("address", guardian.equals("same") ? SAME : ELSEWHERE);
        }

        Student student = shown(scene, scene.storedStudent());

        assertThat(student.address() != null).isEqualTo(shown);
        assertThat(student.phone() != null).isEqualTo(shown);
        assertThat(student.emergencyNumbers().isEmpty()).isEqualTo(!shown);
        assertThat(student.secretAddress()).isEqualTo(Ynu.UNKNOWN);
    }

    @Test
    void keeps_a_secret_phone_where_the_address_is_not_secret() {
        Scene scene = profile();
        scene.student.putAll(Map.of("secretAddress", Ynu.NO, "secretPhone", Ynu.YES));

        Student student = shown(scene, scene.storedStudent());

        assertThat(student.address()).isEqualTo(HOME);
        assertThat(student.phone()).isNull();
    }

    @Test
    void shows_students_where_they_live_themselves() {
        Scene scene = profile().asStudent();
        scene.student.put("secretAddress", Ynu.YES);

        assertThat(shown(scene, scene.storedStudent()).address()).isEqualTo(HOME);
    }

    @Test
    void shows_how_to_reach_a_guardian_to_that_guardian_only() {
        Guardian guardian = record(Guardian.class, Map.of("familyName", "Specht", "email", "specht@example.org"));
        Scene scene = profile();

        assertThat(shown(scene, stored(GUARDIAN, guardian)).email()).isEqualTo("specht@example.org");
        assertThat(shown(profile().asStudent(), stored(GUARDIAN, guardian)).email())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T22:59:59Z, ACTIVE", "2026-11-01T23:00:00Z, ENDED"})
    void tells_of_an_enrolment_whether_it_runs_and_not_why_it_ended(String now, String status) {
        Scene scene = new Scene().at(now);
        scene.module = Optional.of(Module.ENROLMENTS);
        Enrolment enrolment = record(
                Enrolment.class,
                Map.of(
                        "student", Ref.id(STUDENT),
                        "schoolYear", "2026-2027",
                        "from", LocalDate.parse("2026-08-01"),
                        "through", LocalDate.parse("2026-11-01"),
                        "status", "verwijderd"));

        assertThat(shown(scene, stored(id(41), enrolment)).status()).isEqualTo(status);
    }

    private static Scene absences() {
        Scene scene = new Scene();
        scene.module = Optional.of(Module.ABSENCES);
        return scene;
    }

    private static Stored<Absence> absence(LocalDate date, Absence.ReasonBy by) {
        return stored(
                id(51),
                record(
                        Absence.class,
                        Map.of(
                                "student",
                                Ref.id(STUDENT),
                                "date",
                                date,
                                "kind",
                                Absence.Kind.SICK,
                                "reason",
                                "hoofdpijn",
                                "reasonBy",
                                by)));
    }

    private static Scene profile() {
        Scene scene = new Scene();
        scene.module = Optional.empty();
        scene.student.putAll(Map.of(
                "address", HOME, "phone", "0600000000", "emergencyNumbers", List.of("0600000001"), "givenName", "Puk"));
        return scene;
    }

    private static <T extends Canonical> T shown(Scene scene, Stored<T> stored) {
        Decided<T> decided = scene.decide(List.of(stored)).records().get(0);
        assertThat(decided.hidden()).isEmpty();
        return decided.fields().applyTo(decided.version().record());
    }
}
