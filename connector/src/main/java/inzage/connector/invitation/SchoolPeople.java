package inzage.connector.invitation;

import inzage.connector.access.sight.Entitled;
import inzage.connector.access.sight.Sights;
import inzage.connector.account.AddressDigests;
import inzage.connector.account.key.Exclusions;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.setting.MemberSettings;
import inzage.connector.store.SchoolReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** All people of a school who are members of its portal or could be. Reads the whole school, with a handful of questions. */
@Service
public class SchoolPeople {
    private final SchoolReader reader;
    private final Sights sights;
    private final Memberships memberships;
    private final Exclusions exclusions;
    private final OneTimeLinks links;
    private final AddressDigests digests;
    private final SchoolSettings settings;

    public SchoolPeople(
            SchoolReader reader,
            Sights sights,
            Memberships memberships,
            Exclusions exclusions,
            OneTimeLinks links,
            AddressDigests digests,
            SchoolSettings settings) {
        this.reader = reader;
        this.sights = sights;
        this.memberships = memberships;
        this.exclusions = exclusions;
        this.links = links;
        this.digests = digests;
        this.settings = settings;
    }

    /** In no order; nobody if there is no such school. */
    public List<SchoolPerson> of(String school) {
        return known(school).orElse(List.of());
    }

    /** As the other; empty if this node knows no such school. */
    Optional<List<SchoolPerson>> known(String school) {
        return sights.entitled(school)
                .map(entitled -> of(school, entitled, settings.of(school).members()));
    }

    /** The person whose record this is. */
    public Optional<SchoolPerson> find(String school, RecordId record) {
        return of(school).stream()
                .filter(person -> person.records().contains(record))
                .findFirst();
    }

    /** Some records of guardians and students, as far as they are there. */
    public Stream<Listed> listed(String school, Collection<RecordId> records) {
        return Stream.concat(
                reader.find(school, Guardian.class, records).stream().map(Listed::of),
                reader.find(school, Student.class, records).stream().map(Listed::ofStudent));
    }

    private List<SchoolPerson> of(String school, Entitled entitled, MemberSettings open) {
        List<Listed> listed = Stream.concat(
                        reader.all(school, Guardian.class).stream()
                                .filter(guardian -> !guardian.withheld())
                                .map(Listed::of),
                        students(school, open))
                .toList();
        var members =
                new Members(memberships.ofSchool(school), exclusions.of(school), links.invitations(school), digests);
        var hurdles = new Hurdles(entitled, new Addresses(listed), open);
        Stream<SchoolPerson> known = listed.stream().collect(Collectors.groupingBy(Listed::identity)).values().stream()
                .map(records -> members.person(records, hurdles.of(records)));
        Set<RecordId> there = listed.stream().map(Listed::id).collect(Collectors.toSet());
        return Stream.concat(known, members.gone(there)).toList();
    }

    /** Where students are not invited, only those about whom there is something to decide: members, and whoever is kept out. */
    private Stream<Listed> students(String school, MemberSettings open) {
        Set<RecordId> members = Stream.concat(
                        memberships.ofSchool(school).stream().flatMap(member -> member.persons().stream()),
                        exclusions.of(school).keySet().stream())
                .collect(Collectors.toSet());
        return reader.all(school, Student.class).stream()
                .filter(student -> !student.withheld())
                .filter(student -> !open.studentDomains().isEmpty() || members.contains(student.id()))
                .map(Listed::ofStudent);
    }
}
