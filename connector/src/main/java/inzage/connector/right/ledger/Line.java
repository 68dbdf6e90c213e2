package inzage.connector.right.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import inzage.connector.canonical.RecordId;
import inzage.connector.right.Person;
import inzage.connector.sync.suppression.SuppressedMark;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file: an erasure, or that one does not stand any more.
 *
 * @param end when an erasure was withdrawn, or that it never was done; then all but the id is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Line(
        String id,
        @Nullable String school,
        Person.@Nullable Sort kind,
        @Nullable String person,
        Erasure.@Nullable Sort sort,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable List<SuppressedMark> names,
        @Nullable Instant end) {
    /** Something that was done. */
    public static Line of(Erasure erasure, List<SuppressedMark> names) {
        return new Line(
                erasure.id(),
                erasure.person().school(),
                erasure.person().sort(),
                erasure.person().id().hex(),
                erasure.sort(),
                erasure.by(),
                erasure.at(),
                List.copyOf(names),
                null);
    }

    /** Something that does not stand any more. */
    public static Line withdrawn(String id, Instant at) {
        return new Line(id, null, null, null, null, null, null, null, at);
    }

    public Erasure erasure() {
        return new Erasure(
                id,
                new Person(
                        Objects.requireNonNull(school),
                        Objects.requireNonNull(kind),
                        new RecordId(Objects.requireNonNull(person))),
                Objects.requireNonNull(sort),
                Objects.requireNonNull(by),
                Objects.requireNonNull(at),
                null);
    }

    public Instant endedAt() {
        return Objects.requireNonNull(end);
    }

    public List<SuppressedMark> marks() {
        return names == null ? List.of() : names;
    }
}
