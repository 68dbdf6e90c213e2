package inzage.connector.member;

import inzage.connector.account.key.Exclusions;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.SchoolPerson;
import inzage.connector.publication.Viewer.MembershipState;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens and closes all ways by which a person comes in: each account, each open invitation, the key of each record. */
@Component
final class WaysIn {
    private final Memberships memberships;
    private final Exclusions exclusions;
    private final OneTimeLinks links;

    WaysIn(Memberships memberships, Exclusions exclusions, OneTimeLinks links) {
        this.memberships = memberships;
        this.exclusions = exclusions;
        this.links = links;
    }

    /** What an account stands for without anybody being sure of it is not closed with the account: it may be somebody else. */
    void close(String school, SchoolPerson person, MembershipState state, Optional<String> reason) {
        person.memberships()
                .forEach(member -> reason.ifPresentOrElse(
                        why -> memberships.setState(member.account(), school, state, why),
                        () -> memberships.setState(member.account(), school, state)));
        exclusions.put(school, with(person, Membership::standing), state);
        links.cancel(school, person.records());
    }

    void open(String school, SchoolPerson person) {
        person.memberships().forEach(member -> memberships.setState(member.account(), school, MembershipState.ACTIVE));
        exclusions.lift(school, with(person, Membership::persons));
    }

    private static Set<RecordId> with(SchoolPerson person, Function<Membership, Set<RecordId>> accounts) {
        return Stream.concat(
                        person.records().stream(),
                        person.memberships().stream().flatMap(member -> accounts.apply(member).stream()))
                .collect(Collectors.toSet());
    }
}
