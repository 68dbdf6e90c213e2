package inzage.config.check;

import inzage.connector.notice.message.PortalAddress;
import inzage.mappings.check.Findings;
import inzage.mappings.check.FolderTrial;
import inzage.mappings.check.SchoolCheck;
import inzage.mappings.check.TrialFetch;
import inzage.mappings.school.SchoolFiles;
import inzage.mappings.school.SchoolsProperties;
import inzage.routes.RouteSettings;
import inzage.routes.trial.CallTrial;
import inzage.routes.trial.PickUpTrial;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * {@code check <school> [<source>]}: reads the school's files, fetches something from its sources, maps it and prints what it
 * found. Starts no server and no schedule, opens no database, and stores nothing.
 */
public final class CheckCommand {
    private static final String NAME = "check";
    private static final String USAGE = "usage: check <school> [<source>]";

    private CheckCommand() {}

    /** Only the settings that say where files lie, and how much may come. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({SchoolsProperties.class, RouteSettings.class, PortalAddress.class})
    static class Settings {}

    public static boolean asked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /**
     * @param arguments {@code check}, what to check, and settings as {@code --name=value}
     * @return the exit code: 0 if a run would read all of it, else 1
     */
    public static int run(PrintStream out, String... arguments) {
        List<String> named = Arrays.stream(arguments)
                .skip(1)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (named.isEmpty() || named.size() > 2) {
            out.println(USAGE);
            return 1;
        }
        try (ConfigurableApplicationContext context = context(arguments)) {
            Findings findings =
                    check(context).check(named.get(0), named.stream().skip(1).findFirst());
            findings.lines().forEach(out::println);
            out.println(findings.good() ? "A run would read this." : "A run would not read all of this; see above.");
            return findings.good() ? 0 : 1;
        }
    }

    private static SchoolCheck check(ConfigurableApplicationContext context) {
        Clock clock = Clock.systemUTC();
        RouteSettings settings = context.getBean(RouteSettings.class);
        List<TrialFetch> fetches = List.of(
                new FolderTrial(),
                new CallTrial(settings, clock),
                new PickUpTrial(settings, clock),
                new ArrivalTrial(context.getBean(PortalAddress.class)));
        return new SchoolCheck(SchoolFiles.toTry(context.getBean(SchoolsProperties.class)), fetches, clock);
    }

    private static ConfigurableApplicationContext context(String... arguments) {
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of("spring.main.lazy-initialization", "true"))
                .run(arguments);
    }
}
