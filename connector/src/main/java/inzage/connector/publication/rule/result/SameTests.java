package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Versions;
import inzage.connector.store.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which results of a slice are attempts at the same test, and whether some of them are hidden. Beside a result that is released at
 * moments only what belongs to the same moment counts: an attempt of since tells nothing yet.
 */
final class SameTests {
    private final Question question;
    private final Standing standing;
    private final Map<Test, Attempts> then;
    private final Map<Test, Attempts> now;

    SameTests(Question question) {
        this.question = question;
        standing = Standing.of(question);
        then = attempts(record -> standing.then(record).map(Stored::record));
        now = attempts(record -> record.current().map(Stored::record));
    }

    boolean anotherHidden(RecordId id, Result result) {
        Attempts attempts = attempts(id, result);
        return attempts != null && attempts.anotherHidden(id, question);
    }

    boolean alone(RecordId id, Result result) {
        Attempts attempts = attempts(id, result);
        return attempts == null || attempts.alone(id);
    }

    private @Nullable Attempts attempts(RecordId id, Result result) {
        boolean waits = question.slice().find(id).filter(standing::waits).isPresent();
        return (waits ? then : now).get(Test.of(result));
    }

    private Map<Test, Attempts> attempts(Function<Versions<?>, Optional<? extends Canonical>> version) {
        Map<Test, Attempts> attempts = new HashMap<>();
        for (Versions<?> record : question.slice().records().values()) {
            if (version.apply(record).orElse(null) instanceof Result result) {
                attempts.computeIfAbsent(Test.of(result), test -> new Attempts())
                        .ids
                        .add(record.id());
            }
        }
        return attempts;
    }

    private record Test(
            Ref subject, String schoolYear, @Nullable String title) {
        static Test of(Result result) {
            return new Test(result.subject(), result.schoolYear(), result.title());
        }
    }

    /** At one test; which of them are hidden is asked once. */
    private static final class Attempts {
        private final List<RecordId> ids = new ArrayList<>();
        private @Nullable Set<RecordId> hidden;

        boolean alone(RecordId id) {
            return ids.stream().allMatch(id::equals);
        }

        boolean anotherHidden(RecordId id, Question question) {
            if (alone(id)) {
                return false;
            }
            Set<RecordId> found = hidden(question);
            return found.size() > 1 || !found.isEmpty() && !found.contains(id);
        }

        private Set<RecordId> hidden(Question question) {
            if (hidden == null) {
                hidden = ids.stream()
                        .filter(attempt -> question.leaves().seen(attempt).isEmpty())
                        .collect(Collectors.toSet());
            }
            return hidden;
        }
    }
}
