package inzage.portal.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How to come by a document: one of link and content is there. */
@Schema(name = "DocumentSource")
public record DocumentView(
        @Schema(example = "application/pdf") String mediaType,

        @Schema(description = "Where it lies, outside this portal. It is not fetched by us.") @Nullable
        String link,

        @Schema(description = "The path to download it from.") @Nullable
        String content) {

    /**
     * @param path where its bytes are served, if it is not a link
     */
    public static DocumentView of(String mediaType, @Nullable URI link, String path) {
        return new DocumentView(mediaType, link == null ? null : link.toString(), link == null ? path : null);
    }
}
