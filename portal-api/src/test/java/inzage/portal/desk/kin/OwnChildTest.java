package inzage.portal.desk.kin;

import static inzage.portal.People.CHILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verifyNoInteractions;

import inzage.connector.access.LinkDecisions;
import inzage.connector.access.Links;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.audit.Audit;
import inzage.connector.exam.board.Holding;
import inzage.connector.review.Explained;
import inzage.connector.review.Explanations;
import inzage.connector.review.Looking;
import inzage.connector.review.OwnChildren;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Walks over all routes of a school's staff. Whose path or body names a student in a new way is seen here. */
@PortalTest
class OwnChildTest {
    private static final String STAFF = "/api/v1/schools/{school}/";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, String> VARIABLES = Map.of(
            "school", "waterkant",
            "student", CHILD.hex(),
            "guardian", People.MOTHER.hex(),
            "decision", "closed",
            "id", "7",
            "source", "files");
    /** Routes that name somebody elsewhere than in the path, with what is sent. */
    private static final Map<String, String> NAMED_ELSEWHERE = Map.of(
            "get explain", "?account=father&module=results&child=" + CHILD,
            "post preview", "{\"account\":\"father\",\"reason\":\"a question\"}",
            "post exam-holds", "{\"student\":\"" + CHILD + "\"}");

    private static final Set<String> NAMES = Set.of("student", "child", "account");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private OwnChildren own;

    @Autowired
    private Links links;

    @Autowired
    private LinkDecisions decisions;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private Audit audit;

    @Autowired
    private Holding holding;

    @Autowired
    private Explanations explanations;

    @Autowired
    private Looking looking;

    @BeforeEach
    void the_child_is_the_askers_own() {
        world.arrange();
        doReturn(true).when(own).refused(any(), eq("waterkant"), eq(CHILD), any());
        doReturn(Set.of(CHILD)).when(own).of(any(), eq("waterkant"));
        doReturn(new Explained.OwnChild()).when(explanations).explain(any(), any(), any(), eq(CHILD), any(), any());
        doReturn(Looking.Opening.OWN_CHILD).when(looking).open(any(), any(), any(), any());
    }

    @Test
    void every_route_with_a_student_in_its_path_is_refused() {
        Set<Route> routes = routes();
        routes.removeIf(route -> !route.path().contains("{student}"));
        assertThat(routes).hasSizeGreaterThan(7);
        assertThat(routes).allSatisfy(route -> refused(send(route, "")));
        verifyNoInteractions(decisions, restrictions, audit);
    }

    @Test
    void so_is_every_route_that_names_one_elsewhere() {
        Set<Route> routes = routes();
        routes.removeIf(route -> route.named().stream().noneMatch(NAMES::contains));
        assertThat(routes).extracting(Route::word).containsExactlyInAnyOrderElementsOf(NAMED_ELSEWHERE.keySet());
        assertThat(routes).allSatisfy(route -> refused(send(route, NAMED_ELSEWHERE.getOrDefault(route.word(), ""))));
    }

    @Test
    void a_hold_of_ones_own_child_is_not_listed_and_not_lifted() {
        doReturn(Optional.of(CHILD)).when(holding).student("waterkant", 7);
        Browser board = people.signedIn(Person.EXAM_BOARD);

        assertThat(board.get("/api/v1/schools/waterkant/exam-holds").json()).isEmpty();
        refused(board.post("/api/v1/schools/waterkant/exam-holds/7/lift", ""));
    }

    @Test
    void a_restriction_of_ones_own_child_is_not_listed() {
        assertThat(people.signedIn(Person.DESK)
                        .get("/api/v1/schools/waterkant/restrictions")
                        .json())
                .isEmpty();
    }

    @Test
    void links_of_ones_own_child_are_told_apart() {
        Browser desk = people.signedIn(Person.DESK);
        doReturn(OptionalInt.of(3)).when(links).confirmAll(any(), eq(1), any(), eq(Set.of(CHILD)));

        assertThat(desk.post("/api/v1/schools/waterkant/links/confirm", "{\"expected\":1}")
                        .json()
                        .get("confirmed")
                        .asInt())
                .isEqualTo(3);
    }

    /** A route as it is described; {@code named} are the names of what it takes beside its path. */
    private record Route(String method, String path, Set<String> named) {
        String word() {
            return method + " " + path.substring(STAFF.length());
        }
    }

    private Set<Route> routes() {
        JsonNode api = people.browser().get("/api/openapi").json();
        Set<Route> routes = new LinkedHashSet<>();
        api.get("paths").properties().forEach(path -> {
            if (path.getKey().startsWith(STAFF)) {
                path.getValue()
                        .properties()
                        .forEach(method ->
                                routes.add(new Route(method.getKey(), path.getKey(), named(api, method.getValue()))));
            }
        });
        return routes;
    }

    private static Set<String> named(JsonNode api, JsonNode route) {
        Set<String> named = new LinkedHashSet<>();
        route.path("parameters").forEach(parameter -> {
            if (!parameter.get("in").asString().equals("path")) {
                named.add(parameter.get("name").asString());
            }
        });
        String body =
                route.at("/requestBody/content/application~1json/schema/$ref").asString("");
        Stream.of(body)
                .filter(reference -> !reference.isEmpty())
                .map(reference -> api.at(reference.substring(1)).path("properties"))
                .forEach(properties -> named.addAll(properties.propertyNames()));
        return named;
    }

    private Reply send(Route route, String sent) {
        String path = VARIABLE.matcher(route.path()).replaceAll(name -> variable(name.group(1)));
        boolean exam = route.path().contains("exam-holds") || route.path().contains("determinations");
        return people.signedIn(exam ? Person.EXAM_BOARD : Person.DESK)
                .send(
                        route.method().toUpperCase(Locale.ROOT),
                        sent.startsWith("?") ? path + sent : path,
                        sent.startsWith("?") ? "" : sent);
    }

    private static String variable(String name) {
        assertThat(VARIABLES)
                .as("a variable of a path that may stand for a student")
                .containsKey(name);
        return VARIABLES.getOrDefault(name, "");
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:own-child");
    }
}
