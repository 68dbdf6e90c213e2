package inzage.routes.fetch;

import inzage.connector.school.SourceSetup.Schedule;
import java.time.ZoneId;
import java.util.Locale;
import org.quartz.CronTrigger;
import org.quartz.SimpleTrigger;

/** A schedule as camel-quartz is told it. Quartz only triggers: the run row decides whether anything happens. */
final class Tick {
    private Tick() {}

    /**
     * The options of a Quartz endpoint. A time of day that was missed, because nothing ran then, is made up for once; a missed
     * interval is not, as the next is near.
     */
    static String options(Schedule schedule, ZoneId zone) {
        if (schedule instanceof Schedule.At at) {
            return String.format(
                    Locale.ROOT,
                    "cron=0+%d+%d+*+*+?&trigger.timeZone=%s&trigger.misfireInstruction=%d",
                    at.time().getMinute(),
                    at.time().getHour(),
                    zone.getId(),
                    CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
        }
        Schedule.Every every = (Schedule.Every) schedule;
        return String.format(
                Locale.ROOT,
                "trigger.repeatInterval=%d&trigger.repeatCount=-1&trigger.misfireInstruction=%d",
                every.interval().toMillis(),
                SimpleTrigger.MISFIRE_INSTRUCTION_RESCHEDULE_NEXT_WITH_REMAINING_COUNT);
    }
}
