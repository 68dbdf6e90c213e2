package inzage.portal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Authenticator;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;

/** Somebody with an account, a phone and as many browsers as it takes. */
record Owner(People people, MovingClock clock, String email) {
    static final String FACTOR = "/api/v1/me/second-factor";

    Browser signedIn() {
        return signedIn(204);
    }

    /** Who has still to give a code. */
    Browser halfSignedIn() {
        return signedIn(202);
    }

    private Browser signedIn(int status) {
        Browser browser = people.browser();
        assertThat(browser.signIn(email, People.PASSWORD).status()).isEqualTo(status);
        return browser;
    }

    Authenticator enrolled(Browser browser) {
        Authenticator app =
                new Authenticator(browser.post(FACTOR, "").json().at("/secret").asString());
        assertThat(confirm(browser, app).status()).isEqualTo(200);
        return app;
    }

    Reply confirm(Browser browser, Authenticator app) {
        return browser.post(FACTOR + "/confirm", "{\"code\":\"" + app.code(clock.instant()) + "\"}");
    }

    static Reply code(Browser browser, String code) {
        return browser.post("/api/v1/sign-in/code", "{\"code\":\"" + code + "\"}");
    }

    static Reply off(Browser browser, String password, String code) {
        return browser.post(FACTOR + "/off", "{\"password\":\"%s\",\"code\":\"%s\"}".formatted(password, code));
    }
}
