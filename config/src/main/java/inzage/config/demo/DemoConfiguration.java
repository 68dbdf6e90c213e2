package inzage.config.demo;

import inzage.config.demo.extent.DemoSize;
import inzage.connector.school.Schools;
import inzage.connector.secondfactor.DemoExemption;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the demo schools before anybody looks for their folders. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("inzage.demo.enabled")
class DemoConfiguration {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Bean
    DemoSchools demoSchools(DemoSettings settings, Clock clock) {
        return new DemoFolder(settings.folder(), clock.withZone(ZONE)).open(DemoSize.USUAL);
    }

    @Bean
    DemoAccounts demoAccounts(DemoSchools schools) {
        return new DemoAccounts(schools);
    }

    /** A code would prove nothing beside a password that everybody knows. */
    @Bean
    DemoExemption demoExemption() {
        return new DemoExemption() {};
    }

    @Bean
    static FoldersFirst foldersFirst() {
        return new FoldersFirst();
    }

    /** A school whose folder is missing is set aside when its file is read. */
    static final class FoldersFirst extends AbstractDependsOnBeanFactoryPostProcessor {
        FoldersFirst() {
            super(Schools.class, "demoSchools");
        }
    }
}
