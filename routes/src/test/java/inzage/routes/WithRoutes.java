package inzage.routes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs a test with all routes started: one context for all that ask. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "camel.main.profile=prod",
            "camel.main.name=inzage",
            "spring.quartz.job-store-type=jdbc",
            "spring.quartz.jdbc.initialize-schema=never",
            "spring.quartz.properties.org.quartz.jobStore.isClustered=true",
            "spring.quartz.properties.org.quartz.scheduler.instanceId=AUTO",
            "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass="
                    + "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate",
            "inzage.notices.gather=0s",
            "inzage.mail.folder=target/mails-${random.uuid}",
            "inzage.routes.claim-every=50ms",
            "inzage.routes.decide-every=50ms",
            "inzage.routes.send-every=50ms",
            "inzage.routes.measure-every=100ms",
            "inzage.alarms.every=100ms"
        })
@interface WithRoutes {}
