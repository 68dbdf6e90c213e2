package inzage.portal.security;

import inzage.connector.account.Accounts;
import inzage.connector.account.Accounts.State;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.door.SignInProvider;
import inzage.connector.secondfactor.SecondFactorDuty;
import inzage.portal.security.entrance.Entrance;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a session is still worth; asked with every request. */
@Component
class SessionEnds {
    private final Accounts accounts;
    private final Schools schools;
    private final SecondFactorDuty duty;
    private final PortalSettings settings;
    private final Clock clock;

    SessionEnds(Accounts accounts, Schools schools, SecondFactorDuty duty, PortalSettings settings, Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.duty = duty;
        this.settings = settings;
        this.clock = clock;
    }

    /** As whom it counts now; empty if it is over. */
    Optional<SignedIn> counting(SignedIn signedIn) {
        if (expired(signedIn) || doorClosed(signedIn.entrance())) {
            return Optional.empty();
        }
        return accounts.state(signedIn.account())
                .filter(state -> state.credentials() == signedIn.credentials())
                .map(state -> owing(state) ? signedIn.owingCode() : signedIn);
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

    /** Who became staff while signed in owes the code that staff give. */
    private boolean owing(State state) {
        return state.staff() && duty.ofStaff();
    }
}
