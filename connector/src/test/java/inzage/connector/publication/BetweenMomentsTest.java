package inzage.connector.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.rule.RulesInForce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Between two release moments things may vanish, but nothing about results appears or changes for a guardian. */
class BetweenMomentsTest {
    private static final Looking LOOKING = new Looking();
    private static final FakeSchool SCHOOL = LOOKING.desk.school;

    @Property(tries = 40)
    void nothing_about_results_appears_or_changes_for_a_guardian(@ForAll long seed) {
        check(seed, RulesInForce.LIST);
    }

    @Property(tries = 30)
    void nothing_differs_before_the_instant_at_which_to_ask_again(@ForAll long seed) {
        Random random = new Random(seed);
        ResultHistory history = new ResultHistory(random);
        settings(random);
        for (Instant now : history.instants()) {
            history.putInto(SCHOOL, now);
            GradeBook book = LOOKING.book(now, Viewer.Surface.PAGE, RulesInForce.LIST);
            Instant end = book.results().next().orElse(ResultHistory.THROUGH.plus(Duration.ofDays(7)));
            long seconds = Math.max(1, Duration.between(now, end).toSeconds());
            Instant before = now.plusSeconds((long) (random.nextDouble() * (seconds - 1)));
            assertThat(seen(LOOKING.book(before, Viewer.Surface.PAGE, RulesInForce.LIST)))
                    .isEqualTo(seen(book));
        }
    }

    private static List<Object> seen(GradeBook book) {
        return List.of(book.results().shown(), book.averages(), book.exams());
    }

    @Example
    void something_would_without_the_rule_about_release_moments() {
        assertThatThrownBy(() -> checkAll(Looking.without("R-15"))).isInstanceOf(AssertionError.class);
    }

    private static void checkAll(List<Rule> rules) {
        for (long seed = 0; seed < 50; seed++) {
            check(seed, rules);
        }
    }

    private static void check(long seed, List<Rule> rules) {
        Random random = new Random(seed);
        ResultHistory history = new ResultHistory(random);
        settings(random);
        Optional<Instant> moment = Optional.empty();
        Optional<GradeBook> before = Optional.empty();
        for (Instant now : history.instants()) {
            history.putInto(SCHOOL, now);
            GradeBook book = LOOKING.book(now, surface(random), rules);
            Optional<Instant> reached = LOOKING.released(now);
            if (reached.equals(moment)) {
                before.ifPresent(earlier -> onlyVanishes(earlier, book));
            }
            moment = reached;
            before = Optional.of(book);
        }
    }

    private static void settings(Random random) {
        SCHOOL.settings.put("averages", random.nextBoolean() ? "OWN" : "SOURCE");
        SCHOOL.settings.put("weights", random.nextBoolean() ? "all" : "sub-tests");
        SCHOOL.settings.put("releases", releases(random));
    }

    private static Viewer.Surface surface(Random random) {
        return List.of(Viewer.Surface.PAGE, Viewer.Surface.MAIL, Viewer.Surface.EXPORT)
                .get(random.nextInt(3));
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
}
