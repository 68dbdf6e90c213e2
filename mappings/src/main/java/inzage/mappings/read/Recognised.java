package inzage.mappings.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which encoding a file is really in. A file that is declared to be of one byte per character and reads as UTF-8 from end to end
 * is UTF-8: a text with letters beyond ASCII is practically never both. So a file that was not written by Excel, but by a program
 * that leaves out the byte-order mark, keeps its names whole.
 */
final class Recognised {
    private static final float ONE_BYTE = 1.0f;

    private Recognised() {}

    static Charset encoding(TextFile file, Charset declared) {
        return declared.newEncoder().maxBytesPerChar() == ONE_BYTE && readsAsUtf8(file)
                ? StandardCharsets.UTF_8
                : declared;
    }

    private static boolean readsAsUtf8(TextFile file) {
        char[] buffer = new char[8192];
        try (InputStream in = file.open();
                Reader reader = Decoding.reader(in, StandardCharsets.UTF_8)) {
            while (reader.read(buffer) >= 0) {
                // only to get to the end
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }
}
