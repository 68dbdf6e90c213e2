package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Module;
import inzage.connector.publication.decision.Decision.Said;
import inzage.connector.publication.decision.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfAgeConsentsTest {
    @ParameterizedTest
    @CsvSource({
        "2008-07-01, 2026-06-30T21:59:59Z, VISIBLE",
        "2008-07-01, 2026-06-30T22:00:00Z, CONSENT_MISSING",
        "2008-02-29, 2026-02-28T22:59:59Z, VISIBLE",
        "2008-02-29, 2026-02-28T23:00:00Z, CONSENT_MISSING",
        "2008-10-25, 2026-10-24T21:59:59Z, VISIBLE",
        "2008-10-25, 2026-10-24T22:00:00Z, CONSENT_MISSING",
    })
    void closes_at_midnight_of_the_eighteenth_birthday_in_the_schools_zone(
            LocalDate birthDate, String now, String outcome) {
        Scene scene = new Scene().at(now);
        scene.student.put("birthDate", birthDate);

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-06-30T21:59:59Z, -,                    CONSENT_MISSING",
                "2026-06-30T22:00:00Z, -,                    VISIBLE",
                "2026-10-01T10:00:00Z, 2026-11-02T09:00:01Z, VISIBLE",
                "2026-10-01T10:00:00Z, 2026-11-02T09:00:00Z, CONSENT_MISSING",
                "2026-11-02T09:00:01Z, -,                    CONSENT_MISSING",
            })
    void opens_while_a_consent_stands_that_was_given_of_age(String given, String withdrawn, String outcome) {
        Scene scene = new Scene().consented(given, withdrawn);
        scene.student.put("birthDate", LocalDate.parse("2008-07-01"));

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @Test
    void opens_only_the_modules_consented_to() {
        Scene scene = new Scene().consented("2026-10-01T10:00:00Z", null, Module.ABSENCES);
        scene.student.put("birthDate", LocalDate.parse("2008-07-01"));

        assertThat(scene.outcome()).isEqualTo("CONSENT_MISSING");
        scene.module = Optional.of(Module.ABSENCES);
        assertThat(scene.outcome()).isEqualTo("VISIBLE");
        scene.module = Optional.empty();
        assertThat(scene.outcome()).isEqualTo("VISIBLE");
    }

    @Test
    void takes_an_unknown_birth_date_for_of_age_whatever_was_consented() {
        Scene scene = new Scene().consented("2026-10-01T10:00:00Z", null);
        scene.student.remove("birthDate");

        List<Said> said = scene.decide(List.of(scene.storedStudent())).child();

        assertThat(said)
                .filteredOn(one -> one.rule().equals("R-06"))
                .extracting(Said::verdict)
                .first()
                .isInstanceOfSatisfying(
                        Verdict.Hides.class, hides -> assertThat(hides.detail()).contains("BIRTH_DATE_UNKNOWN"));
    }

    @Test
    void believes_a_school_that_declared_to_have_minors_only_but_not_against_a_birth_date() {
        Scene scene = new Scene();
        scene.settings.put("minorsOnly", Map.of("by", "J. Reiger", "on", "2026-08-01"));
        scene.student.remove("birthDate");

        assertThat(scene.outcome()).isEqualTo("VISIBLE");
        scene.student.put("birthDate", LocalDate.parse("2008-07-01"));
        assertThat(scene.outcome()).isEqualTo("CONSENT_MISSING");
    }

    @Test
    void announces_the_birthday() {
        assertThat(new Scene().next()).contains(Instant.parse("2030-05-03T22:00:00Z"));
    }

    @Test
    void is_not_asked_of_a_student() {
        Scene scene = new Scene().asStudent();
        scene.student.put("birthDate", LocalDate.parse("2000-01-01"));

        assertThat(scene.outcome()).isEqualTo("VISIBLE");
    }
}
