package inzage.connector.access.sight;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.access.AccessDecision.Kind;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Desk;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.TestDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SightsTest {
    @ParameterizedTest
    @EnumSource
    void says_in_one_sentence_how_many_children_are_visible_and_why_the_others_are_not(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01", "portalAccess", Ynu.YES);
        child(desk, 2, "2014-01-01");
        child(desk, 3, "2014-01-01");
        child(desk, 4, "2014-01-01", "portalAccess", Ynu.NO);
        child(desk, 5, "2014-01-01", "portalAccess", Ynu.YES);
        child(desk, 6, "2005-01-01", "portalAccess", Ynu.YES);
        desk.school.with(7, Student.class, "birthDate", LocalDate.parse("2014-01-01"));
        desk.school.with(withheld(stored(id(8), record(Student.class, Map.of()))));
        desk.decisions.decide(SCHOOL, id(5), id(105), Kind.CLOSED, "desk");

        assertThat(sights(desk).of(SCHOOL).map(Sight::sentence))
                .contains("1 of 7 children visible: 2 × access unknown,"
                        + " 1 × of age, or of unknown age, without consent, 1 × closed by the school,"
                        + " 1 × refused by the administration, 1 × no guardian");
        assertThat(sights(desk).of("another")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_confirmation_and_a_consent_make_visible(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        child(desk, 2, "2005-01-01");
        desk.decisions.decide(SCHOOL, id(1), id(101), Kind.CONFIRMED, "desk");
        desk.consents.give(SCHOOL, id(2), Set.of(id(102)), Set.of());

        assertThat(sights(desk).of(SCHOOL).map(Sight::sentence)).contains("2 of 2 children visible");
    }

    @ParameterizedTest
    @CsvSource({"2008-11-03, VISIBLE", "2008-11-02, CONSENT_MISSING", "2008-11-01, CONSENT_MISSING"})
    void the_eighteenth_birthday_asks_for_consent(String birthDate, String outcome) {
        Desk desk = new Desk(TestDatabase.H2);
        child(desk, 1, birthDate, "portalAccess", Ynu.YES);

        assertThat(sights(desk).of(SCHOOL).orElseThrow().hidden().keySet().stream()
                        .map(Obstacle::name)
                        .findFirst()
                        .orElse("VISIBLE"))
                .isEqualTo(outcome);
    }

    @Test
    void a_child_is_visible_if_one_guardian_sees_it_and_else_counts_for_what_is_solved_most_easily() {
        SightCount count = new SightCount();
        count.child(List.of(Optional.of(Obstacle.REFUSED), Optional.empty()));
        count.child(List.of(Optional.of(Obstacle.REFUSED), Optional.of(Obstacle.ACCESS_UNKNOWN)));

        assertThat(count.sight().visible()).isOne();
        assertThat(count.sight().hidden()).isEqualTo(Map.of(Obstacle.ACCESS_UNKNOWN, 1));
    }

    @Test
    void of_no_children_none_is_visible() {
        assertThat(new SightCount().sight().sentence()).isEqualTo("0 of 0 children visible");
    }

    private static Sights sights(Desk desk) {
        return new Sights(
                desk.school,
                desk.decisions,
                desk.consents,
                id -> Settings.parse(desk.school.settings).settings(),
                desk.school,
                desk);
    }

    private static void child(Desk desk, long id, String birthDate, Object... access) {
        desk.school.with(id, Student.class, "birthDate", LocalDate.parse(birthDate));
        Map<String, Object> link = new HashMap<>(Map.of("student", Ref.id(id(id)), "guardian", Ref.id(id(100 + id))));
        for (int i = 0; i < access.length; i += 2) {
            link.put((String) access[i], access[i + 1]);
        }
        desk.school.with(stored(id(200 + id), record(Guardianship.class, link)));
    }
}
