package inzage.config.demo.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets where a school's administration would leave them. Parent folders are made. */
public final class Sheets {
    private Sheets() {}

    /** One file per sheet. */
    public static void folder(Path folder, List<Sheet> sheets) throws IOException {
        Files.createDirectories(folder);
        for (Sheet sheet : sheets) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(sheet.name()))) {
                sheet.writeTo(out);
            }
        }
    }

    /** All sheets at the root of one zip; the same sheets make the same bytes. */
    public static void zip(Path file, List<Sheet> sheets) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Sheet sheet : sheets) {
                ZipEntry entry = new ZipEntry(sheet.name());
                // The current time, the default, would make two packages of one school differ.
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                sheet.writeTo(zip);
                zip.closeEntry();
            }
        }
    }
}
