package inzage.connector.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** What was to be seen could not be written down: it is not shown. */
public final class AuditOutage extends DataAccessResourceFailureException {
    private static final long serialVersionUID = 1;

    public AuditOutage(@Nullable Throwable cause) {
        super("who looks cannot be written down", cause);
    }
}
