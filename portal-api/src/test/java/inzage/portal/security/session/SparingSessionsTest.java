package inzage.portal.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SparingSessionsTest {
    private final MapSessionRepository stored = new MapSessionRepository(new ConcurrentHashMap<>());
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(stored);

    @ParameterizedTest
    @CsvSource({"PT1S,false", "PT59S,false", "PT1M,true", "PT10M,true"})
    void notes_that_a_session_is_used_once_a_minute(Duration later, boolean noted) {
        SparingSession<MapSession> session = sessions.createSession();
        Instant before = session.getLastAccessedTime();

        session.setLastAccessedTime(before.plus(later));
        sessions.save(session);

        assertThat(lastAccess(session.getId())).isEqualTo(noted ? before.plus(later) : before);
    }

    @ParameterizedTest
    @CsvSource({"name", "SPRING_SECURITY_CONTEXT"})
    void keeps_what_a_session_remembers_until_it_is_ended(String name) {
        SparingSession<MapSession> session = sessions.createSession();
        session.setAttribute(name, "value");
        session.setMaxInactiveInterval(Duration.ofHours(1));
        sessions.save(session);

        SparingSession<MapSession> found = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(found.<String>getAttribute(name)).isEqualTo("value");
        assertThat(found.getMaxInactiveInterval()).isEqualTo(Duration.ofHours(1));
        assertThat(found.isExpired()).isFalse();
        sessions.deleteById(session.getId());
        assertThat(sessions.findById(session.getId())).isNull();
    }

    private @Nullable Instant lastAccess(String id) {
        MapSession session = stored.findById(id);
        return session == null ? null : session.getLastAccessedTime();
    }
}
