package inzage.config.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody at a school or in its administration wrote into a text, at the pages of a parent who reads it. */
@ThreatTest
class ScriptsTest {
    private static final List<String> DIALOGS = List.of("alert", "confirm", "prompt", "print", "open");

    /**
     * Where a school's formatting is kept: to read it, it is parsed, and the page's policy says of each handler in it that it would
     * not run. On all other pages there is nothing that it could say so of.
     */
    private static final Set<String> FORMATTED = Set.of(
            "notes",
            "plans",
            "reports",
            "standard-tests",
            "incidents",
            "medical",
            "group",
            "homework",
            "agenda",
            "news",
            "activities",
            "documents");

    /** Runs before anything of a page does, whatever the page allows. */
    private static final String HOOK = """
            window.fired = [];
            for (const name of ['%s']) {
              window[name] = () => window.fired.push(name);
            }
            document.addEventListener('securitypolicyviolation',
              e => window.fired.push(e.violatedDirective + ' ' + e.blockedURI));""".formatted(String.join("', '", DIALOGS));

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void t_11_no_script_in_any_text_of_any_record_runs_in_any_page_of_a_parent() {
        try (Poison poison = Poison.in(jdbc, String.join(" ", Payloads.ALL));
                Chromium browser = new Chromium(port)) {
            assertThat(Payloads.ALL).hasSizeGreaterThanOrEqualTo(40);
            browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HOOK));
            browser.signIn(Person.MOTHER.email(), town.password());
            int shown = 0;
            for (String page : pages().toList()) {
                browser.open(page);
                browser.driver().navigate().refresh();
                browser.see("h1");
                await().until(() -> browser.count("main .quiet[role=status]") == 0);
                assertThat(fired(browser)).as(page).doesNotContainAnyElementsOf(DIALOGS);
                assertThat(fired(browser).isEmpty() || FORMATTED.contains(page.replaceFirst(".*/", "")))
                        .as(page)
                        .isTrue();
                shown += browser.see("body").getText().contains("alert(") ? 1 : 0;
            }
            // What the policy said of formatted texts is in the log of the browser as well.
            browser.complaints();
            // Or the pages would be safe because nothing was on them.
            assertThat(poison.texts()).isGreaterThan(50);
            assertThat(shown).isGreaterThan(8);
        }
    }

    private static List<String> fired(Chromium browser) {
        List<?> fired = (List<?>) Objects.requireNonNull(browser.driver().executeScript("return window.fired"));
        return fired.stream().map(String::valueOf).toList();
    }

    private static Stream<String> pages() {
        String child = "/children/" + Child.ANNA.id();
        return Stream.concat(
                Stream.of(
                                "",
                                "/results",
                                "/absences",
                                "/agenda",
                                "/homework",
                                "/notes",
                                "/plans",
                                "/reports",
                                "/standard-tests",
                                "/incidents",
                                "/medical",
                                "/group")
                        .map(child::concat),
                Stream.of("/", "/news", "/activities", "/documents"));
    }
}
