package inzage.routes.trial;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;

/**
 * The routes of one trial, in a Camel of their own that ends with it. No error policy stands behind them: an outage is not tried
 * again but told.
 */
final class TrialCamel implements AutoCloseable {
    private final DefaultCamelContext camel = new DefaultCamelContext(false);

    private TrialCamel() {
        camel.disableJMX();
        // The usual one would log what was on its way, and an address may hold a secret.
        camel.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        // Nothing else is on its way, and what is cut off is not missed.
        camel.getShutdownStrategy().setTimeout(1);
        camel.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
    }

    static TrialCamel of(RouteBuilder... routes) {
        TrialCamel trial = new TrialCamel();
        try {
            for (RouteBuilder builder : routes) {
                trial.camel.addRoutes(builder);
                builder.addTemplatedRoutesToCamelContext(trial.camel);
            }
            trial.camel.start();
            return trial;
        } catch (RuntimeException e) {
            trial.close();
            throw e;
        } catch (Exception e) {
            trial.close();
            throw new IllegalStateException("the routes of a trial cannot be made", e);
        }
    }

    /**
     * Sends a run on its way and waits for its end.
     *
     * @throws CamelExecutionException if it broke off
     */
    Fetched send(String address, Claimed claimed) {
        // A template, because nobody but whoever waits for the answer starts this route.
        try (ProducerTemplate producer = camel.createProducerTemplate()) {
            return Objects.requireNonNull(producer.requestBody(address, claimed, Fetched.class));
        } catch (IOException e) {
            throw new UncheckedIOException("a trial cannot be ended", e);
        }
    }

    @Override
    public void close() {
        camel.stop();
    }
}
