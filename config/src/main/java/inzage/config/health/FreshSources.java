package inzage.config.health;

import inzage.connector.alarm.Alarm;
import inzage.connector.alarm.Alarms;
import inzage.connector.alarm.rule.AlarmKind;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether what is shown is as new as was promised. {@code STALE} is a status of its own that only the group {@code fresh} knows:
 * a school that delivers nothing is no reason to take the portal of all schools out of service.
 */
@Component("sources")
class FreshSources implements HealthIndicator {
    private static final Status STALE = new Status("STALE");

    private final Alarms alarms;

    FreshSources(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public Health health() {
        List<String> overdue = alarms.open().stream()
                .filter(alarm -> alarm.kind() == AlarmKind.OVERDUE)
                .map(FreshSources::name)
                .sorted()
                .toList();
        return overdue.isEmpty()
                ? Health.up().build()
                : Health.status(STALE).withDetail("overdue", overdue).build();
    }

    private static String name(Alarm alarm) {
        return alarm.school() + "/" + alarm.source();
    }
}
