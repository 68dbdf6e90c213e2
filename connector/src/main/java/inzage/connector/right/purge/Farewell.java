package inzage.connector.right.purge;

import inzage.connector.right.Person;
import inzage.connector.right.erasure.Deed;
import inzage.connector.right.erasure.Deleting;
import inzage.connector.right.ledger.Erasure;
import inzage.connector.right.search.Search;
import inzage.connector.right.search.Theirs;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.clearing.Clearings.What;
import inzage.connector.sync.run.SchoolLock;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes those who left, some at a time, each time anew while no run of the school is at work. */
@Component
class Farewell {
    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);
    private static final int PORTION = 25;
    private static final String WHO = "purge";

    private final Leavers leavers;
    private final Search search;
    private final Deleting deleting;
    private final Deed deed;
    private final Clearings clearings;
    private final SchoolLock lock;
    private final Clock clock;

    Farewell(
            JdbcClient jdbc,
            Search search,
            Deleting deleting,
            Deed deed,
            Clearings clearings,
            TransactionTemplate transaction,
            Clock clock) {
        this.leavers = new Leavers(jdbc);
        this.search = search;
        this.deleting = deleting;
        this.deed = deed;
        this.clearings = clearings;
        this.lock = new SchoolLock(jdbc, transaction);
        this.clock = clock;
    }

    /**
     * Deletes these of a school, unless they came back in the meantime.
     *
     * @param before when they had left
     */
    void to(String school, List<Person> leaving, Instant before) {
        int gone = 0;
        for (int from = 0; from < leaving.size(); from += PORTION) {
            List<Person> portion = leaving.subList(from, Math.min(from + PORTION, leaving.size()));
            gone += lock.whileIdle(school, () -> delete(school, portion, before));
        }
        if (gone > 0) {
            LOG.info("{} people who had left {} were purged", gone, school);
        }
    }

    private int delete(String school, List<Person> portion, Instant before) {
        Set<Person> still = new HashSet<>(leavers.before(school, before));
        List<Person> leaving = new ArrayList<>(portion);
        leaving.retainAll(still);
        Theirs theirs =
                search.of(school, leaving.stream().map(Person::id).toList()).keepingAccounts();
        deleting.delete(theirs);
        leaving.forEach(person -> deed.done(erasure(person), theirs));
        // What landed while they were there is older than they are kept; what landed later does not have them.
        theirs.sources().forEach(source -> clearings.ask(school, source, What.SETS, before));
        return leaving.size();
    }

    private Erasure erasure(Person person) {
        return new Erasure(UUID.randomUUID().toString(), person, Erasure.Sort.LEFT, WHO, clock.instant(), null);
    }
}
