package inzage.connector.publication;

import inzage.connector.publication.decision.Decide;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts rules that broke. What they were asked about is hidden; that they broke must not be. */
@Component
public class RuleAlarm implements Decide.Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(RuleAlarm.class);

    private final AtomicLong failures = new AtomicLong();

    /** Logs where it broke, not the exception's message: that may hold what the rule looked at. */
    @Override
    public void ruleFailed(String rule, RuntimeException failure) {
        failures.incrementAndGet();
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error(
                "Rule {} failed with {} at {}; what it was asked about stays hidden",
                rule,
                failure.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
    }

    /** Since the start. */
    public long failures() {
        return failures.get();
    }
}
