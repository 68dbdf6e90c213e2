package inzage.connector.account.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Words from which the passwords are made that everybody tries first, in Dutch and English. */
final class NotoriousWords {
    static final List<String> ALL = read();

    /** A name of one or two letters stands in many words by chance. */
    private static final int SHORTEST = 3;

    private NotoriousWords() {}

    /** These and the words of some names. */
    static List<String> and(Collection<String> names) {
        Stream<String> words = names.stream()
                .flatMap(name -> Arrays.stream(Folded.plain(name).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST);
        return Stream.concat(ALL.stream(), words).distinct().toList();
    }

    private static List<String> read() {
        try (InputStream file =
                Objects.requireNonNull(NotoriousWords.class.getResourceAsStream("notorious-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
