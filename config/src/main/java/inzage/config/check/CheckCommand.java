package inzage.config.check;

import inzage.mappings.check.Findings;
import inzage.mappings.check.FolderTrial;
import inzage.mappings.check.SchoolCheck;
import inzage.mappings.school.SchoolFiles;
import inzage.mappings.school.SchoolsProperties;
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

    /** Only the settings that say where files lie. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SchoolsProperties.class)
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
            SchoolFiles schools = SchoolFiles.toTry(context.getBean(SchoolsProperties.class));
            Findings findings = new SchoolCheck(schools, List.of(new FolderTrial()), Clock.systemUTC())
                    .check(named.get(0), named.stream().skip(1).findFirst());
            findings.lines().forEach(out::println);
            out.println(findings.good() ? "A run would read this." : "A run would not read all of this; see above.");
            return findings.good() ? 0 : 1;
        }
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
