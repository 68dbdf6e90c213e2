package inzage.connector.alarm;

import inzage.connector.alarm.rule.Concern;
import java.util.Optional;

/** Answers whether one thing is wrong with a school as a whole, whichever of its sources it comes from. */
public interface SchoolAlarm {
    Optional<Concern> look(String school);
}
