package inzage.connector.right.erasure;

import java.util.Collection;

/** Where mails lie that were written to somebody and that no mail server took. */
public interface Mails {
    /** Deletes those to these addresses. */
    void forget(Collection<String> addresses);
}
