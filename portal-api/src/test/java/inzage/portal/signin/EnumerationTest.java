package inzage.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That nobody learns which addresses have an account. */
@PortalTest
class EnumerationTest {
    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void t27_two_hundred_known_and_two_hundred_unknown_addresses_get_the_same_answer_to_the_byte() {
        for (int i = 0; i < 200; i++) {
            accounts.create("member%d@example.org".formatted(i), People.PASSWORD, Language.NL);
        }
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            answers.add(everything(people.browser().signIn("member%d@example.org".formatted(i), "not the password")));
            answers.add(everything(people.browser().signIn("nobody%d@example.org".formatted(i), "not the password")));
        }
        assertThat(answers).hasSize(1);
    }

    /** But for when, for the random token, and for the end of a connection that was used a hundred times. */
    private static String everything(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.http().headers().map());
        headers.keySet().removeAll(Set.of("date", "connection"));
        headers.replaceAll((name, values) -> values.stream()
                .map(value -> value.replaceAll("[0-9a-f-]{36}", "random"))
                .toList());
        return reply.status() + " " + headers + " " + reply.body();
    }
}
