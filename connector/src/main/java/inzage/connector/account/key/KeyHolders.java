package inzage.connector.account.key;

import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.Intent;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.publication.Viewer.Surface;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Finds the person behind a source's key, and lets it in as nobody more than the account that stands for it: a membership that is
 * blocked or inactive stays so whichever way its person comes in, and with whichever of its records.
 */
@Service
public final class KeyHolders {
    private final SchoolReader reader;
    private final Memberships memberships;
    private final Exclusions exclusions;

    KeyHolders(SchoolReader reader, Memberships memberships, Exclusions exclusions) {
        this.reader = reader;
        this.memberships = memberships;
        this.exclusions = exclusions;
    }

    /** The person of this school whom the claim's source knows by this key now. */
    public Optional<KeyHolder> find(String school, PersonClaim claim, String key) {
        return current(school, claim, key).map(person -> new KeyHolder(school, claim.as(), person.hex()));
    }

    /** The member that stands for the person, whatever its state. */
    public Optional<Membership> member(KeyHolder holder) {
        return membership(holder).filter(member -> member.kind() == holder.kind());
    }

    /** The account that stands for the person; else the person itself, under a name that no account has. */
    public String account(KeyHolder holder) {
        return membership(holder).map(Membership::account).orElse(holder.person());
    }

    /** The person as publication knows one who asks; empty if the account stands for it no longer. */
    public Optional<Viewer> viewer(KeyHolder holder, Surface surface, Instant now) {
        Optional<Membership> membership = membership(holder);
        if (membership.isEmpty()) {
            return Optional.of(alone(holder, surface, now));
        }
        return membership
                .map(member -> memberships.viewer(member, surface, Intent.READ, now))
                .filter(viewer -> viewer.kind() == holder.kind())
                .flatMap(viewer -> only(holder.id(), viewer));
    }

    private Optional<Membership> membership(KeyHolder holder) {
        return memberships.membershipsOfPersons(holder.school(), Set.of(holder.id())).stream()
                .findFirst();
    }

    private Optional<RecordId> current(String school, PersonClaim claim, String key) {
        return switch (claim.as()) {
            case GUARDIAN -> current(school, Guardian.class, claim.source(), key);
            case STUDENT -> current(school, Student.class, claim.source(), key);
        };
    }

    private <T extends Canonical> Optional<RecordId> current(String school, Class<T> kind, String source, String key) {
        return reader.<T>find(school, kind, source, key).map(Stored::id);
    }

    private Viewer alone(KeyHolder holder, Surface surface, Instant now) {
        return new Viewer(
                holder.person(),
                holder.school(),
                holder.kind(),
                Set.of(holder.id()),
                exclusions.of(holder.school(), holder.id()).orElse(MembershipState.ACTIVE),
                surface,
                Intent.READ,
                now);
    }

    /** The account may stand for more persons, and for fewer than it did; the key names one of them. */
    private static Optional<Viewer> only(RecordId person, Viewer viewer) {
        Set<RecordId> named = new HashSet<>(viewer.persons());
        named.retainAll(Set.of(person));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Viewer(
                        viewer.account(),
                        viewer.school(),
                        viewer.kind(),
                        named,
                        viewer.state(),
                        viewer.surface(),
                        viewer.intent(),
                        viewer.now()));
    }
}
