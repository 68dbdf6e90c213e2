package inzage.portal.security.oidc.provider;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Lets so many requests wait for one provider at the same time and no more: each holds a thread of the server, which one school's slow
 * provider must not take from all the others.
 */
@Component
public class Turnstile {
    private static final int AT_ONCE = 8;

    private final Map<String, Semaphore> byIssuer = new ConcurrentHashMap<>();

    /** What asks a provider. */
    @FunctionalInterface
    public interface Question<T, E extends Exception> {
        T ask() throws E;
    }

    /** @throws Refusal unavailable, if too many others wait for this issuer just now */
    public <T, E extends Exception> T through(String issuer, Question<T, E> question) throws E {
        Semaphore places = byIssuer.computeIfAbsent(issuer, first -> new Semaphore(AT_ONCE));
        if (!places.tryAcquire()) {
            throw new Refusal(ProblemKind.UNAVAILABLE);
        }
        try {
            return question.ask();
        } finally {
            places.release();
        }
    }
}
