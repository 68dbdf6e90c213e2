package inzage.config.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of the embedded database as it is shipped. */
class EmbeddedDatabaseTest {
    private static final Pattern SHIPPED = Pattern.compile("url: jdbc:h2:file:\\S+?(;\\S+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void its_file_shrinks_when_the_program_stops() throws Exception {
        Matcher shipped = SHIPPED.matcher(Files.readString(Path.of("application.yml")));
        assertThat(shipped.find()).isTrue();
        long left = sizeAfterUse("shipped", shipped.group(1));
        assertThat(left).isLessThan(sizeAfterUse("plain", ";MAX_COMPACT_TIME=0") / 4);
    }

    private long sizeAfterUse(String name, String options) throws Exception {
        Path file = folder.resolve(name).toAbsolutePath();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + options, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table filler (text varchar)");
            statement.execute("insert into filler select repeat(random_uuid(), 30) from system_range(1, 20000)");
            statement.execute("checkpoint sync");
            statement.execute("truncate table filler");
        }
        return Files.size(Path.of(file + ".mv.db"));
    }
}
