package inzage.routes.audit;

import inzage.connector.audit.purge.AuditPurge;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Deletes lines of the audit that were kept long enough. Takes a tick, leaves their seals. */
@Component
public class PurgeAudit extends RouteBuilder {
    private final RouteSettings settings;
    private final AuditPurge audit;

    public PurgeAudit(RouteSettings settings, AuditPurge audit) {
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public void configure() {
        from(settings.tidyTick("purge-audit"))
                .routeId("purge-audit")
                .routeDescription("takes a tick, leaves no line of the audit that was kept long enough")
                .bean(audit, "purge");
    }
}
