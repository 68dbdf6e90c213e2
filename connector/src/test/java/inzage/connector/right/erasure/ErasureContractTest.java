package inzage.connector.right.erasure;

import static inzage.connector.right.RightsSchool.ANNA;
import static inzage.connector.right.RightsSchool.BRAM;
import static inzage.connector.right.RightsSchool.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.right.Everywhere;
import inzage.connector.right.Filled;
import inzage.connector.right.Logged;
import inzage.connector.right.Person;
import inzage.connector.right.RightsSchool;
import inzage.connector.right.ledger.Erasure;
import inzage.connector.right.search.Theirs;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Records;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Erasing a person, counted over every column of every table and every file, on both databases alike. */
class ErasureContractTest {
    /** What stays and says who it was by an id alone, for reasons that the inventory gives. */
    private static final Set<String> STAYS = Set.of("audit_lines", "erasures", "exports");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable RightsSchool open;

    private final Filled anna = new Filled(ANNA);
    private final Filled bram = new Filled(BRAM);

    private RightsSchool school(TestDatabase database) {
        RightsSchool rights = new RightsSchool(database, home);
        open = rights;
        assertThat(rights.deliver(anna, bram).state()).isEqualTo(RunState.APPLIED);
        rights.family(ANNA);
        rights.family(BRAM);
        return rights;
    }

    @ParameterizedTest
    @EnumSource
    void q_11_leaves_nothing_of_the_student_and_everything_of_the_sibling(TestDatabase database) {
        RightsSchool rights = school(database);
        RecordId student = rights.student(ANNA);
        RecordId guardian = rights.guardian(ANNA);
        RecordId sibling = rights.student(BRAM);
        Map<String, Long> before = rights.everywhere.rows(BRAM);
        Map<String, Long> named = rights.everywhere.rows(sibling.hex());
        assertThat(rights.everywhere.rows(ANNA)).hasSizeGreaterThan(30);
        assertThat(Everywhere.files(home.resolve("landing"), ANNA)).hasSize(2);

        erase(rights, person(Person.Sort.STUDENT, student));
        erase(rights, person(Person.Sort.GUARDIAN, guardian));

        assertThat(rights.everywhere.rows(ANNA)).isEmpty();
        assertThat(without(rights.everywhere.rows(student.hex()))).isEmpty();
        assertThat(without(rights.everywhere.rows(guardian.hex()))).isEmpty();
        assertThat(rights.everywhere.rows("digest-of-" + ANNA)).isEmpty();
        assertThat(Everywhere.files(home.resolve("landing"), ANNA)).isEmpty();
        assertThat(Everywhere.files(home, ANNA)).containsExactly("in/administration/delivery.csv");
        assertThat(rights.erasing.forgotten).containsExactly(ANNA + "@home.example");
        assertThat(rights.everywhere.rows(BRAM)).isEqualTo(before);
        assertThat(rights.everywhere.rows(sibling.hex())).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_run_rejected_what_a_guard_holds_and_what_waits_for_somebody_goes_too(TestDatabase database) {
        RightsSchool rights = school(database);
        rights.beside = others(100);
        rights.rejects = List.of(
                Records.reject("result", anna.key(Result.class) + "-2", false, anna.key(Student.class), ANNA + "?"),
                Records.reject("result", bram.key(Result.class) + "-2", false, bram.key(Student.class), BRAM + "?"));
        assertThat(rights.deliver(anna, bram).state()).isEqualTo(RunState.APPLIED_WITH_REJECTS);
        rights.beside = waiting(anna);
        rights.school.guards.put("withdrawn", "10%");
        Run held = rights.deliver(anna, bram);
        assertThat(held.state()).isEqualTo(RunState.HELD);
        rights.beside =
                Stream.concat(others(100).stream(), waiting(anna).stream()).toList();
        rights.deliver(anna, bram);
        rights.beside = List.of();
        Run second = rights.deliver(anna, bram);
        assertThat(second.state()).isEqualTo(RunState.HELD);
        assertThat(rights.everywhere.rows(ANNA)).containsKeys("rejects", "run_changes", "sync_runs");

        try (Logged logged = new Logged()) {
            erase(rights, person(Person.Sort.STUDENT, rights.student(ANNA)));
            erase(rights, person(Person.Sort.GUARDIAN, rights.guardian(ANNA)));
            assertThat(logged.lines()).noneSatisfy(line -> assertThat(line).contains(ANNA));
        }

        assertThat(rights.everywhere.rows(ANNA)).isEmpty();
        assertThat(Everywhere.files(home.resolve("landing"), ANNA)).isEmpty();
        assertThat(rights.everywhere.rows(BRAM)).containsKey("rejects");
        assertThat(rights.school.syncs.run(second.id()).orElseThrow().state()).isEqualTo(RunState.CANCELLED);
    }

    /** A result of hers, under her number, that waits for its subject. */
    private static List<Mapped> waiting(Filled of) {
        return List.of(Records.result(
                of.word() + "-waits", new Ref("number", of.word() + "-number-student"), "7", "title", of.word()));
    }

    private static List<Mapped> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Records.student("s" + i, "Vos" + i))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_changes_but_the_mention_for_others(TestDatabase database) {
        RightsSchool rights = school(database);
        erase(rights, person(Person.Sort.STUDENT, rights.student(ANNA)));

        assertThat(rights.school.one(Lesson.class, "together").record().students())
                .containsExactly(Ref.id(rights.student(BRAM)));

        Run again = rights.deliver(anna, bram);

        assertThat(again.of("lesson").changed()).isZero();
        assertThat(again.of("lesson").withdrawn()).isZero();
        assertThat(again.of("student").created()).isZero();
        assertThat(again.of("result").created()).isZero();
        assertThat(rights.everywhere.rows(ANNA)).doesNotContainKeys("students", "results", "medical", "lessons");
    }

