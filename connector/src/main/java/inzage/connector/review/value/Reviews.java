package inzage.connector.review.value;

import inzage.connector.access.restriction.Restrictions;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.review.Kinship;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows operators the values of single records, as long as the school's word, their reason and a quarter of an hour last. */
@Service
public class Reviews {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final ReviewRows rows;
    private final Grants grants;
    private final SchoolReader reader;
    private final Restrictions restrictions;
    private final Kinship kinship;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Reviews(
            JdbcClient jdbc,
            Grants grants,
            SchoolReader reader,
            Restrictions restrictions,
            Kinship kinship,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = new ReviewRows(jdbc);
        this.grants = grants;
        this.reader = reader;
        this.restrictions = restrictions;
        this.kinship = kinship;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins to look. Empty if the school does not let operators look now. */
    public Optional<Review> open(Actor by, String school, String reason) {
        Instant now = clock.instant();
        if (!grants.inForce(school, now)) {
            return Optional.empty();
        }
        return Optional.of(transaction.execute(status -> {
            Review review = rows.insert(school, by.account(), reason, now, now.plus(LONGEST));
            audit.acted(
                    by, Act.of(school, "review/" + review.id(), "REVIEW_OPENED").because(reason));
            return review;
        }));
    }

    /**
     * The values of one record, as its source delivered them. Written down before it is read, by an id that tells nobody whose it is.
     *
     * @param kind by its name, e.g. {@code result}
     * @param key the source's own
     */
    public Values look(Actor by, long review, String source, String kind, String key) {
        Optional<Review> open = rows.find(review).filter(one -> open(one, by));
        if (open.isEmpty()) {
            return new Values.Over();
        }
        String school = open.get().school();
        return Kind.named(kind)
                .filter(one -> one.type() != Medical.class)
                .flatMap(one -> reader.find(school, one.type(), source, key))
                .map(record -> look(by, open.get(), record))
                .orElseGet(Values.Unknown::new);
    }

    private Values look(Actor by, Review review, Stored<? extends Canonical> stored) {
        Optional<RecordId> student = student(stored);
        boolean refused =
                student.filter(child -> closed(by, review.school(), child)).isPresent() || ofOwnFamily(by, stored);
        String kind = Kind.of(stored.record()).name();
        Act act = Act.of(
                review.school(),
                "review/" + review.id() + "/" + kind + "/" + stored.id().hex(),
                refused ? "VALUES_REFUSED" : "VALUES_SHOWN");
        audit.looked(by, student.map(act::about).orElse(act));
        return refused ? new Values.Refused() : values(stored.record());
    }

    private boolean open(Review review, Actor by) {
        Instant now = clock.instant();
        return review.account().equals(by.account())
                && now.isBefore(review.until())
                && grants.inForce(review.school(), now);
    }

    /** What is only to be kept is shown to nobody; and nobody looks at a child of their own from this side. */
    private boolean closed(Actor by, String school, RecordId student) {
        Instant now = clock.instant();
        return restrictions.of(school, student).stream().anyMatch(one -> one.inForce(now))
                || kinship.own(by.account(), school, student);
    }

    /** The other parent of a child of one's own: a parent is not told how to find the other. */
    private boolean ofOwnFamily(Actor by, Stored<? extends Canonical> stored) {
        return stored.record() instanceof Guardian
                && !kinship.common(by.account(), stored.school(), stored.id()).isEmpty();
    }

    private static Optional<RecordId> student(Stored<? extends Canonical> stored) {
        if (stored.record() instanceof Student) {
            return Optional.of(stored.id());
        }
        return Kind.of(stored.record())
                .component("student")
                .map(component -> component.of(stored.record()))
                .filter(Ref.class::isInstance)
                .map(reference -> ((Ref) reference).id());
    }

    private static Values values(Canonical record) {
        Map<String, String> fields = new TreeMap<>();
        for (Component component : Kind.of(record).components()) {
            Object value = component.of(record);
            if (value != null) {
                fields.put(component.name(), String.valueOf(value));
            }
        }
        return new Values.Shown(fields);
    }
}
