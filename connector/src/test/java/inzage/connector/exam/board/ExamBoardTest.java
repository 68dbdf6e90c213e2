package inzage.connector.exam.board;

import static inzage.connector.publication.rule.Samples.DUTCH;
import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Desk;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExamBoardTest {
    private static final Actor BOARD = Actor.of("board", Actor.Role.EXAM_BOARD, "r1");
    private static final Scope YEAR = Scope.of("2026-2027");
    private static final Scope HAVO = new Scope("2026-2027", null, "havo", null, null, null);
    private static final Instant BEFORE = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-11-02T09:00:01Z");

    @ParameterizedTest
    @EnumSource
    void tells_what_a_determination_would_cover_in_counts(TestDatabase database) {
        Desk desk = desk(database);
        desk.holding.hold(BOARD, SCHOOL, STUDENT, Optional.of(DUTCH), Optional.empty());

        assertThat(desk.board.preview(SCHOOL, YEAR))
                .isEqualTo(new Coverage(
                        4,
                        2,
                        Map.of("CE_GRADE", 2, "NONE", 2),
                        List.of(of(MATHS, "Wiskunde", 3), of(DUTCH, null, 1)),
                        1,
                        0));
        assertThat(desk.board.preview(SCHOOL, HAVO))
                .isEqualTo(new Coverage(
                        2,
                        1,
                        Map.of("CE_GRADE", 1, "NONE", 1),
                        List.of(of(MATHS, "Wiskunde", 1), of(DUTCH, null, 1)),
                        1,
                        1));
        assertThat(desk.board
                        .preview(SCHOOL, new Scope("2026-2027", null, null, null, null, id(61)))
                        .results())
                .isOne();
        assertThat(desk.board.preview(SCHOOL, Scope.of("2025-2026")).results()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void records_only_what_the_board_was_told_and_writes_down_who_did(TestDatabase database) {
        Desk desk = desk(database);
        Instant visible = Instant.parse("2027-06-10T12:00:00Z");

        assertThat(desk.board.record(BOARD, SCHOOL, HAVO, visible, 3)).isEmpty();
        assertThat(desk.board.recorded(SCHOOL)).isEmpty();
        long id = desk.board.record(BOARD, SCHOOL, HAVO, visible, 2).orElseThrow();

        assertThat(desk.board.recorded(SCHOOL)).singleElement().satisfies(recorded -> {
            assertThat(recorded.determination().id()).isEqualTo(id);
            assertThat(recorded.determination().scope()).isEqualTo(HAVO);
            assertThat(recorded.determination().visibleFrom()).isEqualTo(visible);
            assertThat(recorded.by()).isEqualTo("board");
            assertThat(recorded.at()).isEqualTo(desk.instant());
            assertThat(recorded.changedSince()).isZero();
        });
        assertThat(desk.events).containsExactly(new VisibilityChanged(SCHOOL, STUDENT));
        assertThat(decisions(desk)).containsExactly("DETERMINED");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_to_be_visible_before_it_was_recorded_is_visible_from_then(TestDatabase database) {
        Desk desk = desk(database);
        desk.board.record(BOARD, SCHOOL, YEAR, BEFORE, 4);

        assertThat(desk.board.recorded(SCHOOL).get(0).determination().visibleFrom())
                .isEqualTo(desk.instant());
    }

    @ParameterizedTest
    @EnumSource
    void counts_what_came_or_changed_in_its_scope_since(TestDatabase database) {
        Desk desk = desk(database);
        desk.board.record(BOARD, SCHOOL, HAVO, desk.instant(), 2);
        desk.board.record(BOARD, SCHOOL, YEAR, desk.instant(), 4);
        arrives(desk, 98, AFTER, "level", "havo");
        arrives(desk, 99, AFTER, "level", "vwo");
        desk.at("2026-11-03T09:00:00Z");

        assertThat(desk.board.recorded(SCHOOL))
                .extracting(Recorded::changedSince)
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_applied_at_the_very_instant_is_covered_and_a_second_later_is_not(TestDatabase database) {
        Desk desk = new Desk(database);
        settings(desk);
        arrives(desk, 98, desk.instant());
        arrives(desk, 99, AFTER);

        assertThat(desk.board.preview(SCHOOL, YEAR).results()).isOne();
        assertThat(desk.at("2026-11-02T09:00:01Z").board.preview(SCHOOL, YEAR).results())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void while_data_arrives_covers_what_was_there_before(TestDatabase database) {
        Desk desk = new Desk(database);
        settings(desk);
        arrives(desk, 98, BEFORE);
        arrives(desk, 99, Instant.parse("2026-11-02T08:59:30Z"));
        running(desk.jdbc, "2026-11-02 08:59:30+00", "FULL");

        assertThat(desk.board.preview(SCHOOL, YEAR).results()).isOne();
        desk.board.record(BOARD, SCHOOL, YEAR, desk.instant(), 1);
        assertThat(desk.determinations.of(SCHOOL).get(0).recordedAt()).isBefore("2026-11-02T08:59:30Z");
        assertThat(desk.board.recorded(SCHOOL).get(0).changedSince()).isOne();
        assertThat(desk.board.recorded(SCHOOL).get(0).at()).isEqualTo(desk.instant());
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_stores_nothing_and_is_not_waited_for(TestDatabase database) {
        Desk desk = desk(database);
        running(desk.jdbc, "2020-11-02 08:59:30+00", "DRY");

        assertThat(desk.board.preview(SCHOOL, YEAR).results()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void withdraws_at_once_and_only_once_and_only_in_its_own_school(TestDatabase database) {
        Desk desk = desk(database);
        long id = desk.board.record(BOARD, SCHOOL, HAVO, desk.instant(), 2).orElseThrow();

        assertThat(desk.board.withdraw(BOARD, "another", id)).isFalse();
        assertThat(desk.board.withdraw(BOARD, SCHOOL, id)).isTrue();
        assertThat(desk.board.withdraw(BOARD, SCHOOL, id)).isFalse();
        assertThat(desk.board.recorded(SCHOOL).get(0).withdrawnBy()).contains("board");
        assertThat(decisions(desk)).containsExactly("DETERMINED", "DETERMINATION_WITHDRAWN");
    }

    @ParameterizedTest
    @EnumSource
    void holds_a_student_back_and_lifts_it_with_who_and_why(TestDatabase database) {
        Desk desk = desk(database);

        assertThat(desk.holding.hold(BOARD, SCHOOL, id(999), Optional.empty(), Optional.empty()))
                .isEmpty();
        long id = desk.holding
                .hold(BOARD, SCHOOL, STUDENT, Optional.of(MATHS), Optional.of("irregularity"))
                .orElseThrow();
        assertThat(desk.holding.lift(BOARD, "another", id)).isFalse();
        assertThat(desk.holding.lift(BOARD, SCHOOL, id)).isTrue();
        assertThat(desk.holding.lift(BOARD, SCHOOL, id)).isFalse();

        assertThat(desk.holding.of(SCHOOL)).singleElement().satisfies(entry -> {
            assertThat(entry.hold().subject()).isEqualTo(MATHS);
            assertThat(entry.reason()).contains("irregularity");
            assertThat(entry.liftedBy()).contains("board");
        });
        assertThat(desk.audit.ofChild(SCHOOL, STUDENT, 10))
                .extracting(line -> line.act().decision())
                .containsExactly("LIFTED", "HELD");
        assertThat(desk.events).hasSize(2);
    }

    /** Two students; of four exam results two are of havo, one of vwo and one of a level that nobody said. */
    private static Desk desk(TestDatabase database) {
        Desk desk = new Desk(database);
        settings(desk);
        desk.school.with(1, Student.class, "familyName", "Specht");
        desk.school.with(5, Student.class, "familyName", "Merel", "site", Ref.id(id(61)));
        desk.school.with(11, Subject.class, "name", "Wiskunde");
        arrives(desk, 91, BEFORE, "level", "havo");
        arrives(desk, 92, BEFORE, "level", "Havo", "subject", Ref.id(DUTCH), "examComponent", ExamComponent.CE_GRADE);
        arrives(desk, 93, BEFORE, "student", Ref.id(id(5)), "examComponent", ExamComponent.CE_GRADE);
        arrives(desk, 94, BEFORE, "level", "vwo");
        desk.school.with(stored(id(95), result(Kind.TEST, "7,0")));
        desk.school.with(withheld(stored(id(96), result(Kind.EXAM_GRADE, "7,0"))));
        return desk;
    }

    private static Coverage.OfSubject of(RecordId subject, @Nullable String name, int results) {
        return new Coverage.OfSubject(subject, Optional.ofNullable(name), results);
    }

    private static void settings(Desk desk) {
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
    }

    private static void arrives(Desk desk, long id, Instant applied, Object... more) {
        Result result = result(Kind.EXAM_GRADE, "7,0", more);
        desk.school.with(stored(id(id), result, applied, null));
    }

    private static void running(JdbcClient jdbc, String since, String mode) {
        jdbc.sql("""
                        insert into sync_runs (school, source, state, run_mode, triggered_by, who, requested_at, started_at)
                        values (:school, 'a', 'RUNNING', :mode, 'SCHEDULE', 'test', cast(:since as timestamp with time zone),
                                cast(:since as timestamp with time zone))""")
                .param("school", SCHOOL)
                .param("mode", mode)
                .param("since", since)
                .update();
    }

    private static List<String> decisions(Desk desk) {
        return desk.jdbc
                .sql("select decision from audit_lines order by id")
                .query(String.class)
                .list();
    }
}
