package inzage.routes.alarm;

import inzage.connector.alarm.AlarmWatch;
import inzage.routes.fetch.call.Breakers;
import org.springframework.stereotype.Component;

/** Says which sources this node leaves alone: each node has its own breakers, and alarms are for all of them. */
@Component
public class RestingSources {
    private final Breakers breakers;
    private final AlarmWatch watch;

    public RestingSources(Breakers breakers, AlarmWatch watch) {
        this.breakers = breakers;
        this.watch = watch;
    }

    public void say() {
        breakers.resting().forEach(source -> watch.rests(source.school(), source.source()));
    }
}
