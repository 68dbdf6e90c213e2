package inzage.portal;

import static org.mockito.Mockito.mock;

import inzage.connector.invitation.Invitations;
import inzage.connector.member.MemberDecisions;
import inzage.connector.member.OwnMembers;
import inzage.connector.member.Roster;
import inzage.connector.staff.Staff;
import org.springframework.context.annotation.Bean;

/** Stands in for those that invite people and know the members; {@link Welcoming} arranges what they say. */
class Welcomers {
    @Bean
    Roster roster() {
        return mock();
    }

    @Bean
    Invitations invitations() {
        return mock();
    }

    @Bean
    MemberDecisions memberDecisions() {
        return mock();
    }

    @Bean
    OwnMembers ownMembers() {
        return mock();
    }

    @Bean
    Staff staff() {
        return mock();
    }
}
