package inzage.connector.member;

import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.membership.Membership;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.SchoolPeople;
import inzage.connector.invitation.SchoolPerson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** All people of a school with how far each has come. */
@Service
public class Roster {
    private static final Comparator<RosterEntry> BY_NAME = Comparator.comparing(
                    (RosterEntry entry) -> entry.person().name())
            .thenComparing(entry -> entry.person().id().hex());

    private final SchoolPeople people;
    private final RosterRows rows;

    public Roster(SchoolPeople people, RosterRows rows) {
        this.people = people;
        this.rows = rows;
    }

    /** Ordered by name. */
    public List<RosterEntry> of(String school) {
        Set<String> signedIn = rows.signedIn(school);
        Set<Long> refused = rows.refusedLinks(school);
        Set<String> unreachable = rows.refusedMembers(school);
        return people.of(school).stream()
                .map(person -> new RosterEntry(
                        person,
                        hasAccountIn(signedIn, person),
                        hasAccountIn(unreachable, person)
                                || person.invitation()
                                        .map(OneTimeLink::id)
                                        .filter(refused::contains)
                                        .isPresent()))
                .sorted(BY_NAME)
                .toList();
    }

    /** The person whose record this is. */
    Optional<SchoolPerson> find(String school, RecordId record) {
        return people.find(school, record);
    }

    private static boolean hasAccountIn(Set<String> accounts, SchoolPerson person) {
        return person.memberships().stream().map(Membership::account).anyMatch(accounts::contains);
    }
}
