package inzage.portal.setting;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Settling;
import inzage.portal.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class SettingsTest {
    private static final String PATH = "/api/v1/schools/waterkant/settings";
    private static final String YAML = "application/yaml";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void shows_the_settings_what_is_wrong_with_them_and_what_is_still_to_be_answered() {
        JsonNode settings = desk().get(PATH).json();

        assertThat(settings.get("version").asLong()).isEqualTo(3);
        assertThat(settings.at("/settings/modules/results/0").asString()).isEqualTo("guardians");
        assertThat(settings.at("/problems/0").asString()).isEqualTo("settings.modules.results stays off");
        assertThat(settings.at("/questions/0/key").asString()).isEqualTo("settings.exam.categories");
        assertThat(settings.at("/questions/0/holds").asString()).isEqualTo("results");
    }

    @Test
    void changes_them_and_says_what_changed() {
        Reply reply = desk().put(PATH, "{\"version\":3,\"settings\":{\"weights\":\"all\"}}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("version").asLong()).isEqualTo(4);
        assertThat(reply.json().at("/changes/0/key").asString()).isEqualTo("settings.weights");
    }

    @Test
    void refuses_with_sentences_that_name_setting_and_remedy() {
        Reply reply = desk().put(PATH, "{\"version\":3,\"settings\":{\"weight\":\"all\"}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:settings-refused");
        assertThat(reply.json().get("detail").asString()).startsWith(Settling.REFUSED);
    }

    @Test
    void changes_nothing_that_somebody_else_changed_in_the_meantime() {
        Reply reply = desk().put(PATH, "{\"version\":2,\"settings\":{}}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:settings-changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":3}", "{\"settings\":{}}", "{\"version\":3,\"settings\":[]}", "[]"})
    void refuses_half_a_wish(String body) {
        assertThat(desk().put(PATH, body).status()).isEqualTo(400);
    }

    @Test
    void looks_back_page_by_page() {
        JsonNode page = desk().get(PATH + "/history?limit=2").json();

        assertThat(page.get("changes").size()).isEqualTo(2);
        assertThat(page.at("/changes/0/by").asString()).isEqualTo("desk");
        assertThat(page.get("next").asLong()).isEqualTo(98);
    }

    @Test
    void writes_them_out_as_the_block_of_a_schools_file() {
        Reply reply = desk().get(PATH + "/export");

        assertThat(reply.header("Content-Type")).isEqualTo("application/yaml;charset=UTF-8");
        assertThat(reply.body()).isEqualTo("""
                settings:
                  modules:
                    results:
                    - guardians
                  weights: none
                """);
    }

    @Test
    void an_import_shows_what_would_change_before_anything_does() {
        Browser desk = desk();
        JsonNode dry = desk.send("POST", PATH + "/import", "settings: { weights: all }", YAML)
                .json();
        assertThat(dry.get("applied").asBoolean()).isFalse();
        assertThat(dry.at("/changes/0/before").asString()).isEqualTo("none");

        String version = dry.get("version").asString();
        JsonNode real = desk.send("POST", PATH + "/import?version=" + version, "settings: { weights: all }", YAML)
                .json();
        assertThat(real.get("applied").asBoolean()).isTrue();
        assertThat(real.get("version").asLong()).isEqualTo(4);
    }

    @Test
    void says_what_settings_would_change_for_people() {
        JsonNode effect = desk().send("POST", PATH + "/effect", "settings: { weights: all }", YAML)
                .json();

        assertThat(effect.at("/differences/0/audience").asString()).isEqualTo("guardians");
        assertThat(effect.at("/differences/0/gaining").asInt()).isEqualTo(412);
        assertThat(effect.at("/differences/0/gained").asInt()).isEqualTo(9310);
        assertThat(effect.get("looked")).isEqualTo(effect.get("people"));
    }

    @Test
    void an_import_with_mistakes_says_them_and_is_refused() {
        Browser desk = desk();
        String mistaken = "settings: { weight: all }";

        assertThat(desk.send("POST", PATH + "/import", mistaken, YAML)
                        .json()
                        .at("/problems/0")
                        .asString())
                .isEqualTo(Settling.REFUSED);
        assertThat(desk.send("POST", PATH + "/import?version=3", mistaken, YAML).status())
                .isEqualTo(400);
        Reply broken = desk.send("POST", PATH + "/import", "settings: [", YAML);
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.json().get("detail").asString()).contains("this is not YAML");
    }

    private Browser desk() {
        return people.signedIn(Person.DESK);
    }
}
