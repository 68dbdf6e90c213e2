package inzage.portal.problem;

import java.time.Duration;
import java.util.Optional;

/** Ends a request with a problem. Carries nothing of what was asked. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Optional<Duration> retryAfter;

    public Refusal(ProblemKind kind) {
        this(kind, Optional.empty());
    }

    private Refusal(ProblemKind kind, Optional<Duration> retryAfter) {
        super(kind.word(), null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    /** There is no such thing, or it must look so. */
    public static Refusal notFound() {
        return new Refusal(ProblemKind.NOT_FOUND);
    }

    public static Refusal retryAfter(Duration pause) {
        return new Refusal(ProblemKind.TOO_MANY_ATTEMPTS, Optional.of(pause));
    }

    ProblemKind kind() {
        return kind;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
