package inzage.portal.problem;

import java.time.Duration;
import java.util.Optional;

/** Ends a request with a problem. Carries nothing of what was asked. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Optional<Duration> retryAfter;
    private final transient Optional<String> sentence;

    public Refusal(ProblemKind kind) {
        this(kind, Optional.empty(), Optional.empty());
    }

    private Refusal(ProblemKind kind, Optional<Duration> retryAfter, Optional<String> sentence) {
        super(kind.word(), null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.sentence = sentence;
    }

    /** There is no such thing, or it must look so. */
    public static Refusal notFound() {
        return new Refusal(ProblemKind.NOT_FOUND);
    }

    /** @throws Refusal not found, unless there is such a thing */
    public static void unless(boolean there) {
        if (!there) {
            throw notFound();
        }
    }

    public static Refusal retryAfter(Duration pause) {
        return new Refusal(ProblemKind.TOO_MANY_ATTEMPTS, Optional.of(pause), Optional.empty());
    }

    /** Nothing is wrong with the request, but there is no room for it now. */
    public static Refusal busy(Duration pause) {
        return new Refusal(ProblemKind.UNAVAILABLE, Optional.of(pause), Optional.empty());
    }

    /** @param sentence for operators, in the place of what is always said of such a problem; names no person */
    public static Refusal because(ProblemKind kind, String sentence) {
        return new Refusal(kind, Optional.empty(), Optional.of(sentence));
    }

    ProblemKind kind() {
        return kind;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    Optional<String> sentence() {
        return sentence;
    }
}
