package inzage.connector.alarm;

import java.util.List;

/** What operators see of the alarms. */
public interface Alarms {
    /** Those that last, newest first. */
    List<Alarm> open();

    /** Those that last and those that are over, newest first; what is long over is forgotten. */
    List<Alarm> newest(int limit);
}
