package inzage.config.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package as the administration would deliver it after a change: a copy with one file edited, dropped in one move. */
public final class ArchiveCopy {
    private ArchiveCopy() {}

    /** @param edit makes the new text of the file called {@code entry} from the old */
    public static void drop(Path from, Path to, String entry, UnaryOperator<String> edit) throws IOException {
        Path draft = to.resolveSibling(to.getFileName() + ".part");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                String text = new String(content, StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(next.getName()));
                out.write(next.getName().equals(entry) ? edit.apply(text).getBytes(StandardCharsets.UTF_8) : content);
                out.closeEntry();
            }
        }
        Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** How many lines a file of the package has, its header included. */
    static long lines(Path archive, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                BufferedReader text = new BufferedReader(
                        new InputStreamReader(zip.getInputStream(zip.getEntry(entry)), StandardCharsets.UTF_8))) {
            return text.lines().count();
        }
    }
}
