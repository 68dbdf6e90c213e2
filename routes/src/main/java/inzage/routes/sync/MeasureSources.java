package inzage.routes.sync;

import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Keeps the gauges per source up to date. Takes a tick, leaves figures. */
@Component
public class MeasureSources extends RouteBuilder {
    private final RouteSettings settings;
    private final SourceGauges gauges;

    public MeasureSources(RouteSettings settings, SourceGauges gauges) {
        this.settings = settings;
        this.gauges = gauges;
    }

    @Override
    public void configure() {
        from("timer:measure-sources?period=" + settings.measureEvery().toMillis())
                .routeId("measure-sources")
                .routeDescription("takes a tick, leaves the gauges of every source up to date")
                .bean(gauges, "measure");
    }
}
