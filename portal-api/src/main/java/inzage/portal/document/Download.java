package inzage.portal.document;

import inzage.connector.canonical.Content;
import inzage.portal.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document as an answer. It is always saved, never opened in the place of a page: what a source delivers as a document may be a
 * page with a script. A type that is not known to be harmless is sent as mere bytes.
 */
public final class Download {
    private static final int LONGEST = 80;
    private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM_VALUE;
    private static final Map<String, String> EXTENSIONS = Map.of(
            "application/pdf", ".pdf",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "text/plain", ".txt",
            "text/csv", ".csv",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
            "application/vnd.oasis.opendocument.text", ".odt");

    private Download() {}

    /**
     * @param content absent if the document is a link
     * @throws Refusal not found, if there are no bytes
     */
    public static ResponseEntity<byte[]> of(String title, String mediaType, @Nullable Content content) {
        if (content == null) {
            throw Refusal.notFound();
        }
        String type =
                mediaType.strip().toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        boolean known = EXTENSIONS.containsKey(type);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(known ? type : BYTES))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(title, EXTENSIONS.getOrDefault(type, "")))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content.bytes());
    }

    private static String saved(String title, String extension) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
        String name = plain.substring(0, Math.min(plain.length(), LONGEST)).strip();
        return ContentDisposition.attachment()
                .filename(name + extension, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
