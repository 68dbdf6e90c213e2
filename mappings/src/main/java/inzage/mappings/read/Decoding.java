package inzage.mappings.read;

import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** From bytes to text. A byte-order mark decides; without one the declared encoding does. Nothing is replaced by a question mark. */
final class Decoding {
    private Decoding() {}

    static Reader reader(InputStream in, Charset declared) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 3);
        byte[] mark = start.readNBytes(3);
        Charset charset = declared;
        int skip = 0;
        if (mark.length == 3 && (mark[0] & 0xff) == 0xef && (mark[1] & 0xff) == 0xbb && (mark[2] & 0xff) == 0xbf) {
            charset = StandardCharsets.UTF_8;
            skip = 3;
        } else if (mark.length >= 2 && (mark[0] & 0xff) + (mark[1] & 0xff) == 0xff + 0xfe) {
            charset = (mark[0] & 0xff) == 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            skip = 2;
        }
        start.unread(mark, skip, mark.length - skip);
        return new InputStreamReader(
                start,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Says in which row the first undecodable character stands: a reader that reads ahead cannot. */
    static DeliveryRefused refusal(TextFile file, Charset declared) {
        return new DeliveryRefused(file.name() + ", row " + badRow(file, declared) + ": a character that is not "
                + declared.name() + "; export the file as " + declared.name() + ".");
    }

    private static long badRow(TextFile file, Charset declared) {
        long row = 1;
        try (InputStream in = file.open()) {
            java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    declared.newDecoder().decode(java.nio.ByteBuffer.wrap(line.toByteArray()));
                    line.reset();
                    row++;
                }
            }
        } catch (CharacterCodingException e) {
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
        return row;
    }
}
