package inzage.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one document that all pages live in. */
@Component
final class StartPage {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final String text = read();

    /** HTML. */
    String text() {
        return text;
    }

    /**
     * What a browser lets the pages do: ask this server, and nothing else. Two things stand in the document itself and are allowed
     * by their digest: where modules find each other, and the empty style sheet that FullCalendar fills by script.
     */
    String policy() {
        Matcher map = IMPORT_MAP.matcher(text);
        if (!map.find()) {
            throw new IllegalStateException("the pages have no import map");
        }
        return "default-src 'none'; script-src 'self' '" + digest(map.group(1)) + "'; style-src 'self' '" + digest("")
                + "'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read() {
        try {
            return new ClassPathResource("pages/index.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
