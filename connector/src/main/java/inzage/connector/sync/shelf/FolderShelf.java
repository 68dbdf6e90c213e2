package inzage.connector.sync.shelf;

import inzage.connector.school.SourceSetup.FolderFetch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this machine. */
public record FolderShelf(String source, FolderFetch fetch) implements Shelf {
    @Override
    public Content content() throws IOException {
        if (!Files.isDirectory(fetch.folder())) {
            return new Content.Closed("The folder '" + fetch.folder() + "' of source '" + source
                    + "' does not exist. Make it, or correct 'fetch: folder' in the school's file.");
        }
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> folder = Files.list(fetch.folder())) {
            for (Path path : folder.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                inputs.add(new Input(
                        path.getFileName().toString(),
                        file.size(),
                        file.lastModifiedTime().toInstant()));
            }
        }
        return new Content.Files(inputs);
    }

    @Override
    public InputStream open(Input input) throws IOException {
        return Files.newInputStream(fetch.folder().resolve(input.name()));
    }
}
