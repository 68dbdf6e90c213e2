package inzage.routes.failure;

import org.apache.camel.Exchange;

/** Puts in order what a failed exchange leaves behind, e.g. closes its run. */
public interface Aftermath {
    /**
     * Called once the failure is final, for every failure of every route: what is none of this one's business is left alone.
     *
     * @param exchange with the body as it was when the step failed
     */
    void settle(Exchange exchange, Throwable cause);
}
