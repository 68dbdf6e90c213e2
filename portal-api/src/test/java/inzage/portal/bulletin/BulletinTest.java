package inzage.portal.bulletin;

import static inzage.portal.FileWorld.shown;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.NewsItem;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.Browser.Reply;
import inzage.portal.FileWorld;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class BulletinTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld file;

    @BeforeEach
    void arrange() {
        world.arrange();
        file.arrange();
    }

    @Test
    void shows_news_newest_first_with_its_school_and_how_fresh_it_is() {
        file.publish(
                Part.NEWS,
                shown(1, NewsItem.class, "title", "Oud", "date", LocalDate.parse("2026-01-01"), "text", "<p>a</p>"),
                shown(2, NewsItem.class, "title", "Nieuw", "date", LocalDate.parse("2026-10-01"), "text", "<p>b</p>"));

        JsonNode news = ask("news");

        assertThat(news.get("news").findValuesAsString("title")).containsExactly("Nieuw", "Oud");
        assertThat(news.at("/news/0/school").asString()).isEqualTo("waterkant");
        assertThat(news.at("/freshness/0/updatedAt").asString()).isNotBlank();
        assertThat(news.get("empty").isNull()).isTrue();
    }

    @Test
    void shows_activities_the_soonest_first_page_by_page() {
        file.publish(Part.ACTIVITIES, activity(1, "2026-12-01T10:00"), activity(2, "2026-11-03T10:00"));

        JsonNode first = ask("activities?limit=1");

        assertThat(first.at("/activities/0/from").asString()).startsWith("2026-11-03T10:00");
        assertThat(ask("activities?limit=1&cursor=" + first.get("next").asString())
                        .at("/activities/0/from")
                        .asString())
                .startsWith("2026-12-01T10:00");
    }

    @Test
    void shows_the_way_to_a_document_and_sends_it_as_mere_bytes_if_it_might_do_harm() {
        file.publish(
                Part.DOCUMENTS,
                shown(130, Document.class, "title", "Gids", "mediaType", "text/html", "publishFrom", LocalDate.EPOCH),
                shown(
                        131,
                        Document.class,
                        "title",
                        "Elders",
                        "mediaType",
                        "application/pdf",
                        "link",
                        URI.create("https://school.example/gids.pdf")));

        JsonNode documents = ask("documents").get("documents");
        Reply reply = people.signedIn(Person.GUARDIAN)
                .get(documents.get(1).at("/document/content").asString());

        assertThat(documents.get(0).at("/document/link").asString()).isEqualTo("https://school.example/gids.pdf");
        assertThat(reply.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(reply.header("Content-Disposition")).startsWith("attachment;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "activities", "documents"})
    void says_the_same_whether_nothing_is_published_or_nothing_is_for_the_one_who_asks(String what) {
        JsonNode family = ask(what);
        JsonNode desk = people.signedIn(Person.DESK).get("/api/v1/" + what).json();

        assertThat(family.at("/empty/why")).isEqualTo(desk.at("/empty/why"));
        assertThat(family.at("/empty/ask").asString()).isNotBlank();
    }

    private static Shown<Activity> activity(int id, String from) {
        return shown(id, Activity.class, "title", "Sportdag", "from", LocalDateTime.parse(from));
    }

    private JsonNode ask(String path) {
        return people.signedIn(Person.GUARDIAN).get("/api/v1/" + path).json();
    }
}
