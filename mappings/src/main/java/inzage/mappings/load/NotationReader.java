package inzage.mappings.load;

import inzage.mappings.definition.Notation;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code read}: how documents are written. */
final class NotationReader {
    private NotationReader() {}

    static Notation read(Entries read) {
        refuseOtherFormats(read);
        List<String> loose = read.texts("ignoreCase");
        Notation notation = new Notation(
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

    private static void refuseOtherFormats(Entries read) {
        String format = read.text("format");
        if (!format.equals("csv")) {
            throw new DefinitionError(
                    read.at("format"), "format '" + format + "' is not available in this version; csv is");
        }
        if (!read.maybe("absent").orElse("unknown").equals("unknown")) {
            read.mistakes().add(read.at("absent"), "in csv a column that is not there is always unknown");
        }
        read.unavailable("granted", "decimal");
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
