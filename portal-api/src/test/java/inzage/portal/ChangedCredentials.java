package inzage.portal;

import inzage.connector.account.CredentialsChanged;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** Remembers what was published about credentials: mails would follow from it. */
public class ChangedCredentials {
    private final List<CredentialsChanged> events = new CopyOnWriteArrayList<>();

    @EventListener
    void changed(CredentialsChanged event) {
        events.add(event);
    }

    public List<CredentialsChanged.What> of(String account) {
        return events.stream()
                .filter(event -> event.account().equals(account))
                .map(CredentialsChanged::what)
                .toList();
    }
}
