package inzage.routes.sync;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.SyncSteps;
import inzage.routes.pickup.PickedUp;
import inzage.routes.pickup.SftpPickUp;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The steps of a run. Takes a claimed run, leaves it ended: applied, unchanged, held or failed. */
@Component
public class RunSync extends RouteBuilder {
    private final SyncSteps steps;
    private final SftpPickUp sftp;
    private final RunMetrics metrics;
    private final RunLog log;

    public RunSync(SyncSteps steps, SftpPickUp sftp, RunMetrics metrics, RunLog log) {
        this.steps = steps;
        this.sftp = sftp;
        this.metrics = metrics;
        this.log = log;
    }

    @Override
    public void configure() {
        from("direct:run-sync")
                .routeId("run-sync")
                .routeDescription("takes a claimed run, leaves it ended: applied, unchanged, held or failed")
                .setProperty(RunInLog.RUN, body())
                .bean(log, "started")
                .choice()
                .when(RunSync::rereads)
                .bean(steps, "land")
                .when(PickedUp.bySftp())
                .bean(sftp, "pickUp")
                .when(PickedUp.byHttp())
                .to("direct:pick-up-by-http")
                .when(CalledRuns::called)
                .recipientList(method(CalledRuns.class, "address"))
                .endChoice()
                .otherwise()
                .bean(steps, "land")
                .end()
                .bean(steps, "plan")
                .bean(steps, "guard")
                .bean(steps, "apply")
                .bean(metrics, "ended")
                .bean(log, "ended");
    }

    /** What was landed before is not asked for again. */
    private static boolean rereads(Exchange exchange) {
        return exchange.getMessage().getBody() instanceof Claimed claimed
                && claimed.reread().isPresent();
    }
}
