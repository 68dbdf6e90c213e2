package inzage.config.threat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** What is sent in parameters and bodies, for every route that takes any. */
@ThreatTest
class ParametersTest {
    private static final List<String> INJECTED = List.of(
            "' or '1'='1",
            "name;drop table students",
            "1) union select * from accounts--",
            "*)(uid=*))(|(uid=*",
            "${jndi:ldap://127.0.0.1/a}",
            "#{T(java.lang.Runtime).getRuntime()}",
            "../../../../etc/passwd",
            "\u0000\r\nSet-Cookie: a=b",
            "-1",
            "999999999999999999999",
            "a".repeat(3000) + "!");

    /** What somebody would add who wants to become more than he is. */
    private static final List<String> WISHED =
            List.of("portalAccess", "role", "tenant", "school", "custody", "operator", "account", "email", "@class");

    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private JsonMapper json;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void t_41_no_parameter_breaks_out_of_its_place_or_takes_long() {
        for (JsonNode parameter : parameters()) {
            for (Person person : List.of(Person.MOTHER, Person.DESK, Person.OPERATOR)) {
                for (String value : INJECTED) {
                    ask(parameter, town.browser(person), value);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void t_45_no_page_is_larger_than_a_page() {
        Browser operator = town.browser(Person.OPERATOR);
        Browser mother = town.browser(Person.MOTHER);
        Browser desk = town.browser(Person.DESK);
        assertThat(parameters())
                .filteredOn(parameter -> parameter.path("name").asString().equals("limit"))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(Stream.of(operator, mother, desk)
                                .map(browser -> browser.get(address(parameter, "1000000000"))
                                        .status()))
                        .allMatch(status -> status == 400 || status == 404)
                        .contains(400));
    }

    @Test
    void t_26_no_body_takes_a_property_that_it_does_not_have() {
        Set<Type> bodies = bodies();
        assertThat(bodies).isNotEmpty();
        for (Type body : bodies) {
            for (String wish : WISHED) {
                if (!taken(body, wish)) {
                    continue;
                }
                wrong.add(body.getTypeName() + " takes " + wish);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether a body may have a property of this name that its type has not. */
    private boolean taken(Type body, String wish) {
        Class<?> type = json.constructType(body).getRawClass();
        boolean own = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals(wish));
        if (own) {
            return false;
        }
        try {
            json.readValue("{\"" + wish + "\":null}", json.constructType(body));
            return true;
        } catch (UnrecognizedPropertyException refused) {
            return false;
        }
    }

    /** A school's file of settings, which a parser of its own reads. */
    @Test
    void t_26_every_body_but_one_is_a_record() {
        assertThat(sent()).filteredOn(type -> !isRecord(type)).containsExactly(byte[].class);
    }

    /** Also those within another. */
    private Set<Type> bodies() {
        Set<Type> bodies = new HashSet<>();
        sent().stream().filter(ParametersTest::isRecord).forEach(body -> within(body, bodies));
        return bodies;
    }

    private Set<Type> sent() {
        return handlers.getHandlerMethods().values().stream()
                .flatMap(method -> Arrays.stream(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getGenericParameterType)
                .collect(Collectors.toSet());
    }

    private static void within(Type type, Set<Type> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> within(argument, found));
        } else if (isRecord(type) && found.add(type)) {
            Arrays.stream(((Class<?>) type).getRecordComponents())
                    .forEach(component -> within(component.getGenericType(), found));
        }
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> body && body.isRecord();
    }

    private void ask(JsonNode parameter, Browser browser, String value) {
        Instant before = Instant.now();
        int status = browser.get(address(parameter, value)).status();
        boolean slow = Duration.between(before, Instant.now()).compareTo(Duration.ofSeconds(2)) > 0;
        if (status >= 500 || slow) {
            wrong.add(parameter.path("path").asString() + "?"
                    + parameter.path("name").asString() + "=" + value + ": " + status);
        }
    }

    private String address(JsonNode parameter, String value) {
        String path = addresses.of(parameter.path("path").asString(), List.of(), Child.ANNA);
        return path + "?" + parameter.path("name").asString() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Each parameter in a query, with the path it belongs to. */
    private List<JsonNode> parameters() {
        List<JsonNode> found = new ArrayList<>();
        town.stranger().get("/api/openapi").json().get("paths").properties().forEach(path -> path.getValue()
                .at("/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .forEach(parameter ->
                        found.add(((tools.jackson.databind.node.ObjectNode) parameter).put("path", path.getKey()))));
        return found;
    }
}
