package inzage.connector.publication;

import static inzage.connector.publication.FileRecords.CHILD;
import static inzage.connector.publication.FileRecords.absence;
import static inzage.connector.publication.FileRecords.activity;
import static inzage.connector.publication.FileRecords.classmate;
import static inzage.connector.publication.FileRecords.document;
import static inzage.connector.publication.FileRecords.group;
import static inzage.connector.publication.FileRecords.in;
import static inzage.connector.publication.FileRecords.incident;
import static inzage.connector.publication.FileRecords.lesson;
import static inzage.connector.publication.FileRecords.medical;
import static inzage.connector.publication.FileRecords.news;
import static inzage.connector.publication.FileRecords.note;
import static inzage.connector.publication.FileRecords.plan;
import static inzage.connector.publication.FileRecords.report;
import static inzage.connector.publication.FileRecords.test;
import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Records;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same file of a child with and without something hidden in it: no answer tells which of the two it is. */
class TwoFilesTest {
    private static final String[] KINDS = {
        "subject",
        "student",
        "guardian",
        "guardianship",
        "group",
        "groupMember",
        "note",
        "supportPlan",
        "report",
        "standardTest",
        "incident",
        "medical",
        "absence",
        "lesson",
        "newsItem",
        "activity",
        "document"
    };
    private static final List<Part<?>> OF_CHILD =
            List.of(Part.NOTES, Part.PLANS, Part.REPORTS, Part.STANDARD_TESTS, Part.INCIDENTS, Part.MEDICAL);
    private static final List<Part<?>> OF_SCHOOL = List.of(Part.NEWS, Part.ACTIVITIES, Part.DOCUMENTS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    /** What the one world has and the other has not. */
    enum Secret {
        VETOED_NOTE(note("n0", "veto", Ynu.YES)),
        WITHHELD_NOTE(Records.withheld(note("n0", "veto", Ynu.NO))),
        NOTE_OF_A_SIBLING(note("n0", "veto", Ynu.NO, "student", Ref.key("s2"))),
        WITHHELD_PLAN(Records.withheld(plan("p0"))),
        REPORT_TO_BE_RELEASED(report("r0", Ynu.YES, "2026-11-03T08:00:00Z")),
        DRAFT_OF_A_REPORT(report("r0", Ynu.NO, "2026-10-01T08:00:00Z")),
        WITHHELD_TEST(Records.withheld(test("t0"))),
        WITHHELD_INCIDENT(Records.withheld(incident("i0"))),
        WITHHELD_HEALTH(Records.withheld(medical("m0"))),
        WITHHELD_ABSENCE(Records.withheld(absence("a0", 2))),
        ABSENCE_OF_A_SIBLING(absence("a0", 2, "student", Ref.key("s2"))),
        WITHHELD_LESSON(Records.withheld(lesson("l0", 3))),
        LESSON_OF_A_SIBLING(lesson("l0", 3, "students", List.of(Ref.key("s2")))),
        CLASSMATE_WITH_A_SECRET_ADDRESS(classmate("s8", Ynu.YES), Records.of("groupMember", "g1-s8", in("s8"))),
        WITHHELD_CLASSMATE(Records.withheld(classmate("s8", Ynu.NO)), Records.of("groupMember", "g1-s8", in("s8"))),
        RESTRICTED_CLASSMATE(classmate("s8", Ynu.NO), Records.of("groupMember", "g1-s8", in("s8"))) {
            @Override
            void decided(LiveSchool live) {
                live.restrictions.restrict(
                        Actor.of("anna", Actor.Role.DESK, "r1"), TestSchool.ID, live.student("s8"), "asked for");
            }
        },
        NEWS_FOR_ANOTHER_GROUP(news("w0", Audience.ofGroups(List.of(Ref.key("g2"))), "2026-10-01")),
        NEWS_OF_TOMORROW(news("w0", Audience.wholeSchool(), "2026-11-03")),
        ACTIVITY_FOR_A_SIBLING(activity("v0", Audience.ofStudent(Ref.key("s2")))),
        WITHHELD_DOCUMENT(Records.withheld(document("d0", Audience.wholeSchool())));

        private final List<Mapped> records;

        Secret(Mapped... records) {
            this.records = List.of(records);
        }

        /** What the school decides about it once it came. */
        void decided(LiveSchool live) {}
    }

    @ParameterizedTest
    @EnumSource
    void look_alike(TestDatabase database) {
        Seen without = seen(database, "without", List.of(), live -> {});
        assertThat(without.answers())
                .allSatisfy(answer -> assertThat(answer.shown()).isNotEmpty());
        assertThat(without.attendance().rates()).isNotEmpty();

        for (Secret secret : Secret.values()) {
            assertThat(seen(database, secret.name(), secret.records, secret::decided))
                    .as(secret.name())
                    .isEqualTo(without);
        }
    }

    @ParameterizedTest
    @EnumSource
    void documents_are_listed_without_their_bytes_and_come_whole_one_by_one(TestDatabase database) {
        try (LiveSchool live = live(database, "one", List.of())) {
            Viewer guardian = live.guardian("g1");
            RecordId child = live.student("s1");
            var report = live.file
                    .part(guardian, child, Part.REPORTS)
                    .orElseThrow()
                    .shown()
                    .get(0);
            var document = live.bulletin
                    .part(guardian, Part.DOCUMENTS)
                    .orElseThrow()
                    .shown()
                    .get(0);

            assertThat(report.value().content()).isNull();
            assertThat(report.value().title()).isEqualTo("\"content\":{\"base64\":\"AA==\"},");
            assertThat(document.value().content()).isNull();
            assertThat(live.file
                            .one(guardian, child, Part.REPORTS, report.id())
                            .orElseThrow()
                            .value()
                            .content())
                    .isEqualTo(Content.of(new byte[] {1, 2, 3}));
            assertThat(live.bulletin
                            .one(guardian, Part.DOCUMENTS, document.id())
                            .orElseThrow()
                            .value()
                            .content())
                    .isEqualTo(Content.of(new byte[] {1, 2, 3}));
        }
    }

    /** All that the routes are made of, but for the instant to ask again. */
    private record Seen(List<Published> answers, GroupPage group, Attendance attendance, Overview dashboard) {}

    private record Published(List<? extends Shown<?>> shown, Names names, Optional<Instant> updatedAt) {
        static Published of(Answer<?> answer) {
            return new Published(answer.shown(), answer.names(), answer.updatedAt());
        }
    }

    private Seen seen(TestDatabase database, String world, List<Mapped> secret, Consumer<LiveSchool> decided) {
        try (LiveSchool live = live(database, world, secret)) {
            decided.accept(live);
            Viewer guardian = live.guardian("g1");
            RecordId child = live.student("s1");
            List<Published> answers = Stream.concat(
                            OF_CHILD.stream().map(part -> live.file.part(guardian, child, part)),
                            OF_SCHOOL.stream().map(part -> live.bulletin.part(guardian, part)))
                    .map(answer -> Published.of(answer.orElseThrow()))
                    .toList();
            GroupPage group = live.file.group(guardian, child).orElseThrow();
            return new Seen(
                    answers,
                    new GroupPage(withoutNext(group.groups()), group.mentors(), group.classmates()),
                    live.file.attendance(guardian, child).orElseThrow(),
                    withoutNext(live.dashboard.of(live.onDashboard("g1"))));
        }
    }

    private static Answer<Group> withoutNext(Answer<Group> answer) {
        return new Answer<>(answer.shown(), answer.names(), answer.updatedAt(), Optional.empty());
    }

    private static Overview withoutNext(Overview overview) {
        return new Overview(
                overview.children().stream()
                        .map(one -> new Overview.ChildLines(
                                new Child(
                                        one.child().id(),
                                        one.child().state(),
                                        one.child().givenName(),
                                        one.child().prefix(),
                                        one.child().familyName(),
                                        one.child().modules(),
                                        Optional.empty()),
                                one.lines()))
                        .toList(),
                overview.school(),
                overview.names());
    }

    private LiveSchool live(TestDatabase database, String world, List<Mapped> secret) {
        LiveSchool live = new LiveSchool(database, home.resolve(world), KINDS);
        live.school.settings.put("modules", Samples.everything("guardians"));
        live.school.settings.put("noteCategories", Map.of("guardians", List.of("gesprek")));
        deliver(live, secret);
        return live;
    }

    /** Kind by kind, as every mapping does. */
    private static void deliver(LiveSchool live, List<Mapped> more) {
        List<Mapped> all = Stream.concat(everything().stream(), more.stream())
                .sorted(Comparator.comparing(mapped -> Kind.of(mapped.record()).order()))
                .toList();
        live.school.run("administration", RunMode.FULL, out -> {
            all.forEach(out::accept);
            Stream.of(KINDS).forEach(kind -> out.whole(Records.kind(kind), Records.ALL));
        });
    }

    private static List<Mapped> everything() {
        return List.of(
                Records.subject("wi", "Wiskunde"),
                student("s1", "Vos", "birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES),
                student("s2", "Bos", "birthDate", LocalDate.parse("2013-05-04"), "attending", Ynu.YES),
                classmate("s3", Ynu.NO),
                guardian("g1", "Vos"),
                guardianship("l1", CHILD, Ref.key("g1"), "portalAccess", Ynu.YES),
                group("g1"),
                group("g2"),
                Records.of("groupMember", "g1-s1", in("s1")),
                Records.of("groupMember", "g1-s3", in("s3")),
                note("n1", "veto", Ynu.NO),
                plan("p1"),
                report("r1", Ynu.YES, "2026-11-02T07:00:00Z"),
                test("t1"),
                incident("i1"),
                medical("m1"),
                absence("a1", 1),
                lesson("l1", 1),
                lesson("l2", 2),
                news("w1", Audience.ofGroups(List.of(Ref.key("g1"))), "2026-10-01"),
                activity("v1", Audience.wholeSchool()),
                document("d1", Audience.wholeSchool()));
    }
}
