package inzage.portal.security.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions in the database, which are read with every request and written when they change. */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSession<S>> {
    private final SessionRepository<S> stored;

    SparingSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(stored.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        S found = stored.findById(id);
        return found == null ? null : new SparingSession<>(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }
}
