package inzage.config.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.config.demo.DemoAccounts;
import inzage.config.flow.Installation;
import inzage.connector.account.Accounts;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.link.Token;
import inzage.connector.store.TestDatabase;
import inzage.portal.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Parents, students and staff at their pages. */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesTest {
    private static final Installation INSTALLATION = new Installation();
    private static final String PARENT = "gezin.1@vechtstroom.example";
    private static final String DESK = "desk@vechtstroom.example";
    private static final String STUDENT = "100014@leerling.vechtstroom.example";
    private static final String PARENT_OF_STUDENT = "achttien-ja.1@vechtstroom.example";
    /** Of the smaller school, of which everybody's pages are soon counted. */
    private static final String PARENT_OF_PUPIL = "gezin.1@waterlelie.example";

    private static final String WITHDRAW = "form.card button[type=button]";
    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OneTimeLinks links;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        INSTALLATION.register(settings, TestDatabase.H2);
    }

    @BeforeEach
    void the_schools_are_read() {
        Browser parent = new Browser(port);
        parent.signIn(PARENT, DemoAccounts.PASSWORD);
        await().atMost(Duration.ofMinutes(3)).until(() -> !parent.get("/api/v1/children")
                .json()
                .path("children")
                .path(0)
                .path("modules")
                .isEmpty());
    }

    @Test
    void a_parent_walks_from_the_door_to_a_grade_and_out() {
        try (Chromium browser = new Chromium(port)) {
            browser.signIn(PARENT, DemoAccounts.PASSWORD);
            browser.press("nav.children a");
            browser.press("nav.modules a[href$=results]");
            browser.press("button.grade");
            browser.see("dialog[open] dd");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
            await().until(() -> browser.count("dialog[open]") == 0);
            browser.press("nav.modules a[href$=absences]");
            browser.see("absences-view h1");
            browser.press("nav.modules a[href$=agenda]");
            browser.see(".fc-view");
            browser.signOut();
            browser.open("/");
            assertThat(browser.count("nav.children")).isZero();
        }
    }

    @Test
    void everything_is_done_by_keyboard_and_the_focus_is_seen() {
        try (Chromium browser = new Chromium(port)) {
            browser.open("/");
            browser.see("#f-email").sendKeys(PARENT, Keys.TAB, DemoAccounts.PASSWORD, Keys.ENTER);
            browser.see("nav.children");
            browser.driver().findElement(By.cssSelector("nav.children a")).sendKeys(Keys.ENTER);
            browser.see("nav.modules");
            await().until(() ->
                    browser.driver().switchTo().activeElement().getTagName().equals("h1"));
            browser.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
            assertThat(browser.driver().switchTo().activeElement().getCssValue("outline-style"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void a_student_takes_a_consent_back_and_the_page_of_the_parent_closes() {
        try (Chromium student = new Chromium(port);
                Chromium parent = new Chromium(port)) {
            parent.signIn(PARENT_OF_STUDENT, DemoAccounts.PASSWORD);
            parent.press("nav.children a");
            parent.see("nav.modules");
            student.signIn(STUDENT, DemoAccounts.PASSWORD);
            student.open("/consents");
            student.see("form.card");
            int given = student.count(WITHDRAW);
            assertThat(given).isPositive();
            for (int left = given - 1; left >= 0; left--) {
                int rest = left;
                student.press(WITHDRAW);
                await().until(() -> student.count(WITHDRAW) == rest);
            }
            parent.driver().navigate().refresh();
            parent.see("main .notice");
            assertThat(parent.count("nav.modules")).isZero();
        }
    }

    @Test
    void a_desk_reads_what_settings_would_change_before_they_are_in_force() {
        try (Chromium desk = new Chromium(port);
                Chromium parent = new Chromium(port)) {
            parent.signIn(PARENT_OF_PUPIL, DemoAccounts.PASSWORD);
            String child = parent.child();
            desk.signIn("desk@waterlelie.example", DemoAccounts.PASSWORD);
            desk.open("/desk/de-waterlelie/settings");
            desk.see("fieldset.card input");
            desk.press("fieldset.card input");
            desk.press("form button.primary");
            desk.see("#effect", "minder zien bij Resultaten");
            parent.open(child);
            parent.see("nav.modules a[href$=results]");

            desk.press("#trial button.primary");
            desk.see("[role=status] .notice");
            parent.driver().navigate().refresh();
            parent.see("nav.modules");
            assertThat(parent.count("nav.modules a[href$=results]")).isZero();

            desk.press("fieldset.card input");
            desk.press("form button.primary");
            desk.see("#effect", "meer zien bij Resultaten");
            desk.press("#trial button.primary");
            desk.see("[role=status] .notice");
        }
    }

    @Test
    void who_looks_as_a_parent_reads_so_on_every_page_and_ends_it() {
        String account = accounts.withAddress(PARENT).orElseThrow().id();
        try (Chromium browser = new Chromium(port)) {
            browser.signIn(DESK, DemoAccounts.PASSWORD);
            assertThat(browser.count(".looking")).isZero();
            browser.driver()
                    .executeAsyncScript(
                            "const [account, done] = arguments;"
                                    + "import('/app/api.js').then(api => api.post('/schools/vechtstroom/preview',"
                                    + " { account, reason: 'a question' })).then(() => done())",
                            account);
            for (String page : List.of("/", "/account", "/news")) {
                browser.open(page);
                browser.driver().navigate().refresh();
                browser.see(".looking", PARENT);
            }
            browser.width(NARROW);
            assertThat(browser.scrollsSideways()).isFalse();
            browser.press(".looking button");
            await().until(() -> browser.count(".looking") == 0);
        }
    }

    @Test
    void the_token_of_a_link_leaves_the_address_bar_and_another_link_still_works() {
        String account = accounts.withAddress(PARENT).orElseThrow().id();
        var target = new LinkTarget.PasswordReset(account);
        Token token =
                links.mint(links.open(target, Optional.of(PARENT), "test")).orElseThrow();
        try (Chromium browser = new Chromium(port)) {
            browser.open("/link/password-reset/" + token.text());
            browser.see("#f-password");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/#/link");
            browser.driver().navigate().refresh();
            browser.see("main .notice");
            assertThat(browser.count("#f-password")).isZero();
            browser.driver().executeScript("location.hash = arguments[0]", "#/link/password-reset/" + token.text());
            browser.see("#f-password");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/#/link");
        }
    }

    @ParameterizedTest
    @EnumSource(Pages.class)
    void whoever_sees_little_or_has_a_narrow_telephone_can_use_every_page_in_either_language(Pages pages) {
        try (Chromium browser = new Chromium(port)) {
            browser.open("/");
            if (!pages.account().isEmpty()) {
                browser.signIn(pages.account(), DemoAccounts.PASSWORD);
            }
            for (String language : List.of("nl", "en")) {
                speak(browser, pages, language);
                pages.of(browser.child()).forEach(page -> look(browser, language, page));
            }
        }
    }

    private static void speak(Chromium browser, Pages pages, String language) {
        if (!pages.account().isEmpty()) {
            browser.open("/account");
        }
        browser.press("main button[lang=" + language + "]");
        await().until(() -> language.equals(browser.see("html").getDomAttribute("lang")));
    }

    private static void look(Chromium browser, String language, String page) {
        browser.width(WIDE);
        browser.open(page);
        await().until(() -> browser.count("main .quiet[role=status]") == 0);
        assertThat(Axe.violations(browser.driver()))
                .as(page + " in " + language)
                .isEmpty();
        browser.width(NARROW);
        assertThat(browser.scrollsSideways())
                .as(page + " at " + NARROW + " in " + language)
                .isFalse();
    }
}
