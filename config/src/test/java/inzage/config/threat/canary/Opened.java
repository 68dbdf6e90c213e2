package inzage.config.threat.canary;

import inzage.portal.Browser.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Answers as those read them who open what is packed: a workbook is a zip, and what is in it is not to be seen from outside. */
final class Opened {
    private Opened() {}

    /** Headers and body; of what is packed, every file with its name. */
    static String all(Reply reply) {
        boolean packed = reply.body().startsWith("PK");
        return reply.http().headers().map() + (packed ? unpacked(reply.bytes()) : reply.body());
    }

    /** From a file, as programs for workbooks do: in a stream their sizes come too late for some. */
    private static String unpacked(byte[] zip) {
        StringBuilder all = new StringBuilder();
        try {
            Path file = Files.write(Files.createTempFile("inzage-packed-", ".zip"), zip);
            try (ZipFile packed = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(packed.entries())) {
                    all.append(entry.getName()).append('\n');
                    all.append(new String(packed.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
