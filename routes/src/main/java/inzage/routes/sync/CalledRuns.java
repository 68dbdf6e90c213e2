package inzage.routes.sync;

import inzage.connector.school.SourceSetup.Calls;
import inzage.connector.sync.Claimed;
import inzage.routes.fetch.call.FetchCalls;
import org.apache.camel.Exchange;

/** Tells which runs fetch by calls, and by which route. */
public final class CalledRuns {
    private CalledRuns() {}

    static boolean called(Exchange exchange) {
        return exchange.getMessage().getBody() instanceof Claimed claimed
                && claimed.source().fetch() instanceof Calls;
    }

    /** Of the route that fetches the run's source: its name is made of names in the school's file, not of what was fetched. */
    public static String address(Claimed claimed) {
        return FetchCalls.address(claimed.school().id(), claimed.source().name());
    }
}
