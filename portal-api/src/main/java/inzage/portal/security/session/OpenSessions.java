package inzage.portal.security.session;

import inzage.connector.account.CredentialsChanged;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of an account on all nodes: to be looked at, and to be ended from elsewhere. */
@Component
public class OpenSessions {
    /** The session's attribute in which stands from which network it was opened; one that waits for a code has none. */
    public static final String NETWORK = "network";

    private static final Set<CredentialsChanged.What> ENDING = Set.of(
            CredentialsChanged.What.PASSWORD, CredentialsChanged.What.ADDRESS, CredentialsChanged.What.SECOND_FACTOR);

    private final JdbcIndexedSessionRepository stored;

    OpenSessions(JdbcIndexedSessionRepository stored) {
        this.stored = stored;
    }

    /**
     * A session of an account.
     *
     * @param name by which its owner can end it; it does not give the session away
     * @param used when it was last used, to the minute
     */
    public record OpenSession(
            String name,
            Instant opened,
            Instant used,
            @Nullable String network) {}

    /** Newest first. */
    public List<OpenSession> of(String account) {
        return all(account).stream()
                .filter(session -> !session.isExpired() && session.getAttribute(NETWORK) != null)
                .sorted(Comparator.comparing(Session::getCreationTime).reversed())
                .map(OpenSessions::open)
                .toList();
    }

    /** Ends the session of this name if it is the account's; {@code false} if it is not. */
    public boolean end(String account, String name) {
        return end(account, session -> SessionName.of(session.getId()).equals(name)) > 0;
    }

    /** Ends all of the account's sessions but the one of this name. */
    public void endOthers(String account, String name) {
        end(account, session -> !SessionName.of(session.getId()).equals(name));
    }

    /** Whoever signed in with what does not count any more is signed out, on every node. */
    @EventListener
    void changed(CredentialsChanged event) {
        if (ENDING.contains(event.what())) {
            end(event.account(), session -> true);
        }
    }

    private long end(String account, Predicate<Session> which) {
        return all(account).stream()
                .filter(which)
                .map(Session::getId)
                .peek(stored::deleteById)
                .count();
    }

    private Collection<? extends Session> all(String account) {
        return stored.findByPrincipalName(account).values();
    }

    private static OpenSession open(Session session) {
        return new OpenSession(
                SessionName.of(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getAttribute(NETWORK));
    }
}
