package inzage.connector.sync;

import static inzage.connector.sync.Records.absence;
import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.numbered;
import static inzage.connector.sync.Records.reject;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.scoped;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static inzage.connector.sync.Records.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.Ynu;
import inzage.connector.school.Portion;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.reject.RejectRow;
import inzage.connector.sync.shelf.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run does to a school, on both databases alike. */
class SyncContractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source(
                        "administration",
                        "schoolYear",
                        "subject",
                        "group",
                        "student",
                        "guardian",
                        "groupMember",
                        "guardianship",
                        "result")
                .source("access", "student", "guardian", "guardianship", "absence");
        return open;
    }

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stores_what_is_delivered_and_reads_it_back(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.whole(
                "administration", subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "7.5"));

        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(run.of("result"))
                .extracting(Counts::read, Counts::accepted, Counts::created)
                .containsExactly(1L, 1L, 1L);
        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Result.class, student))
                .singleElement()
                .satisfies(stored -> {
                    assertThat(stored.record().student()).isEqualTo(Ref.id(student));
                    assertThat(stored.record().value()).isEqualByComparingTo("7.5");
                    assertThat(stored.appliedFrom()).isEqualTo(school.clock.instant());
                });
        assertThat(school.touched).containsExactly(student);
        assertThat(school.silent).containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource
    void writes_nothing_when_nothing_changed(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] records = {subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "7.5")};
        school.whole("administration", records);
        Instant applied = school.one(Result.class, "r1").appliedFrom();

        Run run = school.whole("administration", records);

        assertThat(run.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(run.of("result").unchanged()).isEqualTo(1);
        assertThat(school.one(Result.class, "r1").appliedFrom()).isEqualTo(applied);
        assertThat(school.count("select count(*) from record_versions")).isZero();
        assertThat(school.reader.freshness(TestSchool.ID, Result.class)).contains(school.clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void does_not_map_the_content_it_applied_last(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"));
        school.mapping("administration").script((delivery, out) -> {
            throw new AssertionError("mapped again");
        });

        assertThat(school.again("administration", RunMode.FULL).state()).isEqualTo(RunState.UNCHANGED);

        school.mapping("administration").script((delivery, out) -> out.accept(student("s1", "Bos")));
        school.mapping("administration").version("2");
        assertThat(school.again("administration", RunMode.FULL).of("student").changed())
                .as("another definition reads the same content again")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_for_some_kinds_takes_only_those_and_leaves_the_others_as_they_are(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", subject("wi", "wiskunde"), student("s1", "Vos"), student("s2", "Bos"));
        school.mapping("administration").script((delivery, out) -> {
            TestSchool.hand(out, subject("wi", "Wiskunde A"), student("s1", "Vosje"));
            school.mapping("administration").kinds().forEach(kind -> out.whole(kind, Records.ALL));
        });
        school.drop("administration");
        Portion subjects = new Portion(Set.of(Records.kind("subject")), Optional.of(new Portion.Window(0, 7)));

        Run run = school.part("administration", subjects);

        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(run.of("subject").changed()).isEqualTo(1);
        assertThat(run.counts()).doesNotContainKey("student");
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactlyInAnyOrder("Vos", "Bos");

        assertThat(school.again("administration", RunMode.FULL).of("student").changed())
                .as("what was read for some kinds is read again for all")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_for_some_kinds_is_another_than_one_for_all(TestDatabase database) {
        TestSchool school = school(database);
        Portion subjects = new Portion(Set.of(Records.kind("subject")), Optional.empty());
        long all = school.request("administration", RunMode.FULL);

        long some = school.request("administration", subjects);

        assertThat(some).isNotEqualTo(all).isEqualTo(school.request("administration", subjects));
        assertThat(school.steps.claim(some).orElseThrow().portion()).isEqualTo(subjects);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_for_some_kinds_does_not_miss_the_sets_it_did_not_ask_for(TestDatabase database) {
        TestSchool school = school(database);
        school.run("administration", RunMode.FULL, out -> {
            out.read("subjects", 40);
            out.read("students", 400);
        });
        school.mapping("administration").script((delivery, out) -> out.read("subjects", 40));
        school.drop("administration");

        Run run = school.part("administration", new Portion(Set.of(Records.kind("subject")), Optional.empty()));

        assertThat(run.state()).isEqualTo(RunState.UNCHANGED);
        school.drop("administration");
        assertThat(school.again("administration", RunMode.FULL).message()).contains("'students' is missing");
    }

    @ParameterizedTest
    @EnumSource
    void keeps_every_version_with_its_time(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(
                "administration", subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "5.5"));
        Instant first = school.clock.instant();
        Run run = school.whole(
                "administration", subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "6.5"));

        assertThat(run.of("result").changed()).isEqualTo(1);
        assertThat(run.plan()).contains("\"r1\":[\"grade\",\"value\"]");
        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.versionsOfStudent(TestSchool.ID, Result.class, student))
                .extracting(stored -> stored.record().grade(), Stored::appliedFrom, Stored::appliedTo)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("6.5", school.clock.instant(), null),
                        Tuple.tuple("5.5", first, school.clock.instant()));
    }

    @ParameterizedTest
    @EnumSource
    void withdraws_what_is_missing_and_restores_what_comes_back(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));
        RecordId before = school.one(Student.class, "s2").id();

        Run gone = school.whole("administration", student("s1", "Vos"));
        assertThat(gone.of("student").withdrawn()).isEqualTo(1);
        assertThat(school.all(Student.class)).hasSize(1);

        Run back = school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));
        assertThat(back.of("student").restored()).isEqualTo(1);
        assertThat(school.one(Student.class, "s2").id()).isEqualTo(before);
        assertThat(school.count("select count(*) from record_versions")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void withdraws_nothing_outside_a_scope_that_came_whole(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", scoped(student("s1", "Vos"), "site 1"), scoped(student("s2", "Bos"), "site 2"));

        school.run("administration", RunMode.FULL, out -> out.whole(kind("student"), "site 2"));

        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Vos");
    }

    @ParameterizedTest
    @EnumSource
    void a_part_changes_only_what_it_names(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));

        Run run = school.part("administration", student("s2", "Bos-Smit"));

        assertThat(run.of("student"))
                .extracting(Counts::changed, Counts::withdrawn)
                .containsExactly(1L, 0L);
        assertThat(school.all(Student.class))
                .extracting(Student::familyName)
                .containsExactlyInAnyOrder("Vos", "Bos-Smit");
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_school_year_is_never_withdrawn_by_absence(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(
                "administration",
                subject("wi", "wiskunde"),
                group("old", "1A", "2025-2026"),
                group("new", "2A", "2026-2027"),
                student("s1", "Vos"),
                member("m-old", Ref.key("old"), Ref.key("s1")),
                member("m-new", Ref.key("new"), Ref.key("s1")),
                result("r-old", Ref.key("s1"), "7.0", "schoolYear", "2025-2026"),
                result("r-new", Ref.key("s1"), "8.0"));

        school.whole("administration", subject("wi", "wiskunde"), student("s1", "Vos"));

        assertThat(school.reader.all(TestSchool.ID, Result.class))
                .extracting(Stored::key)
                .containsExactly("r-old");
        assertThat(school.reader.all(TestSchool.ID, GroupMember.class))
                .extracting(Stored::key)
                .containsExactly("m-old");
    }

    @ParameterizedTest
    @EnumSource
    void a_record_without_its_owner_waits_and_is_resolved_by_another_source(TestDatabase database) {
        TestSchool school = school(database);
        Run early = school.whole("access", absence("a1", new Ref("number", " 10935 ")));
        assertThat(early.of("absence").waiting()).isEqualTo(1);
        assertThat(school.all(Absence.class)).isEmpty();

        school.whole("administration", numbered("s1", "10935"));

        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, student))
                .hasSize(1);
        assertThat(school.touched).contains(student);

        Run again = school.whole("access", absence("a1", new Ref("number", "10935")));
        assertThat(again.of("absence").unchanged()).isEqualTo(1);
        assertThat(school.count("select count(*) from record_versions")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_waits_for_a_month_is_given_up(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("access", absence("a1", new Ref("number", "10935")));

        school.clock.advance(Duration.ofDays(29));
        school.steps.tidy();
        assertThat(school.count("select count(*) from absences")).isEqualTo(1);

        school.clock.advance(Duration.ofDays(2));
        school.steps.tidy();
        assertThat(school.count("select count(*) from absences")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_does_not_fit_is_rejected_alone(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("long", "Vos"));

        Run run = school.whole(
                "administration",
                student("long", "x".repeat(1_000_001)),
                scoped(student("scope", "Bos"), "x".repeat(256)),
                student("k".repeat(256), "Mos"),
                student("good", "Jas"));

        assertThat(run.state()).isEqualTo(RunState.APPLIED_WITH_REJECTS);
        assertThat(school.openRejects("administration"))
                .extracting(RejectRow::code)
                .containsExactlyInAnyOrder("CONTENT_TOO_LONG", "SCOPE_TOO_LONG", "KEY_TOO_LONG");
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactlyInAnyOrder("Vos", "Jas");
    }

    @ParameterizedTest
    @EnumSource
    void sources_meet_by_identifier(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("uuid-1", "A10"), numbered("uuid-2", "A11"));
        school.whole("access", numbered("7", "a10"), absence("a1", Ref.key("7")));

        RecordId student = school.one(Student.class, "uuid-1").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, student))
                .hasSize(1);
        assertThat(school.all(Student.class)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_identifier_of_several_records_stands_for_none(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("s1", "10935"), numbered("s2", "10935"));

        Run run = school.whole("access", absence("a1", new Ref("number", "10935")));

        assertThat(run.of("absence").waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_number_keeps_the_record_id(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("s1", "10935"));
        RecordId before = school.one(Student.class, "s1").id();

        school.whole("administration", numbered("s1", "20411"));
        school.whole("access", absence("a1", new Ref("number", "20411")), absence("a2", new Ref("number", "10935")));

        assertThat(school.one(Student.class, "s1").id()).isEqualTo(before);
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, before))
                .extracting(Stored::key)
                .containsExactly("a1");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_given_to_somebody_else_means_the_new_one(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("s1", "10935"), student("s2", "Bos"));
        school.whole("administration", numbered("s2", "10935"));

        school.whole("access", absence("a1", new Ref("number", "10935")));

        RecordId newcomer = school.one(Student.class, "s2").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, newcomer))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_another_source_owns_is_counted_and_not_stored(TestDatabase database) {
        TestSchool school = school(database);
        school.owns.put("guardianship", List.of("access"));
        Mapped link = guardianship("l1", Ref.key("s1"), Ref.key("g1"), "portalAccess", Ynu.YES);

        Run run = school.whole("administration", student("s1", "Vos"), guardian("g1", "Vos"), link);

        assertThat(run.of("guardianship").ownedElsewhere()).isEqualTo(1);
        assertThat(school.count("select count(*) from guardianships")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_single_field_of_another_source_is_laid_over_and_the_strictest_wins(TestDatabase database) {
        TestSchool school = school(database);
        school.owns.put("guardianship.portalAccess", List.of("access"));
        school.owns.put("guardianship.relation", List.of("access"));
        school.whole(
                "administration",
                numbered("s1", "1"),
                numbered("s2", "2"),
                guardian("g1", "Vos"),
                guardianship("l1", Ref.key("s1"), Ref.key("g1"), "custody", Ynu.YES, "relation", "parent"),
                guardianship("l2", Ref.key("s2"), Ref.key("g1"), "portalAccess", Ynu.NO));
        RecordId guardian =
                school.reader.all(TestSchool.ID, Guardian.class).get(0).id();
        Mapped person = Records.identified(guardian("p1", "Vos"), Map.of("mail", "vos@example.org"));
        school.whole(
                "administration",
                numbered("s1", "1"),
                numbered("s2", "2"),
                Records.identified(guardian("g1", "Vos"), Map.of("mail", "vos@example.org")),
                guardianship("l1", Ref.key("s1"), Ref.key("g1"), "custody", Ynu.YES, "relation", "parent"),
                guardianship("l2", Ref.key("s2"), Ref.key("g1"), "portalAccess", Ynu.NO));
        school.whole(
                "access",
                person,
                guardianship(
                        "x1", new Ref("number", "1"), Ref.key("p1"), "portalAccess", Ynu.YES, "relation", "mother"),
                guardianship("x2", new Ref("number", "2"), Ref.key("p1"), "portalAccess", Ynu.YES, "custody", Ynu.YES));

        List<Stored<Guardianship>> links = school.reader.ofGuardian(TestSchool.ID, Guardianship.class, guardian);

        assertThat(links)
                .extracting(
                        Stored::key,
                        link -> link.record().portalAccess(),
                        link -> link.record().custody(),
                        link -> String.valueOf(link.record().relation()))
                .containsExactlyInAnyOrder(
                        Tuple.tuple("l1", Ynu.YES, Ynu.YES, "mother"), Tuple.tuple("l2", Ynu.NO, Ynu.UNKNOWN, "null"));
    }

    @ParameterizedTest
    @EnumSource
    void a_rejected_record_is_present_and_its_last_good_version_stays(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));

        Run run = school.run("administration", RunMode.FULL, out -> {
            out.accept(student("s1", "Vos"));
            out.reject(reject("student", "s2", false));
            out.whole(kind("student"), Records.ALL);
        });

        assertThat(run.state()).isEqualTo(RunState.APPLIED_WITH_REJECTS);
        assertThat(school.all(Student.class)).hasSize(2);
        assertThat(school.one(Student.class, "s2").sourceRejected()).isFalse();
        assertThat(school.openRejects("administration")).singleElement().satisfies(row -> assertThat(row.message())
                .isEqualTo("This word is not known."));
    }

    @ParameterizedTest
    @EnumSource
    void a_reject_in_a_protective_field_closes_the_record_until_it_is_accepted_again(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] records = {
            student("s1", "Vos"), guardian("g1", "Vos"), guardianship("l1", Ref.key("s1"), Ref.key("g1"))
        };
        school.whole("administration", records);
        school.touched.clear();

        school.run("administration", RunMode.FULL, out -> {
            TestSchool.hand(out, records[0], records[1]);
            out.reject(reject("guardianship", "l1", true));
            out.whole(kind("guardianship"), Records.ALL);
        });
        assertThat(school.one(Guardianship.class, "l1").sourceRejected()).isTrue();
        assertThat(school.touched)
                .containsExactly(school.one(Student.class, "s1").id());

        school.whole("administration", records);
        assertThat(school.one(Guardianship.class, "l1").sourceRejected()).isFalse();
        assertThat(school.openRejects("administration")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_reject_remembers_when_it_was_first_seen_and_whom_it_is_about(TestDatabase database) {
        TestSchool school = school(database);
        Reject reject = new Reject(
                kind("result"),
                Optional.of("r1"),
                Optional.of(Ref.key("s1")),
                Optional.of(Ref.key("wi")),
                Optional.of("kind"),
                "KIND_UNKNOWN",
                "The category 'X' is not known.",
                true,
                Records.ALL,
                new Mapped.Origin("results.csv", 9));
        Consumer<Receiver> script = out -> {
            TestSchool.hand(out, subject("wi", "wiskunde"), student("s1", "Vos"));
            out.reject(reject);
        };
        school.run("administration", RunMode.FULL, script);
        Instant first = school.clock.instant();
        Run second = school.run("administration", RunMode.FULL, script);

        assertThat(second.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(school.openRejects("administration"))
                .extracting(RejectRow::firstSeen)
                .containsExactly(first);
        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.openRejects(TestSchool.ID, student))
                .containsExactly(new SchoolReader.OpenReject(
                        "result", Optional.of(school.one(Subject.class, "wi").id())));
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_reference_that_may_be_dropped_is_left_out_and_counted(TestDatabase database) {
        TestSchool school = school(database);
        Mapped record = Records.droppable(student("s1", "Vos", "mentor", Ref.key("unknown")), "mentor");

        Run run = school.whole("administration", record);

        assertThat(run.of("student"))
                .extracting(Counts::dropped, Counts::waiting)
                .containsExactly(1L, 0L);
        assertThat(school.one(Student.class, "s1").record().mentor()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void withheld_is_part_of_a_version(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"));

        Run run = school.whole("administration", withheld(student("s1", "Vos")));

        assertThat(run.of("student").changed()).isEqualTo(1);
        assertThat(school.one(Student.class, "s1").withheld()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_tells_and_stores_nothing(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.run("administration", RunMode.DRY, out -> out.accept(student("s1", "Vos")));

        assertThat(run.of("student").created()).isEqualTo(1);
        assertThat(run.plan()).contains("\"created\":[\"s1\"]").doesNotContain("Vos");
        for (String table : List.of("students", "identities", "freshness", "seen_inputs", "rejects")) {
            assertThat(school.count("select count(*) from " + table)).as(table).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void half_of_the_students_gone_is_held_and_loses_nothing(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] all =
                IntStream.range(0, 80).mapToObj(i -> student("s" + i, "Vos")).toArray(Mapped[]::new);
        school.whole("administration", all);

        Run held = school.whole("administration", Arrays.copyOf(all, 40));

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(held.message()).startsWith("40 of 80 student records would be withdrawn");
        assertThat(school.all(Student.class)).hasSize(80);

        Run good = school.whole("administration", all);
        assertThat(good.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(school.syncs.run(held.id()).orElseThrow().state()).isEqualTo(RunState.SUPERSEDED);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_delivery_fails_with_its_sentence(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.run("administration", RunMode.FULL, out -> {
            out.accept(student("s1", "Vos"));
            throw new DeliveryRefused("users.csv, row 3: the header 'sourcedId' is missing.");
        });

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.message()).isEqualTo("users.csv, row 3: the header 'sourcedId' is missing.");
        assertThat(school.all(Student.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_met_an_outage_is_tried_again_soon_and_then_less_and_less_often(TestDatabase database) {
        TestSchool school = school(database);
        school.drop("administration");
        List<Long> pauses = new ArrayList<>();

        for (int failures = 0; failures < 8; failures++) {
            Claimed claimed = school.steps
                    .claim(school.request("administration", RunMode.FULL))
                    .orElseThrow();
            school.steps.fail(claimed, "A file changed while it was read.");
            pauses.add(secondsUntilDue(school));
        }

        assertThat(pauses).containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 320L, 320L);
    }

    private static long secondsUntilDue(TestSchool school) {
        SourceSetup source = school.setup().source("administration").orElseThrow();
        long seconds = 0;
        while (!(school.steps.look(school.setup(), source) instanceof Watch.Due)) {
            school.clock.advance(Duration.ofSeconds(1));
            seconds++;
        }
        return seconds;
    }

    /** Else two first deliveries would each give the same person an id of its own. */
    @ParameterizedTest
    @EnumSource
    void works_on_one_source_of_a_school_at_a_time(TestDatabase database) {
        TestSchool school = school(database).source("timetable", "student");
        long first = school.request("administration", RunMode.FULL);
        long other = school.request("timetable", RunMode.FULL);
        Claimed claimed = school.steps.claim(first).orElseThrow();

        assertThat(school.steps.claim(other)).isEmpty();

        school.steps.fail(claimed, "The database could not be reached.");
        assertThat(school.steps.claim(other)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void one_run_of_a_source_at_a_time(TestDatabase database) {
        TestSchool school = school(database);
        school.drop("administration");
        long first = school.request("administration", RunMode.FULL);
        assertThat(school.request("administration", RunMode.FULL)).isEqualTo(first);
        Claimed claimed = school.steps.claim(first).orElseThrow();

        long second = school.request("administration", RunMode.FULL);

        assertThat(second).isNotEqualTo(first);
        assertThat(school.steps.claim(second)).isEmpty();
        assertThat(school.steps.claim(first)).isEmpty();
        school.steps.fail(claimed, "The database could not be reached.");
        assertThat(school.steps.claim(second)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_stalled_cannot_apply(TestDatabase database) {
        TestSchool school = school(database);
        school.mapping("administration").script((delivery, out) -> out.accept(student("late", "Vos")));
        school.drop("administration");
        Guarded stalled = school.guarded("administration", RunMode.FULL);
        expireLease(school);
        school.mapping("administration").script((delivery, out) -> out.accept(student("new", "Bos")));
        school.again("administration", RunMode.FULL);

        Run late = school.steps.apply(stalled);

        assertThat(late.state()).isEqualTo(RunState.FAILED);
        assertThat(late.message()).contains("interrupted");
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Bos");
    }

    @ParameterizedTest
    @EnumSource
    void a_run_keeps_its_source_as_long_as_it_works(TestDatabase database) {
        TestSchool school = school(database);
        List<Boolean> held = new ArrayList<>();
        Run run = school.run("administration", RunMode.FULL, out -> {
            expireLease(school);
            out.accept(student("soon", "Bos"));
            held.add(leased(school));
            school.clock.advance(Duration.ofMinutes(4));
            await().until(() -> leased(school));
            held.add(leased(school));
        });
        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(held).containsExactly(false, true);
    }

    @ParameterizedTest
    @EnumSource
    void another_run_that_takes_over_while_one_stores_undoes_that_one(TestDatabase database) {
        TestSchool school = school(database);
        school.mapping("administration").script((delivery, out) -> out.accept(student("late", "Vos")));
        school.drop("administration");
        Guarded stalled = school.guarded("administration", RunMode.FULL);
        school.whenTouched = () -> {
            school.whenTouched = () -> {};
            TestSchool.elsewhere(() -> {
                expireLease(school);
                assertThat(school.steps.claim(school.request("administration", RunMode.FULL)))
                        .isPresent();
            });
        };

        Run late = school.steps.apply(stalled);

        assertThat(late.state()).isEqualTo(RunState.FAILED);
        assertThat(late.message()).contains("interrupted");
        assertThat(school.all(Student.class)).isEmpty();
    }

    private static void expireLease(TestSchool school) {
        school.jdbc
                .sql("update sync_sources set leased_until = timestamp with time zone '2000-01-01 00:00:00+00'")
                .update();
    }

    private static boolean leased(TestSchool school) {
        return school.count("select count(*) from sync_sources where leased_until > current_timestamp") == 1;
    }

    @ParameterizedTest
    @EnumSource
    void rows_are_kept_for_the_next_run_only_if_applied(TestDatabase database) {
        TestSchool school = school(database);
        keeping(school, "first", RunMode.FULL);
        assertThat(keeping(school, "dry", RunMode.DRY)).isEqualTo("first");
        assertThat(keeping(school, "second", RunMode.FULL)).isEqualTo("first");
        assertThat(keeping(school, "third", RunMode.FULL)).isEqualTo("second");
    }

    /** Runs a mapping that keeps a text; returns what the run before it kept. */
    private static String keeping(TestSchool school, String text, RunMode mode) {
        String[] before = {""};
        school.mapping("administration").script((delivery, out) -> {
            try (var keep = delivery.keep()) {
                if (delivery.kept().isPresent()) {
                    before[0] = new String(delivery.kept().get().open().readAllBytes(), StandardCharsets.UTF_8);
                }
                keep.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        school.drop("administration");
        school.again("administration", mode);
        return before[0];
    }

    @ParameterizedTest
    @EnumSource
    void a_paused_source_is_not_looked_at(TestDatabase database) {
        TestSchool school = school(database);
        school.drop("administration");
        SchoolAndSource there = new SchoolAndSource(school);
        assertThat(there.look()).isInstanceOf(Watch.Due.class);

        school.syncs.pause(TestSchool.ID, "administration");
        assertThat(there.look()).isInstanceOf(Watch.Nothing.class);
        assertThat(school.syncs.sources()).extracting(SourceStatus::paused).containsExactly(true, false);

        school.syncs.resume(TestSchool.ID, "administration");
        assertThat(there.look()).isInstanceOf(Watch.Due.class);
        school.again("administration", RunMode.FULL);
        assertThat(there.look()).isInstanceOf(Watch.Nothing.class);
    }

    private record SchoolAndSource(TestSchool school) {
        Watch look() {
            var setup = school.setup();
            return school.steps.look(setup, setup.source("administration").orElseThrow());
        }
    }
}
