package inzage.config.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import inzage.config.demo.DemoAccounts;
import inzage.portal.Browser;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** How somebody comes in: with mails, links and a browser, as the people of a school would. */
record AccountStory(int port, GreenMail mail) {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String MEMBERS = "/api/v1/schools/vechtstroom/memberships";
    private static final String OWN_WORDS = "een lang en eigen woord";

    void somebody_is_invited() {
        JsonNode person = invitable();
        String email = person.path("email").asString();
        Transcript transcript = new Transcript("account");
        transcript.says("The desk invites a guardian.");
        assertThat(transcript
                        .post(desk(), MEMBERS + "/" + person.path("person").asString() + "/invite", "")
                        .status())
                .isEqualTo(202);
        Postbox postbox = new Postbox(mail, email);
        await().atMost(SOON).until(() -> postbox.link("invitation").isPresent());
        assertThat(postbox.texts()).allSatisfy(text -> assertThat(text)
                .doesNotContain(email, person.path("name").asString()));
        transcript.says("A mail comes to the address that the school has.");
        transcript.mail(postbox.texts().get(postbox.texts().size() - 1));
        activates(postbox.link("invitation").orElseThrow().token(), email, transcript);
        transcript.isInReadme();
    }

    private void activates(String token, String email, Transcript transcript) {
        Browser browser = new Browser(port);
        browser.get("/api/v1/me");
        String activation = "{\"token\":\"%s\",\"password\":\"%s\",\"language\":\"nl\"}".formatted(token, OWN_WORDS);
        transcript.says("Looking at the link uses nothing up; opening the account does.");
        assertThat(transcript
                        .post(browser, "/api/v1/links/look", "{\"token\":\"%s\"}".formatted(token))
                        .status())
                .isEqualTo(200);
        assertThat(transcript
                        .post(browser, "/api/v1/links/activate", activation)
                        .status())
                .isEqualTo(204);
        assertThat(transcript
                        .post(browser, "/api/v1/links/activate", activation)
                        .status())
                .isEqualTo(410);
        comesAndGoes(browser, email, transcript);
    }

    private static void comesAndGoes(Browser browser, String email, Transcript transcript) {
        transcript.says("The guardian signs in, reads, and signs out.");
        assertThat(transcript
                        .written("POST", "/api/v1/sign-in", browser.signIn(email, OWN_WORDS))
                        .status())
                .isEqualTo(204);
        String child = transcript
                .get(browser, "/api/v1/children")
                .json()
                .at("/children/0/id")
                .asString();
        assertThat(transcript
                        .get(browser, "/api/v1/children/" + child + "/results")
                        .status())
                .isEqualTo(200);
        assertThat(transcript.post(browser, "/api/v1/sign-out", "").status()).isEqualTo(204);
        assertThat(transcript.get(browser, "/api/v1/me").status()).isEqualTo(401);
    }

    void somebody_forgot_the_password(String email) {
        Postbox postbox = new Postbox(mail, email);
        String asked = new Poisoner(port, "evil.example")
                .post("/api/v1/forgotten-password", "{\"email\":\"%s\"}".formatted(email));
        assertThat(asked).contains(" 202");
        await().atMost(SOON).until(() -> postbox.link("password-reset").isPresent());
        Postbox.Link link = postbox.link("password-reset").orElseThrow();
        assertThat(link.page()).isEqualTo("http://localhost:8080/#/link/password-reset");
        assertThat(postbox.texts()).allSatisfy(text -> assertThat(text).doesNotContain("evil"));
        resets(link.token(), email, postbox);
    }

    private void resets(String token, String email, Postbox postbox) {
        Browser before = signedIn(email);
        assertThat(new Browser(port)
                        .post(
                                "/api/v1/links/reset-password",
                                "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, OWN_WORDS))
                        .status())
                .isEqualTo(204);
        assertThat(before.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(new Browser(port).signIn(email, OWN_WORDS).status()).isEqualTo(204);
        await().atMost(SOON).untilAsserted(() -> assertThat(postbox.texts())
                .anySatisfy(text -> assertThat(text).contains("wachtwoord van uw account is gewijzigd")));
    }

    /** Who may look at somebody, has an address and is not invited yet. */
    private JsonNode invitable() {
        return desk().get(MEMBERS + "?kind=guardian&stage=not-invited&limit=200")
                .json()
                .path("members")
                .valueStream()
                .filter(member -> member.path("hurdle").isNull())
                .findFirst()
                .orElseThrow();
    }

    private Browser desk() {
        return signedIn("desk@vechtstroom.example");
    }

    private Browser signedIn(String email) {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(email, DemoAccounts.PASSWORD).status()).isEqualTo(204);
        return browser;
    }
}
