package inzage.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.store.TestDatabase;
import inzage.portal.security.proof.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

class SessionTableTest {
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";
    private static final SignedIn NOOR = new SignedIn("noor", Instant.parse("2026-11-02T10:00:00Z"), Proof.CODE);

    @ParameterizedTest
    @EnumSource
    void another_node_on_the_same_database_serves_the_session_until_it_is_ended(TestDatabase database) {
        DataSource shared = database.fresh();
        String id = open(node(shared));
        assertThat(principal(node(shared).findById(id))).isEqualTo(NOOR);
        node(shared).deleteById(id);
        assertThat(node(shared).findById(id)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void sessions_are_found_by_their_account(TestDatabase database) {
        JdbcIndexedSessionRepository node = node(database.fresh());
        String id = open(node);
        Map<String, ?> sessions = node.findByPrincipalName("noor");
        assertThat(sessions.keySet()).containsExactly(id);
    }

    private static @Nullable Object principal(@Nullable Session session) {
        SecurityContext context = session == null ? null : session.getAttribute(CONTEXT);
        Authentication authentication = context == null ? null : context.getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    private static <S extends Session> String open(SessionRepository<S> node) {
        S session = node.createSession();
        session.setAttribute(
                CONTEXT,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(NOOR, null, List.of())));
        node.save(session);
        return session.getId();
    }

    private static JdbcIndexedSessionRepository node(DataSource dataSource) {
        return new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }
}
