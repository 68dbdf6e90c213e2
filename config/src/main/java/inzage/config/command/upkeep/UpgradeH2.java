package inzage.config.command.upkeep;

import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import inzage.connector.backup.h2.H2Upgrade;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code upgrade-h2 <jar>}. */
@Command(
        name = "upgrade-h2",
        description = "Write the file of the embedded database anew, for this program's version of H2.")
public final class UpgradeH2 implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            index = "0",
            paramLabel = "<jar>",
            description =
                    "Of the version of H2 that wrote the file: BOOT-INF/lib/h2-*.jar in the program you ran before.")
    private Path jar = Path.of("");

    public UpgradeH2(Surroundings around) {
        this.around = around;
    }

    /** Only which database it is: it cannot be opened yet. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DataSourceProperties.class)
    static class Address {}

    @Override
    public Integer call() {
        Path old = around.with(Address.class, context -> {
            DataSourceProperties address = context.getBean(DataSourceProperties.class);
            return new H2Upgrade(address.determineUrl(), address.getUsername(), address.getPassword()).from(jar);
        });
        around.say("The file is written anew. The old one is %s; delete it once the program runs well.", old);
        return ExitCode.DONE.number();
    }
}
