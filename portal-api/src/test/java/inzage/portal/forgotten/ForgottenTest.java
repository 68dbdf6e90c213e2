package inzage.portal.forgotten;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Language;
import inzage.connector.account.letter.Envelope;
import inzage.connector.account.letter.Envelopes;
import inzage.connector.recovery.Answering;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-27: nobody learns from a forgotten password or user name whether an address is known. */
@PortalTest
class ForgottenTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Answering answering;

    @Autowired
    private Envelopes envelopes;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(2));
        jdbc.sql("delete from account_letters").update();
        jdbc.sql("delete from recoveries").update();
        jdbc.sql("delete from one_time_links").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forgotten-password", "forgotten-user-name"})
    void known_unknown_and_impossible_addresses_hear_the_same_and_leave_the_same_behind(String route) {
        List<Reply> replies = new ArrayList<>();
        List<String> traces = new ArrayList<>();
        for (String email : List.of(Person.GUARDIAN.email(), "niemand@example.org", "niet een adres")) {
            Browser browser = people.browser();
            browser.get("/api/v1/me");
            replies.add(ask(browser, route, email));
            traces.add(trace());
        }
        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(202);
            assertThat(reply.body()).isEmpty();
            assertThat(reply.http().headers().map().keySet())
                    .isEqualTo(replies.get(0).http().headers().map().keySet());
        });
        assertThat(traces)
                .containsExactly("1 questions, 0 letters", "2 questions, 0 letters", "3 questions, 0 letters");
    }

    @Test
    void the_answer_to_a_known_address_takes_as_long_as_to_an_unknown_one() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        Browser browser = people.browser();
        browser.get("/api/v1/me");
        for (int i = 0; i < 25; i++) {
            jdbc.sql("delete from recoveries").update();
            known.add(nanos(browser, Person.GUARDIAN.email()));
            unknown.add(nanos(browser, "niemand" + i + "@example.org"));
        }
        assertThat(Math.abs(median(known) - median(unknown)))
                .isLessThan(Duration.ofMillis(5).toNanos());
    }

    @Test
    void who_forgot_the_password_gets_a_link_and_who_forgot_the_user_name_the_name() {
        ask(people.browser(), "forgotten-password", " Guardian@Example.org ");
        ask(people.browser(), "forgotten-user-name", Person.STUDENT.email());
        ask(people.browser(), "forgotten-password", "niemand@example.org");
        answering.answer(10);

        assertThat(sent())
                .extracting(envelope -> envelope.kind() + " " + envelope.email())
                .containsExactly("PASSWORD_RESET guardian@example.org", "USER_NAME student@example.org");
        assertThat(jdbc.sql("select count(*) from recoveries where address is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void of_a_request_only_the_address_and_the_network_are_kept_and_no_host() {
        ask(people.browser(), "forgotten-password", Person.GUARDIAN.email());
        assertThat(jdbc.sql("select * from recoveries").query().singleRow())
                .as("T-29")
                .containsOnlyKeys("id", "kind", "address", "address_digest", "answerable", "network", "asked_at");
    }

    @Test
    void an_address_gets_three_mails_an_hour_and_hears_the_same_after_that() {
        for (int i = 0; i < 6; i++) {
            assertThat(ask(people.browser(), "forgotten-password", Person.GUARDIAN.email())
                            .status())
                    .isEqualTo(202);
            answering.answer(10);
        }
        assertThat(jdbc.sql("select count(*) from account_letters")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        clock.move(Duration.ofHours(1));
        ask(people.browser(), "forgotten-password", Person.GUARDIAN.email());
        answering.answer(10);
        assertThat(sent()).as("only the newest link opens").hasSize(1);
    }

    @Test
    void a_network_that_asks_too_often_waits() {
        Browser browser = people.browser();
        for (int i = 0; i < 60; i++) {
            assertThat(ask(browser, "forgotten-password", "niemand" + i + "@example.org")
                            .status())
                    .isEqualTo(202);
        }
        Reply slowed = ask(browser, "forgotten-password", "nog-niemand@example.org");
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isEqualTo("3601");
    }

    @Test
    void the_mail_is_in_the_language_of_the_account() {
        ask(people.browser().speaking("en"), "forgotten-user-name", Person.GUARDIAN.email());
        answering.answer(10);
        assertThat(sent()).extracting(Envelope::language).containsExactly(Language.NL);
    }

    private List<Envelope> sent() {
        return jdbc.sql("select id from account_letters order by id").query(Long.class).list().stream()
                .flatMap(letter -> envelopes.address(letter).stream())
                .toList();
    }

    private String trace() {
        return jdbc.sql("select count(*) from recoveries").query(Integer.class).single() + " questions, "
                + jdbc.sql("select count(*) from account_letters")
                        .query(Integer.class)
                        .single()
                + " letters";
    }

    private static long nanos(Browser browser, String email) {
        long before = System.nanoTime();
        ask(browser, "forgotten-password", email);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static Reply ask(Browser browser, String route, String email) {
        return browser.post("/api/v1/" + route, "{\"email\":\"%s\"}".formatted(email));
    }
}
