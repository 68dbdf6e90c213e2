package inzage.routes.fetch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.listeners.JobListenerSupport;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** One node of an installation, as far as ticks are concerned. It may lose its database, which for the others is its death. */
final class Node {
    /** That a tick that was planned for some time came to some node. */
    record Firing(String node, Date planned) {}

    private final String name;
    private final Cable cable;
    private final Consumer<Firing> fired;
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final Scheduler scheduler;

    Node(String name, DataSource database, Consumer<Firing> fired) {
        this.name = name;
        this.cable = new Cable(database);
        this.fired = fired;
        this.scheduler = scheduler(name, cable);
        camel.getCamelContextExtension().setName("inzage");
    }

    void start(RouteBuilder schedules) throws Exception {
        start();
        camel.addRoutes(schedules);
        schedules.addTemplatedRoutesToCamelContext(camel);
    }

    void start() throws Exception {
        scheduler.getListenerManager().addJobListener(new Ear());
        camel.getComponent("quartz", QuartzComponent.class).setScheduler(scheduler);
        camel.addRoutes(new WatchSources());
        camel.start();
    }

    DefaultCamelContext camel() {
        return camel;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** Takes no more ticks, and finishes those it has. */
    void rest() {
        try {
            scheduler.standby();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    void die() {
        cable.cut = true;
    }

    void stop() throws Exception {
        cable.cut = false;
        scheduler.shutdown(true);
        camel.stop();
    }

    /** Quartz finds ways to databases by name, in one place for the whole process: here each node has its own. */
    private static Scheduler scheduler(String name, Cable cable) {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "1000");
        properties.setProperty("org.quartz.scheduler.instanceId", name);
        properties.setProperty("org.quartz.scheduler.instanceName", "inzage");
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
        properties.setProperty("org.quartz.jobStore.dataSource", name);
        DBConnectionManager.getInstance().addConnectionProvider(name, cable);
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setQuartzProperties(properties);
        try {
            factory.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(factory.getObject());
    }

    private final class Ear extends JobListenerSupport {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public void jobToBeExecuted(JobExecutionContext tick) {
            fired.accept(new Firing(name, tick.getScheduledFireTime()));
        }
    }

    /** The way to the database. */
    private static final class Cable implements ConnectionProvider {
        private final DataSource database;
        private volatile boolean cut;

        Cable(DataSource database) {
            this.database = database;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLException("the database cannot be reached");
            }
            return database.getConnection();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }
}
