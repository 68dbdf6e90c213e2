package inzage.connector.store;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Address;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {
    static Stream<Canonical> records() {
        return Stream.of(
                record(
                        "student",
                        Map.of("familyName", "Vos \"de\" \\ \u0001 ü", "birthDate", LocalDate.of(2010, 2, 3))),
                record(
                        "student",
                        Map.of(
                                "address",
                                new Address("Kade", "1", null, null, "Delft", null),
                                "secretAddress",
                                Ynu.YES,
                                "site",
                                Ref.key("a:b"),
                                "emergencyNumbers",
                                List.of("06 1", "06 2"))),
                record(
                        "schoolYear",
                        Map.of(
                                "name", "2026-2027",
                                "from", LocalDate.of(2026, 8, 1),
                                "through", LocalDate.of(2027, 7, 31),
                                "holidays",
                                        List.of(new DateRange(
                                                null, LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 25))))),
                record(
                        "absence",
                        Map.of(
                                "student",
                                Ref.key("s"),
                                "date",
                                LocalDate.of(2026, 11, 2),
                                "fromHour",
                                3,
                                "from",
                                LocalTime.of(9, 5),
                                "kind",
                                Absence.Kind.LATE,
                                "reasonBy",
                                Absence.ReasonBy.UNKNOWN,
                                "handled",
                                true)),
                record(
                        "result",
                        Map.of(
                                "student",
                                Ref.key("s"),
                                "value",
                                new BigDecimal("7.50"),
                                "weight",
                                new BigDecimal("10"),
                                "contributors",
                                List.of(Ref.key("r1")),
                                "enteredAt",
                                Instant.parse("2026-11-02T08:00:00.000001Z"),
                                "kind",
                                Result.Kind.TEST)),
                record(
                        "lesson",
                        Map.of(
                                "from",
                                LocalDateTime.of(2026, 11, 2, 8, 30),
                                "groups",
                                List.of(Ref.key("4v1")),
                                "rooms",
                                List.of("101"),
                                "status",
                                Lesson.Status.CHANGED)),
                record("newsItem", Map.of("audience", Audience.wholeSchool())),
                record("newsItem", Map.of("audience", Audience.ofGroups(List.of(Ref.key("4v1"), Ref.key("4v2"))))),
                record("newsItem", Map.of("audience", Audience.ofStudent(Ref.key("s")))),
                record(
                        "report",
                        Map.of(
                                "content",
                                Content.of("een rapport".getBytes(StandardCharsets.UTF_8)),
                                "locked",
                                Ynu.YES)),
                record("document", Map.of("link", URI.create("https://example.org/gids.pdf"))));
    }

    @ParameterizedTest
    @MethodSource("records")
    void reads_back_what_it_wrote(Canonical record) {
        String json = CanonicalJson.write(record);
        assertThat(CanonicalJsonReader.read(Kind.of(record), json)).isEqualTo(record);
    }

    @Test
    void sorts_names_and_leaves_out_what_is_absent() {
        Canonical guardian =
                record("guardian", Map.of("phone", "06", "familyName", "Vos", "secretAddress", Ynu.UNKNOWN));
        assertThat(CanonicalJson.write(guardian)).isEqualTo("{\"familyName\":\"Vos\",\"phone\":\"06\"}");
        assertThat(CanonicalJson.write(record("student", Map.of()))).isEqualTo("{}");
    }

    @Test
    void a_component_that_is_added_later_changes_no_hash() {
        // These are the bytes of a record from before most of today's components existed.
        String before = "{\"familyName\":\"Vos\"}";
        Canonical now = CanonicalJsonReader.read(Kind.named("student").orElseThrow(), before);

        assertThat(CanonicalJson.write(now)).isEqualTo(before);
        assertThat(ContentHash.of(before, false))
                .isEqualTo("95cd7096598109d93ae091beac9f783bea0fa29ff30dcf5985f917440e42b9d0");
    }

    @Test
    void no_contributors_is_not_the_same_as_contributors_that_were_not_said() {
        assertThat(CanonicalJson.write(record("result", Map.of("contributors", List.of()))))
                .isEqualTo("{\"contributors\":[]}");
        assertThat(CanonicalJson.write(record("result", Map.of()))).isEqualTo("{}");
    }

    @Test
    void an_audience_says_in_one_word_how_far_it_reaches() {
        assertThat(CanonicalJson.write(record("newsItem", Map.of("audience", Audience.wholeSchool()))))
                .isEqualTo("{\"audience\":{\"reach\":\"WHOLE_SCHOOL\"}}");
    }

    @Test
    void the_hash_tells_whether_the_source_withholds_the_record() {
        assertThat(ContentHash.of("{}", true)).isNotEqualTo(ContentHash.of("{}", false));
    }

    private static Canonical record(String kind, Map<String, ? extends @Nullable Object> values) {
        return Kind.named(kind).orElseThrow().create(values);
    }
}
