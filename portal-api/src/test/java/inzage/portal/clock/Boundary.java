package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;

import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.exam.Scope;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The instants at which something opens or closes that each hang on a setting, a decision or a record of their own. */
enum Boundary {
    /** In the night in which summer time begins, at an hour that is not on the clocks. */
    DETERMINATION(
            "2027-03-28T01:30:00Z",
            Boundary::determined,
            (visitor, now) -> visitor.results(now, "?type=exams&schoolYear=2026-2027")),
    /** In the hour that comes twice. */
    REPORT("2026-10-25T00:30:00Z", Boundary::reported, (visitor, now) -> visitor.file(now, "reports")),
    NEXT_YEAR(
            "2027-06-30T22:00:00Z",
            school -> {
                school.desk.school.settings.put("nextYearVisibleFrom", "2027-07-01");
                school.with(of(101, result(Result.Kind.TEST, Boundary.MARK, "schoolYear", "2027-2028")));
            },
            (visitor, now) -> visitor.results(now, "?schoolYear=2027-2028")),
    /** A day after the moment at which the student sees it. */
    HEAD_START(
            "2026-10-22T15:00:00Z",
            school -> {
                school.desk.school.settings.put(
                        "releases", Map.of("moments", List.of("daily 17:00"), "studentHeadStart", "24"));
                school.test(Boundary.MARK, Instant.parse("2026-10-21T09:00:00Z"), null);
            },
            (visitor, now) -> visitor.results(now, "")),
    ACTIVITY_OVER("2026-10-25T19:30:00Z", Boundary::planned, (visitor, now) -> visitor.get(now, "/api/v1/activities")
            .body());

    /** Stands in what is looked for. */
    static final String MARK = "6,4";

    private final Instant at;
    private final Consumer<PublishingSchool> arranged;
    private final BiFunction<Visitor, Instant, String> page;

    Boundary(String at, Consumer<PublishingSchool> arranged, BiFunction<Visitor, Instant, String> page) {
        this.at = Instant.parse(at);
        this.arranged = arranged;
        this.page = page;
    }

    Instant at() {
        return at;
    }

    /** Whether something opens then; else it closes. */
    boolean opens() {
        return this != ACTIVITY_OVER;
    }

    void arrange(PublishingSchool school) {
        arranged.accept(school);
    }

    boolean shown(Visitor visitor, Instant now) {
        return page.apply(visitor, now).contains(MARK);
    }

    private static void determined(PublishingSchool school) {
        school.with(of(101, result(Result.Kind.EXAM_GRADE, MARK, "examComponent", Result.ExamComponent.CE_GRADE)));
        Instant recorded = Instant.parse("2027-03-01T12:00:00Z");
        school.desk
                .at(recorded.toString())
                .determinations
                .determine(SCHOOL, Scope.of("2026-2027"), DETERMINATION.at, "board");
    }

    private static void reported(PublishingSchool school) {
        publish(school, "reports");
        Map<String, Object> report = new HashMap<>(Map.of("student", Ref.id(STUDENT), "schoolYear", "2026-2027"));
        report.putAll(Map.of("title", MARK, "mediaType", "text/plain", "locked", Ynu.YES, "visibleFrom", REPORT.at));
        school.with(of(101, record(Report.class, report)));
    }

    private static void planned(PublishingSchool school) {
        publish(school, "activities");
        school.with(of(
                101,
                record(
                        Activity.class,
                        Map.of(
                                "title", MARK,
                                "from", LocalDateTime.parse("2026-10-25T18:00:00"),
                                "through", LocalDateTime.parse("2026-10-25T20:30:00"),
                                "audience", Audience.wholeSchool()))));
    }

    private static void publish(PublishingSchool school, String module) {
        school.desk.school.settings.put("modules", Map.of(module, List.of("guardians")));
    }

    private static Stored<? extends Canonical> of(int number, Canonical record) {
        return stored(id(number), record);
    }
}
