package inzage.connector.publication.rule;

import static inzage.connector.access.AccessDecision.Kind.CLOSED;
import static inzage.connector.access.AccessDecision.Kind.CONFIRMED;
import static inzage.connector.access.AccessDecision.Kind.LIMITED;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.access.AccessDecision;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessGrantedTest {
    private static final Set<Module> LIMITED_TO = Set.of(Module.RESULTS, Module.ATTENDANCE, Module.REPORTS);
    private static final Object LISTED = Map.of("listed", Map.of("by", "J. Reiger", "on", "2026-08-01"));

    @ParameterizedTest(name = "{index}: portal {0}, legal {1}, custody {2}, relation {3}, desk {4}, mode {5} -> {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "YES,     YES,     YES,     father, CLOSED,    CONFIRM,               NO_ACCESS_RIGHT",
                "NO,      YES,     YES,     father, CONFIRMED, LEGAL_REPRESENTATIVES, NO_ACCESS_RIGHT",
                "YES,     NO,      NO,      -,      -,         CONFIRM,               VISIBLE",
                "UNKNOWN, NO,      NO,      -,      LIMITED,   CONFIRM,               VISIBLE",
                "UNKNOWN, NO,      UNKNOWN, father, CONFIRMED, LISTED,                NO_ACCESS_RIGHT",
                "UNKNOWN, YES,     NO,      father, CONFIRMED, LEGAL_REPRESENTATIVES, NO_ACCESS_RIGHT",
                "UNKNOWN, UNKNOWN, UNKNOWN, -,      CONFIRMED, CONFIRM,               VISIBLE",
                "UNKNOWN, YES,     UNKNOWN, -,      -,         LEGAL_REPRESENTATIVES, VISIBLE",
                "UNKNOWN, UNKNOWN, YES,     -,      -,         LEGAL_REPRESENTATIVES, VISIBLE",
                "UNKNOWN, YES,     YES,     -,      -,         CONFIRM,               NO_ACCESS_RIGHT",
                "UNKNOWN, UNKNOWN, UNKNOWN, Father, -,         LISTED,                VISIBLE",
                "UNKNOWN, UNKNOWN, UNKNOWN, uncle,  -,         LISTED,                NO_ACCESS_RIGHT",
                "UNKNOWN, UNKNOWN, UNKNOWN, -,      -,         LISTED,                NO_ACCESS_RIGHT",
                "UNKNOWN, UNKNOWN, UNKNOWN, father, -,         CONFIRM,               NO_ACCESS_RIGHT",
            })
    void takes_the_first_line_that_applies(
            Ynu portal,
            Ynu legal,
            Ynu custody,
            String relation,
            AccessDecision.Kind desk,
            String mode,
            String outcome) {
        Scene scene = new Scene();
        scene.settings.put("access", mode.equals("LISTED") ? LISTED : mode);
        scene.links = List.of(
                relation == null
                        ? Scene.link("portalAccess", portal, "legalRepresentative", legal, "custody", custody)
                        : Scene.link(
                                "portalAccess",
                                portal,
                                "legalRepresentative",
                                legal,
                                "custody",
                                custody,
                                "relation",
                                relation));
        if (desk != null) {
            scene.decided(desk);
        }

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "parent, VISIBLE",
        "Guardian, VISIBLE",
        "MOTHER, VISIBLE",
        "moeder, VISIBLE",
        "' Vader ', VISIBLE",
        "ouder, VISIBLE",
        "Verzorger, VISIBLE",
        "ouder/verzorger, VISIBLE",
        "voogd, VISIBLE",
        "relative, NO_ACCESS_RIGHT",
        "grootmoeder, NO_ACCESS_RIGHT",
        "stiefvader, NO_ACCESS_RIGHT",
        "gezinsvoogd, NO_ACCESS_RIGHT",
        "ouder/oom, NO_ACCESS_RIGHT",
        "moeder (geen gezag), NO_ACCESS_RIGHT",
        "/, NO_ACCESS_RIGHT",
        "'', NO_ACCESS_RIGHT"
    })
    void believes_a_list_about_parents_and_guardians_only(String relation, String outcome) {
        Scene scene = new Scene();
        scene.settings.put("access", LISTED);
        scene.links = List.of(Scene.link("relation", relation));

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource
    void limits_a_parent_without_custody_to_results_totals_and_reports(Module module) {
        Scene scene = new Scene().decided(LIMITED);
        scene.links = List.of(Scene.link("custody", Ynu.NO));
        scene.module = Optional.of(module);

        assertThat(scene.outcome()).isEqualTo(LIMITED_TO.contains(module) ? "VISIBLE" : "NO_ACCESS_RIGHT");
    }

    @Test
    void shows_no_profile_to_a_parent_with_limited_access() {
        Scene scene = new Scene().decided(LIMITED);
        scene.links = List.of(Scene.link("custody", Ynu.NO));
        scene.module = Optional.empty();

        assertThat(scene.outcome()).isEqualTo("NO_ACCESS_RIGHT");
    }

    @Test
    void lets_a_student_of_age_open_what_nobody_knew() {
        Scene scene = new Scene().consented("2026-10-01T10:00:00Z", null);
        scene.student.put("birthDate", LocalDate.parse("2008-07-01"));
        scene.links = List.of(Scene.link("custody", Ynu.NO));

        assertThat(scene.outcome()).isEqualTo("VISIBLE");
    }

    @Test
    void does_not_let_a_student_of_age_override_what_the_source_forbids() {
        Scene scene = new Scene().consented("2026-10-01T10:00:00Z", null);
        scene.student.put("birthDate", LocalDate.parse("2008-07-01"));
        scene.links = List.of(Scene.link("portalAccess", Ynu.NO));

        assertThat(scene.outcome()).isEqualTo("NO_ACCESS_RIGHT");
    }

    @Test
    void takes_a_no_on_any_of_one_persons_links() {
        Scene scene = new Scene();
        scene.links = List.of(Scene.link("portalAccess", Ynu.YES), Scene.link("portalAccess", Ynu.NO));

        assertThat(scene.outcome()).isEqualTo("NO_ACCESS_RIGHT");
    }

    @Test
    void follows_a_decision_from_its_instant_to_its_withdrawal() {
        Instant from = Instant.parse("2026-11-02T08:00:00Z");
        Instant to = Instant.parse("2026-11-02T10:00:00Z");
        Scene scene = new Scene();
        scene.links = List.of(Scene.link());
        scene.decisions.add(new AccessDecision(1, Samples.STUDENT, Samples.GUARDIAN, CONFIRMED, "desk", from, to));

        assertThat(scene.at("2026-11-02T07:59:59Z").outcome()).isEqualTo("NO_ACCESS_RIGHT");
        assertThat(scene.next()).contains(from);
        assertThat(scene.at("2026-11-02T08:00:00Z").outcome()).isEqualTo("VISIBLE");
        assertThat(scene.next()).contains(to);
        assertThat(scene.at("2026-11-02T10:00:00Z").outcome()).isEqualTo("NO_ACCESS_RIGHT");
    }

    @Test
    void takes_no_notice_of_a_decision_about_another_guardian() {
        Scene scene = new Scene();
        scene.links = List.of(Scene.link());
        scene.decisions.add(new AccessDecision(
                1, Samples.STUDENT, Samples.OTHER_GUARDIAN, CONFIRMED, "desk", Samples.LONG_AGO, null));

        assertThat(scene.outcome()).isEqualTo("NO_ACCESS_RIGHT");
    }

    @Test
    void is_not_asked_of_a_student() {
        assertThat(new Scene().asStudent().decided(CLOSED).outcome()).isEqualTo("VISIBLE");
    }
}
