package inzage.portal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@PortalTest
class OpenApiTest {
    /** The page, the document itself, and where a server goes with what went wrong: nothing of anybody. */
    private static final Set<String> UNDESCRIBED = Set.of("/", "/error", "/api/openapi", "/api/openapi.yaml");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void every_route_is_described_and_every_description_is_a_route() {
        Set<String> described = new TreeSet<>();
        document().get("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(served());
    }

    @Test
    void every_operation_has_a_title_a_description_and_says_how_it_fails() {
        document()
                .get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString())
                            .as(operation.toString())
                            .isNotBlank();
                    assertThat(operation.path("description").asString())
                            .as(operation.toString())
                            .isNotBlank();
                    assertThat(operation
                                    .at("/responses/default/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .isEqualTo("#/components/schemas/Problem");
                }));
    }

    @Test
    void ids_are_texts_of_32_digits() {
        JsonNode child = document().get("paths").get("/api/v1/children/{child}").at("/get/parameters/0/schema");
        assertThat(child.get("pattern").asString()).isEqualTo("[0-9a-f]{32}");
    }

    @Test
    void says_how_the_token_is_sent_back() {
        assertThat(document().at("/info/description").asString()).contains("X-XSRF-TOKEN");
    }

    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        routes.getHandlerMethods().keySet().forEach(route -> route.getPatternValues().stream()
                .filter(path -> !UNDESCRIBED.contains(path))
                .forEach(path -> methods(route).forEach(method -> served.add(method + " " + path))));
        return served;
    }

    /** What takes any method is described as none. */
    private static Set<String> methods(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Set.of("ANY")
                : methods.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private JsonNode document() {
        return people.browser().get("/api/openapi").json();
    }
}
