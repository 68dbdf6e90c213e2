package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.Memberships;
import inzage.connector.canonical.Result;
import inzage.connector.exam.Determination;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Explanation;
import inzage.connector.publication.Module;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Viewer;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of visibility whose rules concern results, absences and consent, asked over HTTP at their time. */
@PortalTest
@EnabledIf("present")
class VisibilityVectorsOverHttpTest {
    private static final Path VECTORS = Path.of(System.getProperty("test.samples", "."), "vectors", "visibility.json");
    private static final List<String> RULES = List.of("R-06", "R-13", "R-15");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private MovingClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Publication publication;

    static boolean present() {
        return Files.exists(VECTORS);
    }

    @AfterEach
    void arrange() {
        world.arrange();
    }

    @TestFactory
    Stream<DynamicTest> shows_what_the_vector_says() {
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(VECTORS.toFile()).spliterator(), false)
                .filter(vector -> RULES.contains(text(vector, "rule")) || "T70".equals(text(vector, "id")))
                .map(vector -> DynamicTest.dynamicTest(
                        text(vector, "id") + " " + text(vector, "why"),
                        () -> assertThat(seen(vector)).isEqualTo(text(vector, "expect"))));
    }

    private String seen(JsonNode vector) {
        world.arrange();
        PublishingSchool school = new PublishingSchool();
        Visitor visitor = new Visitor(people, clock, accounts, memberships);
        school.behind(publication);
        Instant now = Instant.parse(String.valueOf(text(vector, "now_utc")));
        JsonNode given = vector.get("given");
        return switch (String.valueOf(text(vector, "rule"))) {
            case "R-06" -> ofAge(school, visitor, given, now);
            case "R-13" -> exam(school, visitor, given, now);
            case "R-15" -> released(school, visitor, given, now);
            default -> off(school, visitor, now);
        };
    }

    private static String ofAge(PublishingSchool school, Visitor visitor, JsonNode given, Instant now) {
        school.born(text(given, "birth"));
        String consent = text(given, "consent");
        if (consent != null && consent.startsWith("given before")) {
            school.consented("2026-05-01T12:00:00Z", null);
        } else if (consent != null) {
            school.consented("2026-08-01T12:00:00Z", consent.replaceAll(".*withdrawn (\\S+)Z", "$1:00Z"));
        }
        return switch (visitor.child(now)) {
            case "visible" -> "VISIBLE";
            case "consent-missing" -> "HIDDEN CONSENT_MISSING";
            default -> "HIDDEN";
        };
    }

    private static String exam(PublishingSchool school, Visitor visitor, JsonNode given, Instant now) {
        school.with(
                stored(id(103), result(Result.Kind.EXAM_GRADE, "6,4", "examComponent", Result.ExamComponent.CE_GRADE)));
        String determined = text(given, "determined");
        if (determined != null) {
            school.desk
                    .at(determined)
                    .determinations
                    .determine(SCHOOL, Scope.of("2026-2027"), Instant.parse(determined), "board");
        }
        String withdrawn = text(given, "withdrawn");
        if (withdrawn != null) {
            Determination recorded = school.desk.determinations.of(SCHOOL).get(0);
            school.desk.at(withdrawn).determinations.withdraw(SCHOOL, recorded.id(), "board");
        }
        return visitor.results(now, "?type=exams").contains("6,4") ? "VISIBLE" : hidden(school, now);
    }

    private static String released(PublishingSchool school, Visitor visitor, JsonNode given, Instant now) {
        Map<String, Object> releases = Map.of("moments", List.of(String.valueOf(text(given, "schedule"))));
        String holiday = text(given, "holiday");
        school.desk.school.settings.put("releases", holiday == null ? releases : with(releases, holiday));
        Instant entered = Instant.parse(String.valueOf(text(given, "entered")));
        String changed = text(given, "changed");
        school.test("6,4", entered, changed == null ? null : Instant.parse(changed));
        if (changed != null) {
            school.test("7,4", Instant.parse(changed), null);
        }
        String page = visitor.results(now, "?schoolYear=2026-2027");
        assertThat(page).doesNotContain("7,4");
        String shown = changed == null ? "VISIBLE" : "OLD VALUE";
        return page.contains("6,4") ? shown : hidden(school, now);
    }

    private static Map<String, Object> with(Map<String, Object> releases, String holiday) {
        String[] ends = holiday.split("\\.\\.", 2);
        return Map.of(
                "moments",
                List.copyOf((List<?>) releases.get("moments")),
                "holidays",
                List.of(Map.of("from", ends[0], "through", ends[1])));
    }

    private static String off(PublishingSchool school, Visitor visitor, Instant now) {
        school.desk.school.settings.put("modules", Map.of("results", List.of("guardians")));
        return visitor.absences(now) == 404 ? "HIDDEN MODULE_OFF" : "VISIBLE";
    }

    /** The reason is never sent to a guardian: the desk asks for it. */
    private static String hidden(PublishingSchool school, Instant now) {
        Viewer viewer = new Viewer(
                "account",
                SCHOOL,
                Viewer.Kind.GUARDIAN,
                Set.of(GUARDIAN),
                Viewer.MembershipState.ACTIVE,
                Viewer.Surface.PAGE,
                Viewer.Intent.READ,
                now);
        Explanation explanation =
                school.desk.publication.explain(viewer, STUDENT, Module.RESULTS).orElseThrow();
        Optional<Reason> reason = explanation.records().get(0).hidden();
        return "HIDDEN " + reason.map(Enum::name).orElse("BY NOTHING");
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
