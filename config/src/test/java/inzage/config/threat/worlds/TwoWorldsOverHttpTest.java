package inzage.config.threat.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ThreatTest
class TwoWorldsOverHttpTest {
    private static final List<Person> OTHERS = List.of(Person.ANNA, Person.BLOCKED);
    /** Staff look at the school with other eyes. */
    private static final List<String> OF_STAFF = List.of("/schools/", "/operations/", "/ingest/");

    /** When one asked last stands in them. */
    private static final List<String> OF_THE_SESSION = List.of("/me/sessions", "/me/sign-ins");

    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

    @ParameterizedTest
    @EnumSource
    void t_35_who_may_not_see_it_cannot_tell_whether_it_is_there(Secret secret) {
        List<Fact> hidden = secret.hidden(town.today());
        List<Fact> seen = secret.seen(town.today());
        Map<Person, World> without = worlds(secret, hidden);

        during(hidden, () -> assertThat(worlds(secret, hidden)).isEqualTo(without));

        // Were it not hidden it would show, or the comparison would say nothing.
        during(seen, () -> assertThat(world(secret.viewer(), seen)).isNotEqualTo(without.get(secret.viewer())));
    }

    private void during(List<Fact> facts, Runnable looked) {
        try {
            town.come(facts, "secret");
            looked.run();
        } finally {
            town.go(facts);
        }
    }

    private Map<Person, World> worlds(Secret secret, List<Fact> facts) {
        Map<Person, World> worlds = new EnumMap<>(Person.class);
        worlds.put(secret.viewer(), world(secret.viewer(), facts));
        OTHERS.forEach(other -> worlds.put(other, world(other, facts)));
        return worlds;
    }

    private World world(Person viewer, List<Fact> facts) {
        Map<String, String> answers = new TreeMap<>();
        for (Route route : town.routes()) {
            if (route.reads()
                    && Stream.concat(OF_STAFF.stream(), OF_THE_SESSION.stream()).noneMatch(route.path()::contains)) {
                for (String address : addressesOf(route, facts)) {
                    answers.put(address, World.words(town.browser(viewer).get(address)));
                }
            }
        }
        return new World(answers);
    }

    /** Of each child, in each way that it can be asked, and of the fact itself by its id. */
    private Set<String> addressesOf(Route route, List<Fact> facts) {
        Set<String> all = new LinkedHashSet<>();
        for (Child child : List.of(Child.ANNA, Child.CHRIS)) {
            String address = addresses.of(route.path(), route.asked(), child);
            all.add(address);
            route.choices().forEach(choice -> all.add(address + "?" + choice));
            for (Fact fact : facts) {
                all.add(addresses.of(
                        route.path()
                                .replace(
                                        "{" + fact.kind().name() + "}",
                                        fact.id().hex()),
                        route.asked(),
                        child));
            }
        }
        return all;
    }
}
