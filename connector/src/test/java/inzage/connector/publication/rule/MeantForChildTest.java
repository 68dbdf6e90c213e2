package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Facts;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-12 for lessons and homework. The child is 1 and in group 31, not in group 32. */
class MeantForChildTest {
    @ParameterizedTest(name = "students {0}, groups {1} -> {2}")
    @CsvSource({
        "1,    '',    VISIBLE",
        "1 9,  '',    VISIBLE",
        "1,    32,    VISIBLE",
        "9,    '',    OTHER_AUDIENCE",
        "9,    31,    OTHER_AUDIENCE",
        "'',   31,    VISIBLE",
        "'',   32 31, VISIBLE",
        "'',   32,    OTHER_AUDIENCE",
        "'',   '',    OTHER_AUDIENCE",
    })
    void a_lesson_is_for_the_students_named_else_for_its_groups_else_for_nobody(
            String students, String groups, String expected) {
        assertThat(outcome(lesson("2026-11-02", "students", ids(students), "groups", ids(groups)), null, null))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "member {0} to {1}, lesson on {2} -> {3}")
    @CsvSource({
        "2026-11-02, 2026-11-02, 2026-11-02, VISIBLE",
        "2026-11-03, ,           2026-11-02, OTHER_AUDIENCE",
        ",           2026-11-01, 2026-11-02, OTHER_AUDIENCE",
        ",           2026-11-02, 2026-11-02, VISIBLE",
        ",           ,           2026-08-01, VISIBLE",
        ",           ,           2027-07-31, VISIBLE",
        ",           ,           2026-07-31, OTHER_AUDIENCE",
        ",           ,           2027-08-01, OTHER_AUDIENCE",
    })
    void both_ends_of_a_membership_are_inclusive_and_absent_ones_are_the_school_years(
            @Nullable LocalDate from, @Nullable LocalDate through, String day, String expected) {
        // Looked at on its own day, so that its school year is the current one.
        Scene scene = scene(from, through).at(day + "T09:00:00Z");
        assertThat(outcome(scene, lesson(day, "groups", ids("31")))).isEqualTo(expected);
    }

    @Test
    void the_day_that_counts_is_the_lessons_own_and_not_today() {
        Scene scene = scene(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"));
        assertThat(hidden(scene.at("2027-03-01T09:00:00Z"), lesson("2026-09-15", "groups", ids("31"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "student {0}, groups {1}, due {2} -> {3}")
    @CsvSource({
        "1,  32, 2026-11-02, VISIBLE",
        "9,  31, 2026-11-02, OTHER_AUDIENCE",
        "'', 31, 2026-11-02, VISIBLE",
        "'', 31, 2026-11-16, OTHER_AUDIENCE",
        "'', '', 2026-11-02, OTHER_AUDIENCE",
    })
    void homework_is_for_the_student_named_else_for_its_groups_on_the_day_it_is_due(
            String student, String groups, LocalDate due, String expected) {
        Map<String, Object> values = new HashMap<>(
                Map.of("due", due, "groups", ids(groups), "text", "Opgave 3", "kind", Homework.Kind.HOMEWORK));
        ids(student).forEach(ref -> values.put("student", ref));

        Stored<Homework> homework = stored(id(101), record(Homework.class, values));

        assertThat(outcome(homework, null, LocalDate.parse("2026-11-15"))).isEqualTo(expected);
    }

    @Test
    void what_the_source_withholds_says_so_first() {
        Stored<Lesson> lesson = withheld(lesson("2026-11-02", "groups", ids("32")));
        assertThat(hidden(scene(null, null), lesson)).contains(Reason.SOURCE_WITHHELD);
    }

    @Test
    void what_nobody_thought_about_stays_closed() {
        Scene scene = scene(null, null);
        Facts facts = scene.facts();
        Stored<NewsItem> news = stored(
                id(102), record(NewsItem.class, Map.of("title", "Studiedag", "date", LocalDate.EPOCH, "text", "Vrij")));
        assertThatIllegalStateException()
                .isThrownBy(() -> scene.decide(List.of(news), facts))
                .withMessageContaining("newsItem");
    }

    private static String outcome(
            Stored<? extends Canonical> stored, @Nullable LocalDate from, @Nullable LocalDate through) {
        return outcome(scene(from, through), stored);
    }

    private static String outcome(Scene scene, Stored<? extends Canonical> stored) {
        return hidden(scene, stored).map(Reason::name).orElse("VISIBLE");
    }

    private static Optional<Reason> hidden(Scene scene, Stored<? extends Canonical> stored) {
        return decided(scene, stored);
    }

    private static <T extends Canonical> Optional<Reason> decided(Scene scene, Stored<T> stored) {
        return scene.decide(List.of(stored)).records().get(0).hidden();
    }

    private static Scene scene(@Nullable LocalDate from, @Nullable LocalDate through) {
        Scene scene = new Scene();
        scene.module = Optional.of(Module.AGENDA);
        Map<String, Object> values = new HashMap<>(Map.of("group", Ref.id(id(31)), "student", Ref.id(STUDENT)));
        Optional.ofNullable(from).ifPresent(day -> values.put("from", day));
        Optional.ofNullable(through).ifPresent(day -> values.put("through", day));
        scene.placement = new Facts.Placement(
                List.of(), true, List.of(new Facts.Membership("2026-2027", record(GroupMember.class, values))));
        return scene;
    }

    private static Stored<Lesson> lesson(String day, Object... more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "from",
                LocalDate.parse(day).atTime(8, 30),
                "through",
                LocalDate.parse(day).atTime(9, 20),
                "status",
                Lesson.Status.PLANNED));
        for (int i = 0; i < more.length; i += 2) {
            values.put((String) more[i], more[i + 1]);
        }
        return stored(id(101), record(Lesson.class, values));
    }

    private static List<Ref> ids(String numbers) {
        return refs(Arrays.stream(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray());
    }
}
