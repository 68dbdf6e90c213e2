package inzage.routes.sync;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.stereotype.Component;

/**
 * Says when a run begins and how it ended, one line each: a sentence for people, and the same as keys for what reads logs as JSON.
 * Names schools and sources, and counts; never a record.
 */
@Component
public class RunLog {
    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);

    public void started(Claimed claimed) {
        String school = claimed.school().id();
        String source = claimed.source().name();
        about(school, source, claimed.run(), claimed.mode().name())
                .log("run {} of {}/{} started", claimed.run(), school, source);
    }

    public void ended(Run run) {
        long millis = run.millis().values().stream().mapToLong(Long::longValue).sum();
        about(run.school(), run.source(), run.id(), run.mode().name())
                .addKeyValue("inzage.state", run.state().name())
                .addKeyValue("inzage.trigger", run.trigger().name())
                .addKeyValue("inzage.millis", millis)
                .addKeyValue("inzage.bytes", run.bytes())
                .addKeyValue("inzage.read", sum(run, Counts::read))
                .addKeyValue("inzage.created", sum(run, Counts::created))
                .addKeyValue("inzage.changed", sum(run, Counts::changed))
                .addKeyValue("inzage.withdrawn", sum(run, Counts::withdrawn))
                .addKeyValue("inzage.rejected", sum(run, Counts::rejected))
                .log("run {} of {}/{} ended: {} in {} ms", run.id(), run.school(), run.source(), run.state(), millis);
    }

    private static LoggingEventBuilder about(String school, String source, long run, String mode) {
        return LOG.atInfo()
                .addKeyValue("inzage.school", school)
                .addKeyValue("inzage.source", source)
                .addKeyValue("inzage.run", run)
                .addKeyValue("inzage.mode", mode);
    }

    private static long sum(Run run, ToLongFunction<Counts> figure) {
        return run.counts().values().stream().mapToLong(figure).sum();
    }
}