    @ParameterizedTest
    @EnumSource
    void trying_counts_and_changes_nothing(TestDatabase database) {
        RightsSchool rights = school(database);
        Map<String, Long> before = new TreeMap<>(rights.everywhere.rows(ANNA));
        Person person = person(Person.Sort.STUDENT, rights.student(ANNA));

        Outcome.Tried tried = (Outcome.Tried) rights.erasing.erasures.attempt(DESK, person);

        assertThat(rights.everywhere.rows(ANNA)).isEqualTo(before);
        assertThat(tried.extent().rows()).containsEntry("results", 1).containsEntry("students", 1);
        assertThat(Everywhere.files(home.resolve("landing"), ANNA)).hasSize(2);
        assertThat(rights.erasing.file.lines()).isEmpty();
        assertThat(((Outcome.Erased) erase(rights, person)).extent()).isEqualTo(tried.extent());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_done_that_was_not_confirmed(TestDatabase database) {
        RightsSchool rights = school(database);
        Person person = person(Person.Sort.STUDENT, rights.student(ANNA));
        Outcome.Tried tried = (Outcome.Tried) rights.erasing.erasures.attempt(DESK, person);
        rights.school.jdbc.sql("delete from average_misfits").update();
        Map<String, Long> before = new TreeMap<>(rights.everywhere.rows(ANNA));

        assertThat(rights.erasing.erasures.erase(DESK, person, "asked for", tried.confirmation()))
                .isInstanceOf(Outcome.Changed.class);

        assertThat(rights.everywhere.rows(ANNA)).isEqualTo(before);
        assertThat(rights.erasing.erasures.of(TestSchool.ID)).isEmpty();
        assertThat(rights.erasing.erasures.attempt(DESK, person(Person.Sort.GUARDIAN, person.id())))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_mistake_is_withdrawn_and_the_next_delivery_brings_them_back(TestDatabase database) {
        RightsSchool rights = school(database);
        RecordId student = rights.student(ANNA);
        Outcome.Erased erased = (Outcome.Erased) erase(rights, person(Person.Sort.STUDENT, student));

        assertThat(rights.erasing.erasures.withdraw(DESK, "elsewhere", erased.id(), "a mistake"))
                .isFalse();
        assertThat(rights.erasing.erasures.withdraw(DESK, TestSchool.ID, erased.id(), "a mistake"))
                .isTrue();
        assertThat(rights.erasing.erasures.withdraw(DESK, TestSchool.ID, erased.id(), "a mistake"))
                .isFalse();
        rights.deliver(anna, bram);

        assertThat(rights.student(ANNA)).isEqualTo(student);
        assertThat(rights.audit.ofChild(TestSchool.ID, student, 10))
                .extracting(line -> line.act().decision())
                .contains("ERASED", "TRIED");
    }

    @ParameterizedTest
    @EnumSource
    void t_48_whoever_was_erased_stays_gone_after_a_backup_was_loaded(TestDatabase database) {
        RightsSchool rights = school(database);
        erase(rights, person(Person.Sort.STUDENT, rights.student(ANNA)));
        erase(rights, person(Person.Sort.GUARDIAN, rights.guardian(ANNA)));
        RightsSchool restored = restored(rights, database);

        restored.erasing.start();

        assertThat(restored.everywhere.rows(ANNA)).isEmpty();
        assertThat(restored.erasing.erasures.of(TestSchool.ID)).hasSize(2);
        restored.deliver(anna, bram);
        assertThat(restored.everywhere.rows(ANNA)).isEmpty();
        restored.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_erasure_is_withdrawn_after_a_backup_was_loaded_too(TestDatabase database) {
        RightsSchool rights = school(database);
        Outcome.Erased erased = (Outcome.Erased) erase(rights, person(Person.Sort.STUDENT, rights.student(ANNA)));
        rights.erasing.erasures.withdraw(DESK, TestSchool.ID, erased.id(), "a mistake");
        RightsSchool restored = restored(rights, database);

        restored.erasing.start();
        restored.deliver(anna, bram);

        assertThat(restored.everywhere.rows(ANNA)).containsKey("students");
        restored.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_ends_and_an_account_that_is_of_use_elsewhere_stays(TestDatabase database) {
        RightsSchool rights = school(database);
        rights.school
                .jdbc
                .sql(
                        "insert into memberships (account, school, kind, state) values (:account, 'other', 'GUARDIAN', 'ACTIVE')")
                .param("account", "account-of-" + ANNA)
                .update();

        erase(rights, person(Person.Sort.GUARDIAN, rights.guardian(ANNA)));

        assertThat(rights.school
                        .jdbc
                        .sql("select school from memberships where account like '%" + ANNA + "'")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("other"));
        assertThat(rights.everywhere.rows("session-of-" + ANNA)).isEmpty();
        assertThat(rights.everywhere.rows("session-of-" + BRAM)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_rolled_back_is_not_done_at_the_next_start(TestDatabase database) {
        RightsSchool rights = school(database);
        Person person = person(Person.Sort.STUDENT, rights.student(ANNA));
        rights.erasing.transaction.executeWithoutResult(status -> {
            Theirs theirs = rights.erasing.search.of(TestSchool.ID, List.of(person.id()));
            rights.erasing.deleting.delete(theirs);
            rights.erasing.deed.done(
                    new Erasure("once", person, Erasure.Sort.ERASED, "desk", rights.school.clock.instant(), null),
                    theirs);
            status.setRollbackOnly();
        });
        Map<String, Long> before = rights.everywhere.rows(ANNA);
        assertThat(before).containsKeys("students", "results", "memberships");

        rights.erasing.start();

        assertThat(rights.everywhere.rows(ANNA)).isEqualTo(before);
        assertThat(rights.erasing.erasures.of(TestSchool.ID)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_parent_who_is_listed_once_per_child_goes_as_a_whole(TestDatabase database) {
        RightsSchool rights = school(database);
        RecordId first = rights.guardian(ANNA);
        RecordId second = rights.guardian(BRAM);
        rights.school
                .jdbc
                .sql("update membership_persons set account = :account where person = :person")
                .param("account", "account-of-" + ANNA)
                .param("person", second.hex())
                .update();
        Person person = person(Person.Sort.GUARDIAN, first);
        Outcome.Tried tried = (Outcome.Tried) rights.erasing.erasures.attempt(DESK, person);
        assertThat(tried.records()).isEqualTo(2);
        assertThat(tried.extent().rows()).containsEntry("guardians", 2);

        erase(rights, person);

        assertThat(without(rights.everywhere.rows(second.hex()))).isEmpty();
        assertThat(rights.erasing.erasures.of(TestSchool.ID))
                .extracting(erasure -> erasure.person().id())
                .containsExactlyInAnyOrder(first, second);
        rights.deliver(anna, bram);
        assertThat(rights.everywhere.rows(BRAM)).doesNotContainKey("guardians").containsKey("students");
    }

    @ParameterizedTest
    @EnumSource
    void mails_that_lie_there_are_gone_before_it_is_done(TestDatabase database) {
        RightsSchool rights = school(database);
        Person person = person(Person.Sort.GUARDIAN, rights.guardian(ANNA));
        rights.erasing.forgetting = () -> {
            throw new IllegalStateException("the disk is gone");
        };

        assertThatThrownBy(() -> erase(rights, person)).hasMessage("the disk is gone");

        assertThat(rights.erasing.erasures.of(TestSchool.ID)).isEmpty();
        assertThat(rights.everywhere.rows(ANNA)).containsKeys("guardians", "memberships");
    }

    /** A database that is as it was before anybody was erased, beside the home as it is now. */
    private RightsSchool restored(RightsSchool rights, TestDatabase database) {
        RightsSchool restored = new RightsSchool(database, rights.home);
        restored.deliver(anna, bram);
        return restored;
    }

    private static Outcome erase(RightsSchool rights, Person person) {
        Outcome.Tried tried = (Outcome.Tried) rights.erasing.erasures.attempt(DESK, person);
        return rights.erasing.erasures.erase(DESK, person, "asked for", tried.confirmation());
    }

    private static Map<String, Long> without(Map<String, Long> found) {
        Map<String, Long> rest = new TreeMap<>(found);
        rest.keySet().removeAll(STAYS);
        return rest;
    }

    private static Person person(Person.Sort sort, RecordId id) {
        return new Person(TestSchool.ID, sort, id);
    }
}
