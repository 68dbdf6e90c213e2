package inzage.connector.store.disk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.store.TestDatabase;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDiskTest {
    private static final long TOO_MUCH = Long.MAX_VALUE / 16;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void refuses_what_may_not_fit_in_a_sentence_and_takes_what_does() {
        String url = "jdbc:h2:file:" + folder.resolve("database").toAbsolutePath() + ";MODE=PostgreSQL";
        EmbeddedDisk disk = new EmbeddedDisk(new JdbcTemplate(new DriverManagerDataSource(url, "sa", "")));
        assertThatCode(() -> disk.refuseMoreThanFits(1000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> disk.refuseMoreThanFits(TOO_MUCH))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isInstanceOf(StoreOutage.class)
                .hasMessageContaining("MB free")
                .hasMessageContaining("Make room")
                .hasMessageNotContaining(folder.toString());
    }

    @ParameterizedTest
    @EnumSource
    void leaves_other_databases_to_themselves(TestDatabase database) {
        EmbeddedDisk disk = new EmbeddedDisk(new JdbcTemplate(database.fresh()));
        assertThatCode(() -> disk.refuseMoreThanFits(TOO_MUCH)).doesNotThrowAnyException();
    }
}
