package inzage.config.threat.worlds;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Town;
import inzage.connector.notice.cause.Causes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody was ever told by mail. */
final class Told {
    private final Town town;
    private final Causes causes;
    private final JdbcClient jdbc;

    Told(Town town, Causes causes, JdbcClient jdbc) {
        this.town = town;
        this.causes = causes;
        this.jdbc = jdbc;
    }

    /** How many messages, once it was looked whether there is news, as if these facts had never been told to anybody. */
    int messages(Person person, List<Fact> facts) {
        for (Fact fact : facts) {
            jdbc.sql("delete from notice_ledger where record_id = ?")
                    .param(fact.id().hex())
                    .update();
        }
        Child.at(person.school().orElseThrow())
                .forEach(child -> causes.student(child.school().id(), child.id()));
        town.settled();
        return jdbc.sql("select count(*) from notice_messages where account = ?")
                .param(town.account(person))
                .query(Integer.class)
                .single();
    }
}
