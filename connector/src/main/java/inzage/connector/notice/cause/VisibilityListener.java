package inzage.connector.notice.cause;

import inzage.connector.account.membership.MembershipGranted;
import inzage.connector.publication.VisibilityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what people decided into causes, in the transaction in which they decided it. */
@Component
class VisibilityListener {
    private final Causes causes;

    VisibilityListener(Causes causes) {
        this.causes = causes;
    }

    @EventListener
    void on(VisibilityChanged changed) {
        causes.student(changed.school(), changed.student());
    }

    @EventListener
    void on(MembershipGranted granted) {
        causes.account(granted.school(), granted.account());
    }
}
