package inzage.connector.sync.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Finding;
import inzage.connector.sync.plan.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuardsTest {
    private static final Map<String, String> DEFAULTS = Map.of();

    static Stream<Arguments> plans() {
        return Stream.of(
                arguments("a few may go", figures(100, 0, 25, 0, 0, 0), List.of()),
                arguments("more than a tenth go", figures(200, 0, 26, 0, 0, 0), List.of("withdrawn")),
                arguments("exactly a tenth go", figures(260, 0, 26, 0, 0, 0), List.of()),
                arguments("a third changes", figures(100, 34, 0, 0, 0, 0), List.of("changed")),
                arguments("of a few, most change", figures(10, 9, 0, 0, 0, 0), List.of()),
                arguments("many are rejected", figures(100, 0, 0, 11, 0, 0), List.of("rejected")),
                arguments("many open", figures(100, 11, 0, 0, 11, 0), List.of("opened")),
                arguments("many children get another guardian", figures(100, 0, 0, 0, 0, 11), List.of("links")),
                arguments(
                        "everything goes wrong",
                        figures(100, 50, 50, 50, 50, 50),
                        List.of("withdrawn", "changed", "links", "rejected", "opened")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void speaks(String situation, Figures figures, List<String> guards) {
        assertThat(findings(DEFAULTS, figures, false))
                .extracting(Finding::guard)
                .isEqualTo(guards);
    }

    @Test
    void at_the_baseline_much_is_new_and_changed_but_nothing_may_go() {
        assertThat(findings(DEFAULTS, figures(100, 50, 50, 0, 0, 50), true))
                .extracting(Finding::guard)
                .containsExactly("withdrawn");
    }

    @Test
    void t_17_the_school_sets_its_own_threshold_and_a_mistake_in_it_silences_nothing() {
        Figures figures = figures(100, 0, 40, 0, 0, 0);
        assertThat(findings(Map.of("withdrawn", "50%"), figures, false)).isEmpty();
        assertThat(findings(Map.of("withdrawn", "half"), figures, false)).hasSize(1);
    }

    @Test
    void t_18_a_set_that_came_before_must_come_and_have_rows() {
        Map<String, Long> before = Map.of("users", 10L, "classes", 5L, "orgs", 1L, "demographics", 0L);
        Evidence evidence = new Evidence(Map.of(), Map.of("users", 0L, "orgs", 1L), before, false, Optional.empty());
        assertThat(new Guards(DEFAULTS).findings(evidence))
                .extracting(Finding::guard, Finding::subject)
                .containsExactlyInAnyOrder(Tuple.tuple("empty", "users"), Tuple.tuple("missing", "classes"));
    }

    private static List<Finding> findings(Map<String, String> thresholds, Figures figures, boolean baseline) {
        return new Guards(thresholds)
                .findings(new Evidence(
                        Map.of(Kind.of(Student.class), figures), Map.of(), Map.of(), baseline, Optional.empty()));
    }

    private static Figures figures(
            long before, long changed, long withdrawn, long rejected, long opened, long newLinks) {
        Counts counts = new Counts(before, before - rejected, rejected, 0, changed, 0, withdrawn, 0, 0, 0, 0);
        return new Figures(
                before, counts, Map.of(), Map.of("portalAccess", opened), newLinks, 0, List.of(), Map.of(), List.of());
    }
}
