package inzage.connector.invitation;

import inzage.connector.account.AddressDigests;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.membership.Membership;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer.MembershipState;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is member of a school or invited to be, by record. */
final class Members {
    private final List<Membership> all;
    private final Map<RecordId, Membership> memberships = new HashMap<>();
    private final Map<RecordId, OneTimeLink> invitations = new HashMap<>();
    private final Map<RecordId, MembershipState> kept;
    private final AddressDigests digests;

    Members(
            List<Membership> memberships,
            Map<RecordId, MembershipState> kept,
            List<OneTimeLink> invitations,
            AddressDigests digests) {
        this.all = memberships;
        this.kept = Map.copyOf(kept);
        this.digests = digests;
        memberships.forEach(member -> member.persons().forEach(person -> this.memberships.put(person, member)));
        invitations.forEach(
                link -> ((Invitation) link.target()).persons().forEach(person -> this.invitations.put(person, link)));
    }

    SchoolPerson person(List<Listed> records, Optional<Hurdle> hurdle) {
        Listed first = records.get(0);
        Set<RecordId> ids = records.stream().map(Listed::id).collect(Collectors.toSet());
        return new SchoolPerson(
                smallest(ids),
                first.kind(),
                ids,
                first.name(),
                first.email(),
                hurdle,
                of(ids),
                kept(ids),
                invitation(ids, first.email()));
    }

    /** Members of whom no record is there any more: they see nothing, and may still be blocked. */
    Stream<SchoolPerson> gone(Set<RecordId> there) {
        return all.stream()
                .filter(member -> Collections.disjoint(member.persons(), there))
                .map(member -> new SchoolPerson(
                        smallest(member.persons()),
                        member.kind(),
                        member.persons(),
                        "",
                        Optional.empty(),
                        Optional.of(Hurdle.NO_ACCESS),
                        List.of(member),
                        kept(member.persons()),
                        Optional.empty()));
    }

    /** The strictest. */
    private Optional<MembershipState> kept(Set<RecordId> ids) {
        return ids.stream().map(kept::get).flatMap(Stream::ofNullable).max(Comparator.naturalOrder());
    }

    /** All that stand for one of them. */
    private List<Membership> of(Set<RecordId> ids) {
        return ids.stream()
                .map(memberships::get)
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted(Comparator.comparing(Membership::account))
                .toList();
    }

    /** An invitation to an address that is not the person's any more is none. */
    private Optional<OneTimeLink> invitation(Set<RecordId> ids, Optional<String> email) {
        Optional<String> digest = email.map(digests::ofAddress);
        return ids.stream()
                .map(invitations::get)
                .flatMap(Stream::ofNullable)
                .filter(link -> link.addressDigest().equals(digest))
                .max(Comparator.comparing(OneTimeLink::id));
    }

    private static RecordId smallest(Collection<RecordId> ids) {
        return Collections.min(ids, Comparator.comparing(RecordId::hex));
    }
}
