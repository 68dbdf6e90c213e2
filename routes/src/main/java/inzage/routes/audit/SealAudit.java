package inzage.routes.audit;

import inzage.connector.audit.seal.AuditSettings;
import inzage.connector.audit.seal.Seals;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Seals what was written down. Takes a tick, leaves each minute that is over under a seal, and its head outside the database. */
@Component
public class SealAudit extends RouteBuilder {
    private final AuditSettings settings;
    private final Seals seals;

    public SealAudit(AuditSettings settings, Seals seals) {
        this.settings = settings;
        this.seals = seals;
    }

    @Override
    public void configure() {
        from("timer:seal-audit?period=" + settings.sealEvery().toMillis())
                .routeId("seal-audit")
                .routeDescription("takes a tick, leaves each minute of the audit that is over under a seal")
                .bean(seals, "seal");
    }
}
