package inzage.config;

import inzage.config.command.CommandLines;
import inzage.config.command.shell.Terminal;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The connector: routes, rules and portal API in one process. */
@SpringBootApplication(
        scanBasePackages = "inzage",
        proxyBeanMethods = false,
        exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan("inzage")
public class Inzage {

    public static void main(String[] arguments) {
        if (CommandLines.asked(arguments)) {
            System.exit(CommandLines.run(Terminal.own(), arguments));
        }
        SpringApplication.run(Inzage.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
