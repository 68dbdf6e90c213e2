package inzage.routes.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.alarm.Alarm;
import inzage.connector.alarm.Alarms;
import inzage.connector.alarm.rule.AlarmKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmGaugeTest {
    private static final Alarm ALARM = new Alarm(
            1,
            AlarmKind.NOT_STARTED,
            "vechtstroom",
            "administration",
            "Something is wrong.",
            1,
            1,
            Instant.EPOCH,
            Instant.EPOCH,
            null);

    private final Alarms alarms = mock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AlarmGauge gauge = new AlarmGauge(alarms, meters);

    @Test
    void shows_each_alarm_while_it_lasts_and_not_longer() {
        when(alarms.open()).thenReturn(List.of(ALARM));
        gauge.measure();
        assertThat(meters.get("inzage.alarms.open")
                        .tag("school", "vechtstroom")
                        .tag("source", "administration")
                        .tag("kind", "not-started")
                        .gauge()
                        .value())
                .isEqualTo(1);

        when(alarms.open()).thenReturn(List.of());
        gauge.measure();
        assertThat(meters.find("inzage.alarms.open").gauge()).isNull();
    }
}
