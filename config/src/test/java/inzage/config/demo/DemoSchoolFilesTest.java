package inzage.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.setting.Settings;
import inzage.connector.settings.document.SettingsTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

class DemoSchoolFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {DemoSchools.SECONDARY, DemoSchools.PRIMARY})
    void are_named_after_the_school_and_read_only_what_the_demo_writes(String school, @TempDir Path home)
            throws IOException {
        DemoFixture.write(home.resolve(".inzage/demo"));
        Map<?, ?> file = read(school);

        assertThat(file.get("school")).isEqualTo(school);
        assertThat(paths(file)).isNotEmpty().allSatisfy(path -> assertThat(home.resolve(path))
                .exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoSchools.SECONDARY, DemoSchools.PRIMARY})
    void say_what_is_published_without_a_mistake(String school) throws IOException {
        SettingsTree written = SettingsTree.of(inner(read(school), "settings"));

        assertThat(Settings.parse(written.root()).problems()).isEmpty();
        assertThat(Settings.parse(written.root()).settings().modules()).isNotEmpty();
    }

    @Test
    void say_for_every_kind_of_record_beside_the_administration_that_they_take_it(@TempDir Path folder)
            throws IOException {
        DemoFixture.write(folder);
        Map<?, ?> access = inner(inner(read(DemoSchools.SECONDARY), "sources"), "access");

        assertThat(CsvFiles.folder(folder.resolve("vechtstroom/access")).files().keySet())
                .hasSameSizeAs((List<?>) Objects.requireNonNull(access.get("kinds")));
    }

    private static Map<?, ?> inner(Map<?, ?> map, String key) {
        return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
    }

    private static Map<?, ?> read(String school) throws IOException {
        LoadSettings failsafe =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return (Map<?, ?>) new Load(failsafe).loadFromString(Files.readString(Path.of("schools", school + ".yml")));
    }

    /** Every value that begins with the demo's folder, however deep. */
    private static List<String> paths(Object value) {
        List<String> paths = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> paths.addAll(paths(inner)));
        } else if (value instanceof String text && text.startsWith(".inzage/demo/")) {
            paths.add(text);
        }
        return paths;
    }
}
