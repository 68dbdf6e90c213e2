package inzage.config.demo.guard;

import inzage.config.demo.DemoAccount;
import inzage.connector.account.Accounts;
import inzage.connector.school.WrongSetting;
import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which database is the demo's: one that it made itself carries a mark. */
final class DemoDatabase {
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoDatabase(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Before the demo starts: takes a database in which nothing is for its own.
     *
     * @throws WrongSetting if it knows a school or account that is not the demo's
     */
    void open(List<DemoAccount> demo) {
        DemoGuard.check(schools());
        if (marked()) {
            return;
        }
        Set<String> others = new HashSet<>(jdbc.sql("select email_folded from accounts")
                .query(String.class)
                .list());
        others.removeAll(folded(demo));
        if (!others.isEmpty()) {
            throw new WrongSetting("The demo does not start on this database, because it has " + others.size()
                    + " accounts that the demo did not make, and the passwords of the demo are known. Switch the demo off"
                    + " (inzage.demo.enabled: false), or give it a database of its own (spring.datasource.url).");
        }
        mark();
    }

    /**
     * Before anything but the demo starts.
     *
     * @param always whom the demo invents whenever it invents anybody: a demo older than the mark is known by them
     * @throws WrongSetting if the demo made the database
     */
    void refuse(List<DemoAccount> always) {
        if (marked() || hasAny(always)) {
            throw new WrongSetting("The demo made this database, and everybody knows the passwords in it. Give the"
                    + " installation a database of its own (spring.datasource.url), or go on with the demo"
                    + " (inzage.demo.enabled: true).");
        }
    }

    private boolean hasAny(List<DemoAccount> demo) {
        return jdbc.sql("select count(*) from accounts where email_folded in (:demo)")
                        .param("demo", folded(demo))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Set<String> folded(List<DemoAccount> demo) {
        return demo.stream().map(account -> Accounts.folded(account.email())).collect(Collectors.toSet());
    }

    private List<String> schools() {
        return jdbc.sql("select distinct school from sync_sources")
                .query(String.class)
                .list();
    }

    private boolean marked() {
        return jdbc.sql("select count(*) from demo_mark").query(Integer.class).single() == 1;
    }

    /** Several nodes may start at the same time. */
    private void mark() {
        jdbc.sql("insert into demo_mark (id, made_at) values (1, :now) on conflict do nothing")
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }
}
