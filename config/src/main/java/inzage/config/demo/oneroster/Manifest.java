package inzage.config.demo.oneroster;

import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifest of a bulk package: says of every file that OneRoster 1.2 knows whether it is there. */
final class Manifest {
    private static final List<String> NOT_EXPORTED = List.of(
            "classResources",
            "courseResources",
            "lineItemLearningObjectiveIds",
            "lineItemScoreScales",
            "resources",
            "resultLearningObjectiveIds",
            "resultScoreScales",
            "scoreScales",
            "userProfiles",
            "userResources");

    private Manifest() {}

    static Sheet sheet() {
        return new Sheet("manifest.csv", List.of("propertyName", "value"), Manifest::rows);
    }

    private static void rows(Consumer<Row> out) {
        out.accept(property("manifest.version", "1.0"));
        out.accept(property("oneroster.version", "1.2"));
        Set<String> exported =
                Arrays.stream(OneRosterFile.values()).map(OneRosterFile::title).collect(Collectors.toSet());
        Stream.concat(exported.stream(), NOT_EXPORTED.stream())
                .sorted()
                .map(file -> property("file." + file, exported.contains(file) ? "bulk" : "absent"))
                .forEach(out);
        out.accept(property("source.systemName", "Inzage demo"));
    }

    private static Row property(String name, String value) {
        return Row.of("propertyName", name).with("value", value);
    }
}
