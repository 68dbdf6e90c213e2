package inzage.connector.settings.closure;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.publication.Module;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.settings.closure.Closure.What;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes and lifts, each effective with the next request on every node, and written down. */
@Service
public class Closures {
    private final ClosureRows rows;
    private final Schools schools;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Closures(JdbcClient jdbc, Schools schools, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.rows = new ClosureRows(jdbc);
        this.schools = schools;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Closes at once; twice does no harm.
     *
     * @param name of the module or source; empty for the school as a whole
     * @return its id; empty if there is no such school, module or source
     */
    public OptionalLong close(Actor operator, String school, What what, String name, String reason) {
        return schools.find(school).filter(setup -> known(setup, what, name)).stream()
                .mapToLong(setup -> transaction.execute(status -> {
                    audit.acted(operator, act(school, what, name, "CLOSED").because(reason));
                    return rows.insert(school, what, name, reason, operator.account(), clock.instant());
                }))
                .findFirst();
    }

    /** As the school's settings say again; what else is closed stays so. False if the school has no such closure that stands. */
    public boolean lift(Actor desk, String school, long id) {
        return transaction.execute(status -> {
            boolean lifted = rows.lift(school, id, desk.account(), clock.instant());
            if (lifted) {
                audit.acted(desk, Act.of(school, "closure/" + id, "CLOSURE_LIFTED"));
            }
            return lifted;
        });
    }

    /** Newest first, also those that were lifted. */
    public List<Closure> of(String school) {
        return rows.of(Optional.of(school));
    }

    /** Those of all schools, newest first. */
    public List<Closure> all() {
        return rows.of(Optional.empty());
    }

    private static boolean known(SchoolSetup setup, What what, String name) {
        return switch (what) {
            case SCHOOL -> name.isEmpty();
            case SOURCE -> setup.source(name).isPresent();
            case MODULE -> Arrays.stream(Module.values()).map(Module::word).anyMatch(name::equals);
        };
    }

    private static Act act(String school, What what, String name, String decision) {
        return Act.of(school, "closure/" + what.name().toLowerCase(Locale.ROOT) + "/" + name, decision);
    }
}
