package inzage.portal;

import static inzage.portal.People.MOTHER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.role.Role;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.Hurdle;
import inzage.connector.invitation.Invitations;
import inzage.connector.invitation.Invitations.Invited;
import inzage.connector.invitation.SchoolPerson;
import inzage.connector.member.MemberDecisions;
import inzage.connector.member.OwnMembers;
import inzage.connector.member.Roster;
import inzage.connector.member.RosterEntry;
import inzage.connector.publication.Viewer;
import inzage.connector.staff.Staff;
import inzage.connector.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is member of the school: the mother; a father is invited, and of others nobody can be. */
public class Welcoming {
    public static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");

    private final Roster roster;
    private final Invitations invitations;
    private final MemberDecisions decisions;
    private final OwnMembers own;
    private final Staff staff;

    Welcoming(Roster roster, Invitations invitations, MemberDecisions decisions, OwnMembers own, Staff staff) {
        this.roster = roster;
        this.invitations = invitations;
        this.decisions = decisions;
        this.own = own;
        this.staff = staff;
    }

    void arrange() {
        reset(roster, invitations, decisions, own, staff);
        when(roster.of("waterkant")).thenReturn(people());
        when(invitations.waiting("waterkant")).thenReturn(2);
        when(invitations.inviteAll(any(), any(), anyInt())).thenReturn(OptionalInt.empty());
        when(invitations.inviteAll(any(), eq("waterkant"), eq(2))).thenReturn(OptionalInt.of(2));
        when(invitations.invite(any(), any(), any())).thenReturn(new Invited.Unknown());
        when(invitations.invite(any(), eq("waterkant"), eq(MOTHER))).thenReturn(new Invited.Sent());
        when(decisions.confirm(any(), eq("waterkant"), eq(MOTHER))).thenReturn(true);
        when(decisions.inactivate(any(), eq("waterkant"), eq(MOTHER))).thenReturn(true);
        when(decisions.reactivate(any(), eq("waterkant"), eq(MOTHER))).thenReturn(true);
        when(decisions.block(any(), eq("waterkant"), eq(MOTHER), any())).thenReturn(true);
        when(decisions.mail(any(), eq("waterkant"), eq(MOTHER), anyBoolean())).thenReturn(true);
        staff();
    }

    private void staff() {
        var office = new LinkTarget.Staff.Office("waterkant", Role.DESK);
        when(staff.all())
                .thenReturn(List.of(
                        new StaffMember(
                                Optional.of("desk"), Optional.empty(), "desk@example.org", Optional.of(office), AT),
                        new StaffMember(Optional.empty(), Optional.of(7L), "new@example.org", Optional.empty(), AT)));
        when(staff.invite(any(), any(), any())).thenReturn(true);
        when(staff.cancel(any(), anyLong())).thenAnswer(call -> call.<Long>getArgument(1) == 7);
        when(staff.revoke(any(), eq("gone"), any())).thenReturn(true);
        when(staff.close(any(), eq("gone"), any())).thenReturn(true);
    }

    private static List<RosterEntry> people() {
        Membership mother = new Membership(
                "mother", "waterkant", Viewer.Kind.GUARDIAN, Viewer.MembershipState.ACTIVE, Set.of(MOTHER));
        OneTimeLink invitation = new OneTimeLink(
                3,
                new LinkTarget.Invitation("waterkant", Viewer.Kind.GUARDIAN, Set.of(People.id(61))),
                Optional.empty(),
                "desk",
                AT,
                Optional.of(AT.plusSeconds(604800)));
        return List.of(
                new RosterEntry(
                        new SchoolPerson(
                                MOTHER,
                                Viewer.Kind.GUARDIAN,
                                Set.of(MOTHER),
                                "Mara Specht",
                                Optional.of("mara@ouder.example"),
                                Optional.empty(),
                                List.of(mother),
                                Optional.empty(),
                                Optional.empty()),
                        true,
                        false),
                new RosterEntry(
                        person(61, "=HYPERLINK(\"https://evil.example\")", "sem@ouder.example", null, invitation),
                        false,
                        true),
                new RosterEntry(person(62, "+31 Jansen", null, Hurdle.NO_EMAIL, null), false, false),
                new RosterEntry(person(63, "@Noor", "deel@ouder.example", Hurdle.EQUAL_ADDRESS, null), false, false));
    }

    private static SchoolPerson person(
            int number,
            String name,
            @Nullable String email,
            @Nullable Hurdle hurdle,
            @Nullable OneTimeLink invitation) {
        RecordId id = People.id(number);
        return new SchoolPerson(
                id,
                Viewer.Kind.GUARDIAN,
                Set.of(id),
                name,
                Optional.ofNullable(email),
                Optional.ofNullable(hurdle),
                List.of(),
                Optional.empty(),
                Optional.ofNullable(invitation));
    }
}
