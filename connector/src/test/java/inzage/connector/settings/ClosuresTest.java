package inzage.connector.settings;

import static inzage.connector.settings.Settling.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.setting.Settings;
import inzage.connector.settings.closure.Closure;
import inzage.connector.settings.closure.Closure.What;
import inzage.connector.settings.closure.Closures;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosuresTest {
    private static final Map<String, Object> OPEN =
            Map.of("modules", Map.of("absences", List.of("guardians"), "notes", List.of("guardians")));
    private static final Actor OPERATOR = Actor.of("operator", Actor.Role.OPERATOR, "r1");
    private static final Actor DESK = Actor.of("desk", Actor.Role.DESK, "r2");

    @ParameterizedTest
    @EnumSource
    void closes_a_module_on_every_node_at_once_and_nothing_else(TestDatabase database) {
        Settling school = new Settling(database).seeded(OPEN);
        assertThat(absences(school.otherNode.of(SCHOOL))).isTrue();

        closures(school).close(OPERATOR, SCHOOL, What.MODULE, "absences", "leak");

        for (StoredSettings node : List.of(school.settings, school.otherNode)) {
            assertThat(absences(node.of(SCHOOL))).isFalse();
            assertThat(node.of(SCHOOL).maintenance()).isFalse();
            assertThat(node.of(SCHOOL).closedSources()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closes_a_school_and_a_source(TestDatabase database) {
        Settling school = new Settling(database).seeded(OPEN);
        closures(school).close(OPERATOR, SCHOOL, What.SOURCE, "marks", "leak");
        assertThat(school.settings.of(SCHOOL).closedSources()).containsExactly("marks");
        assertThat(school.settings.of(SCHOOL).maintenance()).isFalse();
        closures(school).close(OPERATOR, SCHOOL, What.SCHOOL, "", "leak");
        assertThat(school.settings.of(SCHOOL).maintenance()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void stays_closed_whatever_the_desk_saves_until_the_desk_lifts_it(TestDatabase database) {
        Settling school = new Settling(database).seeded(OPEN);
        Closures closures = closures(school);
        long first = closures.close(OPERATOR, SCHOOL, What.MODULE, "absences", "leak")
                .orElseThrow();
        long second = closures.close(OPERATOR, SCHOOL, What.MODULE, "absences", "leak")
                .orElseThrow();
        school.save(1, OPEN);
        assertThat(absences(school.settings.of(SCHOOL))).isFalse();

        assertThat(closures.lift(DESK, SCHOOL, first)).isTrue();
        assertThat(absences(school.settings.of(SCHOOL))).isFalse();
        assertThat(closures.lift(DESK, SCHOOL, second)).isTrue();
        assertThat(closures.lift(DESK, SCHOOL, second)).isFalse();
        assertThat(absences(school.settings.of(SCHOOL))).isTrue();
        assertThat(absences(school.otherNode.of(SCHOOL))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void opens_nothing_that_the_school_did_not_open(TestDatabase database) {
        Settling school = new Settling(database).seeded(Map.of());
        Closures closures = closures(school);
        long id = closures.close(OPERATOR, SCHOOL, What.MODULE, "absences", "leak")
                .orElseThrow();
        closures.lift(DESK, SCHOOL, id);
        assertThat(absences(school.settings.of(SCHOOL))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void writes_down_who_closed_and_lifted_and_why(TestDatabase database) {
        Settling school = new Settling(database).seeded(OPEN);
        Closures closures = closures(school);
        long id = closures.close(OPERATOR, SCHOOL, What.SCHOOL, "", "leak").orElseThrow();
        closures.lift(DESK, SCHOOL, id);

        assertThat(closures.of(SCHOOL))
                .extracting(Closure::closedBy, Closure::reason)
                .containsExactly(tuple("operator", "leak"));
        assertThat(closures.all().get(0).liftedAt()).contains(Settling.CLOCK.instant());
        assertThat(school.jdbc
                        .sql("select account || ' ' || decision from audit_lines order by id")
                        .query(String.class)
                        .list())
                .containsExactly("operator CLOSED", "desk CLOSURE_LIFTED");
    }

    @ParameterizedTest
    @EnumSource
    void knows_no_school_module_or_source_that_is_not_there(TestDatabase database) {
        Settling school = new Settling(database).seeded(OPEN);
        Closures closures = closures(school);
        assertThat(closures.close(OPERATOR, "another", What.SCHOOL, "", "leak")).isEmpty();
        assertThat(closures.close(OPERATOR, SCHOOL, What.SCHOOL, "absences", "leak"))
                .isEmpty();
        assertThat(closures.close(OPERATOR, SCHOOL, What.MODULE, "grades", "leak"))
                .isEmpty();
        assertThat(closures.close(OPERATOR, SCHOOL, What.SOURCE, "another", "leak"))
                .isEmpty();
        long id = closures.close(OPERATOR, SCHOOL, What.SCHOOL, "", "leak").orElseThrow();
        assertThat(closures.lift(DESK, "another", id)).isFalse();
    }

    private static Closures closures(Settling school) {
        Audit audit = new Audit(school.jdbc, school.transactions, Settling.CLOCK);
        return new Closures(school.jdbc, school, audit, school.transaction, Settling.CLOCK);
    }

    private static boolean absences(Settings settings) {
        return settings.on(Module.ABSENCES, Viewer.Kind.GUARDIAN);
    }
}
