package inzage.connector.member;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.SchoolPerson;
import inzage.connector.publication.Viewer;
import inzage.connector.review.OwnChildren;
import inzage.connector.store.SchoolReader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Keeps staff from deciding about the members of their own family, the other parent of a child among them: a colleague does it. */
@Service
public class OwnMembers {
    private final OwnChildren own;
    private final Roster roster;
    private final SchoolReader reader;
    private final Audit audit;

    public OwnMembers(OwnChildren own, Roster roster, SchoolReader reader, Audit audit) {
        this.own = own;
        this.roster = roster;
        this.reader = reader;
        this.audit = audit;
    }

    /** Whether the one who asks is refused, which is written down. */
    public boolean refused(Actor by, String school, RecordId record) {
        Set<RecordId> children = own.of(by, school);
        boolean family = !children.isEmpty()
                && roster.find(school, record)
                        .filter(person -> family(school, person, children))
                        .isPresent();
        if (family) {
            audit.looked(by, Act.of(school, "membership/" + record, "REFUSED_OWN_CHILD"));
        }
        return family;
    }

    private boolean family(String school, SchoolPerson person, Set<RecordId> children) {
        Set<RecordId> concerned = concerned(person);
        if (person.kind() == Viewer.Kind.STUDENT) {
            return concerned.stream().anyMatch(children::contains);
        }
        return reader.ofGuardians(school, Guardianship.class, concerned).stream()
                .anyMatch(link -> children.contains(link.record().student().id()));
    }

    /** A decision about an account is one about all for whom it stands, also where another row of the list shows them. */
    private static Set<RecordId> concerned(SchoolPerson person) {
        return Stream.concat(
                        person.records().stream(),
                        person.memberships().stream().flatMap(member -> member.persons().stream()))
                .collect(Collectors.toSet());
    }
}
