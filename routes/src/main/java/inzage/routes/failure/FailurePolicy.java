package inzage.routes.failure;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * What happens when a step fails, in every route. An outage, ours or another's, is tried again after growing pauses: a database
 * that is gone shows by what cannot be asked, begun, committed or rolled back. A mail that could not be
 * handed over is accounted for by its message, never repeated here; everything else is a bug and is not repeated at all.
 * Refusals are values and do not come this way. All options are set in every clause: Camel resets unset ones.
 */
@Component
public class FailurePolicy extends RouteConfigurationBuilder {
    private static final int RETRIES = 5;
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final Failures failures;

    public FailurePolicy(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void configuration() {
        routeConfiguration()
                .onException(
                        IOException.class,
                        UncheckedIOException.class,
                        TransientDataAccessException.class,
                        RecoverableDataAccessException.class,
                        DataAccessResourceFailureException.class,
                        CannotCreateTransactionException.class,
                        TransactionSystemException.class)
                .maximumRedeliveries(RETRIES)
                .redeliveryDelay(FIRST_PAUSE_MILLIS)
                .maximumRedeliveryDelay(LONGEST_PAUSE_MILLIS)
                .useExponentialBackOff()
                .backOffMultiplier(2)
                .useCollisionAvoidance()
                .logRetryAttempted(false)
                .logExhausted(false)
                .handled(true)
                .bean(failures, "outage");
        once(MessagingException.class, "undelivered");
        once(Exception.class, "bug");
    }

    private void once(Class<? extends Throwable> type, String answer) {
        routeConfiguration()
                .onException(type)
                .maximumRedeliveries(0)
                .logRetryAttempted(false)
                .logExhausted(false)
                .handled(true)
                .bean(failures, answer);
    }
}
