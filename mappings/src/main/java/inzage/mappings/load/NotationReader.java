package inzage.mappings.load;

import inzage.mappings.definition.DocumentFormat;
import inzage.mappings.definition.Notation;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads {@code read}: how documents are written. */
final class NotationReader {
    private NotationReader() {}

    static Notation read(Entries read) {
        List<String> loose = read.texts("ignoreCase");
        Notation notation = new Notation(
                format(read),
                read.maybe("delimiter").orElse(","),
                charset(read),
                read.maybe("list").orElse(","),
                loose.contains("files"),
                loose.contains("columns"),
                pattern(read, "date"),
                pattern(read, "moment"),
                words(read, "true"),
                words(read, "false"),
                new TreeSet<>(read.texts("never")));
        if (notation.delimiter().length() != 1) {
            throw new DefinitionError(read.at("delimiter"), "'delimiter' is one character");
        }
        return notation;
    }

    /** The format that is written, of a set or of {@code read}. */
    static DocumentFormat format(Entries entries) {
        String written = entries.text("format");
        List<String> known = Stream.of(DocumentFormat.values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(written)) {
            throw new DefinitionError(
                    entries.at("format"), "there is no format '" + written + "'" + Nearest.choice(written, known));
        }
        return DocumentFormat.values()[known.indexOf(written)];
    }

    private static Charset charset(Entries read) {
        String name = read.maybe("encoding").orElse("utf-8");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            read.mistakes().add(read.at("encoding"), "unknown encoding '" + name + "'; e.g. utf-8, windows-1252");
            return StandardCharsets.UTF_8;
        }
    }

    private static Optional<DateTimeFormatter> pattern(Entries read, String key) {
        return read.maybe(key).map(pattern -> AsReader.pattern(pattern, read.at(key)));
    }

    private static Set<String> words(Entries read, String key) {
        List<String> words = read.texts(key);
        return new TreeSet<>(words.isEmpty() ? List.of(key) : words);
    }
}
