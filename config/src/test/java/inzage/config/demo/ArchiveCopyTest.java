package inzage.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCopyTest {

    @Test
    void changes_one_file_and_leaves_the_rest(@TempDir Path folder) throws IOException {
        DemoFixture.write(folder);
        CsvFiles before = DemoFixture.oneRoster(folder);
        Path archive = DemoFixture.archive(folder);
        Path changed = archive.resolveSibling("changed.zip");
        ArchiveCopy.drop(archive, changed, "orgs.csv", text -> text.replace("Centrum", "Centraal"));

        CsvFiles after = CsvFiles.zip(changed);
        assertThat(after.values("orgs", "name")).contains("Vechtstroom College Centraal");
        assertThat(after.values("results", "sourcedId")).isEqualTo(before.values("results", "sourcedId"));
        assertThat(after.files().keySet()).isEqualTo(before.files().keySet());
    }
}
