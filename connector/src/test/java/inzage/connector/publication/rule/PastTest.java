package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.publication.reading.Past;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {
    private static final Instant CAME = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2026-11-03T10:00:00Z");
    private static final List<Stored<Result>> VERSIONS = List.of(
            stored(id(1), result(Kind.TEST, "6,0"), CAME, CHANGED),
            stored(id(1), result(Kind.TEST, "7,0"), CHANGED, WITHDRAWN));

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T09:59:59Z, ''",
        "2026-11-01T10:00:00Z, 6",
        "2026-11-02T09:59:59Z, 6",
        "2026-11-02T10:00:00Z, 7",
        "2026-11-03T09:59:59Z, 7",
        "2026-11-03T10:00:00Z, ''",
        "2026-11-03T10:00:01Z, ''"
    })
    void knows_what_was_current_at_an_instant(Instant instant, String grade) {
        assertThat(Past.asOf(VERSIONS, instant).stream()
                        .filter(version -> version.appliedTo() == null)
                        .map(version -> version.record().grade().substring(0, 1)))
                .containsExactlyElementsOf(grade.isEmpty() ? List.of() : List.of(grade));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03T10:00:00Z", "2030-01-01T00:00:00Z"})
    void changes_nothing_when_all_lies_behind(Instant instant) {
        assertThat(Past.asOf(VERSIONS, instant)).isEqualTo(VERSIONS);
    }
}
