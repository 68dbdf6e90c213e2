package inzage.routes.fetch;

import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Lets ticks begin once the routes are there that wait for them, and not when Spring or Camel has started: what was missed while
 * nothing ran is made up for with the very first tick, which would find no route and be lost.
 */
@Component
public class FirstTick implements CamelContextConfiguration, SchedulerFactoryBeanCustomizer {
    private final ObjectProvider<Scheduler> scheduler;
    private volatile boolean begun;

    public FirstTick(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void customize(SchedulerFactoryBean factory) {
        factory.setAutoStartup(false);
    }

    @Override
    public void beforeApplicationStart(CamelContext camel) {
        camel.getComponent("quartz", QuartzComponent.class).setAutoStartScheduler(false);
    }

    @Override
    public void afterApplicationStart(CamelContext camel) {}

    /** The routes are there. Does nothing the second time. */
    public void begin() {
        if (begun) {
            return;
        }
        try {
            scheduler.getObject().start();
            begun = true;
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler cannot be started", e);
        }
    }
}
