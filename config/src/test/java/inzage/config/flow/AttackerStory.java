package inzage.config.flow;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.DemoAccounts;
import inzage.portal.Browser;
import java.util.List;

/** What a parent who has an account can do with it about the children of others. */
record AttackerStory(int port, String attacker, String victim) {
    private static final String MINE = "{\"name\":\"mine\",\"scopes\":[\"results\"],\"days\":1}";
    private static final String NOBODYS = "A".repeat(43);

    void gets_nowhere() {
        Transcript transcript = new Transcript("attacker");
        Browser browser = signedIn(attacker);
        Browser others = signedIn(victim);
        String own = child(browser);
        String foreign = child(others);

        transcript.says("A parent signs in, and reads about a child of their own.");
        is(200, transcript.get(browser, "/api/v1/children/" + own + "/results").status());
        transcript.says("The same pages about another's child are not there, and neither is what others work with.");
        pages(browser)
                .forEach(page -> is(
                        404,
                        transcript
                                .get(browser, page.replace("{child}", foreign))
                                .status()));
        is(404, transcript.get(browser, "/api/v1/schools/vechtstroom/links").status());
        is(404, transcript.get(browser, "/api/v1/operations/sources").status());

        transcript.says("No header makes somebody else of a parent.");
        Browser posing =
                signedIn(attacker).with("X-School", "waterlelie").with("X-Forwarded-Host", "waterlelie.example");
        is(
                404,
                transcript
                        .get(posing, "/api/v1/children/" + foreign + "/results")
                        .status());
        somebody_elses(transcript, browser, others);
        guessing(transcript);
        transcript.isInReadme();
    }

    private void somebody_elses(Transcript transcript, Browser browser, Browser others) {
        transcript.says(
                "A token of somebody else cannot be taken away, one that was made up opens nothing, nor does such a link.");
        String token =
                others.post("/api/v1/tokens", MINE).json().at("/token/id").asString();
        Browser.Reply taken = browser.post("/api/v1/tokens/" + token + "/revoke", "");
        is(404, transcript.written("POST", "/api/v1/tokens/{id}/revoke", taken).status());
        Browser bearer = new Browser(port).withoutToken().with("Authorization", "Bearer " + NOBODYS);
        is(401, transcript.get(bearer, "/api/v1/children").status());
        String link = "{\"token\":\"%s\"}".formatted(NOBODYS);
        is(410, transcript.post(new Browser(port), "/api/v1/links/look", link).status());
        others.post("/api/v1/tokens/" + token + "/revoke", "");
    }

    private void guessing(Transcript transcript) {
        transcript.says("Guessing a password is refused, and soon sent away.");
        Browser stranger = new Browser(port);
        String guessed = "niemand@vechtstroom.example";
        is(
                401,
                transcript
                        .written("POST", "/api/v1/sign-in", stranger.signIn(guessed, "geraden woord"))
                        .status());
        Browser.Reply reply = stranger.signIn(guessed, "geraden woord");
        for (int more = 0; more < 100 && reply.status() == 401; more++) {
            reply = stranger.signIn(guessed, "geraden woord");
        }
        is(429, transcript.written("POST", "/api/v1/sign-in", reply).status());
    }

    /** All that there is about one child and needs no more than the child's id. */
    private static List<String> pages(Browser browser) {
        return browser.get("/api/openapi").json().get("paths").propertyNames().stream()
                .filter(path -> path.startsWith("/api/v1/children/{child}"))
                .filter(path -> path.indexOf('{', "/api/v1/children/{child}".length()) < 0)
                .sorted()
                .toList();
    }

    private static String child(Browser browser) {
        return browser.get("/api/v1/children").json().at("/children/0/id").asString();
    }

    private Browser signedIn(String email) {
        Browser browser = new Browser(port);
        is(204, browser.signIn(email, DemoAccounts.PASSWORD).status());
        return browser;
    }

    private static void is(int expected, int status) {
        assertThat(status).isEqualTo(expected);
    }
}
