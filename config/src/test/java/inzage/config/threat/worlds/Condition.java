package inzage.config.threat.worlds;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.SchoolRecords;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/** What people decided at the school, while it is looked at. */
enum Condition {
    AS_IT_IS((town, undone) -> {}),
    /** At once, by an operator. */
    MODULE_CLOSED((town, undone) -> {
        String closed = "{\"school\":\"%s\",\"what\":\"module\",\"name\":\"incidents\",\"reason\":\"a question\"}";
        Reply done =
                town.browser(Person.OPERATOR).post("/api/v1/operations/closures", closed.formatted(School.ONE.id()));
        undone.push(post(town, Person.DESK, "/closures/" + number(done) + "/lift"));
    }),
    DETERMINED((town, undone) -> determine(town, town.now(), undone)),
    DETERMINED_FOR_LATER((town, undone) -> determine(town, Instant.parse("2039-01-01T00:00:00Z"), undone)),
    DETERMINED_AND_HELD((town, undone) -> {
        determine(town, town.now(), undone);
        hold(town, undone);
    }),
    /** Notes are published from tomorrow on. */
    NOTES_FROM_TOMORROW((town, undone) -> {
        undone.push(() -> settle(town, "beginning"));
        settle(town, town.today().plusDays(1).toString());
    });

    private static final String OF_SCHOOL = "/api/v1/schools/" + School.ONE.id();

    private final BiConsumer<Town, Deque<Runnable>> begin;

    Condition(BiConsumer<Town, Deque<Runnable>> begin) {
        this.begin = begin;
    }

    void during(Town town, Runnable looked) {
        Deque<Runnable> undone = new ArrayDeque<>();
        try {
            begin.accept(town, undone);
            looked.run();
        } finally {
            undone.forEach(Runnable::run);
        }
    }

    private static void determine(Town town, Instant visible, Deque<Runnable> undone) {
        Browser board = town.browser(Person.BOARD);
        String year = SchoolRecords.yearOf(town.today());
        int results = board.get(OF_SCHOOL + "/determinations/preview?schoolYear=" + year)
                .json()
                .path("results")
                .asInt();
        String determined = "{\"scope\":{\"schoolYear\":\"%s\"},\"visibleFrom\":\"%s\",\"expected\":%d}";
        Reply done = board.post(OF_SCHOOL + "/determinations", determined.formatted(year, visible, results));
        undone.push(post(town, Person.BOARD, "/determinations/" + number(done) + "/withdraw"));
    }

    private static void hold(Town town, Deque<Runnable> undone) {
        Reply done = town.browser(Person.BOARD)
                .post(OF_SCHOOL + "/exam-holds", "{\"student\":\"%s\"}".formatted(Child.ANNA.id()));
        undone.push(post(town, Person.BOARD, "/exam-holds/" + number(done) + "/lift"));
    }

    private static void settle(Town town, String from) {
        Browser desk = town.browser(Person.DESK);
        ObjectNode settings = (ObjectNode) desk.get(OF_SCHOOL + "/settings").json();
        ObjectNode notes = (ObjectNode) settings.at("/settings/modules/notes");
        notes.put("from", from);
        done(desk.put(
                OF_SCHOOL + "/settings", settings.retain("version", "settings").toString()));
    }

    private static long number(Reply done) {
        return done(done).json().path("id").asLong();
    }

    private static Runnable post(Town town, Person person, String path) {
        return () -> done(town.browser(person).post(OF_SCHOOL + path, ""));
    }

    private static Reply done(Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException(reply.status() + " " + reply.body());
        }
        return reply;
    }
}
