package inzage.config.threat.worlds;

import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * From where somebody looks at the school.
 *
 * @param name of who looks, and how
 * @param asked the routes that are asked from there
 */
record Seat(String name, Browser browser, Predicate<Route> asked) {
    static final String BY_A_TOOL = " by a tool";

    private static final List<String> OF_STAFF = List.of("/schools/", "/operations/", "/ingest/");

    /** When one asked last, or what was asked, stands in them. */
    private static final List<String> OF_THE_MOMENT = List.of("/me/sessions", "/me/sign-ins", "/tokens");

    /** What goes on by itself at an installation stands in them, at this second. */
    private static final List<String> OF_OPERATING = List.of(
            "/operations/alarms",
            "/operations/audit",
            "/operations/closures",
            "/operations/problems",
            "/operations/reviews",
            "/operations/runs",
            "/operations/sources");

    /** From whom it is hidden, in each way to come in, and others who may not see it either. */
    static List<Seat> all(Town town, Person viewer) {
        List<Seat> others = List.of(
                session(town, Person.ANNA),
                session(town, Person.BLOCKED),
                new Seat("other desk", town.browser(Person.OTHER_DESK), Seat::ofStaff),
                new Seat(
                        "operator",
                        town.browser(Person.OPERATOR),
                        route -> ofStaff(route) && stands(route, OF_OPERATING)));
        return Stream.concat(of(town, viewer).stream(), others.stream()).toList();
    }

    /** Each way in which a guardian comes in. */
    static List<Seat> of(Town town, Person viewer) {
        return List.of(
                session(town, viewer),
                new Seat(viewer + BY_A_TOOL, town.tool(viewer), Seat::openToTokens),
                new Seat(viewer + " by a portal", town.throughPortal(viewer), Seat::openToTokens));
    }

    static Seat session(Town town, Person person) {
        return new Seat(person.name(), town.browser(person), route -> !ofStaff(route) && stands(route, OF_THE_MOMENT));
    }

    private static boolean ofStaff(Route route) {
        return OF_STAFF.stream().anyMatch(route.path()::contains);
    }

    private static boolean openToTokens(Route route) {
        return !ofStaff(route) && !route.path().startsWith("/api/v1/me");
    }

    private static boolean stands(Route route, List<String> moving) {
        return moving.stream().noneMatch(route.path()::contains);
    }

    /** Of the school that the viewer belongs to. */
    static String copyOf(Person guardian) {
        return "/api/v1/schools/" + School.ONE.id() + "/guardians/" + guardian.id() + "/export";
    }
}
