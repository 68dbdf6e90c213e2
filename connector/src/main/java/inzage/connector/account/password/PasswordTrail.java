package inzage.connector.account.password;

import inzage.connector.account.CredentialsChanged;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down that a password is another one now, by whatever road; a second factor is written down by who changes it. */
@Component
class PasswordTrail {
    private final Audit audit;

    PasswordTrail(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(CredentialsChanged changed) {
        if (changed.what() == CredentialsChanged.What.PASSWORD) {
            audit.acted(
                    Actor.of(changed.account(), Actor.Role.OWNER, Actor.NO_REQUEST),
                    Act.ofInstallation("account/" + changed.account(), "PASSWORD_CHANGED"));
        }
    }
}
