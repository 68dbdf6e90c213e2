package inzage.connector.account.password;

import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Viewer;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The names around an account: its address, its schools, the person and the children, as the schools have them. */
@Component
public class OwnNames {
    private final Memberships memberships;
    private final Roles roles;
    private final Schools schools;
    private final SchoolReader reader;

    OwnNames(Memberships memberships, Roles roles, Schools schools, SchoolReader reader) {
        this.memberships = memberships;
        this.roles = roles;
        this.schools = schools;
        this.reader = reader;
    }

    /** Whatever became of the memberships: it is only about what somebody would try. */
    public List<String> of(String account, String email) {
        List<Membership> member = memberships.ofAccount(account);
        Stream<String> ofSchools = Stream.concat(
                        member.stream().map(Membership::school),
                        roles.ofAccount(account).stream().map(Roles.SchoolRole::school))
                .distinct()
                .flatMap(this::names);
        return Stream.of(Stream.of(email), ofSchools, member.stream().flatMap(this::names))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<String> names(String school) {
        return Stream.concat(Stream.of(school), schools.find(school).map(SchoolSetup::name).stream());
    }

    private Stream<String> names(Membership membership) {
        if (membership.kind() == Viewer.Kind.STUDENT) {
            return students(membership.school(), membership.persons());
        }
        Stream<String> own = reader.find(membership.school(), Guardian.class, membership.persons()).stream()
                .flatMap(guardian -> Stream.of(
                        guardian.record().givenName(), guardian.record().familyName()));
        List<RecordId> children =
                reader.ofGuardians(membership.school(), Guardianship.class, membership.persons()).stream()
                        .map(link -> link.record().student().id())
                        .distinct()
                        .toList();
        return Stream.concat(own, students(membership.school(), children));
    }

    private Stream<String> students(String school, Collection<RecordId> students) {
        return reader.find(school, Student.class, students).stream()
                .map(student -> student.record())
                .flatMap(student -> Stream.of(student.givenName(), student.familyName(), student.number()));
    }
}
