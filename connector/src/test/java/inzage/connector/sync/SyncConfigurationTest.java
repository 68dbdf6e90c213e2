package inzage.connector.sync;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class SyncConfigurationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private ApplicationContextRunner application(String... properties) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Surroundings.class)
                .withPropertyValues("inzage.home=" + home, "inzage.landing.folder=" + home.resolve("landing"))
                .withPropertyValues(properties);
    }

    @Test
    void offers_reading_and_syncing_and_makes_a_key_at_the_first_start_only() {
        application().run(context -> {
            assertThat(context)
                    .hasSingleBean(SyncSteps.class)
                    .hasSingleBean(Syncs.class)
                    .hasSingleBean(SchoolReader.class);
            byte[] first = Files.readAllBytes(home.resolve("key"));
            application().run(again -> assertThat(Files.readAllBytes(home.resolve("key")))
                    .isEqualTo(first));
        });
    }

    @Test
    void says_what_to_do_about_a_missing_key() {
        application("inzage.create-key=false")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("openssl rand"));
    }

    @Test
    void refuses_what_is_no_key_without_showing_it() {
        application("inzage.key=c2hvcnQ=").run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("32 bytes in base64")
                .hasMessageNotContaining("c2hvcnQ"));
    }

    @Test
    void refuses_a_setting_it_does_not_know() {
        application("inzage.sync.leese=1m").run(context -> assertThat(context).hasFailed());
    }

    @Test
    void says_what_is_wrong_with_a_time_for_which_something_is_kept() {
        application("inzage.retention.runs=1h").run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("inzage.retention.runs must be a day at least"));
    }

    @Test
    void takes_a_key_from_outside() {
        application("inzage.key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=").run(context -> {
            assertThat(context.getBean(InstallationKey.class)).isEqualTo(new InstallationKey(new byte[32]));
            assertThat(home.resolve("key")).doesNotExist();
        });
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackages = {"inzage.connector.store", "inzage.connector.sync"})
    static class Surroundings {
        @Bean
        DataSource dataSource() {
            return TestDatabase.H2.fresh();
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return new TestClock("2026-11-02T08:00:00Z");
        }

        @Bean
        Schools schools() {
            return new Schools() {
                @Override
                public List<SchoolSetup> all() {
                    return List.of();
                }

                @Override
                public List<Problem> problems() {
                    return List.of();
                }
            };
        }
    }
}
