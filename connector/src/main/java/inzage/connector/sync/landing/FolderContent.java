package inzage.connector.sync.landing;

import inzage.connector.school.SourceSetup.FolderFetch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The deliveries in a folder, complete or not. */
record FolderContent(FolderFetch fetch) {
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".crdownload");

    /** Oldest first. */
    List<List<Input>> deliveries() throws IOException {
        List<Input> files = files();
        return switch (fetch.packaging()) {
            case FOLDER -> files.isEmpty() ? List.of() : List.of(files);
            case FILE -> each(files);
            case ZIP -> each(files.stream().filter(FolderContent::zip).toList());
        };
    }

    private List<Input> files() throws IOException {
        List<Path> paths;
        try (Stream<Path> folder = Files.list(fetch.folder())) {
            paths = folder.filter(this::counts).toList();
        }
        List<Input> inputs = new ArrayList<>(paths.size());
        for (Path path : paths) {
            inputs.add(Input.of(path));
        }
        return inputs;
    }

    private boolean counts(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && !name.startsWith(".")
                && UNFINISHED.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                && fetch.ready().filter(name::equals).isEmpty();
    }

    private static boolean zip(Input input) {
        return input.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static List<List<Input>> each(List<Input> files) {
        return files.stream()
                .sorted(Comparator.comparing(Input::modified).thenComparing(Input::name))
                .map(List::of)
                .toList();
    }
}
