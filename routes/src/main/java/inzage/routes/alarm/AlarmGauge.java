package inzage.routes.alarm;

import inzage.connector.alarm.Alarm;
import inzage.connector.alarm.Alarms;
import inzage.connector.alarm.rule.AlarmKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code inzage.alarms.open} is 1 for each alarm that lasts, by school, source and kind. */
@Component
public class AlarmGauge {
    private final Alarms alarms;
    private final MultiGauge open;

    public AlarmGauge(Alarms alarms, MeterRegistry meters) {
        this.alarms = alarms;
        this.open = MultiGauge.builder("inzage.alarms.open").register(meters);
    }

    public void measure() {
        List<Alarm> lasting = alarms.open();
        open.register(
                lasting.stream()
                        .<Row<?>>map(alarm -> Row.of(
                                Tags.of("school", alarm.school(), "source", alarm.source(), "kind", kind(alarm)), 1))
                        .toList(),
                true);
    }

    private static String kind(Alarm alarm) {
        AlarmKind kind = alarm.kind();
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
