package inzage.connector.right.purge;

import static inzage.connector.right.RightsSchool.ANNA;
import static inzage.connector.right.RightsSchool.BRAM;
import static inzage.connector.right.RightsSchool.DESK;
import static inzage.connector.right.RightsSchool.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.right.Everywhere;
import inzage.connector.right.Filled;
import inzage.connector.right.RightSettings;
import inzage.connector.right.RightsSchool;
import inzage.connector.right.export.ExportRows;
import inzage.connector.right.ledger.Erasure;
import inzage.connector.right.purge.HeldPurge.Leaving;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Records;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Purging whoever left, on both databases alike. */
class PurgeContractTest {
    private static final RightSettings SETTINGS =
            new RightSettings(Duration.ofDays(30), Duration.ofDays(30), Duration.ofDays(400), 20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable RightsSchool open;

    private Map<String, Object> settings = Map.of();
    private final Filled anna = new Filled(ANNA);
    private final Filled bram = new Filled(BRAM);

    /** Anna and Bram among so many that one of them who leaves is nothing special. */
    private RightsSchool school(TestDatabase database) {
        RightsSchool rights = new RightsSchool(database, home);
        open = rights;
        rights.beside = others(60);
        rights.deliver(anna, bram);
        rights.family(ANNA);
        rights.family(BRAM);
        return rights;
    }

    @ParameterizedTest
    @EnumSource
    void q_10_leaves_nothing_of_the_leaver_and_everything_of_the_sibling(TestDatabase database) {
        RightsSchool rights = school(database);
        RecordId student = rights.student(ANNA);
        RecordId guardian = rights.guardian(ANNA);
        RecordId sibling = rights.student(BRAM);
        rights.deliver(bram);
        rights.school.clock.advance(Duration.ofDays(29));
        rights.deliver(bram);
        purge(rights).run();
        assertThat(rights.everywhere.rows(ANNA)).containsKeys("students", "results", "medical", "memberships");
        Map<String, Long> before = rights.everywhere.rows(BRAM);

        rights.school.clock.advance(Duration.ofDays(2));
        purge(rights).run();
        rights.school.steps.tidy();

        Map<String, Long> left = new TreeMap<>(rights.everywhere.rows(ANNA));
        assertThat(left).as("the account has its own term").containsOnlyKeys("accounts", "sign_ins");
        assertThat(rights.everywhere.rows(student.hex())).containsOnlyKeys("audit_lines", "erasures");
        assertThat(rights.everywhere.rows(guardian.hex())).containsOnlyKeys("erasures");
        assertThat(Everywhere.files(home.resolve("landing"), ANNA)).isEmpty();
        assertThat(rights.everywhere.rows(BRAM)).isEqualTo(before);
        assertThat(rights.everywhere.rows(sibling.hex())).containsKeys("results", "consents", "notice_ledger");
        assertThat(rights.erasing.file.lines()).extracting("sort").containsOnly(Erasure.Sort.LEFT);

        new Tidying(rights.school.jdbc, exports(rights), SETTINGS, rights.school.clock).run();
        assertThat(rights.everywhere.rows(ANNA)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_school_says_how_long_it_keeps_those_who_left(TestDatabase database) {
        RightsSchool rights = school(database);
        settings = Map.of("retention", Map.of("leavers", "60"));
        left(rights);
        purge(rights).run();
        assertThat(rights.everywhere.rows(ANNA)).containsKey("students");

        rights.school.clock.advance(Duration.ofDays(30));
        purge(rights).run();
        assertThat(rights.everywhere.rows(ANNA)).doesNotContainKey("students");
    }

    @ParameterizedTest
    @EnumSource
    void who_returns_comes_back_and_a_second_night_changes_nothing(TestDatabase database) {
        RightsSchool rights = school(database);
        RecordId student = rights.student(ANNA);
        left(rights);
        purge(rights).run();
        int lines = rights.erasing.file.lines().size();
        purge(rights).run();
        assertThat(rights.erasing.file.lines()).hasSize(lines);

        rights.deliver(anna, bram);

        assertThat(rights.student(ANNA)).isEqualTo(student);
    }

    @ParameterizedTest
    @EnumSource
    void a_guardian_without_any_child_here_goes_and_one_with_another_child_stays(TestDatabase database) {
        RightsSchool rights = school(database);
        List<Mapped> two = new ArrayList<>(others(60));
        two.add(Records.guardian("kanarie-both", "Bos"));
        two.add(Records.guardianship("to-anna", key(anna), Ref.key("kanarie-both")));
        two.add(Records.guardianship("to-bram", key(bram), Ref.key("kanarie-both")));
        two.add(Records.guardian("kanarie-nobody", "Bos"));
        rights.beside = two;
        rights.deliver(anna, bram);
        two.removeIf(record -> record.key().equals("to-anna"));
        left(rights);

        purge(rights).run();

        assertThat(rights.everywhere.rows("kanarie-both")).containsKey("guardians");
        assertThat(rights.everywhere.rows("kanarie-nobody"))
                .as("still delivered: it would come back and go again")
                .isNotEmpty();
        assertThat(rights.everywhere.rows(ANNA)).doesNotContainKeys("guardians", "guardianships");
    }

    private static Ref key(Filled student) {
        return Ref.key(student.key(Student.class));
    }

    @ParameterizedTest
    @EnumSource
    void t_48_a_purged_child_stays_gone_after_a_backup_was_loaded(TestDatabase database) {
        RightsSchool rights = school(database);
        left(rights);
        purge(rights).run();
        RightsSchool restored = new RightsSchool(database, home);
        restored.beside = others(60);
        restored.deliver(anna, bram);

        restored.erasing.start();

        assertThat(restored.everywhere.rows(ANNA)).isEmpty();
        assertThat(restored.everywhere.rows(BRAM)).isNotEmpty();
        restored.close();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_goes_while_it_is_in_doubt_who_is_there(TestDatabase database) {
        RightsSchool rights = school(database);
        left(rights);
        String alarm = """
                insert into alarms (kind, school, source, open_key, sentence, occasion, times, opened_at, last_at)
                values ('OVERDUE', '%s', '%s', 'k', 'late', 1, 1, current_timestamp, current_timestamp)""".formatted(TestSchool.ID, SOURCE);
        rights.school.jdbc.sql(alarm).update();
        purge(rights).run();
        assertThat(rights.everywhere.rows(ANNA)).containsKey("students");

        rights.school.jdbc.sql("delete from alarms").update();
        rights.school.guards.put("withdrawn", "1%");
        rights.beside = others(20);
        assertThat(rights.deliver(bram).state()).hasToString("HELD");
        purge(rights).run();
        assertThat(rights.everywhere.rows(ANNA)).containsKey("students");

        rights.school
                .jdbc
                .sql("update sync_runs set state = 'CANCELLED' where state = 'HELD'")
                .update();
        rights.school
                .jdbc
                .sql(
                        "insert into restorations (made_at, restored_at, last_run) values (current_timestamp, current_timestamp, 99)")
                .update();
        purge(rights).run();
        assertThat(rights.everywhere.rows(ANNA)).containsKey("students");

        rights.school.jdbc.sql("delete from restorations").update();
        purge(rights).run();
        assertThat(rights.everywhere.rows(ANNA)).doesNotContainKey("students");
    }

    @ParameterizedTest
    @EnumSource
    void more_than_a_tenth_at_once_waits_for_a_person(TestDatabase database) {
        RightsSchool rights = school(database);
        rights.beside = others(10);
        left(rights);
        Purge purge = purge(rights);
        purge.run();

        HeldPurge held = purge.held(TestSchool.ID).orElseThrow();
        assertThat(held.students()).isEqualTo(new Leaving(51, 62));
        assertThat(held.guardians()).isEqualTo(new Leaving(51, 62));
        assertThat(new HeldPurges(rights.school.jdbc).look(TestSchool.ID))
                .hasValueSatisfying(concern ->
                        assertThat(concern.sentence()).startsWith("51 of 62 students and 51 of 62 guardians left"));
        assertThat(rights.everywhere.rows(ANNA)).containsKey("students");

        assertThat(purge.approve(DESK, TestSchool.ID, 51, "seen")).isFalse();
        assertThat(purge.approve(DESK, TestSchool.ID, 102, "the last year left"))
                .isTrue();
        assertThat(new HeldPurges(rights.school.jdbc).look(TestSchool.ID)).isEmpty();
        purge.run();

        assertThat(rights.everywhere.rows(ANNA)).doesNotContainKey("students");
        assertThat(purge.held(TestSchool.ID)).isEmpty();
        assertThat(rights.school
                        .jdbc
                        .sql("select count(*) from students")
                        .query(Integer.class)
                        .single())
                .isEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void more_than_a_tenth_of_the_guardians_wait_too(TestDatabase database) {
        RightsSchool rights = school(database);
        rights.beside = others(60).stream()
                .filter(record -> record.record() instanceof Student)
                .toList();
        rights.deliver(anna, bram);
        rights.school.clock.advance(Duration.ofDays(31));

        Purge purge = purge(rights);
        purge.run();

        HeldPurge held = purge.held(TestSchool.ID).orElseThrow();
        assertThat(held.students()).isEqualTo(new Leaving(0, 62));
        assertThat(held.guardians()).isEqualTo(new Leaving(60, 62));
        assertThat(guardians(rights)).isEqualTo(62);
        assertThat(purge.approve(DESK, TestSchool.ID, 60, "they are kept elsewhere now"))
                .isTrue();
        purge.run();
        assertThat(guardians(rights)).isEqualTo(2);
    }

    private static int guardians(RightsSchool rights) {
        return rights.school
                .jdbc
                .sql("select count(*) from guardians")
                .query(Integer.class)
                .single();
    }

    /** Anna is gone for longer than she is kept; somebody says so again every week. */
    private void left(RightsSchool rights) {
        rights.deliver(bram);
        rights.school.clock.advance(Duration.ofDays(31));
    }

    private static List<Mapped> others(int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> Stream.of(
                        Records.student("s" + i, "Vos" + i),
                        Records.guardian("g" + i, "Vos" + i),
                        Records.guardianship("l" + i, Ref.key("s" + i), Ref.key("g" + i))))
                .toList();
    }

    private static ExportRows exports(RightsSchool rights) {
        return new ExportRows(rights.school.jdbc, rights.school.clock);
    }

    private Purge purge(RightsSchool rights) {
        TestSchool school = rights.school;
        return new Purge(
                school,
                school.jdbc,
                new Doubt(school.jdbc, new Maintenance(school.jdbc, school)),
                new HeldPurges(school.jdbc),
                new Farewell(
                        school.jdbc,
                        rights.erasing.search,
                        rights.erasing.deleting,
                        rights.erasing.deed,
                        school.clearings,
                        rights.erasing.transaction,
                        school.clock),
                rights.audit,
                rights.erasing.transaction,
                SETTINGS,
                id -> Settings.parse(settings).settings(),
                school.clock);
    }
}
