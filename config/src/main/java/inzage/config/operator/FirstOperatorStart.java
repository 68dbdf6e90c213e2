package inzage.config.operator;

import inzage.connector.account.link.LinkTarget;
import inzage.connector.notice.message.PortalAddress;
import inzage.connector.staff.FirstOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints, as long as an installation has no operator, the link by which somebody becomes it. It is printed and not logged: whoever
 * sees the console of the program may have it, whoever reads its log files may not.
 */
@Component
@ConditionalOnBooleanProperty(name = "inzage.demo.enabled", havingValue = false, matchIfMissing = true)
class FirstOperatorStart {
    private final FirstOperator first;
    private final PortalAddress portal;

    FirstOperatorStart(FirstOperator first, PortalAddress portal) {
        this.first = first;
        this.portal = portal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        first.invite()
                .ifPresent(token -> System.out.printf(
                        "%nThere is no operator yet. Become it within a day, by this link, which works once:%n%n  %s%n%n"
                                + "A restart prints a new one.%n%n",
                        portal.link(new LinkTarget.FirstOperator(), token)));
    }
}
