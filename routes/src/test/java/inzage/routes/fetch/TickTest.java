package inzage.routes.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.SourceSetup.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TickTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void a_time_of_day_is_in_the_school_s_zone_and_made_up_for_once_when_missed() {
        assertThat(Tick.options(new Schedule.At(LocalTime.of(1, 30)), ZONE))
                .isEqualTo("cron=0+30+1+*+*+?&trigger.timeZone=Europe/Amsterdam&trigger.misfireInstruction=1");
    }

    @Test
    void an_interval_goes_on_for_ever_and_is_not_made_up_for() {
        assertThat(Tick.options(new Schedule.Every(Duration.ofSeconds(5)), ZONE))
                .isEqualTo("trigger.repeatInterval=5000&trigger.repeatCount=-1&trigger.misfireInstruction=4");
    }
}
