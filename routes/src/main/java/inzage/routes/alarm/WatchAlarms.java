package inzage.routes.alarm;

import inzage.connector.alarm.AlarmSettings;
import inzage.connector.alarm.AlarmWatch;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * Looks after alarms. Takes a tick, leaves those open that last. The tick is a timer's on every node, and not one of the scheduler
 * that the nodes share: a watch must not hang on what it watches. The nodes agree on who does a round.
 */
@Component
public class WatchAlarms extends RouteBuilder {
    private final AlarmSettings settings;
    private final RestingSources resting;
    private final AlarmWatch watch;
    private final AlarmGauge gauge;

    public WatchAlarms(AlarmSettings settings, RestingSources resting, AlarmWatch watch, AlarmGauge gauge) {
        this.settings = settings;
        this.resting = resting;
        this.watch = watch;
        this.gauge = gauge;
    }

    @Override
    public void configure() {
        long every = settings.every().toMillis();
        from("timer:watch-alarms?period=" + every + "&delay=" + every)
                .routeId("watch-alarms")
                .routeDescription("takes a tick, leaves open what is wrong with a source, and closed what is over")
                .bean(resting, "say")
                .bean(watch, "round")
                .bean(gauge, "measure");
    }
}
