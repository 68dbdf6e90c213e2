package inzage.config.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What programs left on disk.
 *
 * @param mail where mails are written
 * @param landed where the landed sets of the source lie
 */
record Disk(Path mail, Path landed) {

    /** The messages that have a mail. */
    Set<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(mail)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.split(Pattern.quote("."))[1])
                    .collect(Collectors.toSet());
        }
    }

    /** Every set that counts, with the number of its files. */
    Set<String> sets() throws IOException {
        Set<String> sets = new TreeSet<>();
        try (Stream<Path> places = Files.list(landed)) {
            for (Path place : places.toList()) {
                if (place.getFileName().toString().matches("[0-9a-f]{64}")) {
                    try (Stream<Path> files = Files.list(place)) {
                        sets.add(place.getFileName() + " " + files.count());
                    }
                }
            }
        }
        return sets;
    }
}
