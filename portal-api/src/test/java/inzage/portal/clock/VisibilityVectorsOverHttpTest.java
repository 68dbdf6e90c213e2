package inzage.portal.clock;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Dashboard;
import inzage.connector.publication.Publication;
import inzage.connector.review.Explanations;
import inzage.portal.FileWorld;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All vectors of visibility, asked over HTTP at their time. */
@PortalTest
@EnabledIf("present")
class VisibilityVectorsOverHttpTest {
    private static final Path VECTORS = Path.of(System.getProperty("test.samples", "."), "vectors", "visibility.json");
    private static final Map<String, Function<VectorScene, String>> BY_RULE = Map.of(
            "R-06", ResultVectors::ofAge,
            "R-08", FileVectors::onDashboard,
            "R-09", FileVectors::dated,
            "R-11", FileVectors::published,
            "R-13", ResultVectors::exam,
            "R-14", FileVectors::locked,
            "R-15", ResultVectors::released);
    /** Not about what anybody sees: when a calendar entry is refused and when a run starts. */
    private static final Set<String> OF_SCHEDULES = Set.of("iCal DST", "schedule DST");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld files;

    @Autowired
    private MovingClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Roles roles;

    @Autowired
    private Publication publication;

    @Autowired
    private ChildFile file;

    @Autowired
    private Bulletin bulletin;

    @Autowired
    private Dashboard dashboard;

    @Autowired
    private Explanations explanations;

    static boolean present() {
        return Files.exists(VECTORS);
    }

    @AfterEach
    void arrange() {
        world.arrange();
        files.arrange();
    }

    @TestFactory
    Stream<DynamicTest> shows_what_the_vector_says() {
        return vectors()
                .filter(vector -> !OF_SCHEDULES.contains(rule(vector)))
                .map(vector -> DynamicTest.dynamicTest(
                        vector.get("id").asString() + " " + vector.get("why").asString(), () -> assertThat(seen(vector))
                                .isEqualTo(vector.get("expect").asString())));
    }

    @Test
    void knows_every_rule_there_is_a_vector_for() {
        assertThat(vectors().map(VisibilityVectorsOverHttpTest::rule).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(BY_RULE.keySet(), OF_SCHEDULES)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    private String seen(JsonNode vector) {
        arrange();
        PublishingSchool school = new PublishingSchool();
        school.behind(publication);
        school.behind(file, bulletin, dashboard);
        school.behind(explanations, memberships);
        Visitor visitor = new Visitor(people, clock, accounts, memberships, roles);
        VectorScene scene = new VectorScene(school, visitor, vector);
        return BY_RULE.getOrDefault(rule(vector), unknown -> "").apply(scene);
    }

    private static Stream<JsonNode> vectors() {
        return StreamSupport.stream(
                JsonMapper.shared().readTree(VECTORS.toFile()).spliterator(), false);
    }

    private static String rule(JsonNode vector) {
        return vector.get("rule").asString();
    }
}
