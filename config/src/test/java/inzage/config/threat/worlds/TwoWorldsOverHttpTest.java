package inzage.config.threat.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.connector.canonical.Kind;
import inzage.connector.notice.sight.NoticeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ThreatTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWorldsOverHttpTest {
    /** Of which nothing is hidden from anybody at the school, or which hides something else: who is in which group. */
    private static final Set<String> KNOWN_TO_ALL =
            Set.of("school", "schoolYear", "site", "subject", "staffMember", "group", "guardian");

    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

    @Autowired
    private AutowireCapableBeanFactory beans;

    /** What the school as it is answered. */
    private final Map<String, String> known = new HashMap<>();

    private boolean asItIs;

    @ParameterizedTest
    @EnumSource
    void t_35_who_may_not_see_it_cannot_tell_whether_it_is_there(Secret secret) {
        List<Fact> hidden = secret.hidden(town.today());
        Map<String, World> without = without(secret.hiding(), () -> worlds(secret, hidden));

        assertThat(during(hidden, secret.hiding(), () -> worlds(secret, hidden)))
                .isEqualTo(without);
    }

    /** Or the comparison would say nothing. */
    @ParameterizedTest
    @EnumSource
    void were_it_not_hidden_it_would_show(Secret secret) {
        List<Fact> seen = secret.seen(town.today());
        for (Seat seat : secret.shownAt(Seat.of(town, secret.viewer()))) {
            World without = without(secret.showing(), () -> world(seat, seen));

            assertThat(during(seen, secret.showing(), () -> world(seat, seen)))
                    .as(seat.name())
                    .isNotEqualTo(without);
        }
    }

    @ParameterizedTest
    @EnumSource
    void t_35_who_may_not_see_it_is_not_written_to(Secret secret) {
        List<Fact> hidden = secret.hidden(town.today());
        assumeThat(NoticeKind.causedBy(hidden.stream().map(Fact::kind).collect(Collectors.toSet())))
                .isNotEmpty();
        int before = messages(secret.viewer(), List.of());

        assertThat(during(hidden, secret.hiding(), () -> messages(secret.viewer(), hidden)))
                .isEqualTo(before);
    }

    @Test
    void of_each_kind_of_record_something_is_hidden() {
        assertThat(Arrays.stream(Secret.values())
                        .flatMap(secret -> secret.hidden(town.today()).stream())
                        .map(fact -> fact.kind().name())
                        .collect(Collectors.toSet()))
                .containsAll(Kind.all().stream()
                        .map(Kind::name)
                        .filter(name -> !KNOWN_TO_ALL.contains(name))
                        .toList());
    }

    private int messages(Person viewer, List<Fact> facts) {
        return beans.createBean(Told.class).messages(viewer, facts);
    }

    /** The school as it is answers the same each time, and is asked once. */
    private <T> T without(Condition condition, Supplier<T> looked) {
        asItIs = condition == Condition.AS_IT_IS;
        try {
            return during(List.of(), condition, looked);
        } finally {
            asItIs = false;
        }
    }

    private <T> T during(List<Fact> facts, Condition condition, Supplier<T> looked) {
        List<T> seen = new ArrayList<>();
        try {
            town.come(facts, "secret");
            condition.during(town, () -> seen.add(looked.get()));
        } finally {
            town.go(facts);
        }
        return seen.get(0);
    }

    private Map<String, World> worlds(Secret secret, List<Fact> facts) {
        Map<String, World> worlds = new TreeMap<>();
        Seat.all(town, secret.viewer()).forEach(seat -> worlds.put(seat.name(), world(seat, facts)));
        // That the school keeps a link of somebody, right or none, is about that person, who may ask the desk for it.
        if (secret != Secret.LINK_WITHOUT_A_RIGHT) {
            worlds.put("copies", beans.createBean(Copies.class).of(secret.viewer()));
        }
        return worlds;
    }

    private World world(Seat seat, List<Fact> facts) {
        Map<String, String> answers = new TreeMap<>();
        for (Route route : town.routes()) {
            if (route.reads() && seat.asked().test(route)) {
                for (String address : addressesOf(route, facts)) {
                    answers.put(address, answer(seat, address));
                }
            }
        }
        return new World(answers);
    }

    private String answer(Seat seat, String address) {
        Supplier<String> asked = () -> World.words(seat.browser().get(address));
        return asItIs ? known.computeIfAbsent(seat.name() + " " + address, unknown -> asked.get()) : asked.get();
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
