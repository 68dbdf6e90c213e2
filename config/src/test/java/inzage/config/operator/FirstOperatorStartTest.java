package inzage.config.operator;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.Inzage;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.role.Roles;
import inzage.connector.store.TestDatabase;
import inzage.portal.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** T-49: an installation starts without any account, and lets in whoever sees its console. */
@ExtendWith(OutputCaptureExtension.class)
class FirstOperatorStartTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/#/link/first-operator/(\\S+)");
    private static final String ADDRESS = "beheer@school.example";

    @Test
    void prints_a_link_that_works_once_and_a_new_one_after_a_restart(CapturedOutput printed, @TempDir Path home) {
        String database = TestDatabase.H2.freshUrl();
        start(database, home).close();
        try (ConfigurableApplicationContext program = start(database, home)) {
            Browser browser = new Browser(program.getEnvironment().getRequiredProperty("local.server.port", int.class));
            List<String> tokens =
                    LINK.matcher(printed).results().map(MatchResult::group).toList();
            assertThat(tokens).hasSize(2).doesNotHaveDuplicates();

            assertThat(become(browser, tokens.get(0))).isEqualTo(410);
            assertThat(become(browser, tokens.get(1))).isEqualTo(204);
            assertThat(become(browser, tokens.get(1))).isEqualTo(410);

            Account account =
                    program.getBean(Accounts.class).withAddress(ADDRESS).orElseThrow();
            assertThat(program.getBean(Roles.class).operator(account.id())).isTrue();
            assertThat(program.getBean(inzage.connector.staff.FirstOperator.class)
                            .invite())
                    .isEmpty();
        }
    }

    private static int become(Browser browser, String link) {
        return browser.post(
                        "/api/v1/links/first-operator",
                        "{\"token\":\"%s\",\"email\":\"%s\",\"password\":\"een lang en eigen woord\",\"language\":\"nl\"}"
                                .formatted(link.substring(link.lastIndexOf('/') + 1), ADDRESS))
                .status();
    }

    private static ConfigurableApplicationContext start(String database, Path home) {
        return new SpringApplication(Inzage.class)
                .run(
                        "--spring.datasource.url=" + database,
                        "--spring.quartz.scheduler-name=" + home.getFileName(),
                        "--server.port=0",
                        "--management.server.port=0",
                        "--inzage.demo.enabled=false",
                        "--inzage.home=" + home,
                        "--inzage.landing.folder=" + home.resolve("landing"),
                        "--inzage.schools.folder=" + home);
    }
}
