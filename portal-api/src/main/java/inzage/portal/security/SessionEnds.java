package inzage.portal.security;

import inzage.connector.account.Accounts;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.door.SignInProvider;
import inzage.portal.security.entrance.Entrance;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whether a session is over that nobody has ended yet; asked with every request. */
@Component
class SessionEnds {
    private final Accounts accounts;
    private final Schools schools;
    private final PortalSettings settings;
    private final Clock clock;

    SessionEnds(Accounts accounts, Schools schools, PortalSettings settings, Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.settings = settings;
        this.clock = clock;
    }

    boolean over(SignedIn signedIn) {
        return expired(signedIn) || doorClosed(signedIn.entrance()) || outdated(signedIn);
    }

    private boolean expired(SignedIn signedIn) {
        return !clock.instant().isBefore(signedIn.at().plus(settings.longest()));
    }

    /** Whoever came in on the word of a provider is nobody once the school does not take its word any more. */
    private boolean doorClosed(Entrance entrance) {
        return entrance instanceof Entrance.OpenId openId
                && schools.find(openId.school())
                        .map(SchoolSetup::doors)
                        .flatMap(doors -> doors.provider())
                        .map(SignInProvider::issuer)
                        .filter(issuer -> issuer.equals(openId.issuer()))
                        .isEmpty();
    }

    /** Or the account is gone. */
    private boolean outdated(SignedIn signedIn) {
        return accounts.credentials(signedIn.account())
                .filter(number -> number == signedIn.credentials())
                .isEmpty();
    }
}
