package inzage.routes.sync;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.stereotype.Component;

/**
 * Says when a run begins and how it ended, one line each: a sentence for people, and the same as keys for what reads logs as JSON;
 * which run it is, {@link RunInLog} adds to these lines as to all. Names schools and sources, and counts; never a record.
 */
@Component
public class RunLog {
    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);

    public void started(Claimed claimed) {
        String school = claimed.school().id();
        String source = claimed.source().name();
        about(claimed.mode()).log("run {} of {}/{} started", claimed.run(), school, source);
    }

    public void ended(Run run) {
        long millis = run.millis().values().stream().mapToLong(Long::longValue).sum();
        about(run.mode())
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

    private static LoggingEventBuilder about(RunMode mode) {
        return LOG.atInfo().addKeyValue("inzage.mode", mode.name());
    }

    private static long sum(Run run, ToLongFunction<Counts> figure) {
        return run.counts().values().stream().mapToLong(figure).sum();
    }
}
