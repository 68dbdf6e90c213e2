package inzage.mappings.fetch.page;

import inzage.mappings.definition.Path;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.write.View;
import inzage.mappings.rows.Found;
import java.net.URI;
import java.util.Optional;

/**
 * A page that was read.
 *
 * @param from the address that gave it
 * @param rows of the set, before any condition
 */
public record Turned(URI from, Answer answer, long rows, View document) {
    Optional<String> text(Path path) {
        Found found = document.find(path);
        return found.texts().stream().findFirst();
    }
}
