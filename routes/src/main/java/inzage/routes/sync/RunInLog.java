package inzage.routes.sync;

import inzage.connector.sync.Claimed;
import java.util.Map;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Has every line that is logged in a step of a run say of which run it is: school, source and number, as keys for what reads logs as
 * JSON. Step by step, because a fetch that waits goes on in another thread, and a thread goes on with another run.
 */
@Component
public class RunInLog implements InterceptStrategy {
    /** The property of an exchange that holds the claimed run. */
    static final String RUN = "run";

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode step, Processor processor, @Nullable Processor next) {
        return new Named(processor);
    }

    private static final class Named extends DelegateAsyncProcessor {
        Named(Processor processor) {
            super(processor);
        }

        @Override
        public boolean process(Exchange exchange, AsyncCallback callback) {
            Claimed run = exchange.getProperty(RUN, Claimed.class);
            if (run == null) {
                return super.process(exchange, callback);
            }
            Map<String, String> before = MDC.getCopyOfContextMap();
            MDC.put("inzage.school", run.school().id());
            MDC.put("inzage.source", run.source().name());
            MDC.put("inzage.run", String.valueOf(run.run()));
            try {
                return super.process(exchange, callback);
            } finally {
                MDC.setContextMap(before == null ? Map.of() : before);
            }
        }
    }
}
