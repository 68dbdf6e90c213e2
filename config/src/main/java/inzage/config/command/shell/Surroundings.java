package inzage.config.command.shell;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a command works with.
 *
 * @param settings given with the command, as {@code --inzage.home=...}; the others stand in config/application.yml
 */
public record Surroundings(Terminal terminal, List<String> settings) {
    private static final List<String> QUIET = List.of(
            "--logging.level.root=error",
            "--logging.level.org.flywaydb=error",
            "--spring.main.lazy-initialization=true");

    public Surroundings {
        settings = List.copyOf(settings);
    }

    /** Starts no more of the program than this configuration, for as long as it is used. */
    public <T> T with(Class<?> configuration, Function<ConfigurableApplicationContext, T> use) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments())) {
            return use.apply(context);
        }
    }

    /** Prints a line of what was asked for. */
    public void say(String format, Object... values) {
        terminal.out().println(format.formatted(values));
    }

    /** Prints a line about how it goes. */
    public void tell(String format, Object... values) {
        terminal.err().println(format.formatted(values));
    }

    /** A command speaks for itself: only what stops it is logged. */
    private String[] arguments() {
        return Stream.concat(QUIET.stream(), settings.stream()).toArray(String[]::new);
    }
}
