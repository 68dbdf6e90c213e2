package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.LONG_AGO;
import static inzage.connector.publication.rule.Samples.MATHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.rule.GradeBooks;
import inzage.connector.publication.rule.RulesInForce;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A guardian sees the same whether what is hidden is there or never was, for whatever reason it is hidden: withheld or rejected, of
 * the exam, not released yet. All that pages are made of is compared. The one exemption is what the source derived itself: an
 * average may be missing, and so may the numbers of attempts.
 */
class NothingHiddenTellsTest {
    private static final Looking LOOKING = new Looking();
    private static final FakeSchool SCHOOL = LOOKING.desk.school;
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-02T08:00:00Z");

    @Property(tries = 150)
    void with_averages_of_ours_nothing_differs(@ForAll long seed, @ForAll Attempts rule) {
        ours(seed, RulesInForce.LIST, Map.of("attempts", rule.name().toLowerCase(Locale.ROOT)));
    }

    @Property(tries = 150)
    void with_averages_of_ours_nothing_differs_without_a_rule_for_attempts_either(@ForAll long seed) {
        ours(seed, RulesInForce.LIST, Map.of());
    }

    @Property(tries = 150)
    void with_averages_of_the_source_nothing_differs_but_that_some_are_missing(@ForAll long seed) {
        delivered(seed, RulesInForce.LIST);
    }

    @Example
    void something_would_without_the_rule_about_derived_values() {
        assertThatThrownBy(() -> each(seed -> ours(seed, Looking.without("R-17"), Map.of())))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> each(seed -> delivered(seed, Looking.without("R-17"))))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void something_would_without_the_rule_about_release_moments() {
        assertThatThrownBy(() -> each(seed -> ours(seed, Looking.without("R-15"), Map.of())))
                .isInstanceOf(AssertionError.class);
    }

    private static void ours(long seed, List<Rule> rules, Map<String, String> own) {
        SCHOOL.settings.put("averages", "OWN");
        SCHOOL.settings.put("own", own);
        Worlds worlds = worlds(seed, rules);

        assertThat(worlds.with()).isEqualTo(worlds.without());
    }

    private static void delivered(long seed, List<Rule> rules) {
        SCHOOL.settings.put("averages", "SOURCE");
        Worlds worlds = worlds(seed, rules);

        Seen without = worlds.without().lessNumbered(worlds.with());
        assertThat(without.shown()).containsAll(worlds.with().shown());
        assertThat(worlds.with().butFor(worlds.derived())).isEqualTo(without.butFor(worlds.derived()));
    }

    private static Worlds worlds(long seed, List<Rule> rules) {
        Random random = new Random(seed);
        SCHOOL.settings.put("releases", Map.of("moments", List.of("schooldays 17:00")));
        GradeBooks.Book book = new GradeBooks(random).book();
        Seen without = seen(book.withoutHidden(), List.of(LONG_AGO), List.of(), rules);
        List<OpenReject> rejects =
                random.nextInt(3) > 0 ? List.of() : List.of(new OpenReject("result", Optional.of(MATHS)));
        Seen with = seen(new LateGrades(random, LATE).in(book.versions()), List.of(LONG_AGO, LATE), rejects, rules);
        return new Worlds(with, without, book.madeOf().keySet());
    }

    private static Seen seen(
            List<Stored<Result>> versions, List<Instant> deliveries, List<OpenReject> rejects, List<Rule> rules) {
        SCHOOL.replace(Result.class, versions);
        SCHOOL.rejects.clear();
        SCHOOL.rejects.addAll(rejects);
        SCHOOL.deliveries.clear();
        SCHOOL.deliveries.addAll(deliveries);
        return Seen.of(LOOKING.book(NOW, Viewer.Surface.PAGE, rules));
    }

    private static void each(LongConsumer check) {
        for (long seed = 0; seed < 50; seed++) {
            check.accept(seed);
        }
    }

    private record Worlds(Seen with, Seen without, Set<RecordId> derived) {}

    /** All of a grade book that reaches a person. */
    private record Seen(
            List<Shown<Result>> shown,
            Set<RecordId> subjects,
            Optional<Instant> updatedAt,
            Set<RecordId> exams,
            List<OwnAverage> averages,
            String currentSchoolYear) {
        static Seen of(GradeBook book) {
            return new Seen(
                    book.results().shown(),
                    book.results().names().subjects().keySet(),
                    book.results().updatedAt(),
                    book.exams(),
                    book.averages(),
                    book.currentSchoolYear());
        }

        /** Without the numbers of attempts that are missing elsewhere. */
        Seen lessNumbered(Seen elsewhere) {
            Set<RecordId> unnumbered = elsewhere.shown.stream()
                    .filter(one -> one.withheld().contains("attempt"))
                    .map(Shown::id)
                    .collect(Collectors.toSet());
            return new Seen(
                    shown.stream()
                            .map(one -> unnumbered.contains(one.id()) ? unnumbered(one) : one)
                            .toList(),
                    subjects,
                    updatedAt,
                    exams,
                    averages,
                    currentSchoolYear);
        }

        private static Shown<Result> unnumbered(Shown<Result> shown) {
            Set<String> withheld = new HashSet<>(shown.withheld());
            withheld.add("attempt");
            return new Shown<>(shown.id(), Fields.without(withheld).applyTo(shown.value()), withheld);
        }

        /** Without these, and without what is named for them. */
        Seen butFor(Set<RecordId> derived) {
            List<Shown<Result>> others =
                    shown.stream().filter(one -> !derived.contains(one.id())).toList();
            return new Seen(
                    others,
                    others.stream()
                            .map(one -> one.value().subject().id())
                            .filter(subjects::contains)
                            .collect(Collectors.toSet()),
                    updatedAt,
                    exams,
                    averages,
                    currentSchoolYear);
        }
    }
}
