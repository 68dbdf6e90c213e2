package inzage.routes.housekeeping;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.QuartzEndpoint;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes ticks out of Quartz's store that no route waits for any more: the store outlives a source that was taken out of its
 * school's file. To be called when all routes are there, or ticks that were missed would be lost with those that are forgotten.
 */
@Component
public class ForgottenTicks {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenTicks.class);
    private static final String GROUP = "inzage";

    private final Scheduler scheduler;

    public ForgottenTicks(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    public void takeOut(CamelContext camel) {
        Set<TriggerKey> awaited = camel.getEndpoints().stream()
                .filter(QuartzEndpoint.class::isInstance)
                .map(endpoint -> ((QuartzEndpoint) endpoint).getTriggerKey())
                .collect(Collectors.toSet());
        try {
            for (TriggerKey stored : scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(GROUP))) {
                if (!awaited.contains(stored)) {
                    scheduler.deleteJob(JobKey.jobKey(stored.getName(), stored.getGroup()));
                    LOG.info("no route waits for {} any more: taken out", stored);
                }
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the store of ticks cannot be read", e);
        }
    }
}
