package inzage.connector.alarm.rule;

import java.time.Duration;

/**
 * From when on something is wrong.
 *
 * @param overdue how long what is not planned, files and pushes, may stay away
 * @param grace how long after its planned time a run may have been applied
 * @param start how long a run may wait although nothing stands in its way
 * @param failures how many runs in a row may fail, the last one not included
 */
public record Limits(Duration overdue, Duration grace, Duration start, int failures) {}
