package inzage.portal.token;

import inzage.connector.consent.Consents;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.portal.child.Asking;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import org.springframework.stereotype.Component;

/** Who may have tokens: guardians, and students of age. To everybody else there is no such thing. */
@Component
class TokenOwners {
    private final Asking asking;
    private final Consents consents;

    TokenOwners(Asking asking, Consents consents) {
        this.asking = asking;
        this.consents = consents;
    }

    /**
     * As what the one who asks may have them.
     *
     * @throws Refusal not found, for everybody else
     */
    Viewer check(SignedIn who) {
        return asking.viewers(who).stream()
                .filter(viewer -> viewer.state() == MembershipState.ACTIVE)
                .filter(this::grown)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private boolean grown(Viewer viewer) {
        return switch (viewer.kind()) {
            case GUARDIAN -> true;
            case STUDENT ->
                consents.view(viewer.school(), viewer.persons().iterator().next())
                        .ofAge();
        };
    }
}
