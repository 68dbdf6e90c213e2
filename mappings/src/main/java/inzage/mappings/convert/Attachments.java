package inzage.mappings.convert;

import inzage.connector.canonical.Content;
import inzage.connector.canonical.Kind;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Wrong;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Documents: bytes in Base64, or a link to where they are; and of which type they may be. */
final class Attachments {
    private static final int LONGEST_LINK = 2000;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** Types that a browser shows or hands over and never runs: no HTML, no SVG. */
    private static final Set<String> TYPES = new TreeSet<>(Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            OPEN_XML + "wordprocessingml.document",
            OPEN_XML + "spreadsheetml.sheet",
            OPEN_XML + "presentationml.presentation",
            OPEN_DOCUMENT + "text",
            OPEN_DOCUMENT + "spreadsheet",
            OPEN_DOCUMENT + "presentation",
            "image/gif",
            "image/jpeg",
            "image/png",
            "text/plain"));

    private Attachments() {}

    static Outcome content(String text) {
        String base64 = SPACE.matcher(text).replaceAll("");
        if (Content.size(base64) > Content.LARGEST) {
            return new Wrong(
                    "DOCUMENT_TOO_LARGE",
                    "is larger than " + Content.LARGEST / 1024
                            + " kB; make the document smaller, or deliver a link to it");
        }
        try {
            return new Good(Content.of(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            return new Wrong("NOT_BASE64", "is not the bytes of a document in Base64");
        }
    }

    /** An address that anybody may see: over https, with a host, without a password in it. */
    static Outcome link(String text) {
        try {
            URI link = new URI(text);
            boolean good = "https".equalsIgnoreCase(link.getScheme())
                    && link.getHost() != null
                    && link.getRawUserInfo() == null
                    && text.length() <= LONGEST_LINK;
            return good ? new Good(link) : notALink();
        } catch (URISyntaxException e) {
            return notALink();
        }
    }

    private static Wrong notALink() {
        return new Wrong("NOT_A_LINK", "is not an address like https://www.voorbeeld.nl/gids.pdf");
    }

    /** Rules of a kind that holds a document; of any other, none. */
    static List<Problem> problems(Kind kind, Map<String, @Nullable Object> values, Set<String> wrong) {
        boolean content = values.get("content") != null;
        boolean link = values.get("link") != null;
        if (content && link) {
            return List.of(Problem.of(kind, "link", "DOCUMENT_TWICE", "and content are both given; one is expected"));
        }
        if (!content && !link && !wrong.contains("content") && !wrong.contains("link")) {
            return List.of(Problem.of(kind, "content", "FIELD_MISSING", "has no value, and neither has link"));
        }
        return type(kind, values);
    }

    private static List<Problem> type(Kind kind, Map<String, @Nullable Object> values) {
        if (!(values.get("mediaType") instanceof String written)) {
            return List.of();
        }
        String type = written.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
        values.put("mediaType", type);
        return TYPES.contains(type)
                ? List.of()
                : List.of(Problem.of(
                        kind,
                        "mediaType",
                        "VALUE_UNKNOWN",
                        "'" + Types.shortened(type) + "' is unknown; known are " + String.join(", ", TYPES)));
    }
}
