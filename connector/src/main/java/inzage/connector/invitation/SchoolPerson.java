package inzage.connector.invitation;

import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.membership.Membership;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person of a school, as far as its records tell: guardians with the same address and the same name are one.
 *
 * @param id stable as long as its first record is there
 * @param records that are this person
 * @param name as it is shown to the desk; empty if no record is there any more
 * @param email where the person can be reached
 * @param hurdle why the person is not invited; empty if nothing speaks against it
 * @param memberships of the accounts that stand for the person: one, or more for who was listed with several addresses when each
 *     was opened
 * @param kept out, and how: by the desk, with or without an account; empty for whoever is not
 * @param invitation that is open, perhaps expired
 */
public record SchoolPerson(
        RecordId id,
        Viewer.Kind kind,
        Set<RecordId> records,
        String name,
        Optional<String> email,
        Optional<Hurdle> hurdle,
        List<Membership> memberships,
        Optional<MembershipState> kept,
        Optional<OneTimeLink> invitation) {
    private static final List<MembershipState> MOST_OPEN_FIRST =
            List.of(MembershipState.ACTIVE, MembershipState.INVITED, MembershipState.INACTIVE, MembershipState.BLOCKED);

    public SchoolPerson {
        records = Set.copyOf(records);
        memberships = List.copyOf(memberships);
    }

    /** How far somebody has come. */
    public enum Stage {
        NOT_INVITED,
        INVITED,
        ACTIVE,
        INACTIVE,
        BLOCKED
    }

    /** Of several accounts that of the most open one: nobody is called blocked who can still come in. */
    public Stage stage() {
        return (memberships.isEmpty() ? kept.stream() : memberships.stream().map(Membership::state))
                .min(Comparator.comparing(MOST_OPEN_FIRST::indexOf))
                .map(state -> switch (state) {
                    case INVITED -> Stage.INVITED;
                    case ACTIVE -> Stage.ACTIVE;
                    case INACTIVE -> Stage.INACTIVE;
                    case BLOCKED -> Stage.BLOCKED;
                })
                .orElse(invitation.isPresent() ? Stage.INVITED : Stage.NOT_INVITED);
    }

    /** The account that stands for the person, if it is the only one. */
    public Optional<Membership> onlyMembership() {
        return memberships.size() == 1 ? Optional.of(memberships.get(0)) : Optional.empty();
    }

    /** The person's records of which nobody knows whether they still are this person. */
    public Set<RecordId> suspended() {
        return memberships.stream()
                .flatMap(member -> member.suspended().stream())
                .filter(records::contains)
                .collect(Collectors.toSet());
    }

    /**
     * Whether an invitation can be sent, for the first time or again. Whoever was kept out is not asked in, nor whoever has two
     * accounts: neither could stand for all of the person.
     */
    public boolean invitable() {
        boolean wanting = onlyMembership()
                .map(member -> member.state() == MembershipState.ACTIVE
                        && !member.persons().containsAll(records))
                .orElse(memberships.isEmpty());
        return hurdle.isEmpty() && kept.isEmpty() && wanting;
    }

    /** Neither name nor address. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
