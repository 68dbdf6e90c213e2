package inzage.config.threat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.NewsItem;
import inzage.portal.Browser.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a source writes is text and nothing else, wherever it comes out. */
@ThreatTest
class LiteralTest {
    @Autowired
    private Town town;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${sys.user.home}",
                "#{T(java.lang.Runtime).getRuntime()}",
                "[[${7*7}]]",
                "__${7*7}__::.x",
                "${jndi:ldap://127.0.0.1:9/a}",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "=HYPERLINK(1)",
                "../../../etc/passwd",
                "a\r\nSet-Cookie: a=b"
            })
    void t_11_t_24_is_read_as_it_was_written_and_never_evaluated(String text) {
        List<Fact> facts = List.of(Fact.of(NewsItem.class, news(text)), Fact.of(Document.class, document(text)));
        try {
            town.come(facts, "literal");

            Reply news = town.browser(Person.MOTHER).get("/api/v1/news");
            assertThat(news.header("Content-Type")).startsWith("application/json");
            assertThat(news.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(news.json().findValuesAsString("title")).contains(text);

            Reply file = town.browser(Person.MOTHER)
                    .get("/api/v1/documents/" + facts.get(1).id() + "/content");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Disposition"))
                    .startsWith("attachment")
                    .doesNotContain("..", "/", "<");
            assertThat(file.http().headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
        } finally {
            town.go(facts);
        }
    }

    private Map<String, Object> news(String title) {
        return Map.of(
                "title", title, "date", town.today(), "publishFrom", town.today(), "audience", Audience.wholeSchool());
    }

    private Map<String, @Nullable Object> document(String title) {
        Map<String, @Nullable Object> document = new HashMap<>(news(title));
        document.put("mediaType", "text/html");
        document.put("link", null);
        return document;
    }
}
