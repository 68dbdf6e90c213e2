package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Facts;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-10 (veto), R-11, R-12 for audiences and R-14. The child is 1, from 2 November through 15 November in group 31. */
class OfPublishedRecordsTest {
    @ParameterizedTest
    @CsvSource({"NO, VISIBLE", "YES, VETOED", "UNKNOWN, VETOED"})
    void a_note_shows_only_if_it_carries_no_veto(Ynu veto, String expected) {
        Note note = record(
                Note.class,
                Map.of(
                        "student",
                        Ref.id(STUDENT),
                        "category",
                        "gesprek",
                        "date",
                        LocalDate.parse("2026-10-01"),
                        "text",
                        "Gaat goed.",
                        "veto",
                        veto));

        assertThat(outcome(scene(Module.NOTES), note)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1} at {2} -> {3}")
    @CsvSource({
        "2026-10-24, 2026-10-25, 2026-10-23T21:59:59Z, OUTSIDE_PUBLICATION_PERIOD, 2026-10-23T22:00:00Z",
        "2026-10-24, 2026-10-25, 2026-10-23T22:00:00Z, VISIBLE,                    2026-10-25T23:00:00Z",
        "2026-10-24, 2026-10-25, 2026-10-25T22:59:59Z, VISIBLE,                    2026-10-25T23:00:00Z",
        "2026-10-24, 2026-10-25, 2026-10-25T23:00:00Z, OUTSIDE_PUBLICATION_PERIOD, ",
        "2026-10-24, ,           2028-01-01T00:00:00Z, VISIBLE,                    ",
        ",           2026-10-25, 2026-10-24T11:00:00Z, OUTSIDE_PUBLICATION_PERIOD, ",
        ",           ,           2026-10-24T11:00:00Z, OUTSIDE_PUBLICATION_PERIOD, ",
    })
    void news_and_documents_show_on_the_days_of_their_publication_both_inclusive(
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            String now,
            String expected,
            @Nullable Instant next) {
        Map<String, Object> window = new HashMap<>();
        Optional.ofNullable(from).ifPresent(day -> window.put("publishFrom", day));
        Optional.ofNullable(through).ifPresent(day -> window.put("publishThrough", day));

        for (Canonical record : List.of(news(Audience.wholeSchool(), window), document(window))) {
            Decision<Canonical> decision = decision(scene(Module.NEWS).at(now), record);
            assertThat(word(decision)).isEqualTo(expected);
            assertThat(untilOfRecord(decision)).isEqualTo(Optional.ofNullable(next));
        }
    }

    @ParameterizedTest(name = "{0} to {1}, published {2} to {3}, at {4} -> {5}")
    @CsvSource({
        "2026-11-05T10:00, 2026-11-05T12:00, ,           ,           2026-09-01T00:00:00Z, VISIBLE",
        "2026-11-05T10:00, 2026-11-05T12:00, ,           ,           2026-11-05T10:59:59Z, VISIBLE",
        "2026-11-05T10:00, 2026-11-05T12:00, ,           ,           2026-11-05T11:00:00Z, OUTSIDE_PUBLICATION_PERIOD",
        "2026-11-05T00:00, 2026-11-06T00:00, ,           ,           2026-11-06T22:59:59Z, VISIBLE",
        "2026-11-05T00:00, 2026-11-06T00:00, ,           ,           2026-11-06T23:00:00Z, OUTSIDE_PUBLICATION_PERIOD",
        "2026-11-05T10:00, ,                 ,           ,           2026-11-05T22:59:59Z, VISIBLE",
        "2026-11-05T10:00, ,                 ,           ,           2026-11-05T23:00:00Z, OUTSIDE_PUBLICATION_PERIOD",
        "2026-11-05T10:00, 2026-11-05T12:00, 2026-11-03, ,           2026-11-02T22:59:59Z, OUTSIDE_PUBLICATION_PERIOD",
        "2026-11-05T10:00, 2026-11-05T12:00, 2026-11-03, ,           2026-11-02T23:00:00Z, VISIBLE",
        "2026-11-05T10:00, 2026-11-05T12:00, ,           2026-11-04, 2026-11-04T22:59:59Z, VISIBLE",
        "2026-11-05T10:00, 2026-11-05T12:00, ,           2026-11-04, 2026-11-04T23:00:00Z, OUTSIDE_PUBLICATION_PERIOD",
        "2026-11-05T10:00, 2026-11-05T12:00, ,           2026-12-24, 2026-11-05T11:00:00Z, OUTSIDE_PUBLICATION_PERIOD",
    })
    void an_activity_shows_from_its_arrival_to_its_end_or_less(
            LocalDateTime from,
            @Nullable LocalDateTime through,
            @Nullable LocalDate publishFrom,
            @Nullable LocalDate publishThrough,
            String now,
            String expected) {
        Map<String, Object> values = new HashMap<>(Map.of("from", from));
        Optional.ofNullable(through).ifPresent(end -> values.put("through", end));
        Optional.ofNullable(publishFrom).ifPresent(day -> values.put("publishFrom", day));
        Optional.ofNullable(publishThrough).ifPresent(day -> values.put("publishThrough", day));

        assertThat(outcome(scene(Module.ACTIVITIES).at(now), activity(Audience.wholeSchool(), values)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} at {2} -> {3}")
    @CsvSource({
        "WHOLE_SCHOOL, '',    2026-11-16T09:00:00Z, VISIBLE",
        "STUDENT,      1,     2026-11-16T09:00:00Z, VISIBLE",
        "STUDENT,      9,     2026-11-16T09:00:00Z, OTHER_AUDIENCE",
        "GROUPS,       31,    2026-11-01T22:59:59Z, OTHER_AUDIENCE",
        "GROUPS,       31,    2026-11-01T23:00:00Z, VISIBLE",
        "GROUPS,       32 31, 2026-11-15T22:59:59Z, VISIBLE",
        "GROUPS,       31,    2026-11-15T23:00:00Z, OTHER_AUDIENCE",
        "GROUPS,       32,    2026-11-02T09:00:00Z, OTHER_AUDIENCE",
    })
    void news_is_for_its_audience_as_of_today(Audience.Reach reach, String ids, String now, String expected) {
        Audience audience = audience(reach, ids);

        assertThat(outcome(
                        scene(Module.NEWS).at(now),
                        news(audience, Map.of("publishFrom", LocalDate.parse("2026-01-01")))))
                .isEqualTo(expected);
    }

    @Test
    void news_for_a_group_says_when_the_child_comes_into_it_and_leaves_it() {
        NewsItem news = news(audience(Audience.Reach.GROUPS, "31"), Map.of("publishFrom", LocalDate.EPOCH));

        assertThat(untilOfRecord(decision(scene(Module.NEWS).at("2026-11-01T22:59:59Z"), news)))
                .contains(Instant.parse("2026-11-01T23:00:00Z"));
        assertThat(untilOfRecord(decision(scene(Module.NEWS).at("2026-11-02T09:00:00Z"), news)))
                .contains(Instant.parse("2026-11-15T23:00:00Z"));
    }

    @ParameterizedTest(name = "{0} to {1} -> {2}")
    @CsvSource({
        "2026-11-15T20:00, 2026-11-17T20:00, VISIBLE",
        "2026-11-16T00:00, 2026-11-17T20:00, OTHER_AUDIENCE",
        "2026-10-30T20:00, 2026-11-02T01:00, VISIBLE",
        "2026-10-30T20:00, 2026-11-01T23:00, OTHER_AUDIENCE",
        "2026-11-15T20:00, ,                 VISIBLE",
    })
    void an_activity_is_for_who_is_in_its_groups_on_any_of_its_days(
            LocalDateTime from, @Nullable LocalDateTime through, String expected) {
        Map<String, Object> values = new HashMap<>(Map.of("from", from));
        Optional.ofNullable(through).ifPresent(end -> values.put("through", end));

        assertThat(outcome(
                        scene(Module.ACTIVITIES).at("2026-10-01T09:00:00Z"),
                        activity(audience(Audience.Reach.GROUPS, "31"), values)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "of age without consent, for {0} -> {2}")
    @CsvSource({"WHOLE_SCHOOL, '', VISIBLE", "STUDENT, 1, CONSENT_MISSING", "GROUPS, 31, CONSENT_MISSING"})
    void what_is_for_the_whole_school_needs_no_consent_of_a_student(Audience.Reach reach, String ids, String expected) {
        Scene scene = scene(Module.NEWS);
        scene.student.put("birthDate", LocalDate.parse("2000-01-01"));

        assertThat(outcome(scene, news(audience(reach, ids), Map.of("publishFrom", LocalDate.EPOCH))))
                .isEqualTo(expected);
    }

    @Test
    void never_shows_for_whom_else_something_is() {
        Decision<Canonical> decision = decision(
                scene(Module.NEWS),
                news(audience(Audience.Reach.GROUPS, "31 32"), Map.of("publishFrom", LocalDate.EPOCH)));

        assertThat(decision.records().get(0).fields().withheld()).containsExactly("audience");
    }

    @ParameterizedTest(name = "locked {0}, from {1}, at {2} -> {3}")
    @CsvSource({
        "YES,     2027-02-05T14:00:00Z, 2027-02-05T13:59:59Z, REPORT_NOT_RELEASED, 2027-02-05T14:00:00Z",
        "YES,     2027-02-05T14:00:00Z, 2027-02-05T14:00:00Z, VISIBLE,             ",
        "YES,     ,                     2027-01-31T23:00:00Z, REPORT_NOT_RELEASED, ",
        "NO,      2027-02-05T14:00:00Z, 2027-02-05T23:00:00Z, REPORT_NOT_RELEASED, ",
        "UNKNOWN, 2027-02-05T14:00:00Z, 2027-02-05T23:00:00Z, REPORT_NOT_RELEASED, ",
    })
    void a_report_shows_once_it_is_final_and_released(
            Ynu locked, @Nullable Instant release, String now, String expected, @Nullable Instant next) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "student",
                Ref.id(STUDENT),
                "schoolYear",
                "2026-2027",
                "title",
                "Winterrapport",
                "mediaType",
                "application/pdf",
                "locked",
                locked));
        Optional.ofNullable(release).ifPresent(at -> values.put("visibleFrom", at));

        Decision<Canonical> decision = decision(scene(Module.REPORTS).at(now), record(Report.class, values));

        assertThat(word(decision)).isEqualTo(expected);
        assertThat(untilOfRecord(decision)).isEqualTo(Optional.ofNullable(next));
    }

    private static Scene scene(Module module) {
        Scene scene = new Scene();
        scene.module = Optional.of(module);
        scene.placement = new Facts.Placement(
                List.of(),
                true,
                List.of(new Facts.Membership(
                        "2026-2027",
                        record(
                                GroupMember.class,
                                Map.of(
                                        "group", Ref.id(id(31)),
                                        "student", Ref.id(STUDENT),
                                        "from", LocalDate.parse("2026-11-02"),
                                        "through", LocalDate.parse("2026-11-15"))))));
        return scene;
    }

    private static String outcome(Scene scene, Canonical record) {
        return word(decision(scene, record));
    }

    private static Decision<Canonical> decision(Scene scene, Canonical record) {
        Stored<Canonical> version = stored(id(101), record);
        return scene.decide(List.of(version));
    }

    private static String word(Decision<?> decision) {
        return decision.records().get(0).hidden().map(Reason::name).orElse("VISIBLE");
    }

    /** Without what the child itself turns on: birthdays and the like. */
    private static Optional<Instant> untilOfRecord(Decision<?> decision) {
        return decision.records().get(0).said().stream()
                .filter(said -> List.of("R-11", "R-12", "R-14").contains(said.rule()))
                .flatMap(said -> said.verdict().until().stream())
                .min(Instant::compareTo);
    }

    private static Audience audience(Audience.Reach reach, String ids) {
        List<Ref> refs = refs(Arrays.stream(ids.split(" "))
                .filter(one -> !one.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray());
        return switch (reach) {
            case WHOLE_SCHOOL -> Audience.wholeSchool();
            case GROUPS -> Audience.ofGroups(refs);
            case STUDENT -> Audience.ofStudent(refs.get(0));
        };
    }

    private static NewsItem news(Audience audience, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.putAll(Map.of("title", "Studiedag", "date", LocalDate.EPOCH, "text", "Vrij", "audience", audience));
        return record(NewsItem.class, values);
    }

    private static Document document(Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.putAll(Map.of("title", "Gids", "mediaType", "application/pdf", "audience", Audience.wholeSchool()));
        return record(Document.class, values);
    }

    private static Activity activity(Audience audience, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.putAll(Map.of("title", "Sportdag", "audience", audience));
        return record(Activity.class, values);
    }
}
