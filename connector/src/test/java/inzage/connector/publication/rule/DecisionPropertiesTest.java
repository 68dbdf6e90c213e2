package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.average.OwnAverages;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.publication.decision.Fields;
import inzage.connector.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DecisionPropertiesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Property(tries = 300)
    void t_36_shows_no_average_that_is_made_of_something_hidden(@ForAll long seed) {
        GradeBooks.Book book = new GradeBooks(new Random(seed)).book();
        Decision<Result> decision = new Scene().decide(book.versions());
        Set<RecordId> hidden = decision.records().stream()
                .filter(decided -> !decided.visible())
                .map(Decided::id)
                .collect(Collectors.toSet());

        book.madeOf().forEach((average, grades) -> {
            if (!Collections.disjoint(grades, hidden)) {
                assertThat(hidden).contains(average);
            }
        });
    }

    @Property(tries = 300)
    void differs_from_a_world_without_the_hidden_results_in_missing_averages_and_numbers_of_attempts_only(
            @ForAll long seed) {
        GradeBooks.Book book = new GradeBooks(new Random(seed)).book();
        Decision<Result> decision = new Scene().decide(book.versions());
        Map<RecordId, Canonical> world = shown(decision);
        Map<RecordId, Canonical> without = shown(new Scene().decide(book.withoutHidden()));
        decision.visible()
                .filter(decided -> decided.fields().withheld().contains("attempt"))
                .forEach(decided ->
                        without.computeIfPresent(decided.id(), (id, shown) -> Fields.without(Set.of("attempt"))
                                .applyTo(shown)));

        assertThat(without).containsAllEntriesOf(world);
        Set<RecordId> missing = new HashSet<>(without.keySet());
        missing.removeAll(world.keySet());
        assertThat(book.madeOf().keySet()).containsAll(missing);
    }

    @Property(tries = 300)
    void t_36_shows_with_averages_of_ours_exactly_what_a_world_without_the_hidden_results_shows(@ForAll long seed) {
        GradeBooks.Book book = new GradeBooks(new Random(seed)).book();
        Scene scene = new Scene();
        scene.settings.put("averages", "OWN");
        scene.settings.put("own", Map.of("attempts", "highest"));
        Decision<Result> world = scene.decide(book.versions());
        Decision<Result> without = scene.decide(book.withoutHidden());

        assertThat(shown(world)).isEqualTo(shown(without));
        assertThat(OwnAverages.of(world, scene.facts().settings()))
                .isEqualTo(OwnAverages.of(without, scene.facts().settings()));
    }

    @Property(tries = 300)
    void changes_nothing_before_the_instant_it_names(@ForAll long seed) {
        Random random = new Random(seed);
        Scene scene = random(random);
        List<Stored<Result>> versions = new GradeBooks(random).book().versions();
        scene.now = NOW;
        Decision<Result> decision = scene.decide(versions);
        Instant end = decision.next().orElse(NOW.plus(Duration.ofDays(4000)));
        long seconds = Duration.between(NOW, end).toSeconds();
        for (int i = 0; i < 5; i++) {
            scene.now = NOW.plusSeconds((long) (random.nextDouble() * Math.max(0, seconds - 1)));

            assertThat(outcomes(scene.decide(versions))).isEqualTo(outcomes(decision));
        }
    }

    /** The second before an instant is the old state, and the instant itself is the new one already. */
    @Property(tries = 300)
    void an_instant_that_it_names_belongs_to_what_comes_then(@ForAll long seed) {
        Random random = new Random(seed);
        Scene scene = random(random);
        List<Stored<Result>> versions = new GradeBooks(random).book().versions();
        scene.now = NOW;
        Decision<Result> decision = scene.decide(versions);
        decision.next().ifPresent(next -> {
            scene.now = next.minusSeconds(1);
            assertThat(outcomes(scene.decide(versions))).isEqualTo(outcomes(decision));
            scene.now = next;
            Decision<Result> then = scene.decide(versions);
            assertThat(then.next()).isNotEqualTo(decision.next());
            if (then.next().filter(at -> !at.isAfter(next.plusSeconds(1))).isEmpty()) {
                scene.now = next.plusSeconds(1);
                assertThat(outcomes(scene.decide(versions))).isEqualTo(outcomes(then));
            }
        });
    }

    private static Scene random(Random random) {
        Scene scene = new Scene();
        scene.student.put("birthDate", LocalDate.parse("2008-06-01").plusDays(random.nextInt(400)));
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant given = NOW.plus(Duration.ofDays(random.nextInt(400) - 200));
            scene.consented(
                    given.toString(),
                    random.nextBoolean()
                            ? null
                            : given.plus(Duration.ofDays(random.nextInt(100))).toString());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            scene.determinations.add(GradeBooks.determination(random, NOW));
        }
        return scene;
    }

    private static Map<RecordId, Canonical> shown(Decision<Result> decision) {
        return decision.visible().collect(Collectors.toMap(Decided::id, decided -> decided.fields()
                .applyTo(decided.version().record())));
    }

    private static Map<RecordId, String> outcomes(Decision<Result> decision) {
        return decision.records().stream()
                .collect(Collectors.toMap(
                        Decided::id,
                        decided -> decided.visible()
                                ? decided.version().appliedFrom() + " " + decided.fields()
                                : "hidden"));
    }
}
