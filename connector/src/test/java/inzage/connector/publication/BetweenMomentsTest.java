package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Decide;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.rule.RulesInForce;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Between two release moments things may vanish, but nothing about results appears or changes for a guardian. */
class BetweenMomentsTest {
    private static final Desk DESK = desk();

    @Property(tries = 80)
    void nothing_about_results_appears_or_changes_for_a_guardian(@ForAll long seed) {
        check(seed, RulesInForce.LIST);
    }

    @Example
    void something_would_without_the_rule_about_release_moments() {
        assertThatThrownBy(() -> checkAll(without("R-15"))).isInstanceOf(AssertionError.class);
    }

    private static List<Rule> without(String... ids) {
        return RulesInForce.LIST.stream()
                .filter(rule -> !List.of(ids).contains(rule.id()))
                .toList();
    }

    private static void checkAll(List<Rule> rules) {
        for (long seed = 0; seed < 50; seed++) {
            check(seed, rules);
        }
    }

    private static void check(long seed, List<Rule> rules) {
        Random random = new Random(seed);
        ResultHistory history = new ResultHistory(random);
        DESK.school.settings.put("averages", random.nextBoolean() ? "OWN" : "SOURCE");
        DESK.school.settings.put("weights", random.nextBoolean() ? "all" : "sub-tests");
        DESK.school.settings.put("releases", releases(random));
        Optional<Instant> moment = Optional.empty();
        Optional<GradeBook> before = Optional.empty();
        for (Instant now : history.instants()) {
            history.putInto(DESK.school, now);
            Asking asking = asking(viewer(now, random), rules);
            GradeBook book = new Answers(DESK.school).gradeBook(asking).orElseThrow();
            Optional<Instant> reached = asking.facts().releases().reached(Viewer.Kind.GUARDIAN, now);
            if (reached.equals(moment)) {
                before.ifPresent(earlier -> onlyVanishes(earlier, book));
            }
            moment = reached;
            before = Optional.of(book);
        }
    }

    private static Map<String, Object> releases(Random random) {
        return Map.of(
                "moments", List.of("schooldays 17:00", "daily 08:15"),
                "studentHeadStart", String.valueOf(random.nextInt(3) * 10));
    }

    private static void onlyVanishes(GradeBook before, GradeBook after) {
        Map<RecordId, Shown<Result>> earlier =
                before.results().shown().stream().collect(Collectors.toMap(Shown::id, shown -> shown));
        for (Shown<Result> shown : after.results().shown()) {
            assertThat(earlier).containsKey(shown.id());
            Shown<Result> was = Objects.requireNonNull(earlier.get(shown.id()));
            assertThat(shown.withheld()).containsAll(was.withheld());
            Map<String, Object> values = Kind.values(was.value());
            shown.withheld().forEach(values::remove);
            assertThat(values).containsAllEntriesOf(stripped(shown));
        }
        assertThat(before.averages()).containsAll(after.averages());
        assertThat(before.exams()).containsAll(after.exams());
        assertThat(before.results().names().subjects())
                .containsAllEntriesOf(after.results().names().subjects());
        assertThat(after.results().updatedAt()).isEqualTo(before.results().updatedAt());
        assertThat(after.currentSchoolYear()).isEqualTo(before.currentSchoolYear());
    }

    private static Map<String, Object> stripped(Shown<Result> shown) {
        Map<String, Object> values = Kind.values(shown.value());
        shown.withheld().forEach(values::remove);
        return values;
    }

    private static Asking asking(Viewer viewer, List<Rule> rules) {
        Decide decide = new Decide(rules, (rule, failure) -> {
            throw failure;
        });
        return new Asking(viewer, DESK.facts.of(viewer, STUDENT).orElseThrow(), DESK.school, decide);
    }

    private static Viewer viewer(Instant now, Random random) {
        Viewer.Surface surface = List.of(Viewer.Surface.PAGE, Viewer.Surface.MAIL, Viewer.Surface.EXPORT)
                .get(random.nextInt(3));
        return new Viewer(
                "account",
                SCHOOL,
                Viewer.Kind.GUARDIAN,
                Set.of(GUARDIAN),
                Viewer.MembershipState.ACTIVE,
                surface,
                Viewer.Intent.READ,
                now);
    }

    private static Desk desk() {
        Desk desk = new Desk(TestDatabase.H2);
        desk.school.settings.put("modules", Map.of("results", List.of("guardians", "students")));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
        desk.school
                .with(11, Subject.class, "name", "Wiskunde")
                .with(12, Subject.class, "name", "Nederlands")
                .with(2, Guardian.class, "familyName", "Specht")
                .with(
                        1,
                        Student.class,
                        "familyName",
                        "Specht",
                        "birthDate",
                        LocalDate.parse("2012-05-04"),
                        "attending",
                        Ynu.YES)
                .with(
                        21,
                        Guardianship.class,
                        "student",
                        Ref.id(STUDENT),
                        "guardian",
                        Ref.id(GUARDIAN),
                        "portalAccess",
                        Ynu.YES);
        return desk;
    }
}
