package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.storedResult;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.Stored;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-17 for what a result tells of other attempts at its test. */
class AttemptFlagsTest {
    @ParameterizedTest
    @CsvSource({
        "PO 1, 2026-2027, true",
        "PO 2, 2026-2027, false",
        "PO 1, 2025-2026, false",
    })
    void numbers_attempts_at_the_same_test_only_while_all_are_seen_and_there_are_several(
            String title, String year, boolean withheld) {
        Stored<Result> second = storedResult(101, Kind.TEST, "7,0", "title", "PO 1", "attempt", 2, "valid", Ynu.YES);
        Stored<Result> first =
                storedResult(102, Kind.TEST, "4,0", "title", title, "attempt", 1, "valid", Ynu.NO, "schoolYear", year);

        assertThat(withheldOf(second, first).contains("attempt")).isEqualTo(!withheld);
        assertThat(flags(second, withheld(first))).isEqualTo(withheld ? Set.of("attempt", "valid") : Set.of("attempt"));
    }

    @Test
    void numbers_no_attempt_at_a_test_that_has_no_name() {
        Stored<Result> second = storedResult(101, Kind.TEST, "7,0", "attempt", 2);
        Stored<Result> other = storedResult(102, Kind.TEST, "4,0");

        assertThat(flags(second, other)).containsExactly("attempt");
        assertThat(flags(other, second)).isEmpty();
    }

    @Test
    void numbers_no_attempt_beside_averages_of_ours() {
        Stored<Result> second = storedResult(101, Kind.TEST, "7,0", "title", "PO 1", "attempt", 2, "valid", Ynu.YES);
        Stored<Result> first = storedResult(102, Kind.TEST, "4,0", "title", "PO 1", "attempt", 1, "valid", Ynu.NO);
        Scene scene = new Scene();
        scene.settings.put("averages", "OWN");

        assertThat(scene.decide(List.of(first, second)).visible())
                .allSatisfy(decided -> assertThat(decided.fields().withheld()).contains("attempt"));
    }

    /** What R-17 leaves out of a result. */
    private static Set<String> flags(Stored<Result> result, Stored<Result> other) {
        return new Scene()
                .decide(List.of(result, other))
                .visible()
                .filter(decided -> decided.id().equals(result.id()))
                .flatMap(decided -> decided.said().stream())
                .filter(said -> said.rule().equals("R-17"))
                .flatMap(said -> said.verdict().fields().withheld().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> withheldOf(Stored<Result> result, Stored<Result> other) {
        return new Scene()
                .decide(List.of(result, other))
                .visible()
                .filter(decided -> decided.id().equals(result.id()))
                .findFirst()
                .orElseThrow()
                .fields()
                .withheld();
    }
}
