package inzage.connector.invitation;

import inzage.connector.account.Accounts;
import inzage.connector.member.Roster;
import inzage.connector.notice.message.Outbox;
import inzage.connector.notice.parked.ParkedMessages;
import inzage.connector.notice.told.Ledger;
import inzage.connector.recovery.Recoveries;
import inzage.connector.staff.Staff;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Accounts, invitations and mails as they are. */
@Configuration
@ComponentScan(
        basePackageClasses = {
            Accounts.class,
            Invitations.class,
            Outbox.class,
            ParkedMessages.class,
            Ledger.class,
            Recoveries.class,
            Roster.class,
            Staff.class
        })
class PortalParts {}
