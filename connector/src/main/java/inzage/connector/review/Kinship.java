package inzage.connector.review;

import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.store.SchoolReader;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which children are somebody's own: nobody uses an office to look at them in another way than every parent does. */
@Component
public class Kinship {
    private final Memberships memberships;
    private final SchoolReader reader;

    public Kinship(Memberships memberships, SchoolReader reader) {
        this.memberships = memberships;
        this.reader = reader;
    }

    /** Whether the account stands for the student, or for somebody linked to the student in whatever way. */
    public boolean own(String account, String school, RecordId student) {
        return children(account, school).contains(student);
    }

    /** The students of a school that an account stands for or is linked to, in whatever way. */
    public Set<RecordId> children(String account, String school) {
        return students(memberships.find(account, school));
    }

    /** The students of a school that the account has to do with, and a guardian is linked to, in whatever way. */
    public Set<RecordId> common(String account, String school, RecordId guardian) {
        Set<RecordId> common = new HashSet<>(children(account, school));
        common.retainAll(reader.ofGuardian(school, Guardianship.class, guardian).stream()
                .map(link -> link.record().student().id())
                .collect(Collectors.toSet()));
        return common;
    }

    /** Whether two accounts have to do with the same student: who looks as the one would look at a child of the other. */
    public boolean shared(String account, String other, String school) {
        return !Collections.disjoint(
                students(memberships.find(account, school)), students(memberships.find(other, school)));
    }

    private Set<RecordId> students(Optional<Membership> membership) {
        return membership.stream().flatMap(this::students).collect(Collectors.toSet());
    }

    /** Whatever the state of the membership, and whether or not the source withholds the link. */
    private Stream<RecordId> students(Membership membership) {
        if (membership.kind() == Viewer.Kind.STUDENT) {
            return membership.persons().stream();
        }
        return membership.persons().stream()
                .map(guardian -> reader.ofGuardian(membership.school(), Guardianship.class, guardian))
                .flatMap(Collection::stream)
                .map(link -> link.record().student().id());
    }
}
